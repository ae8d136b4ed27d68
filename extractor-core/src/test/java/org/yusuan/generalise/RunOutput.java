package org.yusuan.generalise;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yusuan.CsvRow;
import org.yusuan.OutputTables;

/** The output folder of a run, by documents. */
final class RunOutput {
    private static final String TABLES = "tables";

    private final Map<String, Map<String, List<CsvRow>>> byDocument = new HashMap<>();

    private RunOutput() {}

    static RunOutput in(Path folder) {
        RunOutput output = new RunOutput();
        OutputTables.read(folder, TABLES).forEach(row -> output.add(row.get("document_id"), TABLES, row));
        for (String table : Facts.TABLES) {
            OutputTables.read(folder, table).forEach(row -> output.add(document(row), table, row));
        }
        return output;
    }

    /** The rows of a document, by the contract's tables; empty where the run read no table of it. */
    Optional<Map<String, List<CsvRow>>> of(String documentId) {
        return Optional.ofNullable(byDocument.get(documentId));
    }

    private void add(String document, String table, CsvRow row) {
        byDocument.computeIfAbsent(document, any -> nothing()).get(table).add(row);
    }

    private static Map<String, List<CsvRow>> nothing() {
        Map<String, List<CsvRow>> nothing = new LinkedHashMap<>();
        nothing.put(TABLES, new ArrayList<>());
        Facts.TABLES.forEach(table -> nothing.put(table, new ArrayList<>()));
        return nothing;
    }

    /** Rows of a target carry its id alone, which begins with the document's. */
    private static String document(CsvRow row) {
        return row.has("document_id")
                ? row.get("document_id")
                : row.get("target_id").substring(0, row.get("target_id").indexOf('#'));
    }
}
