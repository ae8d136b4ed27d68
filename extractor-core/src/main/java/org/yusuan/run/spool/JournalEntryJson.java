package org.yusuan.run.spool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.DisclosureLevel;
import org.yusuan.record.DisclosureType;
import org.yusuan.record.DocumentFacts;
import org.yusuan.record.Status;
import org.yusuan.record.UnreliableTables;
import org.yusuan.run.spool.JournalEntry.Content;
import org.yusuan.run.spool.JournalEntry.Section;
import org.yusuan.write.DocumentTables;
import org.yusuan.write.JsonFile;
import org.yusuan.write.ListedDocument;

/**
 * A {@link JournalEntry} as a line of JSON, and back. Token by token: a library that maps records by itself would cost a short run
 * a tenth of its time.
 */
public final class JournalEntryJson {
    /** Escaped, half a surrogate pair comes back as it was. */
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final Set<String> NOTHING = Set.of();

    private JournalEntryJson() {}

    /** One line, without its end. */
    public static String write(JournalEntry part) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            json.writeStartObject();
            json.writeObjectFieldStart("document");
            ListedDocument listed = new ListedDocument(part.document(), part.tables());
            JsonFile.writeFields(json, DocumentTables.DOCUMENTS.columns(), listed, NOTHING);
            json.writeEndObject();
            json.writeObjectFieldStart("kinds");
            for (Map.Entry<String, Integer> kind : part.kinds().entrySet()) {
                json.writeNumberField(kind.getKey(), kind.getValue());
            }
            json.writeEndObject();
            if (part.content() != null) {
                write(json, part.content());
            }
            json.writeNumberField("without_records", part.doubtful().withoutRecords());
            json.writeNumberField("ambiguous", part.doubtful().ambiguous());
            JsonFile.writeString(json, "facts", part.facts());
            json.writeNumberField("warnings", part.warnings());
            json.writeObjectFieldStart("took_us");
            for (Map.Entry<String, Duration> stage : part.took().entrySet()) {
                json.writeNumberField(stage.getKey(), stage.getValue().toNanos() / 1000);
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new IllegalStateException("a text in memory takes everything", impossible);
        }
        return line.toString();
    }

    private static void write(JsonGenerator json, Content content) throws IOException {
        json.writeArrayFieldStart("sections");
        for (Section section : content.sections()) {
            json.writeStartObject();
            json.writeStringField("table", section.table());
            json.writeNumberField("rows", section.rows());
            json.writeNumberField("bytes", section.bytes());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("json_bytes", content.jsonBytes());
    }

    /**
     * @throws IOException if the text is no part
     */
    public static JournalEntry read(String line) throws IOException {
        try (JsonParser json = FACTORY.createParser(line)) {
            return new Reading(json).part();
        } catch (IllegalArgumentException unknown) {
            throw new IOException("expected a document of this version: " + unknown.getMessage(), unknown);
        }
    }

    /** The fields of an object in whatever order; those of another version are passed over. */
    private static final class Reading {
        private final JsonParser json;
        private Map<String, String> document = Map.of();
        private Map<String, String> kinds = Map.of();
        private final List<Section> sections = new ArrayList<>();
        private Map<String, String> took = Map.of();
        private @Nullable Long jsonBytes;
        private @Nullable String facts;
        private int withoutRecords;
        private int ambiguous;
        private int warnings;

        Reading(JsonParser json) {
            this.json = json;
        }

        JournalEntry part() throws IOException {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "document" -> document = texts();
                    case "kinds" -> kinds = texts();
                    case "sections" -> readSections();
                    case "took_us" -> took = texts();
                    case "json_bytes" -> jsonBytes = json.getLongValue();
                    case "facts" -> facts = json.getText();
                    case "without_records" -> withoutRecords = json.getIntValue();
                    case "ambiguous" -> ambiguous = json.getIntValue();
                    case "warnings" -> warnings = json.getIntValue();
                    default -> json.skipChildren();
                }
            }
            Map<String, Integer> tablesByKind = new LinkedHashMap<>();
            kinds.forEach((kind, tables) -> tablesByKind.put(kind, Integer.valueOf(tables)));
            Map<String, Duration> stages = new LinkedHashMap<>();
            took.forEach((stage, micros) -> stages.put(stage, Duration.of(Long.parseLong(micros), ChronoUnit.MICROS)));
            UnreliableTables doubtful = new UnreliableTables(withoutRecords, ambiguous);
            return new JournalEntry(
                    document(), number("tables"), tablesByKind, doubtful, content(), facts, warnings, stages);
        }

        /** An object of texts and numbers. */
        private Map<String, String> texts() throws IOException {
            Map<String, String> texts = new LinkedHashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                texts.put(name, json.getText());
            }
            return texts;
        }

        private void readSections() throws IOException {
            while (json.nextToken() == JsonToken.START_OBJECT) {
                Map<String, String> section = texts();
                sections.add(new Section(
                        text(section, "table"),
                        Integer.parseInt(text(section, "rows")),
                        Long.parseLong(text(section, "bytes"))));
            }
        }

        private @Nullable Content content() {
            if (jsonBytes == null) {
                return null;
            }
            return new Content(sections, jsonBytes);
        }

        private DocumentFacts document() {
            String year = document.get("fiscal_year");
            String level = document.get("level");
            String confidence = document.get("confidence");
            return new DocumentFacts(
                    text(document, "document_id"),
                    text(document, "source"),
                    text(document, "format"),
                    number("pages"),
                    document.get("title"),
                    year == null ? null : Integer.valueOf(year),
                    DisclosureType.valueOf(text(document, "disclosure").toUpperCase(Locale.ROOT)),
                    level == null ? null : DisclosureLevel.valueOf(level.toUpperCase(Locale.ROOT)),
                    document.get("organisation"),
                    document.get("organisation_code"),
                    document.get("province"),
                    document.get("city"),
                    document.get("county"),
                    document.get("region_code"),
                    document.get("published"),
                    confidence == null ? null : Double.valueOf(confidence),
                    Status.valueOf(text(document, "status").toUpperCase(Locale.ROOT)),
                    document.get("error"));
        }

        private int number(String name) {
            return Integer.parseInt(text(document, name));
        }

        private static String text(Map<String, String> object, String name) {
            String text = object.get(name);
            if (text == null) {
                throw new IllegalArgumentException("'" + name + "' is missing");
            }
            return text;
        }
    }
}
