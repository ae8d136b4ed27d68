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
import org.yusuan.record.NarrativeFigure;

/** Figures of the narrative: a sentence and what is read in it, figure by figure. */
class NarrativeReaderTest {
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
            share of what         | 涉及金额560.75万元，占部门（单位）项目支出总额的100%。 |
            end of another name   | 六、彩票公益金收入预算数为11947万元，比2022年全年数增加713万元。 |
            another name's expenditure | ③其他国有资本经营预算支出600万元。 |
            use before total      | 此外，基本支出预算数为9964.07万元，财政拨款收入预算总计20702.25万元。 | basic_expenditure 99640700.00, fiscal_appropriation_revenue 207022500.00
            after a body's name   | 2025年，闽江县水利局收入预算为2,063.27万元。 | revenue_total 20632700.00
            figure of other words | 市级财力安排的一般公共预算支出中，用于民生支出53.3亿元。 |
            rate of execution     | 全市政府性基金预算收入138.7亿元，完成预算的81.6%，增长16.2%。 | government_funds 13870000000.00, government_funds_change_percent 16.2%
            aside in brackets     | 市本级一般公共预算支出拟安排87.4亿元（不含开发区22.2亿元），比上年预算增长9.9%。 | general_public_budget_expenditure 8740000000.00, general_public_budget_expenditure_change_percent 9.9%
            amount in brackets    | 上年结转（20.41亿元）。 | carryover 2041000000.00
            new is no change      | 支出预算197.6亿元，执行中加上新增债券3亿元，增长5%。 | expenditure_total 19760000000.00
            share of another      | 全市一般公共预算收入150.1亿元，税收收入占一般公共预算收入67.8%。 | general_public_budget 15010000000.00
            change of another     | 支出总计10万元，办公费增加3万元。 | expenditure_total 100000.00
            compared with an aside | 财政拨款收入16497.86万元，比2022年（上一年度，下同）预算增加1421.25万元。 | fiscal_appropriation_revenue 164978600.00, fiscal_appropriation_revenue_change 14212500.00
            total of an account   | 全省国有资本经营预算收入9.6亿元，加上上年结余0.1亿元，收入总计9.7亿元。 | state_capital_operations 960000000.00
            sum that goes on      | 加上债务还本支出、调出资金等42.8亿元，支出总计237.2亿元。 |
            unknown account       | 失业保险基金收入预算安排1.2亿元，支出预算安排5201万元。 |
            whole before accounts | 收入总计10万元，其中一般公共预算收入8万元，支出总计10万元。 | revenue_total 100000.00, general_public_budget 80000.00, expenditure_total 100000.00
            other amounts         | 会场租金3万元。 |
            """)
    void readsFigures(String id, String sentence, String expected) {
        List<String> read = figures(new Paragraph(sentence, Area.ofPage(1))).stream()
                .map(NarrativeReaderTest::text)
                .toList();
        assertThat(String.join(", ", read)).isEqualTo(Objects.requireNonNullElse(expected, ""));
    }

    @Test
    void linesOfALayoutAreJoinedWhereTheyAreFull() {
        List<NarrativeFigure> read = figures(
                line("三、支出预算情况说明", 0, 200),
                line("2025年度支出预算1180.89万元，其中：基本支", 20, 500),
                line("- 19 -", 40, 300),
                line("出615.2万元。", 60, 150));
        assertThat(read)
                .extracting(NarrativeReaderTest::text)
                .containsExactly("expenditure_total 11808900.00", "basic_expenditure 6152000.00");
        assertThat(read.get(1).text()).isEqualTo("2025年度支出预算1180.89万元，其中：基本支出615.2万元。");
        assertThat(read.get(1).origin().ref()).isEqualTo("p2");
    }

    private static Paragraph line(String text, double top, double right) {
        return new Paragraph(text, new Area(1, new Box(90, top, right, top + 12)));
    }

    private static List<NarrativeFigure> figures(Paragraph... paragraphs) {
        return NarrativeReader.read(new SourceDocument(1, List.of(paragraphs), List.of()));
    }

    private static String text(NarrativeFigure statement) {
        String figure = statement.amount() != null
                ? statement.amount().toPlainString()
                : statement.count() + Objects.toString(statement.unit(), "");
        return statement.subject() + " " + figure;
    }
}
