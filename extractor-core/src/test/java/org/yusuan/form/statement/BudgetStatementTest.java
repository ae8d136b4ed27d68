package org.yusuan.form.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.document.Grid;
import org.yusuan.form.caption.TableKinds;
import org.yusuan.form.table.FormTable;
import org.yusuan.form.table.Roles;
import org.yusuan.form.table.TextGrid;
import org.yusuan.lexicon.EnumId;
import org.yusuan.lexicon.MoneyUnit;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.CodeAndName;
import org.yusuan.record.Finding;
import org.yusuan.record.Measure;
import org.yusuan.record.Role;
import org.yusuan.record.RoledCell;

/** One case a clause of the contract; a line is {@code row side code name counterpart item group measure year stage amount}. */
class BudgetStatementTest {
    private record Case(String id, String title, String grid, String lines) {}

    private static final List<Case> CASES = List.of(
            new Case("split codes are joined, columns under one heading keep their measures", "部门收入预算总表", """
                    项目^4 | 收入预算^3
                    科目编码^3 | 科目名称_2 | 合计_2 | 财政拨款收入_2 | 其他收入_2
                    类 | 款 | 项
                    201 |  |  | 一般公共服务支出 | 3.00 | 2.00 |
                    201 | 13 | 01 | 行政运行 | 1.00 | 1.00 |
                    合计^4 | 3.00 | 2.00 |
                    """, """
                    4 revenue 201 一般公共服务支出 - - - total - budget 30000.00
                    4 revenue 201 一般公共服务支出 - - - fiscal_appropriation - budget 20000.00
                    5 revenue 2011301 行政运行 - - - total - budget 10000.00
                    5 revenue 2011301 行政运行 - - - fiscal_appropriation - budget 10000.00
                    6 revenue - 合计 - - - total - budget 30000.00
                    6 revenue - 合计 - - - fiscal_appropriation - budget 20000.00
                    """),
            new Case(
                    "a part of an amount is an amount, even a blank one called after projects", "部门综合预算收入总表", """
                    单位编码_2 | 单位名称_2 | 合计_2 | 一般公共预算拨款^2 | 其他收入_2
                    小计 | 其中：专项资金列入部门预算的项目
                    117 | 某局 | 5 | 4 |  | 1
                    117001 | 某中心 | 5 | 4 |  | 1
                    """, """
                    3 revenue - 某局 - - - total - budget 50000.00
                    3 revenue - 某局 - - - general_public_budget - budget 40000.00
                    3 revenue - 某局 - - - other_income - budget 10000.00
                    4 revenue - 某中心 - - - total - budget 50000.00
                    4 revenue - 某中心 - - - general_public_budget - budget 40000.00
                    4 revenue - 某中心 - - - other_income - budget 10000.00
                    """),
            new Case(
                    "a total of items of no item keeps the year and the change it is of",
                    "“三公”经费及会议费、培训费预算表",
                    """
                    单位_2 | 上年^4 | 增减变化情况^4
                    合计 | 公务接待费 | 会议费 | 培训费 | 合计 | 公务接待费 | 会议费 | 培训费
                    某局 | 6 | 1 | 2 | 3 | -3 | 0 | -1 | -2
                    """,
                    """
                    3 expenditure - 合计 - - - prior_year 2024 budget 60000.00
                    3 expenditure - 公务接待费 - reception - prior_year 2024 budget 10000.00
                    3 expenditure - 会议费 - meetings - prior_year 2024 budget 20000.00
                    3 expenditure - 培训费 - training - prior_year 2024 budget 30000.00
                    3 expenditure - 合计 - - - change - budget -30000.00
                    3 expenditure - 公务接待费 - reception - change - budget 0.00
                    3 expenditure - 会议费 - meetings - change - budget -10000.00
                    3 expenditure - 培训费 - training - change - budget -20000.00
                    """),
            new Case("who has the money may stand behind it", "专项资金清单及预算安排情况表", """
                    序号 | 项目名称 | 2025年预算数 | 实施部门
                    1 | 科技计划专项资金 | 92,400 | 省科学技术厅
                    2 | 城乡建设发展专项资金 | 10,000 | 省住房和城乡建设厅
                    """, """
                    2 - - 科技计划专项资金 - - - total - budget 924000000.00
                    3 - - 城乡建设发展专项资金 - - - total - budget 100000000.00
                    """),
            new Case("names and codes behind the amounts are of their rows", "财政拨款结转资金支出表", """
                    单位名称 | 项目名称 | 金额 | 功能分类科目代码 | 功能分类科目名称
                    某局 | 就业工作经费 | 47.51 | 2080799 | 其他就业补助支出
                    某中心 | 养老保险经费 | 7.70 | 2080109 | 社会保险经办机构
                    """, """
                    2 expenditure 2080799 就业工作经费 - - - total - budget 475100.00
                    3 expenditure 2080109 养老保险经费 - - - total - budget 77000.00
                    """),
            new Case("the sum of a part beside the total of all is no total", "专项转移支付分地区预算表", """
                    地区_2 | 合计_2 | 教育_2 | 农林水^2
                    小计 | 其中：粮食生产
                    甲县 | 9 | 4 | 5 | 3
                    """, """
                    3 - - 甲县 - - - total - budget 90000.00
                    3 - - 甲县 - - - - - budget 40000.00
                    3 - - 甲县 - - - - - budget 50000.00
                    3 - - 甲县 - - - - - budget 30000.00
                    """),
            new Case("reasons for a change are no amounts", "一般公共预算支出表", """
                    科目名称 | 2023年预算数 | 2024年预算数 | 增减额 | 增减率 | 增减变化原因说明
                    公务接待 | 4 | 3 | -1 | -25% | 压减接待
                    """, """
                    2 expenditure - 公务接待 - - - prior_year 2023 budget 40000.00
                    2 expenditure - 公务接待 - - - total 2024 budget 30000.00
                    2 expenditure - 公务接待 - - - change - budget -10000.00
                    2 expenditure - 公务接待 - - - change_percent - budget -25%
                    """),
            new Case("what was planned and what was bought", "政府采购情况表", """
                    项目_2 | 采购计划金额^2 | 实际采购金额^2
                    总计 | 非财政性资金 | 总计 | 非财政性资金
                    货物 | 9 | 2 | 8 | 1
                    """, """
                    3 expenditure - 货物 - - - total - budget 90000.00
                    3 expenditure - 货物 - - - - - budget 20000.00
                    3 expenditure - 货物 - - - total - final 80000.00
                    3 expenditure - 货物 - - - - - final 10000.00
                    """),
            new Case("funds of this year and of the special account", "收入总表", """
                    项目 | 总计 | 本年资金 | 专户资金 | 上年结转资金
                    甲 | 9 | 5 | 3 | 1
                    """, """
                    2 revenue - 甲 - - - total - budget 90000.00
                    2 revenue - 甲 - - - current_year - budget 50000.00
                    2 revenue - 甲 - - - special_fiscal_account - budget 30000.00
                    2 revenue - 甲 - - - carryover - budget 10000.00
                    """),
            new Case(
                    "assets and debts are amounts of their own, their kinds are inside their owners' kinds",
                    "国有资产情况表",
                    """
                    单位类别 | 资产类别 | 资产总额 | 负债总额
                    行政单位_2 | 流动资产 | 9 | 2
                    固定资产 | 8 | 1
                    合计^2 | 17 | 3
                    """,
                    """
                    2 - - 流动资产 - - 行政单位 - - budget 90000.00
                    2 - - 流动资产 - - 行政单位 - - budget 20000.00
                    3 - - 固定资产 - - 行政单位 - - budget 80000.00
                    3 - - 固定资产 - - 行政单位 - - budget 10000.00
                    4 - - 合计 - - - - - budget 170000.00
                    4 - - 合计 - - - - - budget 30000.00
                    """),
            new Case(
                    "the outer name is a group in every row, if it is in one; whose the rows are is none",
                    "政府采购预算表",
                    """
                    单位名称 | 采购品目大类 | 采购物品名称 | 金额
                    某局_3 | 货物_2 | 计算机 | 3
                    打印机 | 2
                    服务 | 物业 | 4
                    """,
                    """
                    2 expenditure - 计算机 - - 货物 total - budget 30000.00
                    3 expenditure - 打印机 - - 货物 total - budget 20000.00
                    4 expenditure - 物业 - - 服务 total - budget 40000.00
                    """),
            new Case("codes as a tree leave out what stands above", "支出预算总表", """
                    类 | 款 | 项 | 科目名称 | 合计
                    201 |  |  | 一般公共服务支出 | 3
                    | 13 |  | 商贸事务 | 2
                    | | 01 | 行政运行 | 1
                    """, """
                    2 expenditure 201 一般公共服务支出 - - - total - budget 30000.00
                    3 expenditure 20113 商贸事务 - - - total - budget 20000.00
                    4 expenditure 2011301 行政运行 - - - total - budget 10000.00
                    """),
            new Case("a code before its name is taken off", "一般公共预算支出表", """
                    功能科目 | 金额
                    201一般公共服务支出 | 3
                    20113-商贸事务 | 2
                    """, """
                    2 expenditure 201 一般公共服务支出 - - - total - budget 30000.00
                    3 expenditure 20113 商贸事务 - - - total - budget 20000.00
                    """),
            new Case("two sides with spans; a total under both expenditure blocks", "收支预算总表", """
                    收入^2 | 支出^4
                    项目名称_2 | 金额_2 | 功能分类^2 | 支出用途^2
                    功能科目名称 | 金额 | 项目名称 | 金额
                    一、财政拨款 | 5 | 一、一般公共服务支出 | 4 | 一、基本支出 | 3
                    二、其他资金 |  | 二、外交支出 |  | 二、项目支出 | 2
                    收入合计 | 5 | 支出合计^3 | 5
                    """, """
                    4 revenue - 财政拨款 - - - total - budget 50000.00
                    4 expenditure - 一般公共服务支出 - - 功能分类 total - budget 40000.00
                    4 expenditure - 基本支出 - - 支出用途 total - budget 30000.00
                    5 expenditure - 项目支出 - - 支出用途 total - budget 20000.00
                    6 revenue - 收入合计 - - - total - budget 50000.00
                    6 expenditure - 支出合计 - - 支出用途 total - budget 50000.00
                    """),
            new Case("headings without spans, as converters leave them", "财政拨款收支总表", """
                    收入 | | 支出 | | |
                    项目 | 金额 | 项目 | 金额 | |
                    | | | 小计 | 一般公共预算 | 政府性基金预算
                    一、一般公共预算 | 5 | 一、一般公共服务支出 | 4 | 3 | 1
                    """, """
                    4 revenue - 一般公共预算 - - - total - budget 50000.00
                    4 expenditure - 一般公共服务支出 - - - total - budget 40000.00
                    4 expenditure - 一般公共服务支出 - - - general_public_budget - budget 30000.00
                    4 expenditure - 一般公共服务支出 - - - government_funds - budget 10000.00
                    """),
            new Case("a name in two columns", "收入预算总表", """
                    项目名称 | | 金额
                    收入总计^2 | 9
                    一般公共预算资金_2 | 小计 | 8
                    公共财政拨款(补助)资金 | 7
                    政府性基金 | 小计 |
                    """, """
                    2 revenue - 收入总计 - - - total - budget 90000.00
                    3 revenue - 小计 - - 一般公共预算资金 total - budget 80000.00
                    4 revenue - 公共财政拨款(补助)资金 - - 一般公共预算资金 total - budget 70000.00
                    """),
            new Case("a row of amounts without a name", "支出预算总表", """
                    合计 | 基本支出 | 项目支出 | 单位预留机动经费 | 结转下年资金
                    9 | 4 | 4 | 1 |
                    """, """
                    2 expenditure - - - - - total - budget 90000.00
                    2 expenditure - - - - - basic_expenditure - budget 40000.00
                    2 expenditure - - - - - project_expenditure - budget 40000.00
                    2 expenditure - - - - - reserve - budget 10000.00
                    """),
            new Case("two names in a row; zero is an amount, blank and dash are none", "基本支出表", """
                    部门预算支出经济科目名称_2 | 政府预算支出经济科目名称_2 | 2025年预算数^3
                    合计 | 人员经费 | 公用经费
                    合计 | | 3 | 3 | 0
                    基本工资 | 工资奖金津补贴 | 3 | 3 | —
                    """, """
                    3 expenditure - 合计 - - - total - budget 30000.00
                    3 expenditure - 合计 - - - personnel - budget 30000.00
                    3 expenditure - 合计 - - - operating - budget 0.00
                    4 expenditure - 基本工资 工资奖金津补贴 - - total - budget 30000.00
                    4 expenditure - 基本工资 工资奖金津补贴 - - personnel - budget 30000.00
                    """),
            new Case("items of the three public expenses in columns", "“三公”经费、会议费、培训费支出预算表", """
                    合计_3 | “三公”经费^4 | 会议费_3
                    小计_2 | 因公出国（境）费_2 | 公务用车购置及运行维护费^2
                    小计 | 公务用车运行维护费
                    9 | 5 | 2 | 3 | 3 | 4
                    """, """
                    4 expenditure - 合计 - - - total - budget 90000.00
                    4 expenditure - “三公”经费 - three_public_total - total - budget 50000.00
                    4 expenditure - 因公出国（境）费 - overseas_travel - total - budget 20000.00
                    4 expenditure - 公务用车购置及运行维护费 - vehicles - total - budget 30000.00
                    4 expenditure - 公务用车运行维护费 - vehicle_operation - total - budget 30000.00
                    4 expenditure - 会议费 - meetings - total - budget 40000.00
                    """),
            new Case("items in rows; the plain total is that of the three", "“三公”经费支出预算表", """
                    项目_2 | 2025年预算数^2
                    合计 | 一般公共预算
                    因公出国（境）费 | 18.00 | 18.00
                    公务接待费 | 2.00 | 2.00
                    ①公务用车购置费 | |
                    合计 | 20.00 | 20.00
                    """, """
                    3 expenditure - 因公出国（境）费 - overseas_travel - total - budget 180000.00
                    3 expenditure - 因公出国（境）费 - overseas_travel - general_public_budget - budget 180000.00
                    4 expenditure - 公务接待费 - reception - total - budget 20000.00
                    4 expenditure - 公务接待费 - reception - general_public_budget - budget 20000.00
                    6 expenditure - 合计 - three_public_total - total - budget 200000.00
                    6 expenditure - 合计 - three_public_total - general_public_budget - budget 200000.00
                    """),
            new Case("the deepest name counts; a merged counterpart stays with its own name", "政府采购预算表", """
                    采购品目大类 | 专项名称 | 经济科目 | 采购物品名称 | 采购组织形式 | 总计
                    一、货物A | | | | | 9
                    | 设备费_2 | 办公设备购置_2 | | | 8
                    | 复印机 | 集中采购 | 7
                    """, """
                    2 expenditure - 货物A - - - total - budget 90000.00
                    3 expenditure - 设备费 办公设备购置 - - total - budget 80000.00
                    4 expenditure - 复印机 - - 设备费 total - budget 70000.00
                    """),
            new Case("columns are numbered, final accounts have stages", "一般公共预算财政拨款支出决算表", """
                    项目 | 年初预算数 | 调整预算数 | 决算数 | 决算数为预算数的%
                    栏次 | 1 | 2 | 3 | 4=3/2
                    教育支出 | 1 | 2 | 3 | 150.0%
                    """, """
                    3 expenditure - 教育支出 - - - total - budget 10000.00
                    3 expenditure - 教育支出 - - - total - adjusted_budget 20000.00
                    3 expenditure - 教育支出 - - - total - final 30000.00
                    3 expenditure - 教育支出 - - - percent_of_budget - final 150.0%
                    """),
            new Case("a second name behind amounts begins a block", "收支总表", """
                    收入^2 | 支出^4
                    项目 | 预算数 | 项目（按部门预算经济分类） | 预算数 | 项目（按政府预算经济分类） | 预算数
                    一、财政拨款 | 5 | 一、基本支出 | 4 | 一、机关工资福利支出 | 3
                    """, """
                    3 revenue - 财政拨款 - - - total - budget 50000.00
                    3 expenditure - 基本支出 - - 支出 total - budget 40000.00
                    3 expenditure - 机关工资福利支出 - - 支出 total - budget 30000.00
                    """),
            new Case("a second classification has codes of its own; lost zeros", "一般公共预算基本支出表", """
                    部门预算经济分类^3 | 政府预算经济分类^3 | 合计_3
                    科目编码^2 | 科目名称_2 | 科目编码^2 | 科目名称_2
                    类 | 款 | 类 | 款
                    301 | 1 | 基本工资 | 501 | 1 | 工资奖金津补贴 | 5
                    """, """
                    4 expenditure 30101 基本工资 工资奖金津补贴 - - total - budget 50000.00
                    """),
            new Case("rows of years", "“三公”经费支出表", """
                    预算年度 | 合计 | 因公出国（境）费 | 公务接待费
                    2024年 | 3 | 1 | 2
                    2025年 | 2 | | 2
                    """, """
                    2 expenditure - 合计 - three_public_total - prior_year 2024 budget 30000.00
                    2 expenditure - 因公出国（境）费 - overseas_travel - prior_year 2024 budget 10000.00
                    2 expenditure - 公务接待费 - reception - prior_year 2024 budget 20000.00
                    3 expenditure - 合计 - three_public_total - total 2025 budget 20000.00
                    3 expenditure - 公务接待费 - reception - total 2025 budget 20000.00
                    """),
            new Case("years are compared", "一般公共预算支出表", """
                    科目编码_2 | 科目名称_2 | 2024年执行数_2 | 2025年预算数^2 | 2025年预算数比2024年执行数^2
                    小计 | 基本支出 | 增减额 | 增减%
                    201 | 一般公共服务支出 | 4 | 5 | 3 | 1 | 25
                    """, """
                    3 expenditure 201 一般公共服务支出 - - - prior_year 2024 execution 40000.00
                    3 expenditure 201 一般公共服务支出 - - - total 2025 budget 50000.00
                    3 expenditure 201 一般公共服务支出 - - - basic_expenditure 2025 budget 30000.00
                    3 expenditure 201 一般公共服务支出 - - - change - budget 10000.00
                    3 expenditure 201 一般公共服务支出 - - - change_percent - budget 25%
                    """),
            new Case("a heading's unit goes before the table's", "项目支出表", """
                    序号 | 单位名称 | 项目名称 | 人数 | 金额（元）
                    1 | 某局 | 会议 | 30 | 500
                    """, """
                    2 expenditure - 会议 - - - total - budget 500.00
                    """),
            new Case("this year's part stands beside the total", "部门收入总表", """
                    科目名称_2 | 合计_2 | 本年收入^2 | 上年结转_2
                    小计 | 事业收入
                    教育支出 | 9 | 8 | 8 | 1
                    """, """
                    3 revenue - 教育支出 - - - total - budget 90000.00
                    3 revenue - 教育支出 - - - current_year - budget 80000.00
                    3 revenue - 教育支出 - - - institutional_income - budget 80000.00
                    3 revenue - 教育支出 - - - carryover - budget 10000.00
                    """),
            new Case("headings that come back are no content", "支出总表", """
                    科目名称 | 合计
                    教育支出 | 9
                    科目名称 | 合计
                    农林水支出 | 8
                    """, """
                    2 expenditure - 教育支出 - - - total - budget 90000.00
                    4 expenditure - 农林水支出 - - - total - budget 80000.00
                    """),
            new Case("final accounts number rows and columns", "收入支出决算总表", """
                    收入^3 | 支出^3
                    项目 | 行次 | 金额 | 项目 | 行次 | 金额
                    栏次 | | 1 | 栏次 | | 2
                    一、一般公共预算财政拨款收入 | 1 | 5.00 | 一、一般公共服务支出 | 31 | 4.00
                    本年收入合计 | 2 | 5.00 | 本年支出合计 | 32 | 4.00
                    """, """
                    4 revenue - 一般公共预算财政拨款收入 - - - total - final 50000.00
                    4 expenditure - 一般公共服务支出 - - - total - final 40000.00
                    5 revenue - 本年收入合计 - - - total - final 50000.00
                    5 expenditure - 本年支出合计 - - - total - final 40000.00
                    """),
            new Case("three blocks of codes side by side", "一般公共预算财政拨款基本支出决算表", """
                    人员经费^3 | 公用经费^6
                    科目编码 | 科目名称 | 金额 | 科目编码 | 科目名称 | 金额 | 科目编码 | 科目名称 | 金额
                    301 | 工资福利支出 | 3 | 302 | 商品和服务支出 | 2 | 310 | 资本性支出 | 1
                    人员经费合计^2 | 3 | 公用经费合计^5 | 3
                    """, """
                    3 expenditure 301 工资福利支出 - - 人员经费 total - final 30000.00
                    3 expenditure 302 商品和服务支出 - - 公用经费 total - final 20000.00
                    3 expenditure 310 资本性支出 - - 公用经费 total - final 10000.00
                    4 expenditure - 人员经费合计 - - 人员经费 total - final 30000.00
                    4 expenditure - 公用经费合计 - - 公用经费 total - final 30000.00
                    """),
            new Case("items in columns, budget beside final account", "财政拨款“三公”经费支出决算表", """
                    预算数^3 | 决算数^3
                    合计 | 因公出国（境）费 | 公务接待费 | 合计 | 因公出国（境）费 | 公务接待费
                    1 | 2 | 3 | 4 | 5 | 6
                    3.00 | 2.00 | 1.00 | 2.50 | 2.00 | 0.50
                    """, """
                    4 expenditure - 合计 - three_public_total - total - budget 30000.00
                    4 expenditure - 因公出国（境）费 - overseas_travel - total - budget 20000.00
                    4 expenditure - 公务接待费 - reception - total - budget 10000.00
                    4 expenditure - 合计 - three_public_total - total - final 25000.00
                    4 expenditure - 因公出国（境）费 - overseas_travel - total - final 20000.00
                    4 expenditure - 公务接待费 - reception - total - final 5000.00
                    """),
            new Case("carried over, this year's revenue and expenditure in one row", "政府性基金预算财政拨款收入支出决算表", """
                    项目^2 | 年初结转和结余_2 | 本年收入_2 | 本年支出^2 | 年末结转和结余_2
                    科目编码 | 科目名称 | 小计 | 基本支出
                    212 | 城乡社区支出 | 1.00 | 5.00 | 4.00 | 2.00 | 2.00
                    """, """
                    3 expenditure 212 城乡社区支出 - - - carryover - final 10000.00
                    3 revenue 212 城乡社区支出 - - - - - final 50000.00
                    3 expenditure 212 城乡社区支出 - - - total - final 40000.00
                    3 expenditure 212 城乡社区支出 - - - basic_expenditure - final 20000.00
                    3 expenditure 212 城乡社区支出 - - - carryover_to_next_year - final 20000.00
                    """),
            new Case("an empty form gives no line", "政府性基金预算支出表", """
                    科目编码 | 科目名称 | 合计
                    合计 | |
                    注：本表无数据^3
                    """, ""));

    @TestFactory
    List<DynamicTest> readsLines() {
        return CASES.stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.id(),
                        () -> assertThat(
                                        read(table(one.title(), TextGrid.of(one.grid()), MoneyUnit.WAN_YUAN))
                                                .lines()
                                                .stream()
                                                .map(BudgetStatementTest::print)
                                                .toList())
                                .containsExactlyElementsOf(one.lines().lines().toList())))
                .toList();
    }

    @TestFactory
    List<DynamicTest> givesEveryPrintedCellARole() {
        return CASES.stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.id(),
                        () -> assertThat(roles(table(one.title(), TextGrid.of(one.grid()), MoneyUnit.WAN_YUAN)))
                                .noneMatch(cell -> cell.role() == Role.RESIDUE)))
                .toList();
    }

    @Test
    void otherTextsOfARowAreDims() {
        Grid grid = TextGrid.of("""
                单位名称 | 项目名称 | 采购方式 | 金额
                某局 | 会议 | 公开招标 | 5
                """);
        BudgetLine line = read(table("项目支出表", grid, MoneyUnit.YUAN)).lines().get(0);
        assertThat(line.dims()).isEqualTo("采购方式: 公开招标");
        assertThat(line.organisation()).isEqualTo(new CodeAndName(null, "某局"));
        assertThat(line.nameRaw()).isEqualTo("会议");
        assertThat(line.amount().origin().ref()).isEqualTo("t1:r2:c4");
    }

    @Test
    void classificationsStandSideBySide() {
        Grid grid = TextGrid.of("""
                功能科目编码 | 功能科目名称 | 部门经济科目编码 | 部门经济科目名称 | 政府经济科目编码 | 政府经济科目名称 | 金额
                2010101 | 行政运行 | 30101 | 基本工资 | 50101 | 工资奖金津补贴 | 5
                """);
        BudgetLine line = read(table("一般公共预算支出表", grid, MoneyUnit.YUAN)).lines().get(0);
        assertThat(line.code()).isEqualTo("2010101");
        assertThat(line.name()).isEqualTo("行政运行");
        assertThat(line.economic()).isEqualTo(new CodeAndName("30101", "基本工资"));
        assertThat(line.counterpart()).isEqualTo(new CodeAndName("50101", "工资奖金津补贴"));
    }

    @Test
    void codesInPartsAreOfAClassificationEachAndABlankColumnIsNoneOfAmounts() {
        Grid grid = TextGrid.of("""
                科目^3 | 采购项目_2 | 服务内容_2 | 部门经济科目^2 | 政府经济科目^2 | 预算金额_2
                类 | 款 | 项 | 类 | 款 | 类 | 款
                208 | 01 | 09 | 参保工作经费 |  | 302 | 99 | 502 | 99 | 28
                208 | 01 | 02 | 复印机 |  | 310 | 02 | 503 | 06 | 6
                """);
        List<BudgetLine> lines =
                read(table("政府采购预算表", grid, MoneyUnit.WAN_YUAN)).lines();
        assertThat(lines)
                .extracting(BudgetLine::code, BudgetLine::name, BudgetLine::economic, BudgetLine::counterpart)
                .containsExactly(
                        tuple("2080109", "参保工作经费", new CodeAndName("30299", null), new CodeAndName("50299", null)),
                        tuple("2080102", "复印机", new CodeAndName("31002", null), new CodeAndName("50306", null)));
    }

    @Test
    void economicItemsNameRowsThatHaveNoOtherName() {
        Grid grid = TextGrid.of("""
                部门经济科目编码 | 部门经济科目名称 | 政府经济科目编码 | 政府经济科目名称 | 金额
                | 合计 | | | 5
                30101 | 基本工资 | 50101 | 工资奖金津补贴 | 5
                """);
        BudgetLine line = read(table("一般公共预算支出表", grid, MoneyUnit.YUAN)).lines().get(1);
        assertThat(line.code()).isEqualTo("30101");
        assertThat(line.name()).isEqualTo("基本工资");
        assertThat(line.economic()).isNull();
        assertThat(line.counterpart()).isEqualTo(new CodeAndName("50101", "工资奖金津补贴"));
    }

    @Test
    void aRowThatOnlyAUnitNamesIsTheUnits() {
        Grid grid = TextGrid.of("""
                单位编码 | 单位名称 | 合计 | 财政拨款
                126001 | 某市信访局 | 5 | 4
                """);
        BudgetLine line = read(table("收入总表", grid, MoneyUnit.YUAN)).lines().get(0);
        assertThat(line.code()).isNull();
        assertThat(line.name()).isEqualTo("某市信访局");
        assertThat(line.organisation()).isEqualTo(new CodeAndName("126001", "某市信访局"));
    }

    @Test
    void codesGluedToNamesAreSplit() {
        Grid grid = TextGrid.of("""
                项目 | 金额
                [201]一般公共服务支出 | 5
                二、20707-国家电影事业发展专项资金安排的支出 | 5
                126001某市信访局 | 5
                46000022T000000151445-某项目 | 5
                2025年运转经费 | 5
                """);
        assertThat(read(table("支出总表", grid, MoneyUnit.YUAN)).lines())
                .extracting(BudgetLine::code, BudgetLine::name)
                .containsExactly(
                        tuple("201", "一般公共服务支出"),
                        tuple("20707", "国家电影事业发展专项资金安排的支出"),
                        tuple(null, "某市信访局"),
                        tuple(null, "某项目"),
                        tuple(null, "2025年运转经费"));
    }

    @Test
    void headingsMayBeUnknownOrBelowTheFirstRow() {
        Grid grid = TextGrid.of("""
                 | | | 合计 | 9.00
                甲 | 乙 | 丙 | 丁戊 | 己庚
                201 | | | 一般公共服务支出 | 9.00
                201 | 13 | | 商贸事务 | 9.00
                201 | 13 | 01 | 行政运行 | 9.00
                """);
        assertThat(read(table("支出总表", grid, MoneyUnit.YUAN)).lines())
                .extracting(BudgetLine::code, BudgetLine::name, BudgetLine::measure)
                .containsExactly(
                        tuple(null, "合计", Measure.TOTAL),
                        tuple("201", "一般公共服务支出", Measure.TOTAL),
                        tuple("20113", "商贸事务", Measure.TOTAL),
                        tuple("2011301", "行政运行", Measure.TOTAL));
    }

    @Test
    void rowsWithoutCodesStandUnderOneAnotherByTheirNumbers() {
        Grid grid = TextGrid.of("""
                项目 | 金额
                一、税收收入 | 5
                增值税 | 5
                二、转移性收入 | 9
                （一）返还性收入 | 3
                1.增值税返还 | 1
                （二）一般性转移支付 | 6
                其中：均衡性转移支付 | 4
                收入总计 | 14
                """);
        assertThat(read(table("一般公共预算收入表", grid, MoneyUnit.YUAN)).lines())
                .extracting(BudgetLine::level)
                .containsExactly(1, 2, 1, 2, 3, 2, 3, null);
    }

    @Test
    void amongStrangeHeadingsTheFirstColumnIsTheTotalOfSubtotalsNotAllBrokenDown() {
        Grid grid = TextGrid.of("""
                甪甪 | 瓞翀 | 蕤囍^3 | 犇翀
                ^1 | ^1 | 翀敉 | 曌馗 | 犇蕤 | ^1
                教育补助 | 30 | 20 | 12 | 8 | 10
                卫生补助 | 40 | 25 | 15 | 10 | 15
                农业补助 | 9 | 9 | | | 0
                """);
        assertThat(read(table("转移支付分地区预算表", grid, MoneyUnit.WAN_YUAN)).lines())
                .filteredOn(line -> line.name().equals("教育补助"))
                .extracting(BudgetLine::measure)
                .containsExactly(Measure.TOTAL, null, null, null, null);
    }

    @Test
    void countsAndTimesBesideAmountsAreFurtherFactsOfAPurchase() {
        Grid grid = TextGrid.of("""
                科技服务平台建设 | C16010000 软件开发服务 | 2025年6月 | 1 | 60.00 | 60.00
                办公设备更新 | A02010105 台式计算机 | 2025年3月 | 12 | 6.00 | 6.00
                合计^3 | 13 | 66.00 | 66.00
                """);
        assertThat(read(table("政府采购预算表", grid, MoneyUnit.WAN_YUAN)).lines())
                .extracting(BudgetLine::name, BudgetLine::measure)
                .startsWith(tuple("科技服务平台建设", Measure.TOTAL), tuple("科技服务平台建设", Measure.GENERAL_PUBLIC_BUDGET));
    }

    @Test
    void anItemOfExpenditureIsKnownByItsNameBesideWhatIsBought() {
        Grid grid = TextGrid.of("""
                机关运行 | 办公费 | 复印纸 | 1.50 | 1.50
                机关运行 | 印刷费 | 其他印刷服务 | 5.00 | 5.00
                机关运行 | 物业管理费 | 保洁服务 | 2.20 | 2.20
                """);
        assertThat(read(table("政府采购支出表", grid, MoneyUnit.WAN_YUAN)).lines())
                .extracting(BudgetLine::counterpart)
                .contains(new CodeAndName(null, "办公费"), new CodeAndName(null, "印刷费"), new CodeAndName(null, "物业管理费"));
    }

    @Test
    void aColumnWithoutAHeadingIsTheTotalItsRowsAddUpTo() {
        Grid grid = TextGrid.of("""
                201 | 一般公共服务支出 | 9 | 4 | 5
                205 | 教育支出 | 3 | 2 | 1
                """);
        assertThat(read(table("债务情况表", grid, MoneyUnit.YUAN)).lines())
                .extracting(BudgetLine::code, BudgetLine::measure)
                .startsWith(tuple("201", Measure.TOTAL), tuple("201", null), tuple("201", null));
    }

    @Test
    void columnsWithoutHeadingsAreWhatFormsOfTheKindHaveThere() {
        Grid grid = TextGrid.of("""
                201 | 一般公共服务支出 | 9 | 4 | 5
                205 | 教育支出 | 3 | 2 | 1
                """);
        assertThat(read(table("支出总表", grid, MoneyUnit.YUAN)).lines())
                .extracting(BudgetLine::code, BudgetLine::measure)
                .startsWith(
                        tuple("201", Measure.TOTAL),
                        tuple("201", Measure.BASIC_EXPENDITURE),
                        tuple("201", Measure.PROJECT_EXPENDITURE));
    }

    @Test
    void levelAndParentComeFromTheCode() {
        assertThat(SubjectCode.of("2011301")).isEqualTo(new SubjectCode("2011301", 3, "20113"));
        assertThat(SubjectCode.of("301")).isEqualTo(new SubjectCode("301", 1, null));
        assertThat(SubjectCode.of("101001")).isEqualTo(new SubjectCode("101001", null, null));
    }

    @Test
    void withoutAUnitAmountsAreAbsentAndOneFindingSaysSo() {
        Grid grid = TextGrid.of("""
                科目名称 | 合计
                教育支出 | 9
                农林水支出 | 8
                """);
        BudgetStatement.Result result = read(table("支出总表", grid, null));
        assertThat(result.lines()).extracting(line -> line.amount().yuan()).containsExactly(null, null);
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("unit_not_found");
    }

    @Test
    void aColumnOfAnotherUnitThanMoneyLacksNone() {
        Grid grid = TextGrid.of("""
                科目名称 | 资金（万元） | 评价分数（分）
                教育支出 | 9 | 93.37
                """);
        BudgetStatement.Result result = read(table("评价表", grid, null));
        assertThat(result.lines())
                .extracting(line -> line.amount().yuan())
                .containsExactly(new BigDecimal("90000.00"), null);
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void whatIsNoNumberIsAFindingAndResidue() {
        Grid grid = TextGrid.of("""
                科目名称 | 合计
                教育支出 | 9
                农林水支出 | 见附件
                住房保障支出 | 83601873308167
                """);
        FormTable table = table("支出总表", grid, MoneyUnit.WAN_YUAN);
        Roles roles = new Roles(table);
        BudgetStatement.Result result = BudgetStatement.read(table, roles);
        assertThat(result.lines()).hasSize(1);
        assertThat(result.findings()).extracting(Finding::ref).containsExactly("t1:r3:c2", "t1:r4:c2");
        assertThat(roles.residue()).extracting("reason").containsOnly("amount_unreadable");
    }

    @Test
    void aColumnWithoutAHeadingIsNoPartOfAnything() {
        Grid grid = TextGrid.of("""
                科目名称 | 合计 |
                教育支出 | 9 | 9
                农林水支出 | 8 | 8
                """);
        BudgetStatement.Result result = read(table("支出总表", grid, MoneyUnit.WAN_YUAN));
        assertThat(result.lines()).extracting(BudgetLine::name).containsExactly("教育支出", "教育支出", "农林水支出", "农林水支出");
    }

    @Test
    void anAmountLargerThanAnyBudgetIsKeptAndFound() {
        Grid grid = TextGrid.of("""
                项目 | 预算数
                专项债务余额限额 | 1,860,130.00
                """);
        BudgetStatement.Result result = read(table("支出总表", grid, MoneyUnit.YI_YUAN));
        assertThat(result.lines())
                .extracting(line -> line.amount().yuan())
                .containsExactly(new BigDecimal("186013000000000.00"));
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("amount_implausible");
    }

    @Test
    void tablesOfUnknownKindAreReadWhereTheyHaveNamesAmountsAndAUnit() {
        Grid grid = TextGrid.of("""
                地区_2 | 2019年债务限额^2
                | 一般债务
                公式 | A=B+C | B
                某市 | 3.5 | 2.5
                """);
        assertThat(read(table("某某情况表", grid, MoneyUnit.YI_YUAN)).lines())
                .extracting(BudgetLine::measureRaw)
                .containsExactly("2019年债务限额", "2019年债务限额/一般债务");
        assertThat(read(table("某某情况表", grid, null)).lines()).isEmpty();
    }

    @Test
    void sharesInPercentAreNoMoney() {
        Grid grid = TextGrid.of("""
                项目 | 预算数 | 决算数 | 决算数为预算数的% | 为上年决算数的% | 占比
                教育支出 | 2 | 3 | 150.0% | 120 | 60
                """);
        assertThat(read(table("支出决算表", grid, MoneyUnit.QIAN_YUAN)).lines())
                .extracting(BudgetLine::measure, line -> line.amount().yuan(), BudgetLine::percent)
                .containsExactly(
                        tuple(Measure.TOTAL, new BigDecimal("2000.00"), null),
                        tuple(Measure.TOTAL, new BigDecimal("3000.00"), null),
                        tuple(Measure.PERCENT_OF_BUDGET, null, new BigDecimal("150.0")),
                        tuple(Measure.PERCENT_OF_PRIOR_YEAR, null, new BigDecimal("120")),
                        tuple(Measure.SHARE, null, new BigDecimal("60")));
    }

    @Test
    void aHeadingMayNearlySayItsMeasure() {
        Grid grid = TextGrid.of("""
                项目 | 合计 | 一般公共顶算
                教育支出 | 2 | 2
                """);
        BudgetStatement.Result result = read(table("支出总表", grid, MoneyUnit.YUAN));
        assertThat(result.lines())
                .extracting(BudgetLine::measure)
                .containsExactly(Measure.TOTAL, Measure.GENERAL_PUBLIC_BUDGET);
        assertThat(result.findings())
                .extracting(Finding::rule, Finding::ref)
                .containsExactly(tuple("matched_loosely", "t1:r1:c3"));
    }

    @ParameterizedTest
    @CsvSource({"国内公务接待批次（个）, 1", "国内公务接待人数, 1", "公务接待人次（不含外宾）, 1", "医疗废物处置（门急诊人数）补贴, 2", "按在校人数安排的公用经费, 2"})
    void countsAmongAmountsAreNoMoney(String name, int amounts) {
        Grid grid = TextGrid.of("""
                项目 | 决算数
                公务接待费 | 5
                %s | 12
                """.formatted(name));
        FormTable table = table("“三公”经费支出决算表", grid, MoneyUnit.WAN_YUAN);
        Roles roles = new Roles(table);
        assertThat(BudgetStatement.read(table, roles).lines()).hasSize(amounts);
        assertThat(roles.residue())
                .extracting("reason")
                .containsExactlyElementsOf(Collections.nCopies(2 - amounts, "count_not_amount"));
    }

    private static BudgetStatement.Result read(FormTable table) {
        return BudgetStatement.read(table, new Roles(table));
    }

    private static List<RoledCell> roles(FormTable table) {
        Roles roles = new Roles(table);
        BudgetStatement.read(table, roles);
        return roles.all();
    }

    private static FormTable table(String title, Grid grid, @Nullable MoneyUnit unit) {
        return new FormTable("d#1", 1, grid, TableKinds.of(title, grid), title, null, unit, 2025);
    }

    private static String print(BudgetLine line) {
        return String.format(
                Locale.ROOT,
                "%d %s %s %s %s %s %s %s %s %s %s",
                line.row(),
                id(line.side()),
                text(line.code()),
                text(line.name()),
                text(line.counterpart() == null ? null : line.counterpart().name()),
                id(line.item()),
                text(line.group()),
                id(line.measure()),
                text(line.year()),
                id(line.stage()),
                printAmount(line));
    }

    private static String printAmount(BudgetLine line) {
        if (line.percent() != null) {
            return line.percent().toPlainString() + "%";
        }
        return line.amount().yuan() == null ? "-" : line.amount().yuan().toPlainString();
    }

    private static String id(@Nullable EnumId coded) {
        return coded == null ? "-" : coded.id();
    }

    private static String text(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? "-" : value.toString();
    }
}
