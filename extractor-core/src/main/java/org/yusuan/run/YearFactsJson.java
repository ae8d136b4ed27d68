package org.yusuan.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yusuan.check.YearFacts;
import org.yusuan.check.YearFigure;
import org.yusuan.lexicon.MoneyUnit;
import org.yusuan.record.BudgetStage;

/** {@link YearFacts} as JSON, for the journal and for a worker's answer. */
final class YearFactsJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private static final String FIGURES = "figures";

    private YearFactsJson() {}

    /** Absent where nothing can be held against another document. */
    static @Nullable String write(YearFacts facts) throws IOException {
        if (facts.isEmpty()) {
            return null;
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("document_id", facts.documentId());
            json.writeStringField("source", facts.source());
            json.writeStringField("body", facts.body());
            if (facts.organisation() != null) {
                json.writeStringField("organisation", facts.organisation());
            }
            json.writeArrayFieldStart(FIGURES);
            for (YearFigure figure : facts.figures()) {
                write(json, figure);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, YearFigure figure) throws IOException {
        json.writeStartObject();
        json.writeStringField("subject", figure.subject());
        json.writeStringField("year", Integer.toString(figure.year()));
        json.writeStringField("stage", figure.stage().name());
        json.writeStringField("restated", Boolean.toString(figure.restated()));
        json.writeStringField("yuan", figure.yuan().toString());
        json.writeStringField("half_unit", figure.halfUnit().toString());
        json.writeStringField("unit", figure.unit().name());
        json.writeStringField("name", figure.name());
        json.writeStringField("table", Integer.toString(figure.table()));
        json.writeStringField("page", Integer.toString(figure.page()));
        json.writeStringField("ref", figure.ref());
        json.writeEndObject();
    }

    /** @throws IOException if the text is no such facts of this version */
    static YearFacts read(String text) throws IOException {
        Map<String, String> document = new HashMap<>();
        List<YearFigure> figures = new ArrayList<>();
        try (JsonParser json = FACTORY.createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                if (name.equals(FIGURES)) {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        figures.add(figure(json));
                    }
                } else {
                    document.put(name, json.getText());
                }
            }
            return new YearFacts(
                    of(document, "document_id"),
                    of(document, "source"),
                    of(document, "body"),
                    document.get("organisation"),
                    figures);
        } catch (IllegalArgumentException otherVersion) {
            throw new IOException("expected facts of this version, found others", otherVersion);
        }
    }

    private static YearFigure figure(JsonParser json) throws IOException {
        Map<String, String> figure = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            figure.put(name, json.getText());
        }
        return new YearFigure(
                of(figure, "subject"),
                Integer.parseInt(of(figure, "year")),
                BudgetStage.valueOf(of(figure, "stage")),
                Boolean.parseBoolean(of(figure, "restated")),
                new BigDecimal(of(figure, "yuan")),
                new BigDecimal(of(figure, "half_unit")),
                MoneyUnit.valueOf(of(figure, "unit")),
                of(figure, "name"),
                Integer.parseInt(of(figure, "table")),
                Integer.parseInt(of(figure, "page")),
                of(figure, "ref"));
    }

    private static String of(Map<String, String> fields, String name) {
        String text = fields.get(name);
        if (text == null) {
            throw new IllegalArgumentException("'" + name + "' is missing");
        }
        return text;
    }
}
