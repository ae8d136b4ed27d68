package org.yusuan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A row of a flat table, by column; what is empty is absent. */
record CsvRow(Map<String, String> fields) {
    CsvRow {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** What stands in the column, which the table must have. */
    String get(String column) {
        String value = fields.get(column);
        if (value == null) {
            throw new AssertionError("expected a column " + column + ", found " + fields.keySet());
        }
        return value;
    }

    /** Whether the table has the column and the row something in it. */
    boolean has(String column) {
        return !fields.getOrDefault(column, "").isBlank();
    }

    CsvRow with(String column, String value) {
        Map<String, String> copy = new LinkedHashMap<>(fields);
        copy.put(column, value);
        return new CsvRow(copy);
    }
}
