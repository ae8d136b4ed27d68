package org.yusuan.generalise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.yusuan.CsvRow;
import org.yusuan.check.Checker;
import org.yusuan.check.Language;
import org.yusuan.document.SourceDocument;
import org.yusuan.form.FormReader;
import org.yusuan.record.Confidence;
import org.yusuan.record.Disclosure;
import org.yusuan.source.Source;
import org.yusuan.write.PrintedRows;

/** From a document whose tables are whole to the rows that its output would have: understood, and checked for what is doubtful. */
public final class Understanding implements BiFunction<Source, SourceDocument, Map<String, List<CsvRow>>> {
    /** A column of tables that only the measures have: each doubt with its share, {@code words 0.25 untried 0.1}. */
    static final String DOUBTS = "doubts";

    @Override
    public Map<String, List<CsvRow>> apply(Source source, SourceDocument document) {
        Disclosure understood = new Checker(Language.EN).begin().last(FormReader.read(source, document));
        Map<String, String> doubts = understood.tables().stream()
                .collect(Collectors.toMap(table -> table.tableId(), table -> printed(table.confidence())));
        Map<String, List<CsvRow>> rows = new LinkedHashMap<>(PrintedRows.of(understood));
        rows.computeIfPresent(
                "tables",
                (name, tables) -> tables.stream()
                        .map(row -> row.with(DOUBTS, doubts.getOrDefault(row.get("table_id"), "")))
                        .toList());
        return rows;
    }

    private static String printed(Confidence confidence) {
        return confidence.shares().entrySet().stream()
                .map(doubt -> doubt.getKey().name().toLowerCase(Locale.ROOT) + " " + doubt.getValue())
                .collect(Collectors.joining(" "));
    }
}
