package org.yusuan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A row of a flat table, by column; what is empty is absent. */
public record CsvRow(Map<String, String> fields) {
    public CsvRow {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** What stands in the column, which the table must have. */
    public String get(String column) {
        String value = fields.get(column);
        if (value == null) {
            throw new AssertionError("expected a column " + column + ", found " + fields.keySet());
        }
        return value;
    }

    /** Whether the table has the column and the row something in it. */
    public boolean has(String column) {
        return !fields.getOrDefault(column, "").isBlank();
    }

    /** What stands in the column; nothing where the table has no such column. */
    public String orEmpty(String column) {
        return fields.getOrDefault(column, "");
    }

    public CsvRow with(String column, String value) {
        Map<String, String> copy = new LinkedHashMap<>(fields);
        copy.put(column, value);
        return new CsvRow(copy);
    }
}
