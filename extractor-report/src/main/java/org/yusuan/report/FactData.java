package org.yusuan.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yusuan.write.FlatTables;

/**
 * What can be compared: a file for each item with the amounts of all, which a ranking asks for, and one for some documents each
 * with all amounts of theirs, which a comparison of a few asks for.
 */
final class FactData implements Closeable {
    /** Documents whose facts are in one file. */
    static final int DOCUMENTS_TO_FILE = 50;

    /** Lines of a document that may become facts. */
    private static final int MOST_OF_DOCUMENT = 200_000;

    private final SiteFolder site;
    private final Map<String, DataFile> items = new TreeMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private @Nullable DataFile together;
    private int file = -1;
    private int documents;
    private long lines;

    private FactData(SiteFolder site) {
        this.site = site;
    }

    /** What there is to compare. */
    record Compared(Map<String, Integer> items, int documents, long lines) {}

    static Compared write(ReportedRun run, SiteFolder site) throws IOException {
        try (FactData data = new FactData(site)) {
            FactsOfDocument facts = new FactsOfDocument(data);
            RunTable.read(run.folder(), FlatTables.named("budget_lines"), row -> {
                ReportedTable table = run.table(row.get("table_id"));
                data.lines++;
                if (table != null) {
                    facts.startOf(table.document());
                    FactReading.of(row, table).ifPresent(facts::add);
                }
            });
            facts.end();
            return new Compared(new TreeMap<>(data.counts), data.documents, data.lines);
        }
    }

    /** Facts of the document whose lines are being read. */
    private static final class FactsOfDocument {
        private final FactData data;
        private final List<Fact> read = new ArrayList<>();
        private @Nullable ReportedDocument document;

        FactsOfDocument(FactData data) {
            this.data = data;
        }

        void startOf(ReportedDocument next) throws IOException {
            if (!next.equals(document)) {
                end();
                document = next;
            }
        }

        void add(Fact fact) {
            if (read.size() < MOST_OF_DOCUMENT) {
                read.add(fact);
            }
        }

        void end() throws IOException {
            if (document != null && !read.isEmpty()) {
                data.write(document, FactChoice.of(read));
            }
            read.clear();
        }
    }

    private void write(ReportedDocument document, List<Fact> facts) throws IOException {
        documents++;
        DataFile ofDocuments = fileOf(document);
        for (Fact fact : facts) {
            String name = fact.topic() + "-" + fact.item();
            counts.merge(name, 1, Integer::sum);
            row(item(name), document, "", fact);
            row(ofDocuments, document, name, fact);
        }
    }

    private DataFile item(String name) throws IOException {
        DataFile item = items.get(name);
        if (item == null) {
            item = DataFile.create(site, "facts/" + name);
            item.generator().writeStartArray();
            items.put(name, item);
        }
        return item;
    }

    private DataFile fileOf(ReportedDocument document) throws IOException {
        int wanted = document.index() / DOCUMENTS_TO_FILE;
        if (together == null || wanted != file) {
            endTogether();
            together = DataFile.create(site, "facts/of-" + wanted);
            together.generator().writeStartArray();
            file = wanted;
        }
        return together;
    }

    private static void row(DataFile data, ReportedDocument document, String name, Fact fact) throws IOException {
        data.row(
                document.index(),
                name,
                fact.subject(),
                fact.account(),
                fact.coverage(),
                fact.year(),
                fact.stage(),
                Yuan.text(fact.amount()),
                fact.raw(),
                fact.page(),
                fact.ref(),
                fact.others() == 0 ? null : fact.others());
    }

    private void endTogether() throws IOException {
        if (together != null) {
            together.generator().writeEndArray();
            together.close();
        }
    }

    @Override
    public void close() throws IOException {
        for (DataFile item : items.values()) {
            item.generator().writeEndArray();
            item.close();
        }
        endTogether();
    }
}
