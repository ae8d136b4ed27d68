package org.yusuan.generalise;

import java.util.List;
import java.util.stream.Stream;
import org.yusuan.CsvRow;
import org.yusuan.PublishedText;

/**
 * Something a document says, as far as it is compared.
 *
 * @param key the contract's table, then what tells its rows apart
 * @param row that says it
 */
record Fact(List<String> key, CsvRow row) {
    /** A budget line, with its table's kind in the row. */
    static Fact line(CsvRow row) {
        return new Fact(Facts.line(row), row);
    }

    /** The same without what says where it belongs: the table's kind, the side and the measure, or the target. */
    List<String> loosely() {
        return isBudgetLine()
                ? List.of(
                        Facts.BUDGET_LINES,
                        PublishedText.folded(row.orEmpty("code")),
                        PublishedText.folded(row.orEmpty("name")),
                        Facts.amount(row.orEmpty("amount")))
                : Stream.concat(Stream.of(key.get(0)), key.stream().skip(2)).toList();
    }

    boolean isOf(String table) {
        return key.get(0).equals(table);
    }

    boolean isBudgetLine() {
        return isOf(Facts.BUDGET_LINES);
    }

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
