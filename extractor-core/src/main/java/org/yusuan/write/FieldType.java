package org.yusuan.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;

/**
 * The type of a column, by its name in a Frictionless table schema. A value is held as the text that CSV shows, which is
 * canonical for its type and loses nothing.
 */
enum FieldType {
    STRING,
    INTEGER,
    /** A decimal. It stays text in JSON too: most readers of JSON take a number for binary floating point. */
    NUMBER,
    BOOLEAN;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    void writeJson(JsonGenerator json, String value) throws IOException {
        switch (this) {
            case STRING, NUMBER -> json.writeString(value);
            case INTEGER -> writeInteger(json, value);
            case BOOLEAN -> json.writeBoolean(Boolean.parseBoolean(value));
        }
    }

    /** An integer that a form states may be no number after all; what it states is kept. */
    private static void writeInteger(JsonGenerator json, String value) throws IOException {
        if (value.matches("0|-?[1-9][0-9]{0,17}")) {
            json.writeNumber(Long.parseLong(value));
        } else {
            json.writeString(value);
        }
    }
}
