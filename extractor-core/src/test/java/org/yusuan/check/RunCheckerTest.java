package org.yusuan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yusuan.record.Check;
import org.yusuan.record.CheckOutcome;
import org.yusuan.record.CrossDocumentResult;
import org.yusuan.record.DisclosureType;
import org.yusuan.record.Finding;
import org.yusuan.record.Measure;
import org.yusuan.record.Side;
import org.yusuan.record.TableKind;
import org.yusuan.record.ThreePublicItem;

/** What is found when documents of several years and bodies are held against each other. */
final class RunCheckerTest {
    private static final String FULL = "山西省人民代表大会常务委员会办公室";
    private static final String SHORT = "山西省人大常委会办公室";

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("same body, same amount", List.of(year(FULL, "3.00"), next(FULL, "3.00")), "holds"),
                Arguments.of("within rounding", List.of(year(FULL, "3.04"), next(FULL, "3.0")), "holds"),
                Arguments.of("another amount", List.of(year(FULL, "3.00"), next(FULL, "2.00")), "fails"),
                Arguments.of("the later year read first", List.of(next(FULL, "2.00"), year(FULL, "3.00")), "fails"),
                Arguments.of("name written in another way", List.of(year(FULL, "3.00"), next(SHORT, "2.00")), "fails"),
                Arguments.of("another body", List.of(year("山西省财政厅", "3.00"), next(FULL, "2.00")), ""),
                Arguments.of("no year before", List.of(next(FULL, "2.00")), ""),
                Arguments.of("the same year again", List.of(year(FULL, "3.00"), year(FULL, "2.00")), ""),
                Arguments.of(
                        "one of two of that year",
                        List.of(year(FULL, "3.00"), year(FULL, "2.00"), next(FULL, "2.00")),
                        "holds"),
                Arguments.of("bodies unknown", List.of(year(null, "3.00"), next(null, "2.00")), ""),
                Arguments.of("a government's own", List.of(book(2024, "9"), book(2025, "9")), "holds"),
                Arguments.of("a government's own, changed", List.of(book(2024, "9"), book(2025, "11")), "fails"),
                Arguments.of(
                        "an expected execution",
                        List.of(executed(DisclosureType.BUDGET, 2024, "9"), executed(DisclosureType.BUDGET, 2025, "7")),
                        ""),
                Arguments.of(
                        "final accounts",
                        List.of(
                                executed(DisclosureType.FINAL_ACCOUNT, 2024, "9"),
                                executed(DisclosureType.FINAL_ACCOUNT, 2025, "7")),
                        "fails"),
                Arguments.of(
                        "tables of several units",
                        List.of(year(FULL, "3.00").item(ThreePublicItem.RECEPTION, "4.00"), next(FULL, "2.00")),
                        ""));
    }

    /** Its 公务接待费 of the year. */
    private static Made year(@Nullable String organisation, String amount) {
        return Made.disclosure("y" + amount, organisation, 2024)
                .table(TableKind.THREE_PUBLIC_EXPENSES)
                .item(ThreePublicItem.RECEPTION, amount);
    }

    /** Its 公务接待费 of the year before and of the year. */
    private static Made next(@Nullable String organisation, String before) {
        return Made.disclosure("n" + before, organisation, 2025)
                .table(TableKind.THREE_PUBLIC_EXPENSES)
                .item(ThreePublicItem.RECEPTION, Measure.PRIOR_YEAR, "2024年预算数", before)
                .item(ThreePublicItem.RECEPTION, Measure.TOTAL, "2025年预算数", "5.00");
    }

    private static Made book(int year, String before) {
        return book(DisclosureType.BUDGET, year, "预算数", before);
    }

    private static Made executed(DisclosureType type, int year, String before) {
        return book(type, year, "决算数", before);
    }

    /** A total of 10 of the year before this, and of 9 of the year; in the later year one that restates it. */
    private static Made book(DisclosureType type, int year, String heading, String before) {
        String columns = (year - 1) + "年" + heading + "=PRIOR_YEAR|" + year + "年" + heading + "=TOTAL";
        return Made.disclosure("b" + year, null, year)
                .of(type)
                .titled(year + "年省级政府性基金收入表")
                .grid(TableKind.OTHER, Side.REVENUE, columns, "收入总计|" + before + ".00|9.00");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void holdsYearsAgainstEachOther(String id, List<Made> documents, String outcome) {
        List<CheckOutcome> outcomes = found(documents).stream()
                .flatMap(found -> found.checks().stream())
                .filter(check -> check.rule().equals("years_agree"))
                .map(Check::outcome)
                .toList();
        assertThat(outcomes.stream().map(CheckOutcome::id))
                .as(id)
                .isEqualTo(outcome.isEmpty() ? List.of() : List.of(outcome));
    }

    @Test
    void aFindingNamesBothDocuments() {
        CrossDocumentResult found =
                found(List.of(year(FULL, "3.00"), next(FULL, "2.00"))).get(0);
        assertThat(found.documentId()).isEqualTo("n2.00");
        assertThat(found.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "第 1 页：“reception”2024 年数在本文件为 2万元，在 y3.00.pdf 为 3万元（规则 years_agree，请看 t1:r0:c1、t1:r1:c1）");
        assertThat(found.findings()).extracting(Finding::tableId).containsExactly("n2.00#1");
    }

    @Test
    void aNameWrittenInAnotherWayIsToldOnce() {
        List<CrossDocumentResult> found =
                found(List.of(body("a", FULL), body("b", SHORT), body("c", SHORT), body("d", FULL)));
        assertThat(found).flatExtracting(CrossDocumentResult::findings).hasSize(1);
        assertThat(found.get(0).documentId()).isEqualTo("b");
        assertThat(found.get(0).findings().get(0).message())
                .isEqualTo("全文：同一机构在本文件写作“" + SHORT + "”，在 a.pdf 写作“" + FULL + "”（规则 one_name_two_spellings，请看 全文）");
    }

    @Test
    void bodiesWithNamesThatDifferInAWordAreTwo() {
        assertThat(found(List.of(body("a", "山西省第一中学"), body("b", "山西省第二中学")))).isEmpty();
    }

    @Test
    void aDocumentThatIsOneTooManyOfItsBodyIsNotDecided() {
        CrossDocumentResult found = new RunChecker(Language.ZH).notCompared("d");
        assertThat(found.documentId()).isEqualTo("d");
        assertThat(found.findings()).isEmpty();
        assertThat(found.checks())
                .allSatisfy(check -> assertThat(check.outcome()).isEqualTo(CheckOutcome.NOT_DECIDABLE))
                .extracting(Check::rule)
                .containsExactly("years_agree", "one_name_two_spellings");
    }

    @Test
    void keepsLittleOfADocumentHoweverLargeItIs() {
        Made made = Made.disclosure("large", FULL, 2024);
        IntStream.range(0, 500)
                .forEach(i ->
                        made.titled("表" + "甲".repeat(i)).table(TableKind.OTHER).row(Side.REVENUE, "收入总计", "5"));
        YearFacts facts = YearFacts.of(made.build());
        assertThat(facts.figures()).hasSizeLessThan(50);
    }

    private static Made body(String id, String organisation) {
        return Made.disclosure(id, organisation, 2024);
    }

    private static List<CrossDocumentResult> found(List<Made> documents) {
        Map<String, List<YearFacts>> bodies = documents.stream()
                .map(document -> YearFacts.of(document.build()))
                .filter(facts -> !facts.isEmpty())
                .collect(Collectors.groupingBy(YearFacts::body, LinkedHashMap::new, Collectors.toList()));
        RunChecker checker = new RunChecker(Language.ZH);
        return bodies.values().stream()
                .flatMap(facts -> checker.check(facts).stream())
                .toList();
    }
}
