package org.yusuan.run.spool;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.DocumentFacts;
import org.yusuan.record.Status;
import org.yusuan.write.JsonFile;

/** Writes {@code run.json}, the only file of an output folder that differs between two runs over the same bytes. */
final class RunJson {
    private final RunReport report;
    private final Documents documents;
    private final JsonGenerator json;

    private RunJson(RunReport report, Documents documents, JsonGenerator json) {
        this.report = report;
        this.documents = documents;
        this.json = json;
    }

    /** The documents of a run, which are more than fit into memory. */
    @FunctionalInterface
    interface Documents {
        void forEach(Taker taker) throws IOException;

        /** Takes one document after the other, in the order of their sources. */
        @FunctionalInterface
        interface Taker {
            void take(JournalEntry part) throws IOException;
        }
    }

    static void write(RunReport report, Documents documents, Writer writer) throws IOException {
        try (JsonGenerator json = JsonFile.generator(writer)) {
            new RunJson(report, documents, json).run();
            json.writeRaw('\n');
        }
    }

    private void run() throws IOException {
        json.writeStartObject();
        versions();
        json.writeObjectFieldStart("options");
        for (Map.Entry<String, String> option : report.options()) {
            json.writeStringField(option.getKey(), option.getValue());
        }
        json.writeEndObject();
        counts();
        worst();
        failures();
        timings();
        json.writeEndObject();
    }

    private void versions() throws IOException {
        json.writeObjectFieldStart("versions");
        json.writeStringField("yusuan", report.version());
        json.writeStringField("java", System.getProperty("java.version"));
        json.writeEndObject();
    }

    private void counts() throws IOException {
        Tally tally = report.tally();
        json.writeObjectFieldStart("counts");
        for (Status status : Status.values()) {
            json.writeNumberField(status.id(), tally.count(status));
        }
        json.writeNumberField("read", tally.count(Tally.From.READ));
        json.writeNumberField("unchanged", tally.count(Tally.From.REUSED));
        json.writeNumberField("gone", tally.count(Tally.From.GONE));
        json.writeNumberField("dropped", tally.dropped());
        json.writeNumberField("pages", tally.pages());
        json.writeNumberField("tables", tally.tables());
        json.writeNumberField("tables_without_records", tally.tablesWithoutRecords());
        json.writeNumberField("ambiguous_tables", tally.ambiguousTables());
        json.writeNumberField("library_warnings", tally.warnings());
        counts("formats", tally.formats());
        counts("kinds", tally.kinds());
        counts("rows", tally.rows());
        json.writeEndObject();
    }

    private void counts(String name, Map<String, ? extends Number> counts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, ? extends Number> count : counts.entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue().longValue());
        }
        json.writeEndObject();
    }

    private void worst() throws IOException {
        json.writeArrayFieldStart("worst");
        for (Tally.Worst document : report.tally().worst()) {
            document(document.source(), document.status(), document.error());
        }
        json.writeEndArray();
    }

    private void document(String source, Status status, @Nullable String error) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", source);
        json.writeStringField("status", status.id());
        JsonFile.writeString(json, "error", error);
        json.writeEndObject();
    }

    private void failures() throws IOException {
        json.writeArrayFieldStart("failures");
        documents.forEach(part -> {
            DocumentFacts document = part.document();
            if (document.status() != Status.OK) {
                document(document.source(), document.status(), document.error());
            }
        });
        json.writeEndArray();
    }

    private void timings() throws IOException {
        json.writeObjectFieldStart("timings");
        json.writeStringField("started", report.started().toString());
        json.writeStringField("finished", report.finished().toString());
        json.writeObjectFieldStart("stages_ms");
        for (Map.Entry<String, Duration> stage : report.tally().stages().entrySet()) {
            json.writeNumberField(stage.getKey(), stage.getValue().toMillis());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("documents");
        documents.forEach(part -> {
            json.writeStartObject();
            json.writeStringField("source", part.document().source());
            json.writeNumberField("ms", part.tookAll().toMillis());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }
}
