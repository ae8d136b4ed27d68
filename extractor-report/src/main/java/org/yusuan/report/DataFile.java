package org.yusuan.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Data of a site: a script that hands one JSON value to the pages under a name. A page that is opened from a file may load
 * scripts and nothing else. What markup or a script could take for its own is escaped, whatever a document prints.
 */
final class DataFile implements Closeable {
    private static final JsonFactory FACTORY = new JsonFactory();

    static {
        FACTORY.setCharacterEscapes(new Escapes());
    }

    private final Writer writer;
    private final JsonGenerator json;
    private final String after;
    private long length;

    private DataFile(OutputStream file, String before, String after) throws IOException {
        this.writer = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
        writer.write(before);
        this.json = FACTORY.createGenerator(writer);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        this.after = after;
    }

    /** @param name the pages ask for; the file is {@code data/<name>.js} */
    static DataFile create(SiteFolder site, String name) throws IOException {
        return new DataFile(site.create("data/" + name + ".js"), "Yusuan.given(\"" + name + "\",", ");\n");
    }

    static DataFile plain(OutputStream file) throws IOException {
        return new DataFile(file, "", "\n");
    }

    JsonGenerator generator() {
        return json;
    }

    /** How much was written so far, in characters, about. */
    long length() {
        return length;
    }

    /** A list of texts and numbers; absent ones at its end are left out. */
    void row(@Nullable Object... values) throws IOException {
        int length = values.length;
        while (length > 0 && isAbsent(values[length - 1])) {
            length--;
        }
        json.writeStartArray();
        for (int i = 0; i < length; i++) {
            value(values[i]);
        }
        json.writeEndArray();
        json.writeRaw('\n');
    }

    private static boolean isAbsent(@Nullable Object value) {
        return value == null || value.equals("");
    }

    /** A text, a number, a flag, a list of such, or nothing. */
    void value(@Nullable Object value) throws IOException {
        if (value == null || value.equals("")) {
            json.writeNull();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                value(element);
            }
            json.writeEndArray();
        } else {
            json.writeString(value.toString());
        }
        length += value == null ? 1 : value.toString().length();
    }

    void field(String name, @Nullable Object value) throws IOException {
        if (!isAbsent(value)) {
            json.writeFieldName(name);
            value(value);
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
        writer.write(after);
        writer.close();
    }

    private static final class Escapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;
        private static final int[] ASCII = ascii();
        private static final SerializedString LINE = new SerializedString("\\u2028");
        private static final SerializedString PARAGRAPH = new SerializedString("\\u2029");

        private static int[] ascii() {
            int[] escapes = standardAsciiEscapesForJSON();
            for (char obeyed : new char[] {'<', '>', '&'}) {
                escapes[obeyed] = ESCAPE_STANDARD;
            }
            return escapes;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ASCII.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return character == '\u2028' ? LINE : character == '\u2029' ? PARAGRAPH : null;
        }
    }
}
