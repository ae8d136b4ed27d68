package org.yusuan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yusuan.write.Schema;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "schema",
        description = "Prints what the output's tables and columns are, with their types, keys and closed lists.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {"", "Exit status: 0 it was printed; 2 the call's words are wrong; 1 it could not be printed."})
final class SchemaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ArgGroup(exclusive = true)
    private @Nullable Form form;

    /** One form at a time. */
    static final class Form {
        @Option(
                names = "--data-package",
                description = "The descriptor of a Frictionless Data Package, as beside the tables (the default).")
        @SuppressWarnings("UnusedVariable") // the default, which may be asked for by name
        private boolean dataPackage;

        @Option(names = "--json-schema", description = "JSON Schema of a nested document, and of each table's rows.")
        private boolean jsonSchema;

        @Option(names = "--postgresql", description = "SQL that creates the tables with all keys, for PostgreSQL.")
        private boolean postgresql;

        @Option(names = "--duckdb", description = "The same for DuckDB.")
        private boolean duckdb;

        Schema schema() {
            if (jsonSchema) {
                return Schema.JSON_SCHEMA;
            }
            if (postgresql) {
                return Schema.POSTGRESQL;
            }
            return duckdb ? Schema.DUCKDB : Schema.DATA_PACKAGE;
        }
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            (form == null ? Schema.DATA_PACKAGE : form.schema()).write(out);
            if (out.checkError()) {
                throw new IOException("standard output takes no more");
            }
            return ExitStatus.ALL_READ;
        } catch (IOException cause) {
            spec.commandLine().getErr().println("yusuan: cannot go on: " + cause.getMessage());
            return ExitStatus.CANNOT_GO_ON;
        }
    }
}
