package org.yusuan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.yusuan.record.Status;
import org.yusuan.run.spool.Tally;

/** What a run tells at its end: how the documents came out, what of them must not be relied on, and which are worst. */
final class Summary {
    private final Tally tally;
    private final CliMessages messages;
    private final PrintWriter out;

    private Summary(Tally tally, CliMessages messages, PrintWriter out) {
        this.tally = tally;
        this.messages = messages;
        this.out = out;
    }

    static void print(Tally tally, Duration took, Path output, CliMessages messages, PrintWriter out) {
        Summary summary = new Summary(tally, messages, out);
        summary.documents(output);
        summary.earlier();
        summary.tables();
        summary.worst();
        if (tally.warnings() > 0) {
            summary.line("summary.warnings", number(tally.warnings()));
        }
        String seconds = String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0);
        summary.line("summary.time", number(tally.pages()), seconds);
    }

    private void documents(Path output) {
        int all = tally.documents();
        out.println(messages.of(
                all == 1 ? "summary.document" : "summary.documents",
                number(all),
                number(tally.count(Status.OK)),
                number(tally.count(Status.PARTIAL)),
                number(tally.count(Status.FAILED)),
                output));
    }

    /** How the run used what an earlier one had read. */
    private void earlier() {
        int unchanged = tally.count(Tally.From.REUSED);
        int gone = tally.count(Tally.From.GONE);
        if (unchanged + gone + tally.dropped() > 0) {
            line("summary.read", number(tally.count(Tally.From.READ)), number(unchanged));
        }
        if (gone > 0) {
            line("summary.gone", number(gone));
        }
        if (tally.dropped() > 0) {
            line("summary.dropped", number(tally.dropped()));
        }
    }

    private void tables() {
        line(
                "summary.tables",
                number(tally.tables()),
                number(tally.tablesWithoutRecords()),
                number(tally.ambiguousTables()));
    }

    private void worst() {
        if (!tally.worst().isEmpty()) {
            line("summary.worst");
            for (Tally.Worst document : tally.worst()) {
                String error = document.error() == null ? document.source() : document.error();
                out.println(CliMessages.shown(
                        "    " + messages.of("status." + document.status().id()) + "  " + error));
            }
        }
    }

    private void line(String key, Object... told) {
        out.println("  " + messages.of(key, told));
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
