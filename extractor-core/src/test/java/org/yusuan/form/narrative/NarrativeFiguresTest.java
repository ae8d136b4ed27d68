package org.yusuan.form.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.document.Area;
import org.yusuan.document.Box;
import org.yusuan.document.Paragraph;
import org.yusuan.document.SourceDocument;
import org.yusuan.record.Statement;

/** Figures of the narrative: a sentence and what is read in it, figure by figure. */
class NarrativeFiguresTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            total and its parts   | 收入总计1,180.89万元，其中：本年收入1,175.95万元，上年结转4.94万元。 | revenue_total 11808900.00, current_revenue 11759500.00, carryover 49400.00
            change of the subject | “三公”经费预算20.00万元比2024年减少 3.00万元。 | three_public_total 200000.00, three_public_total_change -30000.00
            change in percent     | 机关运行经费财政拨款预算60.95万元，比2024年预算减少7.96万元，下降11.55%。 | agency_operating_costs 609500.00, agency_operating_costs_change -79600.00, agency_operating_costs_change_percent -11.55%
            share                 | 基本支出615.2万元，占52.10%；项目支出565.69万元，占47.90%。 | basic_expenditure 6152000.00, basic_expenditure_share 52.10%, project_expenditure 5656900.00, project_expenditure_share 47.90%
            zero is stated        | 政府性基金预算拨款收入0万元。 | government_funds 0.00
            longest wording       | 公务用车购置及运行费0万元，公务用车购置费1万元。 | vehicles 0.00, vehicle_purchase 10000.00
            count                 | 纳入绩效目标管理的二级项目23个。 | projects_with_targets 23个
            functional item       | 1.“一般公共服务支出（类）商贸事务（款）行政运行（项）”938.99万元。 | functional_item 9389900.00
            unit per something    | 培训费200元/人/天。 |
            whose change unclear  | 收入总计10万元，其中：本年收入8万元，上年结转2万元，比上年减少1万元。 | revenue_total 100000.00, current_revenue 80000.00, carryover 20000.00
            unknown parts count   | 支出总计10万元，其中：当年安排8万元，上年结转2万元，比上年减少1万元。 | expenditure_total 100000.00, carryover 20000.00
            share of another      | 涉及金额560.75万元，占部门（单位）项目支出总额的100%。 |
            other amounts         | 会场租金3万元。 |
            """)
    void readsFigures(String id, String sentence, String expected) {
        List<String> read = figures(new Paragraph(sentence, Area.ofPage(1))).stream()
                .map(NarrativeFiguresTest::text)
                .toList();
        assertThat(String.join(", ", read)).isEqualTo(Objects.requireNonNullElse(expected, ""));
    }

    @Test
    void linesOfALayoutAreJoinedWhereTheyAreFull() {
        List<Statement> read = figures(
                line("三、支出预算情况说明", 0, 200),
                line("2025年度支出预算1180.89万元，其中：基本支", 20, 500),
                line("- 19 -", 40, 300),
                line("出615.2万元。", 60, 150));
        assertThat(read)
                .extracting(NarrativeFiguresTest::text)
                .containsExactly("expenditure_total 11808900.00", "basic_expenditure 6152000.00");
        assertThat(read.get(1).text()).isEqualTo("2025年度支出预算1180.89万元，其中：基本支出615.2万元。");
        assertThat(read.get(1).origin().ref()).isEqualTo("p2");
    }

    private static Paragraph line(String text, double top, double right) {
        return new Paragraph(text, new Area(1, new Box(90, top, right, top + 12)));
    }

    private static List<Statement> figures(Paragraph... paragraphs) {
        return NarrativeFigures.read(new SourceDocument(1, List.of(paragraphs), List.of()));
    }

    private static String text(Statement statement) {
        String figure = statement.amount() != null
                ? statement.amount().toPlainString()
                : statement.count() + Objects.toString(statement.unit(), "");
        return statement.subject() + " " + figure;
    }
}
