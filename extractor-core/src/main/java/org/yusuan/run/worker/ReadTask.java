package org.yusuan.run.worker;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;

/**
 * A document to be read.
 *
 * @param file where the bytes are
 * @param name as users will see it
 * @param documentId by its bytes
 * @param hasContent whether no document with the same bytes comes before it
 * @param diagnostics what was noticed about it before it is read
 */
public record ReadTask(Path file, String name, String documentId, boolean hasContent, List<Diagnostic> diagnostics) {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    public ReadTask {
        diagnostics = List.copyOf(diagnostics);
    }

    String toJson() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            // a path as text loses bytes that are no character in the machine's charset; an URI keeps them
            json.writeStringField("file", file.toUri().toString());
            json.writeStringField("name", name);
            json.writeStringField("document_id", documentId);
            json.writeStringField("has_content", Boolean.toString(hasContent));
            json.writeArrayFieldStart("diagnostics");
            for (Diagnostic diagnostic : diagnostics) {
                json.writeStartObject();
                json.writeStringField("code", diagnostic.code().name());
                json.writeStringField("place", diagnostic.place());
                json.writeStringField("message", diagnostic.message());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    static ReadTask fromJson(String text) throws IOException {
        try (JsonParser json = FACTORY.createParser(text)) {
            Map<String, String> fields = new HashMap<>();
            List<Diagnostic> diagnostics = new ArrayList<>();
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                if (json.nextToken() == JsonToken.START_ARRAY) {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        diagnostics.add(diagnostic(texts(json)));
                    }
                } else {
                    fields.put(name, json.getText());
                }
            }
            return new ReadTask(
                    Path.of(URI.create(of(fields, "file"))),
                    of(fields, "name"),
                    of(fields, "document_id"),
                    Boolean.parseBoolean(of(fields, "has_content")),
                    diagnostics);
        }
    }

    /** The fields of the object that was begun, all of them texts. */
    static Map<String, String> texts(JsonParser json) throws IOException {
        Map<String, String> fields = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            fields.put(name, json.getText());
        }
        return fields;
    }

    private static Diagnostic diagnostic(Map<String, String> fields) throws IOException {
        return new Diagnostic(Code.valueOf(of(fields, "code")), of(fields, "place"), of(fields, "message"));
    }

    private static String of(Map<String, String> fields, String name) throws IOException {
        String text = fields.get(name);
        if (text == null) {
            throw new IOException("expected a task with '" + name + "', found one without");
        }
        return text;
    }
}
