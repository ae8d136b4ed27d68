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

@Command(name = "schema", mixinStandardHelpOptions = true, versionProvider = Main.VersionText.class)
final class SchemaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ArgGroup(exclusive = true)
    private @Nullable Form form;

    private final CliMessages messages;

    SchemaCommand(CliMessages messages) {
        this.messages = messages;
    }

    /** One form at a time. */
    static final class Form {
        @Option(names = "--data-package")
        @SuppressWarnings("UnusedVariable") // the default, which may be asked for by name
        private boolean dataPackage;

        @Option(names = "--json-schema")
        private boolean jsonSchema;

        @Option(names = "--data-dictionary")
        private boolean dataDictionary;

        @Option(names = "--postgresql")
        private boolean postgresql;

        @Option(names = "--duckdb")
        private boolean duckdb;

        Schema schema() {
            if (jsonSchema) {
                return Schema.JSON_SCHEMA;
            }
            if (dataDictionary) {
                return Schema.DATA_DICTIONARY;
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
                throw new IOException(messages.of("stop.stdout"));
            }
            return ExitStatus.ALL_READ;
        } catch (IOException cause) {
            spec.commandLine().getErr().println("yusuan: " + Failure.of(cause, messages));
            return ExitStatus.CANNOT_GO_ON;
        }
    }
}
