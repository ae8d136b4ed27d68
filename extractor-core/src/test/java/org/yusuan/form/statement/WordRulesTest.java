package org.yusuan.form.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.lexicon.WordRules;
import org.yusuan.record.Measure;
import org.yusuan.record.ThreePublicItem;

class WordRulesTest {
    private static final WordRules<ThreePublicItem> ITEMS = WordRules.load(ThreePublicItem.class, "items.tsv");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            合计                     | total
            2025年合计                | total
            预算数                    | total
            一般公共预算               | general_public_budget
            一般公共预算拨款收入        | general_public_budget
            政府性基金 预算            | government_funds
            国有资本经营预算            | state_capital_operations
            财政专户管理资金            | special_fiscal_account
            单位资金                   | unit_funds
            财政拨款收入               | fiscal_appropriation
            事业收入                   | institutional_income
            事业单位经营收入            | business_income
            上级补助收入               | superior_subsidy
            附属单位上缴收入            | affiliate_remittance
            对附属单位补助支出          | subsidy_to_affiliates
            上缴上级支出               | remittance_to_superior
            其他收入                   | other_income
            基本支出                   | basic_expenditure
            项目支出                   | project_expenditure
            人员经费                   | personnel
            日常公用经费               | operating
            单位预留机动经费            | reserve
            上年结转安排               | carryover
            结转下年资金               | carryover_to_next_year
            当年预算安排               | current_year
            上年决算数                 | prior_year
            增减额                    | change
            增、减金额                 | change
            增减%                     | change_percent
            增、减幅度                 | change_percent
            人员类                    | personnel
            比上年增长%                | change_percent
            完成预算的%                | percent_of_budget
            为上年决算数的%             | percent_of_prior_year
            占总支出比重               | share
            执行数                    | total
            预计完成数                 | total
            预算批复                   | total
            实际执行                   | total
            使用非财政拨款结余          | -
            债务资金                   | -
            """)
    void headingIsMeasure(String heading, String measure) {
        assertThat(MeasureReading.MEASURES.of(heading).map(Measure::id).orElse(null))
                .isEqualTo(measure);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            因公出国（境）费           | overseas_travel
            公务接待费                | reception
            国内接待费                | -
            公务用车购置及运行维护费    | vehicles
            公务用车购置费             | vehicle_purchase
            购置费                    | vehicle_purchase
            公务用车运行维护费          | vehicle_operation
            运行费                    | vehicle_operation
            机关运行经费               | agency_operating_costs
            会议费                    | meetings
            培训费                    | training
            “三公”经费支出合计         | three_public_total
            """)
    void labelIsItem(String label, String item) {
        assertThat(ITEMS.of(label).map(ThreePublicItem::id).orElse(null)).isEqualTo(item);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            功能分类科目编码           | CODE
            功能科目代码              | CODE
            类                       | CODE_PART
            单位代码                  | ORGANISATION_CODE
            项目代码                  | DIMENSION
            单位名称                  | ORGANISATION
            部门预算支出经济科目编码    | ECONOMIC_CODE
            政府预算支出经济科目编码    | COUNTERPART_CODE
            科目名称                  | NAME
            部门预算支出经济科目名称    | ECONOMIC
            政府预算支出经济科目名称    | COUNTERPART
            经济科目                  | COUNTERPART
            采购组织形式              | DIMENSION
            人数                     | DIMENSION
            备注                     | DIMENSION
            序号                     | ORDINAL
            金额                     | -
            """)
    void headingIsRole(String heading, ColumnRole role) {
        assertThat(ColumnRole.WORDS.of(heading).orElse(null)).isEqualTo(role);
    }
}
