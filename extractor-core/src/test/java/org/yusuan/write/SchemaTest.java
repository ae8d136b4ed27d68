package org.yusuan.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yusuan.Fixtures;

/** What describes the output says of every table what its declaration says. */
final class SchemaTest {
    private static final com.networknt.schema.JsonSchema SCHEMA = schema();
    private static final Pattern CREATED = Pattern.compile("CREATE TABLE \"(\\w+)\"");
    private static final Pattern REFERENCED = Pattern.compile("REFERENCES \"(\\w+)\"");

    @Test
    void everyTableHasAKeyOfColumnsThatEveryRowHas() {
        assertThat(FlatTables.ALL)
                .hasSize(13)
                .allSatisfy(table -> assertThat(table.key()).as(table.name()).isNotEmpty());
    }

    @Test
    void everythingIsDescribedInBothLanguages() {
        Pattern han = Pattern.compile("\\p{IsHan}");
        for (FlatTable<?> table : FlatTables.ALL) {
            assertThat(table.description().chinese()).containsPattern(han);
            for (OutputColumn<?> column : table.columns()) {
                assertThat(column.description().english())
                        .as(table.name() + "." + column.name())
                        .isNotEmpty();
                assertThat(column.description().chinese())
                        .as(table.name() + "." + column.name())
                        .containsPattern(han);
            }
        }
    }

    @Test
    void sqlCreatesATableBehindThoseItRefersTo() throws IOException {
        List<String> created = new ArrayList<>();
        for (String statement : written(Schema.POSTGRESQL).split(";\n", -1)) {
            Matcher table = CREATED.matcher(statement);
            if (table.find()) {
                Matcher reference = REFERENCED.matcher(statement);
                while (reference.find()) {
                    assertThat(created).as(table.group(1)).contains(reference.group(1));
                }
                created.add(table.group(1));
            }
        }
        assertThat(created)
                .containsExactlyInAnyOrderElementsOf(
                        FlatTables.ALL.stream().map(FlatTable::name).toList());
    }

    @Test
    void sqlHasTypesKeysAndClosedLists() throws IOException {
        assertThat(written(Schema.POSTGRESQL))
                .contains(
                        "\"amount\" numeric,",
                        "\"published\" date,",
                        "\"is_empty\" boolean NOT NULL,",
                        "CHECK (\"horizon\" IN ('total', 'annual'))",
                        "PRIMARY KEY (\"target_id\", \"ordinal\", \"horizon\")",
                        "FOREIGN KEY (\"table_id\") REFERENCES \"tables\" (\"table_id\")",
                        "COMMENT ON COLUMN \"indicators\".\"weight\" IS 'weight / 权重、分值';");
        assertThat(written(Schema.DUCKDB)).contains("\"amount\" decimal(38, 12),");
    }

    @Test
    void jsonSchemaHasTheNestedDocumentAndEachRow() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(written(Schema.JSON_SCHEMA));
        JsonNode nested = schema.at("/properties/targets/items/properties/indicators/items");
        assertThat(nested.at("/properties/horizon/enum/0").textValue()).isEqualTo("total");
        assertThat(nested.at("/properties/target_id").isMissingNode()).isTrue();
        JsonNode row = schema.at("/$defs/indicators");
        assertThat(row.at("/properties/ordinal/type").textValue()).isEqualTo("integer");
        assertThat(row.at("/required/0").textValue()).isEqualTo("target_id");
    }

    /** The schema is closed, so that what a document has and the schema does not tell of is found. */
    @ParameterizedTest
    @MethodSource("documents")
    void everyDocumentKeepsTheSchema(Path document) throws IOException {
        JsonNode json = new ObjectMapper().readTree(document.toFile());
        assertThat(SCHEMA.validate(json)).isEmpty();
    }

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(Fixtures.output().resolve("documents"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void whatIsNotTheContractsIsRefused() throws IOException {
        ObjectNode document =
                (ObjectNode) new ObjectMapper().readTree(documents().get(0).toFile());
        ((ObjectNode) document.get("document")).put("pages", "3").put("remark", "of another version");
        assertThat(SCHEMA.validate(document)).hasSize(2);
    }

    private static com.networknt.schema.JsonSchema schema() {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(
                            written(Schema.JSON_SCHEMA),
                            SchemaValidatorsConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String written(Schema schema) throws IOException {
        StringWriter text = new StringWriter();
        schema.write(text);
        return text.toString();
    }
}
