package org.yusuan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.check.Made.disclosure;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.record.Check;
import org.yusuan.record.Confidence;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Doubt;
import org.yusuan.record.Finding;
import org.yusuan.record.Measure;
import org.yusuan.record.TableKind;

/** What is claimed of the publisher, and what is told of our reading instead. */
final class ClaimFilterTest {
    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({"948.37, 1184.89, code_tree", "11808900, 1180.89, reading_scale", "1180.00, 1180.89, code_tree"})
    void aDifferenceThatAnotherReadingExplainsIsNoClaim(String child, String whole, String rule) {
        assertThat(rules(codes(child, whole, 0).build())).contains(rule);
        assertThat(rules(codes(child, whole, 0).build()).contains("code_tree")).isEqualTo(rule.equals("code_tree"));
    }

    @Test
    void nothingIsClaimedOfATableThatWasNotReadBeyondDoubt() {
        Disclosure checked = checked(codes("948.37", "1184.89", 0.5).build());
        assertThat(rules(codes("948.37", "1184.89", 0.5).build())).doesNotContain("code_tree");
        assertThat(checked.checks())
                .filteredOn(check -> check.rule().equals("code_tree"))
                .extracting(Check::actual)
                .contains(Finding.AMBIGUOUS);
    }

    @Test
    void rowsThatAreMissingInSeveralColumnsAreLeftOut() {
        Made made = disclosure().table(TableKind.EXPENDITURE_SUMMARY);
        sound(made);
        made.next().coded("204", "公共安全支出", Measure.TOTAL, "482.88");
        made.coded("204", "公共安全支出", Measure.PROJECT_EXPENDITURE, "257.69");
        made.next().coded("20402", "公安", Measure.TOTAL, "388.20");
        made.coded("20402", "公安", Measure.PROJECT_EXPENDITURE, "163.01");
        assertThat(rules(made.build())).contains("reading_left_out").doesNotContain("code_tree");
    }

    /** Not all places need be listed; more of them than the whole has is no reading of ours to explain. */
    @ParameterizedTest(name = "{0} by place, of {1}: {2}")
    @CsvSource({"转移支付分地区预算表, 900, true", "转移支付分地区预算表, 600, false", "转移支付分地区预算表, 500, false", "转移支付预算表, 900, false"})
    void placesMayNotBeListed(String title, String whole, boolean leftOut) {
        Made rows = disclosure()
                .titled(title)
                .grid(TableKind.TRANSFER_PAYMENTS, null, "预算数=TOTAL", "合计|" + whole, "甲县|100", "乙县|200", "丙县|300");
        Made columns = disclosure()
                .titled(title)
                .grid(
                        TableKind.TRANSFER_PAYMENTS,
                        null,
                        "市县/小计|市县/甲县|市县/乙县|市县/丙县",
                        "防汛资金|" + whole + "|100|200|300",
                        "教育资金|600|100|200|300",
                        "卫生资金|500|100|400|",
                        "交通资金|900|300|100|500");
        for (Made made : List.of(rows, columns)) {
            assertThat(rules(made.build()).contains("reading_left_out")).isEqualTo(leftOut);
            assertThat(rules(made.build())).doesNotContain("list_total", "heading_parts");
        }
    }

    /** Columns may be doubtful where each sum but those of one row holds; what was left over or is missing may not. */
    @ParameterizedTest
    @CsvSource({
        "COLUMNS, true",
        "ROWS, true",
        "JOINS, true",
        "NAMES, true",
        "WORDS, true",
        "UNTRIED, true",
        "KIND, false",
        "NUMBERS, false",
        "RESIDUE, false",
        "UNIT, false",
        "VALUES, false"
    })
    void sumsSettleByWhichColumnsAndRowsATableWasRead(Doubt doubt, boolean settled) {
        Made made = disclosure().doubted(doubt, 0.5).table(TableKind.EXPENDITURE_SUMMARY);
        sound(made);
        slip(made, "201", "948.37");
        assertThat(rules(made.build()).contains("code_tree")).isEqualTo(settled);
    }

    /** What is left out below one row says nothing of the others. */
    @Test
    void aSlipIsToldBesideRowsThatAreLeftOut() {
        Made made = disclosure().doubted(Doubt.COLUMNS, 0.5).table(TableKind.EXPENDITURE_SUMMARY);
        sound(made);
        made.next().coded("204", "公共安全支出", Measure.TOTAL, "482.88");
        made.coded("204", "公共安全支出", Measure.PROJECT_EXPENDITURE, "257.69");
        made.next().coded("20402", "公安", Measure.TOTAL, "388.20");
        made.coded("20402", "公安", Measure.PROJECT_EXPENDITURE, "163.01");
        slip(made, "201", "948.37");
        assertThat(rules(made.build())).contains("code_tree");
    }

    @Test
    void whereTwoRowsWouldBeToBlameTheReadingMayBe() {
        Made made = disclosure().doubted(Doubt.COLUMNS, 0.5).table(TableKind.EXPENDITURE_SUMMARY);
        sound(made);
        slip(made, "201", "948.37");
        slip(made, "204", "911.11");
        Disclosure checked = checked(made.build());
        assertThat(checked.findings()).extracting(Finding::rule).doesNotContain("code_tree");
        assertThat(checked.tables().get(0).confidence().share(Doubt.SUMS)).isPositive();
    }

    @Test
    void whatOneColumnIsTooSmallForTheWholeTableDecides() {
        Made made = disclosure().table(TableKind.EXPENDITURE_SUMMARY);
        sound(made);
        made.next().coded("201", "一般公共服务支出", Measure.PERSONNEL, "17.5");
        made.next().coded("20101", "人大事务", Measure.PERSONNEL, "71.5");
        assertThat(rules(made.build())).contains("code_tree");
    }

    @Test
    void aSmallTableIsNotHeldAgainstThePublisherForOneSum() {
        Made made = disclosure().table(TableKind.EXPENDITURE_SUMMARY);
        made.next().coded("201", "一般公共服务支出", Measure.TOTAL, "17.5");
        made.next().coded("20101", "人大事务", Measure.TOTAL, "71.5");
        assertThat(rules(made.build())).doesNotContain("code_tree");
    }

    @Test
    void aDocumentIsAsSureAsItsTables() {
        Disclosure sure = checked(disclosure().table(TableKind.OTHER).build());
        Disclosure doubtful = checked(
                disclosure().doubted(Doubt.RESIDUE, 1).table(TableKind.OTHER).build());
        assertThat(sure.document().confidence()).isEqualTo(1);
        assertThat(doubtful.tables().get(0).confidence().value()).isLessThan(Confidence.CLEAR);
        assertThat(rules(doubtful)).contains(Finding.AMBIGUOUS);
        assertThat(checked(disclosure().build()).document().confidence()).isNull();
    }

    /** A tree of codes in which one 类 is not the sum of its 款, among others that are. */
    private static Made codes(String child, String whole, double doubt) {
        Made made = disclosure().doubted(Doubt.RESIDUE, doubt).table(TableKind.EXPENDITURE_SUMMARY);
        sound(made);
        return made.next()
                .coded("201", "一般公共服务支出", Measure.TOTAL, whole)
                .next()
                .coded("20101", "人大事务", Measure.TOTAL, child);
    }

    /** A 类 whose 款 is another amount. */
    private static void slip(Made made, String code, String child) {
        made.next().coded(code, "科目", Measure.TOTAL, "1184.89");
        made.next().coded(code + "01", "科目", Measure.TOTAL, child);
    }

    private static void sound(Made made) {
        for (String code : List.of("205", "208", "210", "212", "213", "221")) {
            for (String row : List.of(code, code + "01")) {
                made.next()
                        .coded(row, "科目", Measure.TOTAL, "17.5")
                        .coded(row, "科目", Measure.PROJECT_EXPENDITURE, "17.5");
            }
        }
    }

    private static List<String> rules(Disclosure made) {
        return checked(made).findings().stream().map(Finding::rule).toList();
    }

    private static Disclosure checked(Disclosure made) {
        return new Checker(Language.EN).check(made);
    }
}
