package org.yusuan.write;

import java.io.IOException;
import java.io.Writer;

/** What describes the output to programs, made of the declarations of its tables. */
public enum Schema {
    /** The descriptor of a Frictionless Tabular Data Package, as it stands beside the tables. */
    DATA_PACKAGE,
    /** JSON Schema of {@code documents/<document_id>.json}, and of single rows. */
    JSON_SCHEMA,
    /** Every table, column and closed list in Chinese and English, for people: a page of Markdown. */
    DATA_DICTIONARY,
    /** Tables with all keys and closed lists, for PostgreSQL. */
    POSTGRESQL,
    /** The same for DuckDB, whose decimals have a fixed number of digits. */
    DUCKDB;

    /** The version of the contract that the output keeps: it changes when the meaning of a table or column does. */
    public static final String CONTRACT = "2";

    /** Writes it; the writer stays open. */
    public void write(Writer writer) throws IOException {
        switch (this) {
            case DATA_PACKAGE -> DataPackage.ofWhole(CsvFormat.STANDARD).write(writer);
            case JSON_SCHEMA -> JsonSchema.write(writer);
            case DATA_DICTIONARY -> DataDictionary.write(writer);
            case POSTGRESQL, DUCKDB -> sql().write(writer);
        }
    }

    /** The type that a database has for a column's type; of {@link #POSTGRESQL} and {@link #DUCKDB} alone. */
    public String type(FieldType type) {
        return sql().type(type);
    }

    private SqlSchema sql() {
        return switch (this) {
            case POSTGRESQL -> new SqlSchema("numeric");
            case DUCKDB -> new SqlSchema("decimal(38, 12)");
            case DATA_PACKAGE, JSON_SCHEMA, DATA_DICTIONARY -> throw new IllegalStateException(this + " is not SQL");
        };
    }

    /** Of the program that writes the tables. */
    static String version() {
        String version = Schema.class.getPackage().getImplementationVersion();
        return version == null ? "(unpackaged)" : version;
    }
}
