package org.yusuan.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yusuan.CsvRow;
import org.yusuan.record.Disclosure;

/** The flat tables of one document as an output folder has them, without a folder. */
public final class PrintedRows {
    private PrintedRows() {}

    /** The rows of every table but {@code documents}, by its name. */
    public static Map<String, List<CsvRow>> of(Disclosure disclosure) {
        Map<String, List<CsvRow>> rows = new LinkedHashMap<>();
        for (FlatTable<?> table : FlatTables.OF_DOCUMENTS) {
            rows.put(
                    table.name(),
                    table.values(disclosure, 0)
                            .map(values -> row(table, values))
                            .toList());
        }
        return rows;
    }

    private static CsvRow row(FlatTable<?> table, List<@Nullable Object> values) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            OutputColumn<?> column = table.columns().get(i);
            Object value = values.get(i);
            row.put(column.name(), value == null ? "" : column.type().print(value));
        }
        return new CsvRow(row);
    }
}
