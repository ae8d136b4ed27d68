package org.yusuan.write;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yusuan.write.FlatTable.Reference;

/**
 * The flat tables as SQL creates them: types, keys, closed lists, comments in both languages.
 *
 * @param decimal the type of exact decimals
 */
record SqlSchema(String decimal) {
    void write(Writer writer) throws IOException {
        writer.write("-- Yusuan " + Schema.version() + ", contract " + Schema.CONTRACT
                + ": load the CSV files in the order of these tables, an empty field as NULL.\n");
        for (FlatTable<?> table : FlatTables.PARENTS_FIRST) {
            writer.write("\nCREATE TABLE " + name(table.name()) + " (\n");
            writer.write(parts(table).stream().map(part -> "    " + part).collect(Collectors.joining(",\n")));
            writer.write("\n);\n");
            comment(writer, "TABLE " + name(table.name()), table.description());
            for (OutputColumn<?> column : table.columns()) {
                comment(writer, "COLUMN " + name(table.name()) + "." + name(column.name()), column.description());
            }
        }
        writer.flush();
    }

    private List<String> parts(FlatTable<?> table) {
        List<String> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add(column(column)));
        parts.add("PRIMARY KEY (" + table.key().stream().map(SqlSchema::name).collect(Collectors.joining(", ")) + ")");
        for (Reference reference : table.references()) {
            String column = name(reference.column());
            parts.add("FOREIGN KEY (" + column + ") REFERENCES " + name(reference.table()) + " (" + column + ")");
        }
        return parts;
    }

    private String column(OutputColumn<?> column) {
        String name = name(column.name());
        String listed = column.codes().isEmpty()
                ? ""
                : column.codes().stream()
                        .map(SqlSchema::text)
                        .collect(Collectors.joining(", ", " CHECK (" + name + " IN (", "))"));
        return name + " " + type(column.type()) + (column.isRequired() ? " NOT NULL" : "") + listed;
    }

    String type(FieldType type) {
        return switch (type) {
            case STRING -> "text";
            case INTEGER -> "bigint";
            case DECIMAL, PERCENT -> decimal;
            case DATE -> "date";
            case BOOLEAN -> "boolean";
        };
    }

    private static void comment(Writer writer, String on, Words words) throws IOException {
        writer.write("COMMENT ON " + on + " IS " + text(words.english() + " / " + words.chinese()) + ";\n");
    }

    /** In quotation marks, since {@code group} and {@code rows} are words of SQL. */
    private static String name(String name) {
        return '"' + name + '"';
    }

    private static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
