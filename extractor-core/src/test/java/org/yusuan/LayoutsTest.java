package org.yusuan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yusuan.record.Measure;

/**
 * Forms of many provinces, made with a word processor, a spreadsheet and a browser: what the program makes of each is what
 * its truth says, down to the facts of the document and the title, number, unit and emptiness of every table.
 */
final class LayoutsTest {
    private static final double LEAST_F1 = 0.99;

    /** Without lines between columns nothing tells a label that runs over blank columns, or a table of words alone. */
    private static final double LEAST_F1_WITHOUT_LINES = 0.9;

    private static final int LEAST_DOCUMENTS = 40;
    private static final Path TRUTH = Fixtures.FOLDER.resolve("truth").resolve("layouts");
    private static final List<String> FACTS =
            List.of("title", "fiscal_year", "disclosure", "organisation", "organisation_code", "region_code");
    private static final Set<String> TWO_SIDED = Set.of("revenue_expenditure_summary", "fiscal_appropriation_summary");

    static Stream<String> sources() {
        return Fixtures.layouts().stream();
    }

    /** Read rightly, or nearly, and not surely: what each is doubted for. */
    private static final List<String> UNSURE = List.of(
            // a form without second levels
            "layouts/chongqing-budget.",
            // a form that nobody filled in
            "layouts/empty-forms.",
            // without lines, an item of its table of the three public expenses is misread
            "layouts/final-accounts-ministry.borderless.",
            "layouts/final-accounts-ministry.framed.",
            // lists and columns of assets that are no amounts
            "layouts/guizhou-policy-assets-services.",
            "layouts/shanxi-final-accounts.",
            // columns that are places or items nobody knows
            "layouts/heilongjiang-transfers-and-debt.",
            "layouts/hunan-budget.");

    @Test
    void manyLayoutsAreThere() {
        assertThat(sources()).hasSizeGreaterThanOrEqualTo(LEAST_DOCUMENTS);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void agreesWithTheTruth(String source) {
        assertAgrees(source, TRUTH.resolve(layout(source)), leastF1(source));
    }

    /** @param truth folder of what the document says */
    static void assertAgrees(String source, Path truth, double leastF1) {
        Path output = Fixtures.output();
        CsvRow document = OutputTables.document(output, source);
        assertThat(document.get("status"))
                .as("%s: %s", source, document.get("error"))
                .isIn(mayBeUnsure(source) ? List.of("ok", "partial") : List.of("ok"));
        Comparison all = facts(truth, document)
                .plus(tables(truth, output, document.get("document_id")))
                .plus(lines(truth, output, document.get("document_id")))
                .plus(TargetsTruth.compare(truth, output, document.get("document_id")))
                .plus(MoreColumns.compare(truth, output, document.get("document_id")));
        assertThat(all.truth()).as("rows of truth for %s", source).isPositive();
        assertThat(all.f1())
                .as("%s: %s%n%s", source, all, String.join("\n", all.differences()))
                .isGreaterThanOrEqualTo(leastF1);
    }

    private static boolean mayBeUnsure(String source) {
        return UNSURE.stream().anyMatch(source::startsWith);
    }

    private static double leastF1(String source) {
        boolean withoutLines = source.endsWith(".borderless.pdf") || source.endsWith(".framed.pdf");
        return withoutLines ? LEAST_F1_WITHOUT_LINES : LEAST_F1;
    }

    @Test
    void theDayOfPublicationStandsInTheDocumentsJson() throws IOException {
        Path output = Fixtures.output();
        CsvRow document = OutputTables.document(output, "layouts/contents-and-narrative.docx");
        JsonNode json = new ObjectMapper()
                .readTree(output.resolve("documents")
                        .resolve(document.get("document_id") + ".json")
                        .toFile());
        assertThat(json.at("/document/published").textValue()).isEqualTo("2025-02-18");
    }

    @Test
    void aContentsPageIsNoTableAndAFindingSaysSo() {
        Path output = Fixtures.output();
        CsvRow document = OutputTables.document(output, "layouts/contents-and-narrative.docx");
        assertThat(ofDocument(output, "findings", document.get("document_id")))
                .extracting(row -> row.get("rule"))
                .contains("contents_page");
    }

    /** The name of the file without its maker and format. */
    static String layout(String source) {
        String file = source.substring(source.indexOf('/') + 1);
        return file.substring(0, file.indexOf('.'));
    }

    private static Comparison facts(Path truth, CsvRow document) {
        CsvRow stated = OutputTables.read(truth, "documents").get(0);
        List<List<String>> expected = new ArrayList<>();
        List<List<String>> found = new ArrayList<>();
        FACTS.stream().filter(stated::has).forEach(fact -> {
            expected.add(List.of("document", fact, PublishedText.folded(stated.get(fact))));
            found.add(List.of("document", fact, PublishedText.folded(document.get(fact))));
        });
        return Comparison.of(expected, found);
    }

    private static Comparison tables(Path truth, Path output, String documentId) {
        return Comparison.of(
                TargetsTruth.truthOf(truth, "tables").stream()
                        .map(LayoutsTest::table)
                        .toList(),
                ofDocument(output, "tables", documentId).stream()
                        .map(LayoutsTest::table)
                        .toList());
    }

    private static List<String> table(CsvRow row) {
        return List.of(
                "table",
                row.get("kind"),
                PublishedText.folded(row.get("title")),
                row.get("form_no"),
                row.get("unit"),
                row.get("is_empty"));
    }

    /** Lines with a measure the contract has no name for count only where the truth has them. */
    private static Comparison lines(Path truth, Path output, String documentId) {
        Map<String, String> kinds = new HashMap<>();
        ofDocument(output, "tables", documentId).forEach(row -> kinds.put(row.get("table_id"), row.get("kind")));
        List<List<String>> expected = TargetsTruth.truthOf(truth, "budget_lines").stream()
                .map(row -> line(row, row.get("kind")))
                .toList();
        Set<List<String>> known = new HashSet<>(expected);
        Set<String> measures = compared();
        List<List<String>> found = new ArrayList<>();
        for (CsvRow row : ofDocument(output, "budget_lines", documentId)) {
            List<String> line = line(row, kinds.getOrDefault(row.get("table_id"), ""));
            if (known.contains(line) || measures.contains(row.get("measure"))) {
                found.add(line);
            }
        }
        return Comparison.of(expected, found);
    }

    private static Set<String> compared() {
        Set<String> measures = new HashSet<>();
        for (Measure measure : Measure.values()) {
            measures.add(measure.id());
        }
        List.of(Measure.PRIOR_YEAR, Measure.CHANGE, Measure.CHANGE_PERCENT)
                .forEach(measure -> measures.remove(measure.id()));
        return measures;
    }

    private static List<String> line(CsvRow row, String kind) {
        boolean threePublic = kind.equals("three_public_expenses");
        return List.of(
                "line",
                kind,
                TWO_SIDED.contains(kind) ? row.get("side") : "",
                threePublic ? row.get("item") : row.get("code"),
                threePublic ? "" : PublishedText.folded(row.get("name")),
                PublishedText.folded(row.get("counterpart")),
                row.get("measure"),
                row.get("stage"),
                PublishedText.amount(row.get("amount")));
    }

    private static List<CsvRow> ofDocument(Path output, String table, String documentId) {
        return OutputTables.read(output, table).stream()
                .filter(row -> row.get("document_id").equals(documentId))
                .toList();
    }
}
