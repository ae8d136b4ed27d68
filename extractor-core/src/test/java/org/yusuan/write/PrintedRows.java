package org.yusuan.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yusuan.CsvRow;
import org.yusuan.record.Disclosure;

/** The flat tables of one document as an output folder has them, without a folder. */
public final class PrintedRows {
    private PrintedRows() {}

    /** The rows of every table but {@code documents}, by its name. */
    public static Map<String, List<CsvRow>> of(Disclosure disclosure) {
        Map<String, List<CsvRow>> rows = new LinkedHashMap<>();
        for (FlatTable<?> table : FlatTables.OF_DOCUMENTS) {
            List<String> header = table.header();
            rows.put(
                    table.name(),
                    table.print(disclosure, 0, false)
                            .map(fields -> row(header, fields))
                            .toList());
        }
        return rows;
    }

    private static CsvRow row(List<String> header, List<String> fields) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            row.put(header.get(i), fields.get(i) == null ? "" : fields.get(i));
        }
        return new CsvRow(row);
    }
}
