package org.yusuan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.check.Made.disclosure;
import static org.yusuan.record.CheckOutcome.FAILS;
import static org.yusuan.record.CheckOutcome.HOLDS;
import static org.yusuan.record.CheckOutcome.NOT_APPLICABLE;
import static org.yusuan.record.CheckOutcome.NOT_DECIDABLE;
import static org.yusuan.record.Side.EXPENDITURE;
import static org.yusuan.record.Side.REVENUE;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yusuan.check.Made.Form;
import org.yusuan.record.Check;
import org.yusuan.record.CheckOutcome;
import org.yusuan.record.Disclosure;
import org.yusuan.record.FundingSource;
import org.yusuan.record.Level1;
import org.yusuan.record.Level2;
import org.yusuan.record.Measure;
import org.yusuan.record.Scope;
import org.yusuan.record.TableKind;
import org.yusuan.record.ThreePublicItem;

/** What each rule makes of small disclosures: where it holds, where it fails, and where it keeps silent. */
final class CheckerTest {
    private static final TableKind SUMMARY = TableKind.REVENUE_EXPENDITURE_SUMMARY;

    /** Whatever they need is there, or they do not apply. */
    private static final Set<String> ALWAYS_DECIDABLE = Set.of(
            "annual_within_total",
            "project_and_its_form",
            "department_and_budget",
            "amounts_in_scale",
            "narrative_parts",
            "percent_above_100",
            "percent_sign_missing",
            "date_in_year",
            "value_copied_from_name",
            "placeholder_left",
            "comparators_agree",
            "reading_unreadable",
            "reading_ambiguous");

    /** Of what is not left over there is nothing to tell. */
    private static final Set<String> NEVER_HOLDS = Set.of("placeholder_left");

    static Stream<Arguments> cases() {
        return Stream.of(
                        tables(),
                        forms(),
                        narrative(),
                        indicators(),
                        TableCases.all(),
                        GovernmentCases.all(),
                        OtherCases.all())
                .flatMap(List::stream);
    }

    private static Arguments of(String rule, CheckOutcome outcome, String id, Made made) {
        return Arguments.of(rule, outcome, id, made);
    }

    private static List<Arguments> tables() {
        return List.of(
                of("revenue_equals_expenditure", HOLDS, "same", summary("1180.89", "1180.89")),
                of("revenue_equals_expenditure", HOLDS, "rounded to fewer digits", summary("1180.9", "1180.89")),
                of("revenue_equals_expenditure", HOLDS, "off by one in the last digit", summary("1180.88", "1180.89")),
                of("revenue_equals_expenditure", FAILS, "digits in another order", summary("1180.98", "1180.89")),
                of("revenue_equals_expenditure", NOT_APPLICABLE, "no summary", disclosure()),
                of(
                        "revenue_equals_expenditure",
                        NOT_DECIDABLE,
                        "one side has no total",
                        disclosure().table(SUMMARY).row(REVENUE, "收入总计", "5")),
                of("current_plus_carryover", HOLDS, "with carryover", carryover("4.94", "1180.89")),
                of("current_plus_carryover", FAILS, "carryover misread", carryover("4.49", "1180.89")),
                of("side_total", HOLDS, "numbered rows", side("948.37", "162.59", "1110.96")),
                of("side_total", HOLDS, "within rounding", side("948.37", "162.59", "1110.97")),
                of("side_total", FAILS, "digit lost", side("948.37", "16.59", "1110.96")),
                of("row_parts", HOLDS, "basic and project", parts("615.20")),
                of("row_parts", FAILS, "one row of several", parts("651.20")),
                of("code_tree", HOLDS, "class is sum", codes("942.59")),
                of("code_tree", FAILS, "child misread", codes("924.59")),
                of("class_total", HOLDS, "total is sum", codes("942.59")),
                of("three_public_parts", HOLDS, "three", threePublic("18", "2", "20")),
                of("three_public_parts", FAILS, "sum", threePublic("18", "2", "32")),
                of("rows_total", HOLDS, "projects", projects("30", "10", "20")),
                of("rows_total", FAILS, "projects", projects("30", "10", "25")),
                of(
                        "rows_total",
                        NOT_DECIDABLE,
                        "no total",
                        disclosure().table(TableKind.PROJECT_EXPENDITURE).row(EXPENDITURE, "会议费", "10")),
                of("summary_and_details", HOLDS, "same total", detail("1180.89")),
                of("summary_and_details", FAILS, "other total", detail("1180.98")),
                of("codes_agree", HOLDS, "same codes", twice("60", "60")),
                of("codes_agree", FAILS, "two codes changed", twice("60", "50")),
                of("part_within_whole", HOLDS, "part", twice("60", "50")),
                of("part_within_whole", FAILS, "above", twice("60", "70")));
    }

    private static Made summary(String revenue, String expenditure) {
        return disclosure().table(SUMMARY).row(REVENUE, "收入总计", revenue).row(EXPENDITURE, "支出总计", expenditure);
    }

    private static Made units() {
        Form form = Form.of("", "1");
        for (String name : List.of("次数", "人数", "场数", "次数", "人数", "场数")) {
            form = form.indicator(Level1.OUTPUT, Level2.QUANTITY, name, "1");
        }
        return project("项目", form);
    }

    private static Made levels() {
        Form form = Form.of("", "1");
        for (String name : List.of("收入", "就业", "环境")) {
            form = form.indicator(Level1.OUTPUT, Level2.ECONOMIC_BENEFIT, name, "提高");
        }
        return project("项目", form);
    }

    private static Made carryover(String carryover, String total) {
        return disclosure()
                .table(SUMMARY)
                .row(REVENUE, "本年收入合计", "1175.95")
                .row(REVENUE, "上年结转", carryover)
                .row(REVENUE, "收入总计", total);
    }

    private static Made side(String first, String second, String total) {
        return disclosure()
                .table(SUMMARY)
                .row(EXPENDITURE, "一、一般公共服务支出", first)
                .row(EXPENDITURE, "二、社会保障和就业支出", second)
                .row(EXPENDITURE, "支出总计", total);
    }

    private static Made parts(String basic) {
        Made made = disclosure().table(TableKind.EXPENDITURE_SUMMARY);
        for (String row : List.of("615.20", "615.20", basic)) {
            made.next()
                    .coded("201", "一般公共服务支出", Measure.TOTAL, "1180.89")
                    .coded("201", "一般公共服务支出", Measure.BASIC_EXPENDITURE, row)
                    .coded("201", "一般公共服务支出", Measure.PROJECT_EXPENDITURE, "565.69");
        }
        return made;
    }

    private static Made codes(String child) {
        return disclosure()
                .table(TableKind.EXPENDITURE_SUMMARY)
                .next()
                .line("合计", "1000.00")
                .next()
                .coded("208", "社会保障和就业支出", Measure.TOTAL, "56.57")
                .next()
                .coded("20805", "行政事业单位养老支出", Measure.TOTAL, "56.57")
                .next()
                .coded("2080501", "行政单位离退休", Measure.TOTAL, "56.57")
                .next()
                .coded("201", "一般公共服务支出", Measure.TOTAL, "943.43")
                .next()
                .coded("20101", "人大事务", Measure.TOTAL, child)
                .next()
                .coded("2010101", "行政运行", Measure.TOTAL, "942.59")
                .next()
                .coded("20102", "政协事务", Measure.TOTAL, "0.84")
                .next()
                .coded("2010250", "事业运行", Measure.TOTAL, "0.84");
    }

    private static Made threePublic(String travel, String reception, String total) {
        return disclosure()
                .table(TableKind.THREE_PUBLIC_EXPENSES)
                .item(ThreePublicItem.OVERSEAS_TRAVEL, travel)
                .item(ThreePublicItem.RECEPTION, reception)
                .item(ThreePublicItem.THREE_PUBLIC_TOTAL, total);
    }

    private static Made projects(String total, String first, String second) {
        return disclosure()
                .table(TableKind.PROJECT_EXPENDITURE)
                .row(EXPENDITURE, "某县人大办公室", total)
                .row(EXPENDITURE, "会议费", first)
                .row(EXPENDITURE, "培训费", second);
    }

    private static Made detail(String total) {
        return summary("1180.89", "1180.89")
                .table(TableKind.EXPENDITURE_SUMMARY)
                .next()
                .line("合计", total);
    }

    /** 支出总表 and 一般公共预算支出表 with the same total; of four codes the last two may differ. */
    private static Made twice(String third, String inPart) {
        Made made = disclosure();
        for (String amount : List.of(third, inPart)) {
            made.table(
                            amount.equals(third) && made.isFirst()
                                    ? TableKind.EXPENDITURE_SUMMARY
                                    : TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE)
                    .next()
                    .line("合计", "300")
                    .next()
                    .coded("201", "一般公共服务支出", Measure.TOTAL, "100")
                    .next()
                    .coded("208", "社会保障和就业支出", Measure.TOTAL, "100")
                    .next()
                    .coded("221", "住房保障支出", Measure.TOTAL, amount);
        }
        return made;
    }

    private static List<Arguments> forms() {
        return List.of(
                of("annual_within_total", HOLDS, "same", project("联络经费", Form.of("25", "25"))),
                of("annual_within_total", FAILS, "twice the total", project("联络经费", Form.of("25", "50"))),
                of("annual_within_total", NOT_APPLICABLE, "no total", project("联络经费", Form.of("", "50"))),
                of("sources_total", FAILS, "one source above the total", sources("10903043元", "11419043元")),
                of("sources_total", HOLDS, "closed", sources("11419043元", "11419043元")),
                of(
                        "sources_total",
                        NOT_DECIDABLE,
                        "a fund of nothing beside a rest of something",
                        project(
                                "监测",
                                Form.of("", "960")
                                        .source(FundingSource.FISCAL_APPROPRIATION, "800")
                                        .source(FundingSource.UNIT_FUNDS, "0")
                                        .source(FundingSource.SELF_RAISED, "60")
                                        .source(FundingSource.OTHER, "100"))),
                of(
                        "sources_total",
                        NOT_DECIDABLE,
                        "one source of several",
                        project("项目", Form.of("", "100").source(FundingSource.FISCAL_APPROPRIATION, "80"))),
                of("weights_total", HOLDS, "90", project("项目", weights("50", "30", "10"))),
                of("weights_total", FAILS, "95", project("项目", weights("50", "30", "15"))),
                of("project_and_its_form", HOLDS, "task within rounding", task("12.29", "12.3")),
                of("project_and_its_form", HOLDS, "task at the edge of rounding", task("65.45", "65.5")),
                of("project_and_its_form", FAILS, "task of another amount", task("50", "60")),
                of("tasks_total", HOLDS, "all projects", tasks("60", "60")),
                of("tasks_total", FAILS, "more than there is", tasks("60", "40")),
                of("tasks_total", NOT_DECIDABLE, "main tasks", tasks("60", "90")));
    }

    private static Made project(String name, Form form) {
        return disclosure().form(Scope.PROJECT, name, form);
    }

    private static Made sources(String total, String fiscal) {
        return project(
                "运行经费",
                Form.of("", total)
                        .source(FundingSource.FISCAL_APPROPRIATION, fiscal)
                        .source(FundingSource.OTHER, "0"));
    }

    private static Form weights(String... weights) {
        Form form = Form.of("", "1");
        for (String weight : weights) {
            form.weighted("指标" + weight, weight);
        }
        return form;
    }

    private static Made task(String form, String task) {
        return disclosure()
                .form(Scope.DEPARTMENT, "人大办", Form.of("", "1000").task("视察经费", task))
                .form(Scope.PROJECT, "视察经费", Form.of(form, form));
    }

    private static Made tasks(String task, String project) {
        return disclosure()
                .form(
                        Scope.DEPARTMENT,
                        "人大办",
                        Form.of("", "").task("视察经费", task).source(FundingSource.PROJECT_EXPENDITURE, project));
    }

    private static List<Arguments> narrative() {
        String sentence = "预算收入1180.89万元，一般公共预算1175.95万元，占99.58%";
        String change = "支出总计1180.89万元，比上年减少16.79万元，下降1.40%";
        return List.of(
                of(
                        "narrative_amount",
                        HOLDS,
                        "restated in 万元",
                        summary("11808912元", "11808912元").states("revenue_total", "1180.89", "收入预算1180.89万元")),
                of(
                        "narrative_amount",
                        FAILS,
                        "another amount",
                        summary("1180.89", "1180.89").states("revenue_total", "1108.89", "收入预算1108.89万元")),
                of(
                        "narrative_amount",
                        NOT_APPLICABLE,
                        "of the year before",
                        summary("1180.89", "1180.89").states("revenue_total", "1108.89", "上年revenue_total1108.89万元")),
                of("narrative_count", FAILS, "23 stated, one found", counted("23个")),
                of("narrative_count", HOLDS, "one stated", counted("1个")),
                of("narrative_share", HOLDS, "rounded", share("99.58%", sentence)),
                of("narrative_share", FAILS, "transposed", share("95.98%", sentence)),
                of("narrative_change", HOLDS, "percentage fits", change("-16.79", "-1.40%", change)),
                of("narrative_change", FAILS, "percentage does not", change("-16.79", "-4.10%", change)),
                of(
                        "narrative_change",
                        FAILS,
                        "more than there is",
                        disclosure()
                                .states("government_funds", "0", "基金预算0万元，比2022年增加1421.25万元")
                                .states("government_funds_change", "1421.25", "基金预算0万元，比2022年增加1421.25万元")),
                of("narrative_parts", HOLDS, "procurement", procurement("550.00")),
                of("narrative_parts", FAILS, "procurement", procurement("505.00")));
    }

    private static Made counted(String stated) {
        return project("项目", Form.of("", "1")).states("project_targets_published", stated, "公开项目绩效目标" + stated);
    }

    private static Made share(String share, String text) {
        return disclosure()
                .states("revenue_total", "1180.89", text)
                .states("general_public_budget", "1175.95", text)
                .states("general_public_budget_share", share, text);
    }

    private static Made change(String by, String percent, String text) {
        return disclosure()
                .states("expenditure_total", "1180.89", text)
                .states("carryover", "4.94", text)
                .states("carryover_change", by, text)
                .states("carryover_change_percent", percent, text);
    }

    private static Made procurement(String works) {
        return disclosure()
                .states("procurement_total", "830.00", "政府采购830.00万元")
                .states("procurement_goods", "10.00", "货物10.00万元")
                .states("procurement_works", works, "工程" + works + "万元")
                .states("procurement_services", "270.00", "服务270.00万元");
    }

    private static List<Arguments> indicators() {
        Level1 output = Level1.OUTPUT;
        Level2 quantity = Level2.QUANTITY;
        return List.of(
                of("percent_above_100", FAILS, "share above the whole", value("满意度", "≥120%")),
                of("percent_above_100", HOLDS, "exactly all", value("满意度", "≥100%")),
                of("percent_above_100", NOT_APPLICABLE, "growth", value("增长率", "120%")),
                of("percent_sign_missing", FAILS, "others have it", twoValues("支出率（%）", "≥16", "完成率（%）", "100%")),
                of("percent_sign_missing", NOT_APPLICABLE, "no other has it", value("支出率（%）", "≥16")),
                of("unit_of_other_size", FAILS, "元 as 万元", cost("890000元", "890000万元")),
                of("unit_of_other_size", HOLDS, "same unit", cost("890000元", "89万元")),
                of("cost_above_budget", FAILS, "above", cost("1746.4", "≤1966.4万元")),
                of("cost_above_budget", HOLDS, "budget", cost("1746.4", "≤1746.4万元")),
                of("cost_above_budget", NOT_APPLICABLE, "at least", cost("1", "≥5万元")),
                of("standard_times_number", FAILS, "paid by the month", standard("516000元", "200元/人/年")),
                of("standard_times_number", HOLDS, "product", standard("43000元", "200元/人/年")),
                of("standard_times_number", NOT_DECIDABLE, "one cost of several", standard("100000元", "200元/人/年")),
                of("date_in_year", FAILS, "year before", value("完成时间", "2024年12月31日前")),
                of("date_in_year", HOLDS, "year", value("完成时间", "2025年12月31日前")),
                of(
                        "date_in_year",
                        NOT_DECIDABLE,
                        "heading left over",
                        disclosure("id", "某局", 2026)
                                .form(
                                        Scope.PROJECT,
                                        "项目",
                                        Form.of("", "1").indicator(output, quantity, "完成时间", "2026年12月31日前"))),
                of("date_in_year", NOT_APPLICABLE, "no year named", value("完成时间", "12月31日前")),
                of("name_without_value", FAILS, "blank", value("宣传次数", "")),
                of("name_without_value", NOT_DECIDABLE, "value in the name", value("宣传3次", "")),
                of("value_copied_from_name", FAILS, "noun", value("完工及时率", "及时率")),
                of("value_copied_from_name", FAILS, "name", value("宣传工作覆盖面不断扩大", "宣传工作覆盖面不断扩大")),
                of("value_copied_from_name", HOLDS, "verb", value("拓宽视野", "拓宽")),
                of("repeated_indicator", FAILS, "twice", twoValues("宣传次数", "3次", "宣传次数", "4次")),
                of("repeated_indicator", NOT_DECIDABLE, "all of several units", units()),
                of(
                        "repeated_indicator",
                        HOLDS,
                        "one name over two values",
                        project(
                                "项目",
                                Form.of("", "1")
                                        .indicator(output, quantity, "发布时间", "≤2日")
                                        .again("0天"))),
                of("levels_belong", NOT_DECIDABLE, "a first level left blank", levels()),
                of("repeated_indicator", HOLDS, "two", twoValues("宣传次数", "3次", "培训次数", "4次")),
                of(
                        "levels_belong",
                        FAILS,
                        "quantity as benefit",
                        project("项目", Form.of("", "1").indicator(Level1.BENEFIT, quantity, "次数", "1次"))),
                of(
                        "comparators_agree",
                        FAILS,
                        "other side",
                        project(
                                "项目",
                                Form.of("", "1")
                                        .indicator(output, quantity, "次数", "≥3次")
                                        .period("≤3次"))),
                of(
                        "comparators_agree",
                        HOLDS,
                        "same side",
                        project(
                                "项目",
                                Form.of("", "1")
                                        .indicator(output, quantity, "次数", "≥3次")
                                        .period(">9次"))),
                of(
                        "placeholder_left",
                        FAILS,
                        "unfilled",
                        disclosure().blank("指标4：").table(SUMMARY)),
                of(
                        "placeholder_left",
                        NOT_APPLICABLE,
                        "a dash",
                        disclosure().blank("—").table(SUMMARY)));
    }

    private static Made value(String name, String value) {
        return project("项目", Form.of("", "1").indicator(Level1.OUTPUT, Level2.QUALITY, name, value));
    }

    private static Made twoValues(String first, String firstValue, String second, String secondValue) {
        return project(
                "项目",
                Form.of("", "1")
                        .indicator(Level1.OUTPUT, Level2.QUANTITY, first, firstValue)
                        .indicator(Level1.OUTPUT, Level2.QUANTITY, second, secondValue));
    }

    private static Made cost(String budget, String value) {
        return project("项目", Form.of("", budget).indicator(Level1.OUTPUT, Level2.COST, "费用", value));
    }

    private static Made standard(String budget, String standard) {
        return project(
                "补贴",
                Form.of("", budget)
                        .indicator(Level1.OUTPUT, Level2.QUANTITY, "代表数量", "215人")
                        .indicator(Level1.OUTPUT, Level2.COST, "补贴标准", standard));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("cases")
    void saysOf(String rule, CheckOutcome outcome, String id, Made made) {
        assertThat(outcomes(rule, made.build())).as(id).contains(outcome);
        assertThat(outcomes(rule, made.build()).contains(FAILS)).as(id).isEqualTo(outcome == FAILS);
    }

    /** What the rule itself says, before it is asked how well what it rests on was read. */
    private static List<CheckOutcome> outcomes(String rule, Disclosure disclosure) {
        Verdicts verdicts = new Verdicts();
        Stream.concat(RuleBook.OF_RECORDS.stream(), RuleBook.OF_READING.stream())
                .filter(one -> one.id().equals(rule))
                .forEach(one -> one.check(new Records(disclosure), verdicts));
        List<CheckOutcome> outcomes =
                verdicts.all().stream().map(Verdict::outcome).toList();
        return outcomes.isEmpty() ? List.of(NOT_APPLICABLE) : outcomes;
    }

    static List<String> rules() {
        return Stream.concat(RuleBook.OF_RECORDS.stream(), RuleBook.OF_READING.stream())
                .map(Rule::id)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasACaseForEachOutcomeItMayCometo(String rule) {
        List<CheckOutcome> tried = cases().filter(arguments -> arguments.get()[0].equals(rule))
                .map(arguments -> (CheckOutcome) arguments.get()[1])
                .distinct()
                .toList();
        assertThat(tried).contains(FAILS);
        if (!NEVER_HOLDS.contains(rule)) {
            assertThat(tried).contains(HOLDS);
        }
        if (!ALWAYS_DECIDABLE.contains(rule)) {
            assertThat(tried).contains(NOT_DECIDABLE);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysThatItDoesNotApplyToADocumentWithoutTables(String rule) {
        Disclosure checked = new Checker(Language.ZH).check(disclosure().build());
        assertThat(checked.checks())
                .filteredOn(check -> check.rule().equals(rule))
                .extracting(Check::outcome)
                .containsExactly(NOT_APPLICABLE);
    }

    @Test
    void whatEarlierStagesFoundIsToldInTheReadersLanguage() {
        Disclosure made = disclosure().matchedLoosely().build();
        assertThat(new Checker(Language.ZH).check(made).findings().get(0).message())
                .isEqualTo("全文：“标淮”按“标准”理解（规则 matched_loosely，请看 t1:r1:c1）");
        assertThat(new Checker(Language.EN).check(made).findings().get(0).message())
                .isEqualTo("the document: “标淮” was taken for “标准” (rule matched_loosely, look at t1:r1:c1)");
    }

    @Test
    void whatWentWrongWithTheReadingIsToldInTheReadersLanguage() {
        Disclosure made = disclosure().pageScanned().build();
        assertThat(new Checker(Language.ZH).tell(made).diagnostics().get(0).message())
                .isEqualTo("第 1 页：本页是图片，没有文字，其余各页已读；缺少模块 extractor-ocr，或指定了 `--ocr off`（规则 page_scanned，请看 第 1 页）");
        assertThat(new Checker(Language.EN).tell(made).diagnostics().get(0).message())
                .isEqualTo(
                        "page 1: this page is a picture without text, the others were read; the module extractor-ocr is not on the"
                                + " class path, or `--ocr off` was given (rule page_scanned, look at page 1)");
    }

    @Test
    void aMessageNamesPlaceRuleExpectedActualAndWhereToLook() {
        Disclosure made = project("联络经费", Form.of("25", "50").indicator(Level1.OUTPUT, Level2.QUANTITY, "次数", "1次"))
                .build();
        assertThat(message(Language.ZH, made))
                .isEqualTo("第 1 页《project_target》：“联络经费”的年度金额 50万元 超过项目总额 25万元"
                        + "，相差 25万元（规则 annual_within_total，请看 t1:r1:c1）");
        assertThat(message(Language.EN, made))
                .isEqualTo(
                        "page 1, “project_target”: the year’s amount of “联络经费” is 50万元 (500,000 yuan), more than its total"
                                + " of 25万元 (250,000 yuan), a difference of 25万元 (250,000 yuan) (rule annual_within_total, look at t1:r1:c1)");
    }

    @Test
    void valuesStayAsTheyAre() {
        Disclosure made = project("联络经费", Form.of("25", "50").indicator(Level1.OUTPUT, Level2.QUANTITY, "次数", "1次"))
                .build();
        Disclosure checked = new Checker(Language.ZH).check(made);
        assertThat(checked.targets()).isEqualTo(made.targets());
        assertThat(checked.budgetLines()).isEqualTo(made.budgetLines());
    }

    private static String message(Language language, Disclosure made) {
        return new Checker(language)
                .check(made).findings().stream()
                        .filter(finding -> finding.rule().equals("annual_within_total"))
                        .findFirst()
                        .orElseThrow()
                        .message();
    }
}
