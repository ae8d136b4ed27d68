package org.yusuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same disclosure gives the same records, whatever format it was published in. */
final class SameDisclosureTest {
    private static final BigDecimal PROJECTS = new BigDecimal("5607500.00");

    /** The disclosure prints each project to 0.01 万元; its lines add up to 560.76, its total says 560.75. */
    private static final BigDecimal ROUNDING = new BigDecimal("100.00");

    /** Share of the lines and indicators read, which are fewer than the cells printed. */
    private static final double MOST_RESIDUE = 0.01;

    private static final List<String> LINE = List.of(
            "side code name level parent_code counterpart item group measure measure_raw year stage amount".split(" "));
    private static final List<String> INDICATOR =
            List.of("horizon level1 level2 level3 value comparator number unit value_type".split(" "));
    private static final List<String> FUNDING = List.of("horizon source label_raw amount".split(" "));

    @ParameterizedTest
    @CsvSource({
        "yangcheng-2025.pdf, yangcheng-2025.tables.xlsx",
        "yangcheng-2025.chromium.pdf, yangcheng-2025.tables.xls"
    })
    void tablesOfPagesAndOfSheetsHaveEqualRows(String pages, String sheets) {
        Map<String, List<String>> ofPages = linesByKind("yangcheng-2025/" + pages);
        Map<String, List<String>> ofSheets = linesByKind("yangcheng-2025/" + sheets);
        assertThat(ofSheets).hasSizeGreaterThan(8);
        assertThat(ofPages).containsAllEntriesOf(ofSheets);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "chromium.pdf", "tables.xlsx", "tables.xls", "md"})
    void projectsAddUpToWhatTheDisclosureSays(String format) {
        String document = id("yangcheng-2025/yangcheng-2025." + format);
        String table = rows("tables", document).stream()
                .filter(row -> row.get("title").contains("项目支出预算表（本年预算）"))
                .map(row -> row.get("table_id"))
                .findFirst()
                .orElseThrow();
        List<BigDecimal> amounts = rows("budget_lines", document).stream()
                .filter(row ->
                        row.get("table_id").equals(table) && row.get("measure").equals("total"))
                .map(row -> new BigDecimal(row.get("amount")))
                .toList();
        assertThat(amounts).hasSize(24).startsWith(PROJECTS);
        assertThat(amounts.stream().skip(1).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isCloseTo(PROJECTS, within(ROUNDING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gbk.html", "md", "pdf"})
    void aPageOfTheWebGivesTheSameTarget(String format) {
        String html = id("lianjiang-2024/lianjiang-2024.html");
        String other = id("lianjiang-2024/lianjiang-2024." + format);
        assertThat(printed("indicators", other, INDICATOR))
                .hasSizeGreaterThan(5)
                .isEqualTo(printed("indicators", html, INDICATOR));
        assertThat(printed("funding", other, FUNDING)).isNotEmpty().isEqualTo(printed("funding", html, FUNDING));
    }

    @Test
    void hardlyACellIsLeftOver() {
        Path output = Fixtures.output();
        long left = OutputTables.read(output, "residue").stream()
                .filter(row -> !row.get("reason").equals("hidden"))
                .count();
        int rows = OutputTables.read(output, "budget_lines").size()
                + OutputTables.read(output, "indicators").size();
        assertThat((double) left / rows).isLessThanOrEqualTo(MOST_RESIDUE);
    }

    private static Map<String, List<String>> linesByKind(String source) {
        String document = id(source);
        Map<String, String> kinds = rows("tables", document).stream()
                .collect(Collectors.toMap(row -> row.get("table_id"), row -> row.get("kind")));
        return rows("budget_lines", document).stream()
                .collect(Collectors.groupingBy(
                        row -> kinds.get(row.get("table_id")),
                        Collectors.mapping(row -> print(row, LINE), Collectors.toList())));
    }

    private static List<String> printed(String table, String document, List<String> columns) {
        return rows(table, document).stream().map(row -> print(row, columns)).toList();
    }

    private static String print(CsvRow row, List<String> columns) {
        return columns.stream().map(row::get).collect(Collectors.joining(" | "));
    }

    private static List<CsvRow> rows(String table, String document) {
        return OutputTables.read(Fixtures.output(), table).stream()
                .filter(row -> (row.has("document_id") ? row.get("document_id") : owner(row)).equals(document))
                .toList();
    }

    /** Rows of a target carry the id of its table, which begins with the document's. */
    private static String owner(CsvRow row) {
        String target = row.get("target_id");
        return target.substring(0, target.indexOf('#'));
    }

    private static String id(String source) {
        return OutputTables.document(Fixtures.output(), source).get("document_id");
    }
}
