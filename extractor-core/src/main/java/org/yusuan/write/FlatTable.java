package org.yusuan.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.Disclosure;

/**
 * A flat table of the contract: its columns and where its rows come from.
 *
 * @param key columns that tell its rows apart; empty where no such columns exist
 * @param references to the tables its rows belong to
 * @param rows the rows of one document, in reading order
 */
record FlatTable<R>(
        String name,
        String description,
        List<Column<R>> columns,
        List<String> key,
        List<Reference> references,
        Function<Disclosure, List<R>> rows) {
    /** A column whose values are those of the column of the same name in another table. */
    record Reference(String column, String table) {}

    FlatTable {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        references = List.copyOf(references);
    }

    String fileName() {
        return name + ".csv";
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /** The document's rows as CSV shows them, made one by one: a workbook may give a million. */
    Stream<List<@Nullable String>> print(Disclosure disclosure) {
        return rows.apply(disclosure).stream().map(this::print);
    }

    /** Rows that were not had from one document, as CSV shows them. */
    Stream<List<@Nullable String>> print(List<R> more) {
        return more.stream().map(this::print);
    }

    private List<@Nullable String> print(R row) {
        List<@Nullable String> fields = new ArrayList<>(columns.size());
        for (Column<R> column : columns) {
            fields.add(column.of(row));
        }
        return fields;
    }
}
