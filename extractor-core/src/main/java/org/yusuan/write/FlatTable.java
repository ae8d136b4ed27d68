package org.yusuan.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.Disclosure;

/**
 * A flat table of the contract: its columns and where its rows come from. Everything that describes the output is made of
 * these declarations.
 *
 * @param key columns that tell its rows apart
 * @param references to the tables its rows belong to
 * @param rows the rows of one document, in reading order
 */
public record FlatTable<R>(
        String name,
        Words description,
        List<OutputColumn<R>> columns,
        List<String> key,
        List<Reference> references,
        Rows<R> rows) {
    /** A column whose values are those of the column of the same name in another table. */
    public record Reference(String column, String table) {}

    /** Where the rows of a table come from. */
    @FunctionalInterface
    public interface Rows<R> {
        /**
         * @param disclosure a document, or a chunk of it
         * @param before rows that the table has of the document already
         */
        List<R> of(Disclosure disclosure, int before);
    }

    public FlatTable {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        references = List.copyOf(references);
        for (String part : key) {
            if (columns.stream().noneMatch(column -> column.name().equals(part) && column.isRequired())) {
                throw new IllegalArgumentException("expected a key of required columns, found '" + part + "'");
            }
        }
    }

    public List<String> header() {
        return columns.stream().map(OutputColumn::name).toList();
    }

    /**
     * The document's rows, made one by one: a workbook may give a million.
     *
     * @param before rows that the table has of the document already
     */
    public Stream<List<@Nullable Object>> values(Disclosure disclosure, int before) {
        return values(rows.of(disclosure, before));
    }

    /** Rows that were not had from one document. */
    public Stream<List<@Nullable Object>> values(List<R> more) {
        return more.stream().map(this::values);
    }

    /** A row's values in the order of the columns, each of the class that its column's type says. */
    public List<@Nullable Object> values(R row) {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        for (OutputColumn<R> column : columns) {
            Object value = column.of(row);
            values.add(value instanceof String text ? Utf8.wellFormed(text) : value);
        }
        return values;
    }
}
