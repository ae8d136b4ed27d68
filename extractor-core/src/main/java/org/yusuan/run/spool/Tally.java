package org.yusuan.run.spool;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.CrossDocumentResult;
import org.yusuan.record.DocumentFacts;
import org.yusuan.record.Status;
import org.yusuan.run.spool.JournalEntry.Section;
import org.yusuan.write.DocumentTables;
import org.yusuan.write.FlatTables;

/** What a run counts while it goes on; as large for 100,000 documents as for ten. */
public final class Tally {
    /** The slowest documents that are told. */
    private static final int TOLD = 10;

    /** The worst documents that are told; {@code run.json} names all that are not {@code ok}. */
    private static final int WORST = 5;

    private final Map<Status, Integer> statuses = new EnumMap<>(Status.class);
    private final Map<String, Map<Status, Integer>> formats = new TreeMap<>();
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Map<String, Long> rows = new LinkedHashMap<>();
    private final Map<String, Duration> stages = new LinkedHashMap<>();
    private final List<Timed> slowest = new ArrayList<>();
    private final List<Worst> worst = new ArrayList<>();
    private final Map<From, Integer> origins = new EnumMap<>(From.class);
    private int dropped;
    private long tables;
    private long withoutRecords;
    private long ambiguous;
    private long pages;
    private long warnings;

    /** Where what a run has of a document comes from. */
    public enum From {
        /** It was read now. */
        READ,
        /** An earlier run had read it. */
        REUSED,
        /** The same, and its file is gone. */
        GONE
    }

    /** How long a document took. */
    public record Timed(String source, Duration took) {}

    /**
     * A document that is not {@code ok}, and why.
     *
     * @param doubtful share of its tables that must not be relied on
     */
    public record Worst(
            String source,
            Status status,
            double doubtful,
            @Nullable Double confidence,
            @Nullable String error) {}

    private static final Comparator<Worst> WORST_FIRST = Comparator.comparing(Worst::status)
            .thenComparing(Worst::doubtful)
            .reversed()
            .thenComparing(Worst::confidence, Comparator.nullsLast(Comparator.naturalOrder()));

    public Tally() {
        FlatTables.ALL.forEach(table -> rows.put(table.name(), 0L));
    }

    /** Counts one more document, in the order of the sources. */
    public void add(JournalEntry part, From from) {
        DocumentFacts document = part.document();
        origins.merge(from, 1, Integer::sum);
        statuses.merge(document.status(), 1, Integer::sum);
        formats.computeIfAbsent(document.format(), format -> new EnumMap<>(Status.class))
                .merge(document.status(), 1, Integer::sum);
        pages += document.pages();
        rows.merge(DocumentTables.FILES.name(), 1L, Long::sum);
        if (part.content() != null) {
            rows.merge(DocumentTables.DOCUMENTS.name(), 1L, Long::sum);
            countDoubtful(part);
            part.kinds().forEach((kind, tables) -> kinds.merge(kind, tables, Integer::sum));
            for (Section section : part.content().sections()) {
                rows.merge(section.table(), (long) section.rows(), Long::sum);
            }
        }
        if (from == From.READ) {
            time(part);
        }
    }

    private void countDoubtful(JournalEntry part) {
        DocumentFacts document = part.document();
        tables += part.tables();
        withoutRecords += part.doubtful().withoutRecords();
        ambiguous += part.doubtful().ambiguous();
        if (document.status() != Status.OK) {
            double share = (double) part.doubtful().all() / Math.max(part.tables(), 1);
            worst.add(new Worst(document.source(), document.status(), share, document.confidence(), document.error()));
            worst.sort(WORST_FIRST);
            if (worst.size() > WORST) {
                worst.remove(WORST);
            }
        }
    }

    private void time(JournalEntry part) {
        warnings += part.warnings();
        part.took().forEach((stage, took) -> stages.merge(stage, took, Duration::plus));
        slowest.add(new Timed(part.document().source(), part.tookAll()));
        slowest.sort(Comparator.comparing(Timed::took).reversed());
        if (slowest.size() > TOLD) {
            slowest.remove(TOLD);
        }
    }

    /** Counts a document of the earlier result that is not in this one. */
    public void drop() {
        dropped++;
    }

    public int count(From from) {
        return origins.getOrDefault(from, 0);
    }

    /** Documents of the earlier result whose files are gone, and that are not in this one. */
    public int dropped() {
        return dropped;
    }

    /** Counts what was found of a document when all were read. */
    void add(CrossDocumentResult between) {
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

    public long tables() {
        return tables;
    }

    /** Tables that print what no record was made of. */
    public long tablesWithoutRecords() {
        return withoutRecords;
    }

    /** Tables that may as well be read in another way. */
    public long ambiguousTables() {
        return ambiguous;
    }

    /** The documents that were read worst, the worst first; in the order of the sources where they are alike. */
    public List<Worst> worst() {
        return List.copyOf(worst);
    }
}
