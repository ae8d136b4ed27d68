package org.yusuan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.xml.sax.InputSource;

/** The pages as a reader has them. Skipped where Chromium and its driver are not installed. */
class BrowserTest {
    private static final SampleRun SAMPLE = SampleRun.made();

    @TempDir
    static Path downloads;

    private static @Nullable Browser opened;

    @BeforeAll
    static void openBrowser() {
        Optional<Browser> browser = Browser.open(SAMPLE.site(), downloads);
        assumeTrue(browser.isPresent(), "no chromium and chromedriver: the pages are not tried in a browser");
        opened = browser.get();
    }

    @AfterAll
    static void closeBrowser() {
        if (opened != null) {
            opened.close();
        }
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(browser().complaints()).isEmpty();
    }

    private static Browser browser() {
        return Objects.requireNonNull(opened);
    }

    @Test
    void searchByInitialsLeadsToADocument() {
        browser().show("view=overview&lang=zh&theme=light");
        browser().one(".search input").sendKeys("ycxmzj");
        browser().until("document.querySelector('.search .found a')");

        assertThat(browser().texts(".search .found b")).contains("豫川县民政局");
        browser().one(".search .found a").click();
        browser().settle();
        assertThat(browser().texts(".facts b")).containsExactly("豫川县民政局");
    }

    @Test
    void twoOrganisationsArePickedFromTheRankingAndStandSideBySide() {
        browser()
                .show(
                        "view=compare&topic=three_public&item=reception&basis=2025|budget|department|general_public_budget&lang=zh");
        assertThat(browser().texts("table.data tbody th a")).containsExactly("豫川县民政局", "潇川县科学技术和工业信息化局");
        assertThat(browser().texts("table.data .money")).containsExactly("20.00", "5.00");

        browser().one("button.sort[data-key=amount]").click();
        assertThat(browser().texts("table.data .money")).containsExactly("5.00", "20.00");
        assertThat(browser().one("th[data-key=amount]").getDomAttribute("aria-sort"))
                .isEqualTo("ascending");

        browser().run("document.querySelectorAll('table.data input[type=checkbox]').forEach(box => box.click())");
        browser().one(".pickbar button").click();
        browser().until("document.querySelectorAll('table.beside thead a').length === 2");
        assertThat(browser().texts("table.beside tr.total td .absent, table.beside tbody td .value"))
                .isNotEmpty();
        assertThat(browser().texts(".warn")).isEmpty();
    }

    @Test
    void columnsOfAnotherBasisAreMarked() throws IOException {
        browser()
                .show("view=compare&topic=three_public&mode=beside&lang=zh&of=" + id("henan-budget.chromium.pdf") + ","
                        + id("yangcheng-2025.chromium.pdf"));

        assertThat(browser().texts(".warn")).hasSize(1);
        assertThat(browser().texts("th.parted")).hasSize(1);
    }

    @Test
    void aValueIsFoundOnItsPage() throws IOException {
        String document = id("henan-budget.chromium.pdf");
        browser().show("doc=" + document + "&lang=zh");
        JsonNode line = lineOf("henan-budget.chromium.pdf", "t4:r4:c2");
        browser().show("doc=" + document + "&ref=t4:r4:c2&lang=zh&unit=wan");
        browser().until("document.querySelector('rect.lit.first')");

        assertLit(line);
        assertThat(browser().texts("aside.record [data-field=amount]")).allMatch(text -> text.startsWith("20.00 万元"));
        browser()
                .until(
                        "document.querySelector('.sheet img').complete && document.querySelector('.sheet img').naturalWidth > 500");

        JsonNode next = lineOf("henan-budget.chromium.pdf", "t4:r3:c2");
        browser().one("table.grid td[data-ref='t4:r3:c2']").click();
        browser().until("document.querySelector('rect.lit.first').dataset.ref === 't4:r3:c2'");
        assertLit(next);
        assertThat(browser().address()).contains("ref=t4%3Ar3%3Ac2");
    }

    /** The lit box covers on the shown page what the record's box covers on the published one. */
    private static void assertLit(JsonNode line) {
        List<String> box = List.of(line.path("bbox").asText().split(" ", -1));
        @SuppressWarnings("unchecked")
        List<Number> drawn = (List<Number>) Objects.requireNonNull(browser().run("""
                const lit = document.querySelector('rect.lit.first').getBoundingClientRect();
                const sheet = document.querySelector('.sheet').getBoundingClientRect();
                const [, width, height] = document.querySelector('.sheet svg').getAttribute('viewBox').match(/0 0 (\\S+) (\\S+)/);
                return [(lit.left - sheet.left) / sheet.width * width, (lit.top - sheet.top) / sheet.height * height,
                    (lit.right - sheet.left) / sheet.width * width, (lit.bottom - sheet.top) / sheet.height * height];"""));
        for (int side = 0; side < box.size(); side++) {
            assertThat(drawn.get(side).doubleValue()).isCloseTo(Double.parseDouble(box.get(side)), within(2.0));
        }
        assertThat(browser().texts(".page-bar .number"))
                .containsExactly("第 " + line.path("page").asInt() + " 页");
    }

    @Test
    void aCellIsChosenOnThePageAndByKeys() throws IOException {
        browser().show("doc=" + id("hunan-budget.chromium.pdf") + "&table=6&lang=zh");
        browser().until("document.querySelector('.sheet rect[data-ref=\"t6:r3:c8\"]')");
        browser()
                .run(
                        "document.querySelector('.sheet rect[data-ref=\"t6:r3:c8\"]').dispatchEvent(new MouseEvent('click', {bubbles: true}))");
        browser()
                .until(
                        "document.querySelector('td.lit.first') && document.querySelector('td.lit.first').dataset.ref === 't6:r3:c8'");

        browser().one("td.lit.first").sendKeys(Keys.ARROW_LEFT, Keys.ENTER);
        browser().until("document.querySelector('td.lit.first').dataset.ref === 't6:r3:c7'");
    }

    @Test
    void aSumIsWrittenOutAndItsCellsAreLit() {
        browser().show("view=findings&severity=warning&rule=cost_above_budget&lang=zh");
        browser().one("ul.findings button[aria-expanded]").click();
        browser().until("document.querySelectorAll('.sumtable tbody tr').length > 1");

        browser().one("ul.findings li a.button").click();
        browser().until("document.querySelector('rect.lit, td.lit')");
    }

    @Test
    void anIndicatorIsShownAcrossProjects() {
        browser().show("view=indicators&lang=zh");
        String name = browser().texts("table.data tbody th a").get(0);
        browser().one("table.data tbody th a").click();
        browser().until("document.querySelector('h1') && document.querySelector('h1').textContent === '" + name + "'");

        assertThat(browser().texts("table.data tbody tr")).isNotEmpty();
    }

    @Test
    void theLanguageAndTheUnitAreSwitched() {
        browser().show("view=compare&lang=zh&unit=wan");
        browser().one("button.language").click();
        browser().settle();
        assertThat(browser().texts("nav a")).contains("Compare", "Findings");
        assertThat(browser().run("return document.documentElement.lang")).isEqualTo("en");

        browser()
                .run(
                        "const unit = document.querySelector('select[name=unit]'); unit.value = 'yuan'; unit.dispatchEvent(new Event('change'))");
        browser().settle();
        browser()
                .until(
                        "[...document.querySelectorAll('table.data .money')].some(each => each.textContent === '200,000.00')");
        browser().show("view=documents&lang=zh&unit=wan");
    }

    @Test
    void aFigureIsExported() throws Exception {
        browser()
                .show(
                        "view=compare&topic=three_public&item=reception&basis=2025|budget|department|general_public_budget&lang=zh");
        browser().until("document.querySelector('figure.chart svg')");
        for (String kind : List.of("csv", "svg", "png")) {
            browser().one("button[data-export=" + kind + "]").click();
        }

        assertThat(downloaded("ranking.csv"))
                .contains("豫川县民政局", "200000", "来源：豫川县民政局 2025 预算公开", "henan-budget.chromium.pdf");
        assertThat(xml(downloaded("ranking.svg"))).contains("来源：豫川县民政局").contains("公务接待费");
        assertThat(downloaded("ranking.png").substring(1, 4)).isEqualTo("PNG");
    }

    /** The text of a document that is well formed: programs for drawings read no other. */
    private static String xml(String document) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(document)))
                .getDocumentElement()
                .getTextContent();
    }

    private static String downloaded(String name) throws IOException {
        Path file = downloads.resolve(name);
        for (int waited = 0; waited < 100 && !Files.exists(file); waited++) {
            browser().runAsync("setTimeout(arguments[0], 100)");
        }
        return new String(
                Files.readAllBytes(file), name.endsWith("png") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    @Test
    void whatADocumentPrintsIsShownAndNotObeyed() throws IOException {
        browser().show("doc=" + id(SampleRun.HOSTILE) + "&lang=zh");

        assertThat(browser().texts("table.grid td")).contains("<script>document.title='taken'</script>");
        assertThat(browser().texts(".facts span")).contains(SampleRun.HOSTILE);
        browser().show("view=documents");
        assertThat(browser().title()).doesNotStartWith("taken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "view=overview&lang=zh",
                "view=overview&lang=en",
                "view=documents&lang=en",
                "view=compare&lang=zh",
                "view=compare&topic=three_public&item=reception&basis=2025|budget|department|general_public_budget&against=2024|budget|department|general_public_budget&lang=en",
                "view=compare&mode=beside&topic=structure&of=HENAN,HUNAN&shares=on&lang=zh",
                "view=compare&mode=beside&topic=function&of=HENAN&lang=en",
                "view=projects&lang=zh",
                "view=indicators&lang=zh",
                "view=indicators&name=INDICATOR&lang=en",
                "view=findings&severity=all&lang=zh",
                "doc=HENAN&ref=t4:r4:c2&lang=zh",
                "doc=HENAN&tab=findings&lang=en",
                "doc=HENAN&tab=statements&lang=zh",
                "doc=HENAN&tab=residue&lang=en",
                "doc=WORKBOOK&lang=zh",
                "doc=nothing&lang=en",
            })
    void noPageShutsAnybodyOut(String place) throws IOException {
        browser()
                .show(place.replace("HENAN", id("henan-budget.chromium.pdf"))
                                .replace("HUNAN", id("hunan-budget.chromium.pdf"))
                                .replace("WORKBOOK", id("expenditure.tens-of-thousands.xlsx"))
                                .replace("INDICATOR", indicator())
                        + "&theme=light");
        nothingWentWrong();
        assertThat(browser().shutOut()).as("light").isEmpty();
        browser().run("Yusuan.keep('theme', 'dark'); Yusuan.applyTheme(); Yusuan.redrawCharts();");
        assertThat(browser().shutOut()).as("dark").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"58, 58, 58", "58, 59, -1", "58, 0, 58"})
    void howManyPeopleADepartmentHasIsToldWhereItsDocumentsAgree(int one, int other, int told) {
        browser().show("view=overview");
        Object people = browser().run("""
                const d = staff => ({organisation: '某局', province: '甲省', city: '', county: '', year: '2025', staff: staff ? [staff, 1, 't1:r2:c3'] : null});
                const found = Yusuan.staffOf(d(null), '2025', {documents: [d(arguments[0]), d(arguments[1]), d(null)]});
                return found ? found.people : -1;""", one, other);

        assertThat(people).isEqualTo((long) told);
    }

    @ParameterizedTest
    @CsvSource({"department, '', 甲省 乙市 单位未载明", "unit, '', 甲省 乙市 单位未载明", "department, 某局, 某局", "government, '', 乙市"})
    void aTitleIsNoNameOfADepartment(String level, String organisation, String publisher) {
        browser().show("view=overview&lang=zh");
        Object told = browser()
                .run(
                        "return Yusuan.publisher({level: arguments[0], organisation: arguments[1], province: '甲省', city: '乙市', county: '', title: '2026年市级部门收支预算总表'})",
                        level,
                        organisation);

        assertThat(told).isEqualTo(publisher);
    }

    @Test
    void noRequestLeavesTheMachine() throws IOException {
        for (String place : List.of("view=overview", "view=compare", "doc=" + id("henan-budget.chromium.pdf"))) {
            browser().show(place);
        }

        assertThat(browser().requests()).isNotEmpty().allMatch(address -> address.matches("(file|data|blob|about):.*"));
    }

    private static String indicator() throws IOException {
        return SAMPLE.given("indicators/index-1").path(0).path(0).asText();
    }

    private static String id(String source) throws IOException {
        for (JsonNode document : SAMPLE.given("overview").path("documents")) {
            if (document.path(1).asText().equals(source)) {
                return document.path(0).asText();
            }
        }
        throw new IOException("no document " + source);
    }

    private static JsonNode lineOf(String source, String ref) throws IOException {
        String document = id(source);
        try (var files = Files.list(SAMPLE.run().resolve("documents"))) {
            Path nested = files.filter(file -> file.getFileName().toString().startsWith(document))
                    .findFirst()
                    .orElseThrow();
            for (JsonNode line : new ObjectMapper().readTree(nested.toFile()).path("budget_lines")) {
                if (line.path("ref").asText().equals(ref)) {
                    return line;
                }
            }
        }
        throw new IOException("no line " + ref + " in " + Map.of(source, document));
    }
}
