package org.yusuan.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.Map;
import org.yusuan.record.Status;
import org.yusuan.write.RunReport.DocumentRun;

/** Writes {@code run.json}, the only file of an output folder that differs between two runs over the same bytes. */
final class RunJson {
    private RunJson() {}

    /**
     * Writes the report.
     *
     * @param rows number of rows of each flat table, in the order of the tables
     */
    static void write(RunReport report, Map<String, Long> rows, Writer writer) throws IOException {
        try (JsonGenerator json = JsonFile.generator(writer)) {
            json.writeStartObject();
            versions(json, report);
            json.writeObjectFieldStart("options");
            for (Map.Entry<String, String> option : report.options()) {
                json.writeStringField(option.getKey(), option.getValue());
            }
            json.writeEndObject();
            counts(json, report, rows);
            failures(json, report);
            timings(json, report);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void versions(JsonGenerator json, RunReport report) throws IOException {
        json.writeObjectFieldStart("versions");
        json.writeStringField("yusuan", report.version());
        json.writeStringField("java", System.getProperty("java.version"));
        json.writeEndObject();
    }

    private static void counts(JsonGenerator json, RunReport report, Map<String, Long> rows) throws IOException {
        json.writeObjectFieldStart("counts");
        for (Status status : Status.values()) {
            json.writeNumberField(status.id(), report.count(status));
        }
        json.writeObjectFieldStart("rows");
        for (Map.Entry<String, Long> table : rows.entrySet()) {
            json.writeNumberField(table.getKey(), table.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void failures(JsonGenerator json, RunReport report) throws IOException {
        json.writeArrayFieldStart("failures");
        for (DocumentRun document : report.documents()) {
            if (document.status() != Status.OK) {
                json.writeStartObject();
                json.writeStringField("source", document.source());
                json.writeStringField("status", document.status().id());
                JsonFile.writeString(json, "error", document.error());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void timings(JsonGenerator json, RunReport report) throws IOException {
        json.writeObjectFieldStart("timings");
        json.writeStringField("started", report.started().toString());
        json.writeStringField("finished", report.finished().toString());
        json.writeObjectFieldStart("stages_ms");
        for (Map.Entry<String, Duration> stage : report.stages()) {
            json.writeNumberField(stage.getKey(), stage.getValue().toMillis());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("documents");
        for (DocumentRun document : report.documents()) {
            json.writeStartObject();
            json.writeStringField("source", document.source());
            json.writeNumberField("ms", document.took().toMillis());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
