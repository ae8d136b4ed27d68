package org.yusuan.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.yusuan.lexicon.Coded;

/**
 * The type of a column. A value is held as the text that CSV shows, which is canonical for its type and loses nothing.
 */
public enum FieldType implements Coded {
    STRING,
    INTEGER,
    /** An exact decimal. It stays text in JSON too: most readers of JSON take a number for binary floating point. */
    DECIMAL,
    /** A percentage as a plain decimal: 12.5 for 12.5％. */
    PERCENT,
    /** A day, ISO. */
    DATE,
    BOOLEAN;

    void writeJson(JsonGenerator json, String value) throws IOException {
        switch (this) {
            case STRING, DECIMAL, PERCENT, DATE -> json.writeString(value);
            case INTEGER -> json.writeNumber(Long.parseLong(value));
            case BOOLEAN -> json.writeBoolean(Boolean.parseBoolean(value));
        }
    }
}
