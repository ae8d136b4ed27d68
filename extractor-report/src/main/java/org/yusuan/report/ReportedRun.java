package org.yusuan.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.report.RunTable.Row;
import org.yusuan.write.FlatTables;

/** Documents and tables of a run, which all else refers to. What they hold stays in its files. */
final class ReportedRun {
    /** Letters of a SHA-256 that tell documents apart in links, and so many more at a time where they do not. */
    private static final int ID_LETTERS = 12;

    private static final int MORE_LETTERS = 4;

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final Map<String, ReportedDocument> documents = new LinkedHashMap<>();
    private final Map<String, ReportedTable> tables = new HashMap<>();

    private ReportedRun(Path folder) {
        this.folder = folder;
    }

    static ReportedRun open(Path folder) throws IOException {
        RunTable.makeSureOf(folder);
        ReportedRun run = new ReportedRun(folder);
        List<String> hashes = new ArrayList<>();
        RunTable.read(folder, FlatTables.named("documents"), row -> hashes.add(hash(folder, row)));
        int letters = lettersOf(hashes);
        RunTable.read(folder, FlatTables.named("documents"), row -> {
            String hash = row.get("document_id");
            String id = hash.substring(0, letters);
            run.documents.put(hash, ReportedDocument.of(row, run.documents.size(), id));
        });
        RunTable.read(folder, FlatTables.named("tables"), row -> {
            ReportedDocument document = run.documents.get(row.get("document_id"));
            if (document != null) {
                run.tables.put(row.get("table_id"), ReportedTable.of(row, document));
            }
        });
        return run;
    }

    /** Files are named after it: a run from elsewhere may have been tampered with. */
    private static String hash(Path folder, Row row) throws ReportException {
        String id = row.get("document_id");
        if (!SHA_256.matcher(id).matches()) {
            throw new ReportException(folder + ": expected a SHA-256 as document_id, found '" + id + "'");
        }
        return id;
    }

    private static int lettersOf(List<String> hashes) {
        int letters = ID_LETTERS;
        while (!areApart(hashes, letters)) {
            letters += MORE_LETTERS;
        }
        return letters;
    }

    private static boolean areApart(List<String> hashes, int letters) {
        Set<String> seen = new HashSet<>();
        return hashes.stream().allMatch(hash -> seen.add(hash.substring(0, letters)));
    }

    Path folder() {
        return folder;
    }

    List<ReportedDocument> documents() {
        return List.copyOf(documents.values());
    }

    @Nullable
    ReportedDocument document(String sha256) {
        return documents.get(sha256);
    }

    int tables() {
        return tables.size();
    }

    @Nullable
    ReportedTable table(String tableId) {
        return tables.get(tableId);
    }

    /** The table that a target is in: lists have many targets, whose ids have their row behind the table's. */
    @Nullable
    ReportedTable tableOfTarget(String targetId) {
        int row = targetId.indexOf('/');
        return tables.get(row < 0 ? targetId : targetId.substring(0, row));
    }
}
