package org.yusuan.run.spool;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Table;
import org.yusuan.record.UnreliableTables;
import org.yusuan.run.spool.JournalEntry.Content;
import org.yusuan.run.spool.JournalEntry.Section;
import org.yusuan.write.DocumentJson;
import org.yusuan.write.FlatTable;
import org.yusuan.write.FlatTables;
import org.yusuan.write.RowCounts;

/**
 * One document on its way into the spool, as a whole or in chunks. What was written is there once it is finished; of one
 * that is closed before, nothing is.
 */
public final class SpooledDocument implements Closeable {
    private final Spool spool;
    private final String documentId;
    private final boolean hasContent;
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final List<Section> sections = new ArrayList<>();
    private RowCounts before = RowCounts.NONE;
    private int tables;
    private boolean begun;
    private @Nullable SpoolFile rows;
    private @Nullable NestedParts nested;

    SpooledDocument(Spool spool, String documentId, boolean hasContent) {
        this.spool = spool;
        this.documentId = documentId;
        this.hasContent = hasContent;
    }

    /** Whether nothing was added yet. */
    public boolean isEmpty() {
        return !begun;
    }

    /** Writes a chunk that others follow. */
    public void add(Disclosure chunk) throws IOException {
        begun = true;
        count(chunk);
        if (hasContent) {
            RowCounts after = writeRows(chunk);
            if (nested == null) {
                nested = new NestedParts(spool.nested(documentId));
            }
            nested.add(chunk, before);
            before = after;
        }
    }

    /**
     * Writes the last chunk, which mostly is the whole document.
     *
     * @param took how long each stage took
     */
    public JournalEntry finish(Disclosure last, Map<String, Duration> took) throws IOException {
        count(last);
        Content content = hasContent ? content(last) : null;
        return new JournalEntry(last.document(), tables, kinds, UnreliableTables.NONE, content, null, 0, took);
    }

    private void count(Disclosure chunk) {
        tables += chunk.tables().size();
        for (Table table : chunk.tables()) {
            kinds.merge(table.kind().name().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
    }

    private Content content(Disclosure last) throws IOException {
        writeRows(last);
        if (rows != null) {
            rows.publish();
        }
        try (SpoolFile file = SpoolFile.begin(spool.nested(documentId))) {
            if (nested == null) {
                file.write(text -> DocumentJson.write(last, tables, text));
            } else {
                nested.add(last, before);
                nested.finish(last, tables, file);
            }
            file.publish();
        }
        return new Content(sections, Files.size(spool.nested(documentId)));
    }

    /**
     * Rows are put together by their table, so those of one table may stand in several sections.
     *
     * @return how many there are now
     */
    private RowCounts writeRows(Disclosure chunk) throws IOException {
        SpoolFile file = rows == null ? SpoolFile.begin(spool.rows(documentId)) : rows;
        rows = file;
        RowCounts after = before;
        for (FlatTable<?> table : FlatTables.OF_DOCUMENTS) {
            long start = file.size();
            int written = writeRows(table, chunk, file);
            if (written > 0) {
                sections.add(new Section(table.name(), written, file.size() - start));
                after = after.with(table, written);
            }
        }
        return after;
    }

    private int writeRows(FlatTable<?> table, Disclosure chunk, SpoolFile file) throws IOException {
        AtomicInteger written = new AtomicInteger();
        file.write(text -> written.set(SpooledRows.write(table, table.values(chunk, before.of(table)), text)));
        return written.get();
    }

    @Override
    public void close() throws IOException {
        try {
            if (rows != null) {
                rows.close();
            }
        } finally {
            if (nested != null) {
                nested.close();
            }
        }
    }
}
