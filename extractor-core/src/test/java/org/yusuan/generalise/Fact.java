package org.yusuan.generalise;

import java.util.List;
import org.yusuan.CsvRow;

/**
 * Something a document says, as far as it is compared.
 *
 * @param key the contract's table, then what tells its rows apart
 * @param row that says it
 */
record Fact(List<String> key, CsvRow row) {
    /** The number of the printed table it was read from; 0 where that is not known. */
    int table() {
        return table(row);
    }

    /** The number of the printed table a row is of, by the ids in it. */
    static int table(CsvRow row) {
        String id = row.has("table_id") ? row.get("table_id") : row.orEmpty("target_id");
        String ordinal = id.substring(id.indexOf('#') + 1);
        int end = ordinal.indexOf('/');
        String digits = end < 0 ? ordinal : ordinal.substring(0, end);
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
