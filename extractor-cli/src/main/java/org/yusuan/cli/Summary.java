package org.yusuan.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.yusuan.record.Status;
import org.yusuan.write.Tally;

/** What a run tells at its end: how many documents of which format came out how, and what was in them. */
final class Summary {
    private final Tally tally;
    private final PrintWriter out;

    private Summary(Tally tally, PrintWriter out) {
        this.tally = tally;
        this.out = out;
    }

    static void print(Tally tally, Duration took, PrintWriter out) {
        Summary summary = new Summary(tally, out);
        summary.documents();
        summary.counts("tables by kind:", tally.kinds());
        summary.counts("rows:", tally.rows());
        summary.slowest();
        summary.failed();
        if (tally.warnings() > 0) {
            out.println("libraries warned " + tally.warnings() + " times (--log-level warn keeps what they say)");
        }
        out.println(tally.pages() + " pages in " + seconds(took));
    }

    private void documents() {
        out.printf(Locale.ROOT, "%-12s", "documents:");
        for (Status status : Status.values()) {
            out.printf(Locale.ROOT, "%9s", status.id());
        }
        out.println();
        for (String format : tally.formats().keySet()) {
            out.printf(Locale.ROOT, "  %-10s", format);
            for (Status status : Status.values()) {
                out.printf(Locale.ROOT, "%9d", tally.count(format, status));
            }
            out.println();
        }
    }

    /** The most first. */
    private void counts(String title, Map<String, ? extends Number> counts) {
        out.println(title);
        counts.entrySet().stream()
                .filter(count -> count.getValue().longValue() > 0)
                .sorted(Comparator.comparing(count -> -count.getValue().longValue()))
                .forEach(count ->
                        out.printf(Locale.ROOT, "%9d  %s%n", count.getValue().longValue(), count.getKey()));
    }

    private void slowest() {
        out.println("slowest:");
        for (Tally.Timed slow : tally.slowest()) {
            out.println(shown("%9s  ".formatted(seconds(slow.took())) + slow.source()));
        }
    }

    private void failed() {
        if (!tally.failed().isEmpty()) {
            boolean isAll = tally.failed().size() == tally.count(Status.FAILED);
            out.println(
                    isAll ? "failed:" : "failed (the first " + tally.failed().size() + "; run.json has all):");
            tally.failed().forEach(failed -> out.println(shown("  " + failed.error())));
        }
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    }

    /** Names and reasons come from documents; what a terminal would obey does not get there. */
    static String shown(String line) {
        StringBuilder shown = new StringBuilder();
        line.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
