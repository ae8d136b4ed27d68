package org.yusuan.run.spool;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yusuan.record.DocumentFacts;
import org.yusuan.run.spool.JournalEntry.Section;
import org.yusuan.write.FlatTable;
import org.yusuan.write.TableFormat;
import org.yusuan.write.Utf8;

/** The tables of a result by year and province, one partition written after the other, so that few files are open at a time. */
final class Partitions {
    private final ResultCommit result;
    private final List<TableFormat> formats;
    private final Path scratch;
    private final Map<Partition, Content> contents = new TreeMap<>();

    /** Looks up what the run has of a document. */
    @FunctionalInterface
    interface Entry {
        JournalEntry get() throws IOException;
    }

    /**
     * A document of a partition.
     *
     * @param spool where its rows are
     * @param isFirst whether no file with the same bytes comes before it
     */
    record Document(Entry entry, Spool spool, boolean isFirst) {}

    /**
     * What a partition has.
     *
     * @param late where rows wait that are had when all documents were read
     */
    private record Content(List<Document> documents, Path late, List<Section> lateSections) {}

    /** @param scratch for files that serve while the run lasts */
    Partitions(ResultCommit result, List<TableFormat> formats, Path scratch) {
        this.result = result;
        this.formats = formats;
        this.scratch = scratch;
    }

    void add(DocumentFacts facts, Document document) {
        if (!formats.isEmpty()) {
            content(facts).documents.add(document);
        }
    }

    /** Adds rows of a document that are had when all were read; they stand behind those of all. */
    <R> void addLate(DocumentFacts facts, FlatTable<R> table, List<R> rows) throws IOException {
        if (formats.isEmpty() || rows.isEmpty()) {
            return;
        }
        Content content = content(facts);
        try (Writer text = Utf8.writer(
                Files.newOutputStream(content.late, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
            SpooledRows.write(table, table.values(rows), text);
        } catch (IOException cause) {
            throw OutputFolder.naming(content.late, cause);
        }
        content.lateSections.add(new Section(table.name(), rows.size(), 0));
    }

    private Content content(DocumentFacts facts) {
        return contents.computeIfAbsent(
                Partition.of(facts),
                first -> new Content(
                        new ArrayList<>(), scratch.resolve("partition-" + contents.size()), new ArrayList<>()));
    }

    void write() throws IOException {
        for (Map.Entry<Partition, Content> partition : contents.entrySet()) {
            Content content = partition.getValue();
            try (TableAssembler part = TableAssembler.of(partition.getKey(), result, formats)) {
                for (Document document : content.documents) {
                    part.add(document.entry.get(), document.spool, document.isFirst);
                }
                if (!content.lateSections.isEmpty()) {
                    part.copy(content.lateSections, content.late);
                }
            }
        }
    }
}
