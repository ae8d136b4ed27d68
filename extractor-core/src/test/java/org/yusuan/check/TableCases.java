package org.yusuan.check;

import static org.yusuan.check.Made.disclosure;
import static org.yusuan.record.CheckOutcome.FAILS;
import static org.yusuan.record.CheckOutcome.HOLDS;
import static org.yusuan.record.CheckOutcome.NOT_APPLICABLE;
import static org.yusuan.record.CheckOutcome.NOT_DECIDABLE;
import static org.yusuan.record.Side.EXPENDITURE;
import static org.yusuan.record.Side.REVENUE;

import java.util.List;
import org.junit.jupiter.params.provider.Arguments;
import org.yusuan.check.Made.Form;
import org.yusuan.record.FundingSource;
import org.yusuan.record.Measure;
import org.yusuan.record.Scope;
import org.yusuan.record.TableKind;
import org.yusuan.record.ThreePublicItem;

/** Tables of which a rule says something, as they would be printed. */
final class TableCases {
    private static final String USES = "合计=TOTAL|基本支出=BASIC_EXPENDITURE|项目支出=PROJECT_EXPENDITURE";
    private static final String DEBT = "限额/合计|限额/一般债务|限额/专项债务";
    private static final String COMPARED = "2024年预算数=PRIOR_YEAR|2025年预算数=TOTAL|增减额=CHANGE|增减%";

    private TableCases() {}

    /** One expenditure, divided in two ways. */
    private static Made beside(String... rows) {
        return disclosure().grid(TableKind.REVENUE_EXPENDITURE_SUMMARY, EXPENDITURE, "预算数=TOTAL|预算数=TOTAL", rows);
    }

    private static final TableKind OTHER = TableKind.OTHER;
    private static final TableKind PROCUREMENT = TableKind.GOVERNMENT_PROCUREMENT;

    static List<Arguments> all() {
        return List.of(
                Arguments.of(
                        "current_plus_carryover",
                        NOT_DECIDABLE,
                        "no unit",
                        disclosure()
                                .table(TableKind.REVENUE_EXPENDITURE_SUMMARY)
                                .row(REVENUE, "本年收入合计", "1?")
                                .row(REVENUE, "收入总计", "1?")),
                Arguments.of(
                        "current_plus_carryover",
                        NOT_APPLICABLE,
                        "one row is both totals",
                        disclosure()
                                .table(TableKind.REVENUE_EXPENDITURE_SUMMARY)
                                .row(REVENUE, "本年收入总计", "1")),
                Arguments.of("side_total", HOLDS, "parts without numbers below their sum", indented("119203.30")),
                Arguments.of("side_total", FAILS, "total of another side", indented("219203.30")),
                Arguments.of("side_total", NOT_DECIDABLE, "numbered and plain rows", sides("一、教育支出", "预备费")),
                Arguments.of(
                        "side_total",
                        HOLDS,
                        "blocks side by side with one heading",
                        beside("一、教育支出|1|2", "二、卫生支出|2|1", "本年支出合计|3|3")),
                Arguments.of(
                        "side_total",
                        FAILS,
                        "one of two blocks side by side",
                        beside("一、教育支出|1|2", "二、卫生支出|2|1", "本年支出合计|3|30")),
                Arguments.of(
                        "row_parts",
                        NOT_DECIDABLE,
                        "two columns of one measure",
                        disclosure()
                                .grid(
                                        TableKind.EXPENDITURE_SUMMARY,
                                        EXPENDITURE,
                                        "合计=TOTAL|基本支出=BASIC_EXPENDITURE|其中/基本支出=BASIC_EXPENDITURE",
                                        "教育支出|3|1|2")),
                Arguments.of(
                        "row_parts",
                        HOLDS,
                        "a part that is no fund",
                        disclosure()
                                .grid(
                                        TableKind.PROJECT_EXPENDITURE,
                                        EXPENDITURE,
                                        "合计=TOTAL|一般公共预算=GENERAL_PUBLIC_BUDGET|政府性基金=GOVERNMENT_FUNDS|结转=CARRYOVER",
                                        "道路|3|1|2|",
                                        "桥梁|6|1|2|3")),
                Arguments.of("heading_parts", HOLDS, "debt by kind", debts("3|1|2")),
                Arguments.of("heading_parts", HOLDS, "half a unit of three", debts("3.1|1.0|2.0")),
                Arguments.of("heading_parts", FAILS, "one place of ten", debts("15|1|2")),
                Arguments.of("heading_parts", NOT_DECIDABLE, "only some are listed", debt("9|1|2", "8|1|2", "3|1|2")),
                Arguments.of("heading_parts", NOT_APPLICABLE, "no heading over others", uses("3|1|2")),
                Arguments.of("row_comparison", HOLDS, "as computed", compared("2016|1684|-332|-16.5")),
                Arguments.of("row_comparison", HOLDS, "of rounded amounts", compared("1|10|9|1708.1")),
                Arguments.of("row_comparison", FAILS, "difference", compared("2016|1684|-323|-16.5")),
                Arguments.of("row_comparison", FAILS, "percentage", compared("2016|1684|-332|-15.6")),
                Arguments.of(
                        "row_comparison",
                        NOT_DECIDABLE,
                        "compared with what is not in the table",
                        compared("10|20|10|3", "10|30|20|4", "10|40|30|5")),
                Arguments.of("outline_total", HOLDS, "two levels", sections("330", "37")),
                Arguments.of("outline_total", FAILS, "one level of two", sections("330", "73")),
                Arguments.of("outline_total", NOT_DECIDABLE, "a few parts", outline("一、税收|10", "（一）增值税|5", "（二）契税|1")),
                Arguments.of("outline_total", HOLDS, "total in front", outline("合计|16", "一、货物|10", "二、服务|6")),
                Arguments.of(
                        "outline_total", NOT_DECIDABLE, "other total in front", outline("合计|19", "一、货物|10", "二、服务|6")),
                Arguments.of("outline_total", NOT_APPLICABLE, "no numbers", outline("税收|10", "契税|5")),
                Arguments.of(
                        "code_tree",
                        NOT_DECIDABLE,
                        "a code twice",
                        uses("201 服务|2|2|", "20101 人大事务|1|1|", "20101 人大事务|1|1|")),
                Arguments.of("class_total", FAILS, "total misread", uses("合计|30|10|20", "201 服务|20|10|10")),
                Arguments.of("class_total", NOT_DECIDABLE, "no total", uses("201 服务|20|10|10")),
                Arguments.of(
                        "three_public_parts",
                        NOT_DECIDABLE,
                        "two totals",
                        disclosure()
                                .table(TableKind.THREE_PUBLIC_EXPENSES)
                                .item(ThreePublicItem.THREE_PUBLIC_TOTAL, "2")
                                .item(ThreePublicItem.THREE_PUBLIC_TOTAL, "2")
                                .item(ThreePublicItem.RECEPTION, "2")),
                Arguments.of("three_public_parts", HOLDS, "items divided by fund", byFund("3.00")),
                Arguments.of("three_public_parts", FAILS, "one fund's total", byFund("4.00")),
                Arguments.of("rows_total", HOLDS, "by unit and by kind of project", levels("60", "40")),
                Arguments.of("rows_total", NOT_DECIDABLE, "levels that do not add up", levels("60", "45")),
                Arguments.of(
                        "weights_total",
                        NOT_DECIDABLE,
                        "weights of some",
                        disclosure()
                                .form(
                                        Scope.PROJECT,
                                        "项目",
                                        Form.of("", "1").weighted("甲", "50").weighted("乙", "50"))),
                Arguments.of(
                        "class_total",
                        HOLDS,
                        "a unit with a code of its own",
                        uses("合计|30||", "318301 机关|30||", "201 服务|30||")),
                Arguments.of("class_total", NOT_DECIDABLE, "a unit, and classes left out", unit("20")),
                Arguments.of("class_total", NOT_DECIDABLE, "the total of a part", uses("人员经费合计|20||", "301 工资|20||")),
                Arguments.of("rows_total", HOLDS, "a part among the rows", among("900", "其中：取暖费|120")),
                Arguments.of("rows_total", HOLDS, "a part named first", among("1020", "其中：取暖费|120")),
                Arguments.of("rows_total", NOT_DECIDABLE, "parts that give no sum", among("999", "其中：取暖费|120")),
                Arguments.of("rows_total", FAILS, "no parts", among("999", "取暖费|120")),
                Arguments.of("sources_total", NOT_DECIDABLE, "the rest of what is not stated", rest()),
                Arguments.of("sources_total", HOLDS, "fiscal money, an account and the unit's own", bySource("50")),
                Arguments.of("sources_total", FAILS, "more of the unit's own", bySource("80")),
                Arguments.of("sources_total", HOLDS, "what is carried over beside funds", withCarryover("30")),
                Arguments.of("sources_total", FAILS, "less carried over", withCarryover("20")),
                Arguments.of("revenue_equals_expenditure", HOLDS, "a balance", balance("9")),
                Arguments.of("revenue_equals_expenditure", FAILS, "a balance that is none", balance("5")),
                Arguments.of("summary_and_details", NOT_DECIDABLE, "details without a total", detail("教育支出|5")),
                Arguments.of("classes_agree", HOLDS, "same classes", classes("6", "3", "1")),
                Arguments.of("classes_agree", FAILS, "one of three", classes("6", "3", "3")),
                Arguments.of("classes_agree", NOT_DECIDABLE, "most of three", classes("6", "5", "3")),
                Arguments.of("codes_agree", NOT_DECIDABLE, "most codes differ", coded("60", "65", "66", "67")),
                Arguments.of("part_within_whole", NOT_DECIDABLE, "most codes are above", coded("60", "65", "66", "67")),
                Arguments.of("use_and_its_table", HOLDS, "both agree", tables("1.00", "2.00", true)),
                Arguments.of("use_and_its_table", FAILS, "basic expenditure", tables("1.20", "2.00", true)),
                Arguments.of("use_and_its_table", FAILS, "above all that is spent", tables("1.00", "2.20", false)),
                Arguments.of("use_and_its_table", NOT_DECIDABLE, "fiscal part alone", tables("0.80", "2.00", false)),
                Arguments.of(
                        "use_and_its_table", FAILS, "projects below the general budget", tables("1.00", "1.80", true)),
                Arguments.of("use_and_its_table", NOT_DECIDABLE, "projects of other funds too", funds("2.50")),
                Arguments.of("use_and_its_table", NOT_APPLICABLE, "no such table", uses("合计|3|1|2")),
                Arguments.of("department_and_budget", HOLDS, "as budgeted", department("3.00", "1.00")),
                Arguments.of("department_and_budget", FAILS, "amount", department("3.30", "1.00")),
                Arguments.of("department_and_budget", FAILS, "basic expenditure", department("3.00", "2.00")),
                Arguments.of(
                        "department_and_budget",
                        NOT_APPLICABLE,
                        "form without a budget",
                        disclosure().form(Scope.DEPARTMENT, "人大办", Form.of("", "3"))),
                Arguments.of("amounts_in_scale", HOLDS, "a hundred times more", sizes(OTHER, "10,000")),
                Arguments.of("amounts_in_scale", FAILS, "of another unit", sizes(OTHER, "1,000,000")),
                Arguments.of("amounts_in_scale", NOT_APPLICABLE, "of one purpose", sizes(PROCUREMENT, "1,000,000")),
                Arguments.of(
                        "amounts_in_scale",
                        NOT_APPLICABLE,
                        "few tables",
                        disclosure().table(OTHER).line("债券", "1").table(OTHER).line("债券", "900,000")));
    }

    /** Three tables with a hundred 万元 and less, and this one. */
    private static Made sizes(TableKind kind, String amount) {
        return disclosure()
                .table(OTHER)
                .line("债券", "100")
                .table(OTHER)
                .line("债券", "20")
                .table(OTHER)
                .line("债券", "0.5")
                .table(kind)
                .line("合计", amount);
    }

    private static Made indented(String total) {
        return disclosure()
                .table(TableKind.REVENUE_EXPENDITURE_SUMMARY)
                .row(REVENUE, "一般公共预算拨款收入", "96203.30")
                .row(REVENUE, "经费拨款", "91203.30")
                .row(REVENUE, "行政事业性收费", "5000.00")
                .row(REVENUE, "政府性基金预算拨款收入", "23000.00")
                .row(REVENUE, "收入总计", total)
                .row(EXPENDITURE, "支出总计", total);
    }

    private static Made sides(String first, String second) {
        return disclosure()
                .table(TableKind.REVENUE_EXPENDITURE_SUMMARY)
                .row(EXPENDITURE, first, "10")
                .row(EXPENDITURE, second, "5")
                .row(EXPENDITURE, "支出总计", "99");
    }

    /** Nine places in order, and this one. */
    private static Made debts(String last) {
        return debt("3|1|2", "3|1|2", "3|1|2", "3|1|2", "3|1|2", "3|1|2", "3|1|2", "3|1|2", "3|1|2", last);
    }

    private static Made debt(String... rows) {
        return disclosure().grid(TableKind.OTHER, null, DEBT, named(rows));
    }

    /** Nine rows in order, and this one. */
    private static Made compared(String last) {
        return compared(
                "10|20|10|100",
                "20|30|10|50",
                "40|10|-30|-75",
                "50|60|10|20",
                "80|100|20|25",
                "100|110|10|10",
                "100|120|20|20",
                "100|130|30|30",
                "100|140|40|40",
                last);
    }

    private static Made compared(String... rows) {
        return disclosure().grid(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, EXPENDITURE, COMPARED, named(rows));
    }

    private static String[] named(String... rows) {
        String[] named = new String[rows.length];
        for (int i = 0; i < rows.length; i++) {
            named[i] = "某项" + i + "|" + rows[i];
        }
        return named;
    }

    /** Nine sections in order, and one of two parts. */
    private static Made sections(String total, String part) {
        String[] rows = new String[30];
        for (int i = 0; i < rows.length; i += 3) {
            boolean last = i == rows.length - 3;
            rows[i] = "一、基金收入|" + (last ? total : "3");
            rows[i + 1] = "（一）保费收入|" + (last ? "293" : "1");
            rows[i + 2] = "（二）利息收入|" + (last ? part : "2");
        }
        return outline(rows);
    }

    private static Made outline(String... rows) {
        return disclosure().grid(TableKind.OTHER, REVENUE, "预算数=TOTAL", rows);
    }

    private static Made uses(String... rows) {
        return disclosure().grid(TableKind.EXPENDITURE_SUMMARY, EXPENDITURE, USES, rows);
    }

    private static Made unit(String amount) {
        return uses("合计|30||", "318301 机关|30||", "201 服务|" + amount + "||");
    }

    /** A list of 600, a row and 300. */
    private static Made among(String total, String row) {
        return disclosure()
                .grid(
                        TableKind.PROJECT_EXPENDITURE,
                        EXPENDITURE,
                        "金额=TOTAL",
                        "合计|" + total,
                        "公用经费|600",
                        row,
                        "维修改造|300");
    }

    private static Made bySource(String own) {
        return disclosure()
                .form(
                        Scope.DEPARTMENT,
                        "局",
                        Form.of("", "2650")
                                .source(FundingSource.FISCAL_APPROPRIATION, "2600")
                                .source(FundingSource.SPECIAL_FISCAL_ACCOUNT, "0")
                                .source(FundingSource.UNIT_FUNDS, own));
    }

    private static Made withCarryover(String carryover) {
        return disclosure()
                .form(
                        Scope.DEPARTMENT,
                        "局",
                        Form.of("", "1600")
                                .source(FundingSource.FISCAL_APPROPRIATION, "1520")
                                .source(FundingSource.UNIT_FUNDS, "50")
                                .source(FundingSource.CARRYOVER, carryover));
    }

    /** A table of another kind whose totals stand in one row. */
    private static Made balance(String spent) {
        return disclosure().sides(TableKind.OTHER, "省级收入|4|省级支出|3", "上年结转|5|年终结转|6", "收入总计|9|支出总计|" + spent);
    }

    private static Made rest() {
        return disclosure()
                .form(
                        Scope.PROJECT,
                        "项目",
                        Form.of("", "1080")
                                .source(FundingSource.OTHER, "0")
                                .source(FundingSource.GENERAL_PUBLIC_BUDGET, "1000"));
    }

    private static Made detail(String row) {
        return disclosure()
                .table(TableKind.REVENUE_EXPENDITURE_SUMMARY)
                .row(REVENUE, "收入总计", "5")
                .row(EXPENDITURE, "支出总计", "5")
                .grid(TableKind.EXPENDITURE_SUMMARY, EXPENDITURE, "合计=TOTAL", row, row);
    }

    /** 收支总表 with 6, 3 and 1, and 支出总表 with other amounts and the same total. */
    private static Made classes(String first, String second, String third) {
        return disclosure()
                .table(TableKind.REVENUE_EXPENDITURE_SUMMARY)
                .row(EXPENDITURE, "一、一般公共服务支出", "6")
                .row(EXPENDITURE, "二、教育支出", "3")
                .row(EXPENDITURE, "三、住房保障支出", "1")
                .row(EXPENDITURE, "支出总计", "10")
                .grid(
                        TableKind.EXPENDITURE_SUMMARY,
                        EXPENDITURE,
                        "合计=TOTAL",
                        "合计|10",
                        "201 一般公共服务支出|" + first,
                        "205 教育支出|" + second,
                        "221 住房保障支出|" + third);
    }

    /** 支出总表 with 60 for each of four codes, and 一般公共预算支出表 with other amounts and the same total. */
    private static Made coded(String... amounts) {
        return disclosure()
                .grid(
                        TableKind.EXPENDITURE_SUMMARY,
                        EXPENDITURE,
                        "合计=TOTAL",
                        "合计|240",
                        "201 服务|60",
                        "205 教育|60",
                        "208 社保|60",
                        "221 住房|60")
                .grid(
                        TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
                        EXPENDITURE,
                        "合计=TOTAL",
                        "合计|240",
                        "201 服务|" + amounts[0],
                        "205 教育|" + amounts[1],
                        "208 社保|" + amounts[2],
                        "221 住房|" + amounts[3]);
    }

    /** Tables of 基本支出 and of projects beside a 支出总表 with 1 and 2, and where wanted one of fiscal money. */
    private static Made tables(String basic, String projects, boolean fiscal) {
        Made made = uses("合计|3.00|1.00|2.00");
        if (fiscal) {
            made.grid(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, EXPENDITURE, USES, "合计|3.00|1.00|2.00");
        }
        return made.grid(TableKind.BASIC_EXPENDITURE, EXPENDITURE, "合计=TOTAL", "合计|" + basic)
                .grid(TableKind.PROJECT_EXPENDITURE, EXPENDITURE, "合计=TOTAL", "合计|" + projects, "会议费|" + projects);
    }

    /** A table of projects beside one of the general budget alone, with 2 for projects. */
    private static Made funds(String projects) {
        return disclosure()
                .grid(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, EXPENDITURE, USES, "合计|3.00|1.00|2.00")
                .grid(TableKind.PROJECT_EXPENDITURE, EXPENDITURE, "合计=TOTAL", "合计|" + projects, "会议费|" + projects);
    }

    private static Made department(String amount, String basic) {
        return uses("合计|3.00|1.00|2.00")
                .form(Scope.DEPARTMENT, "人大办", Form.of("", amount).source(FundingSource.BASIC_EXPENDITURE, basic));
    }

    private static Made byFund(String total) {
        Made made = disclosure().table(TableKind.THREE_PUBLIC_EXPENSES).next();
        for (Measure fund : List.of(Measure.GENERAL_PUBLIC_BUDGET, Measure.GOVERNMENT_FUNDS)) {
            boolean general = fund == Measure.GENERAL_PUBLIC_BUDGET;
            made.item(
                    ThreePublicItem.THREE_PUBLIC_TOTAL,
                    fund,
                    ThreePublicItem.THREE_PUBLIC_TOTAL.id(),
                    general ? total : "0.50");
            made.item(
                    ThreePublicItem.OVERSEAS_TRAVEL,
                    fund,
                    ThreePublicItem.OVERSEAS_TRAVEL.id(),
                    general ? "1.00" : "0.50");
            made.item(ThreePublicItem.RECEPTION, fund, ThreePublicItem.RECEPTION.id(), general ? "2.00" : "0.00");
        }
        return made;
    }

    /** A list of projects by unit and by kind of project, told apart by nothing but their amounts. */
    private static Made levels(String kind, String other) {
        return disclosure()
                .table(TableKind.PROJECT_EXPENDITURE)
                .row(EXPENDITURE, "合计", "100")
                .row(EXPENDITURE, "某局", "100")
                .row(EXPENDITURE, "某局机关合计", "100")
                .row(EXPENDITURE, "通用项目", kind)
                .row(EXPENDITURE, "会议费", "25")
                .row(EXPENDITURE, "培训费", "35")
                .row(EXPENDITURE, "专用项目", other)
                .row(EXPENDITURE, "监管经费", other);
    }
}
