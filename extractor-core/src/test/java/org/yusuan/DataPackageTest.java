package org.yusuan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables keep what datapackage.json promises of them: columns, types, closed lists, keys, references. */
final class DataPackageTest {
    private static final Map<String, Pattern> TYPES = Map.of(
            "string", Pattern.compile("(?s).*"),
            "integer", Pattern.compile("-?[0-9]+"),
            "number", Pattern.compile("-?[0-9]+(\\.[0-9]+)?"),
            "date", Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"),
            "boolean", Pattern.compile("true|false"));

    private static final Pattern NO_TYPE = Pattern.compile("(?!)");

    static Stream<String> tables() throws IOException {
        List<String> names = new ArrayList<>();
        descriptor()
                .get("resources")
                .forEach(resource -> names.add(resource.get("name").textValue()));
        assertThat(names).hasSize(13);
        return names.stream();
    }

    @Test
    void itSaysWhichContractItKeeps() throws IOException {
        assertThat(descriptor().get("contract").textValue()).isEqualTo("2");
        assertThat(descriptor().get("version").textValue()).isNotEmpty();
    }

    @Test
    void itSaysWhatTheTablesWereReadFrom() throws IOException {
        List<String> documents = OutputTables.read(Fixtures.output(), "documents").stream()
                .map(row -> row.get("source") + " sha256:" + row.get("document_id"))
                .toList();
        List<String> sources = new ArrayList<>();
        descriptor()
                .get("sources")
                .forEach(source -> sources.add(source.get("title").textValue() + " "
                        + source.get("hash").textValue()));
        assertThat(sources).isEqualTo(documents);
    }

    /** A value of a closed list is told in words, an amount has its unit, and fiscal tools know what is what. */
    @Test
    void fieldsSayWhatTheirValuesAre() throws IOException {
        assertThat(field("tables", "unit").at("/categories/2/label").textValue())
                .isEqualTo("万元");
        assertThat(field("budget_lines", "amount").get("unit").textValue()).isEqualTo("CNY");
        assertThat(field("budget_lines", "amount").get("columnType").textValue())
                .isEqualTo("value");
        assertThat(field("budget_lines", "percent").get("unit").textValue()).isEqualTo("%");
        assertThat(field("documents", "fiscal_year").get("columnType").textValue())
                .isEqualTo("date:fiscal-year");
    }

    private static JsonNode field(String table, String name) throws IOException {
        for (JsonNode field : resource(table).at("/schema/fields")) {
            if (field.get("name").textValue().equals(name)) {
                return field;
            }
        }
        throw new AssertionError("expected a field " + name);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableKeepsItsDescription(String name) throws IOException {
        JsonNode schema = resource(name).get("schema");
        List<CsvRow> rows = OutputTables.read(Fixtures.output(), name);
        List<String> broken = new ArrayList<>();
        for (CsvRow row : rows) {
            for (JsonNode field : schema.get("fields")) {
                String value = row.get(field.get("name").textValue());
                if (!isValid(field, value)) {
                    broken.add(name + "." + field.get("name").textValue() + ": " + value + " in " + row);
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(schema.path("primaryKey")).as("key of " + name).isNotEmpty();
        assertThat(keys(rows, names(schema.path("primaryKey")))).doesNotHaveDuplicates();
        for (JsonNode reference : schema.path("foreignKeys")) {
            String column = reference.at("/fields/0").textValue();
            Set<String> known = values(
                    OutputTables.read(
                            Fixtures.output(),
                            reference.at("/reference/resource").textValue()),
                    column);
            assertThat(known).containsAll(values(rows, column));
        }
    }

    private static boolean isValid(JsonNode field, String value) {
        JsonNode constraints = field.path("constraints");
        if (value.isEmpty()) {
            return !constraints.path("required").asBoolean();
        }
        JsonNode listed = constraints.path("enum");
        Pattern type = TYPES.getOrDefault(field.get("type").textValue(), NO_TYPE);
        return (listed.isMissingNode() || names(listed).contains(value))
                && type.matcher(value).matches();
    }

    private static List<List<String>> keys(List<CsvRow> rows, List<String> columns) {
        return rows.stream().map(row -> columns.stream().map(row::get).toList()).toList();
    }

    private static Set<String> values(List<CsvRow> rows, String column) {
        Set<String> values = new HashSet<>();
        rows.forEach(row -> values.add(row.get(column)));
        values.remove("");
        return values;
    }

    private static List<String> names(JsonNode list) {
        List<String> names = new ArrayList<>();
        list.forEach(name -> names.add(name.textValue()));
        return names;
    }

    private static JsonNode resource(String name) throws IOException {
        for (JsonNode resource : descriptor().get("resources")) {
            if (resource.get("name").textValue().equals(name)) {
                return resource;
            }
        }
        throw new AssertionError("expected a resource " + name);
    }

    private static JsonNode descriptor() throws IOException {
        return new ObjectMapper()
                .readTree(Fixtures.output().resolve("datapackage.json").toFile());
    }
}
