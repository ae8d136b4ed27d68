package org.yusuan.form.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.document.Grid;
import org.yusuan.form.table.TextGrid;
import org.yusuan.record.TableKind;

class TableKindsTest {
    private static final Grid NEUTRAL = TextGrid.of("项目 | 金额");

    @ParameterizedTest(name = "{1} is {0}")
    @CsvSource(delimiter = '|', textBlock = """
            revenue_expenditure_summary       | 2025年部门财务收支预算总表
            revenue_expenditure_summary       | 部门收支总表
            revenue_expenditure_summary       | 收入支出决算总表
            revenue_summary                   | 2025年预算收入总表
            revenue_summary                   | 收入决算表
            expenditure_summary               | 支出预算总表
            expenditure_summary               | 支出决算表
            fiscal_appropriation_summary      | 财政拨款收支预算总表
            fiscal_appropriation_summary      | 财政拨款收入支出决算总表
            fiscal_appropriation_expenditure  | 财政拨款支出预算表（功能科目）
            general_public_budget_expenditure | 2025年部门一般公共预算支出功能分类预算表
            general_public_budget_expenditure | 一般公共预算财政拨款支出决算表
            general_public_budget_expenditure | 2025年全市一般公共支出预算执行情况
            general_public_budget_revenue     | 2025年市本级一般公共收入预算表
            basic_expenditure                 | 2025年一般公共预算安排基本支出分经济科目表（不含上年结转）
            basic_expenditure                 | 一般公共预算财政拨款基本支出决算表
            basic_expenditure                 | 财政拨款基本支出预算表
            government_fund_revenue           | 2025年政府性基金预算收入表（不含上年结转）
            government_fund_expenditure       | 财政拨款政府性基金支出预算表
            government_fund_budget            | 政府性基金预算财政拨款收入支出决算表
            state_capital_budget              | 国有资本经营预算支出表
            state_capital_budget              | 2025年国有资本经营预算收支预算表（不含上年结转）
            three_public_expenses             | “三公”经费、会议费、培训费支出预算表
            three_public_expenses             | 2025年部门“三公”经费和机关运行经费预算表
            agency_operating_costs            | 机关运行经费
            agency_operating_costs            | 一般公共预算机关运行经费支出预算表
            project_expenditure               | 2025年项目支出预算表（本年预算）
            government_procurement            | 2017年政府采购预算表
            government_service_purchase       | 政府购买服务支出预算表
            project_target                    | 财政项目支出绩效目标填报表
            project_target                    | 部门预算项目绩效目标申报表
            department_target                 | 部门整体支出绩效目标申报表
            department_target                 | 单位整体绩效目标表
            general_public_budget_revenue     | 2024年全区一般公共预算收入决算表
            government_debt                   | 2024年地方政府债务限额及余额决算情况表
            government_debt                   | 2025年地方政府债券发行及还本付息情况表
            transfer_payments                 | 一般公共预算对下转移支付支出预算表
            transfer_payments                 | 省级政府性基金预算转移支付表
            revenue_expenditure_summary       | 2025年全市一般公共预算收支平衡表
            government_fund_budget            | 2025年政府性基金预算收支草案
            social_insurance_fund             | 2025年社会保险基金预算结余情况表
            state_capital_budget              | 国有资本经营预算收入执行情况表
            government_procurement            | 政府采购（资产配置、购买服务）预算表
            other                             | 国有资产占用情况表
            other                             | 2023年度市级行政事业性国有资产情况表
            other                             | 机构运行信息表
            other                             | 部门决算收入支出与上年对比情况表
            """)
    void titleSaysTheKind(String kind, String title) {
        assertThat(TableKinds.of(title, NEUTRAL).id()).isEqualTo(kind.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest(name = "{1} is nearly {0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            expenditure_summary               | 预算预算支出表
            government_fund_expenditure       | 政府性基全预算支出表
            government_fund_expenditure       | 政府性基会预算支出情况
            state_capital_budget              | 国有资木经营预算表
            general_public_budget_expenditure | 一般公共顶算支出表
            -                                 | 分科目支出情况表
            -                                 | 国有资产占用情况表
            -                                 | 一般公共预算支出表
            """)
    void aTitleMayNearlySayTheKind(String kind, String title) {
        assertThat(TableKinds.nearTitle(title).map(TableKind::id).orElse(null)).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2025年全市一般公共预算收入预算表        | general_public   | whole_area
            2025年市本级政府性基金预算支出表        | government_funds | own_level
            2025年省级国有资本经营预算收入表        | state_capital    | own_level
            2025年社会保险基金预算收入表            | social_insurance | -
            2025年部门收支总表                     | -                | department
            单位预算收支总表                       | -                | unit
            2025年全市及市本级一般公共预算支出表     | general_public   | -
            地方政府债务余额表                     | -                | -
            """)
    void titleSaysBudgetAndCoverage(String title, String budget, String coverage) {
        TableFacets facets = TableFacets.of(title, TableKinds.of(title, NEUTRAL));
        assertThat(facets.budget() == null ? null : facets.budget().id()).isEqualTo(budget);
        assertThat(facets.coverage() == null ? null : facets.coverage().id()).isEqualTo(coverage);
    }

    @Test
    void namesOfRowsSayTheKindWhereTheTitleSaysTooLittle() {
        Grid taxes = TextGrid.of("""
                项目 | 预算数
                一、税收收入 | 9
                增值税 | 5
                契税 | 4
                二、非税收入 | 1
                """);
        assertThat(TableKinds.of("2025年收入预算表", taxes)).isEqualTo(TableKind.GENERAL_PUBLIC_BUDGET_REVENUE);
        assertThat(TableKinds.of(null, taxes)).isEqualTo(TableKind.GENERAL_PUBLIC_BUDGET_REVENUE);
        assertThat(TableKinds.of("2025年收入预算表", NEUTRAL)).isEqualTo(TableKind.REVENUE_SUMMARY);
    }

    @Test
    void headingsSayTheKindWhereNoTitleDoes() {
        Grid threePublic = TextGrid.of("""
                合计 | 因公出国(境)费 | 公务接待费
                1.00 | | 1.00
                """);
        assertThat(TableKinds.of(null, threePublic)).isEqualTo(TableKind.THREE_PUBLIC_EXPENSES);
        assertThat(TableKinds.of(null, NEUTRAL)).isEqualTo(TableKind.OTHER);
    }
}
