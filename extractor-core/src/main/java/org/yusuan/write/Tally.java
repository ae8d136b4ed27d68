package org.yusuan.write;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.DocumentFacts;
import org.yusuan.record.Found;
import org.yusuan.record.Status;
import org.yusuan.write.Part.Section;

/** What a run counts while it goes on; as large for 100,000 documents as for ten. */
public final class Tally {
    /** Documents told one by one, slowest or failed; {@code run.json} has all of them. */
    private static final int TOLD = 10;

    private final Map<Status, Integer> statuses = new EnumMap<>(Status.class);
    private final Map<String, Map<Status, Integer>> formats = new TreeMap<>();
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Map<String, Long> rows = new LinkedHashMap<>();
    private final Map<String, Duration> stages = new LinkedHashMap<>();
    private final List<Timed> slowest = new ArrayList<>();
    private final List<NotRead> failed = new ArrayList<>();
    private long pages;
    private long warnings;

    /** How long a document took. */
    public record Timed(String source, Duration took) {}

    /** A document that failed, and why. */
    public record NotRead(String source, @Nullable String error) {}

    public Tally() {
        FlatTables.ALL.forEach(table -> rows.put(table.name(), 0L));
    }

    /** Counts one more document, in the order of the sources. */
    public void add(Part part) {
        DocumentFacts document = part.document();
        statuses.merge(document.status(), 1, Integer::sum);
        formats.computeIfAbsent(document.format(), format -> new EnumMap<>(Status.class))
                .merge(document.status(), 1, Integer::sum);
        pages += document.pages();
        warnings += part.warnings();
        part.took().forEach((stage, took) -> stages.merge(stage, took, Duration::plus));
        rows.merge(DocumentTables.FILES.name(), 1L, Long::sum);
        if (part.content() != null) {
            rows.merge(DocumentTables.DOCUMENTS.name(), 1L, Long::sum);
            part.kinds().forEach((kind, tables) -> kinds.merge(kind, tables, Integer::sum));
            for (Section section : part.content().sections()) {
                rows.merge(section.table(), (long) section.rows(), Long::sum);
            }
        }
        if (document.status() == Status.FAILED && failed.size() < TOLD) {
            failed.add(new NotRead(document.source(), document.error()));
        }
        slowest.add(new Timed(document.source(), part.tookAll()));
        slowest.sort(Comparator.comparing(Timed::took).reversed());
        if (slowest.size() > TOLD) {
            slowest.remove(TOLD);
        }
    }

    /** Counts what was found of a document when all were read. */
    void add(Found between) {
        rows.merge(DocumentTables.CHECKS.name(), (long) between.checks().size(), Long::sum);
        rows.merge(DocumentTables.FINDINGS.name(), (long) between.findings().size(), Long::sum);
    }

    public int count(Status status) {
        return statuses.getOrDefault(status, 0);
    }

    public int documents() {
        return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }

    public long pages() {
        return pages;
    }

    /** How often the libraries that read the documents warned. */
    public long warnings() {
        return warnings;
    }

    /** Number of documents by format. */
    public Map<String, Integer> formats() {
        Map<String, Integer> all = new TreeMap<>();
        formats.forEach((format, counts) -> all.put(
                format, counts.values().stream().mapToInt(Integer::intValue).sum()));
        return all;
    }

    /** Number of documents of a format with a status. */
    public int count(String format, Status status) {
        return formats.getOrDefault(format, Map.of()).getOrDefault(status, 0);
    }

    /** Number of tables by kind. */
    public Map<String, Integer> kinds() {
        return new TreeMap<>(kinds);
    }

    /** Number of rows of each flat table, in the order of the tables. */
    public Map<String, Long> rows() {
        return new LinkedHashMap<>(rows);
    }

    /** Time spent in each stage, all documents together; in the order of the stages. */
    public Map<String, Duration> stages() {
        return new LinkedHashMap<>(stages);
    }

    /** The documents that took longest, longest first. */
    public List<Timed> slowest() {
        return List.copyOf(slowest);
    }

    /** The first that failed. */
    public List<NotRead> failed() {
        return List.copyOf(failed);
    }
}
