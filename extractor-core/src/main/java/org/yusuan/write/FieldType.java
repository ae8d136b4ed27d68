package org.yusuan.write;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yusuan.lexicon.EnumId;

/** The type of a column: the class of its values, and the text that is the same for each of them in every format. */
public enum FieldType implements EnumId {
    /** A {@link String}, never empty. Codes are such. */
    STRING,
    /** A {@link Long}. */
    INTEGER,
    /** An exact {@link BigDecimal}. It is text in JSON: most readers of JSON take a number for binary floating point. */
    DECIMAL,
    /** A percentage as a plain {@link BigDecimal}: 12.5 for 12.5％. */
    PERCENT,
    /** A {@link LocalDate}; as text, ISO. */
    DATE,
    /** A {@link Boolean}. */
    BOOLEAN;

    /** The value as text, which loses nothing: a decimal keeps its digits. */
    public String print(Object value) {
        return value instanceof BigDecimal exact ? exact.toPlainString() : value.toString();
    }

    /**
     * The value that has this text.
     *
     * @throws RuntimeException if no value has
     */
    public Object parse(String text) {
        return switch (this) {
            case STRING -> text;
            case INTEGER -> Long.valueOf(text);
            case DECIMAL, PERCENT -> new BigDecimal(text);
            case DATE -> LocalDate.parse(text);
            case BOOLEAN -> Boolean.valueOf(text);
        };
    }

    /** Writes a value: numbers and flags as such, all else as text. */
    public void writeJson(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Long whole) {
            json.writeNumber(whole);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(print(value));
        }
    }

    /** The value that the parser is at, as it was written; absent for {@code null}. */
    public @Nullable Object readJson(JsonParser json) throws IOException {
        String text = json.getValueAsString();
        return text == null ? null : parse(text);
    }
}
