package org.yusuan.run.spool;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.DocumentFacts;
import org.yusuan.record.UnreliableTables;

/**
 * What one document adds to an output folder, as small as a run has to remember it: its row among the documents, and how
 * much of its own there is in the spool. It is a line of the journal, and a worker's answer.
 *
 * @param tables number of its tables
 * @param kinds number of its tables by kind
 * @param doubtful how many of its tables must not be relied on
 * @param content what the spool holds of it; absent where a document with the same bytes came before
 * @param facts what rules between documents need of it, in a form of their own; absent where that is nothing
 * @param warnings how often libraries warned while it was read; where several documents are read in one process, of any
 * @param took how long each stage took, in the order of the stages
 */
public record JournalEntry(
        DocumentFacts document,
        int tables,
        Map<String, Integer> kinds,
        UnreliableTables doubtful,
        @Nullable Content content,
        @Nullable String facts,
        int warnings,
        Map<String, Duration> took) {
    /**
     * What stands in the spool.
     *
     * @param sections rows of the flat tables, one table's after the other's; a table without rows has none
     * @param jsonBytes size of the nested document
     */
    public record Content(List<Section> sections, long jsonBytes) {
        public Content {
            sections = List.copyOf(sections);
        }

        long rowBytes() {
            return sections.stream().mapToLong(Section::bytes).sum();
        }
    }

    /** The rows of one flat table: how many, and how many bytes they take in the spool. */
    public record Section(String table, int rows, long bytes) {}

    public JournalEntry {
        kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
        took = Collections.unmodifiableMap(new LinkedHashMap<>(took));
    }

    /** The same bytes under another name: listed there too, with no content of its own. */
    public JournalEntry listedAs(String source) {
        return new JournalEntry(document.listedAs(source), tables, kinds, doubtful, null, null, 0, Map.of());
    }

    /** The same with what rules between documents need of it. */
    public JournalEntry withFacts(@Nullable String of) {
        return new JournalEntry(document, tables, kinds, doubtful, content, of, warnings, took);
    }

    /** The same with the number of warnings. */
    public JournalEntry withWarnings(int number) {
        return new JournalEntry(document, tables, kinds, doubtful, content, facts, number, took);
    }

    /** The same with the number of tables that must not be relied on. */
    public JournalEntry withDoubtful(UnreliableTables number) {
        return new JournalEntry(document, tables, kinds, number, content, facts, warnings, took);
    }

    /** All stages together. */
    public Duration tookAll() {
        return took.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    /** Rows it adds to a flat table. */
    public int rows(String table) {
        return content == null
                ? 0
                : content.sections.stream()
                        .filter(section -> section.table.equals(table))
                        .mapToInt(Section::rows)
                        .sum();
    }
}
