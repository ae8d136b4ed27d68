package org.yusuan.run.worker;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How a worker is to read. It goes over the stream and not on the command line, which every user of a machine can see: there
 * may be a password in it.
 */
public record WorkerSetup(Map<String, String> options) {
    private static final JsonFactory FACTORY = new JsonFactory();

    public WorkerSetup {
        options = Map.copyOf(options);
    }

    /** Options as one text, in the order of their names. */
    public String toJson() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<String, String> option : new TreeMap<>(options).entrySet()) {
                json.writeStringField(option.getKey(), option.getValue());
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new IllegalStateException("a text in memory takes everything", impossible);
        }
        return text.toString();
    }

    /** @throws IOException if the text is no such options */
    public static WorkerSetup fromJson(String text) throws IOException {
        try (JsonParser json = FACTORY.createParser(text)) {
            json.nextToken();
            return new WorkerSetup(ReadTask.texts(json));
        }
    }

    /** The names alone. */
    @Override
    public String toString() {
        return "WorkerSetup" + new TreeSet<>(options.keySet());
    }
}
