package org.yusuan.check;

import static org.yusuan.check.Made.disclosure;
import static org.yusuan.record.CheckOutcome.FAILS;
import static org.yusuan.record.CheckOutcome.HOLDS;
import static org.yusuan.record.CheckOutcome.NOT_APPLICABLE;
import static org.yusuan.record.CheckOutcome.NOT_DECIDABLE;
import static org.yusuan.record.Side.EXPENDITURE;
import static org.yusuan.record.Side.REVENUE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.yusuan.record.CheckOutcome;
import org.yusuan.record.TableKind;

/** Tables of a government's own budget of which a rule says something: classes without codes, places, debt. */
final class GovernmentCases {
    private static final String YEARS = "预算数=TOTAL|决算数=TOTAL";
    private static final String DEBT = "债务限额|债务余额";

    private GovernmentCases() {}

    static List<Arguments> all() {
        return Stream.of(classes(), lists(), debts()).flatMap(List::stream).toList();
    }

    private static List<Arguments> classes() {
        return List.of(
                classed(HOLDS, "rows on one level", "农业农村|30|30"),
                classed(HOLDS, "rows on two levels", "农业农村|30|30", "行政运行|30|30"),
                classed(FAILS, "more below one of ten than it has", "农业农村|30|33"),
                classed(NOT_DECIDABLE, "less below it: what is secret is left out", "农业农村|30|27"),
                classed(NOT_DECIDABLE, "a class of a name nobody knows", "农业农村|30|30", "抗疫国债安排的支出|5|5"),
                Arguments.of(
                        "named_class_total",
                        NOT_APPLICABLE,
                        "two names of classes among others",
                        list("道路|1|1", "教育支出|2|2", "住房保障支出|3|3")),
                Arguments.of("named_class_total", HOLDS, "economic classes", basic("30")),
                Arguments.of("named_class_total", FAILS, "an economic class misread", basic("33")));
    }

    /** Five classes of 30; what stands below the last one may be anything, and all that it has is in the total. */
    private static Arguments classed(CheckOutcome outcome, String id, String... last) {
        List<String> rows = new ArrayList<>();
        for (String name : List.of("一般公共服务支出", "教育支出", "卫生健康支出", "交通运输支出")) {
            rows.addAll(List.of(name + "|30|30", "行政运行|10|10", "其他事务|20|20"));
        }
        rows.add("农林水支出|30|30");
        rows.addAll(List.of(last));
        int unknown = last.length > 1 && last[1].startsWith("抗疫") ? 155 : 150;
        rows.add("全省一般公共预算支出|" + unknown + "|" + unknown);
        return Arguments.of("named_class_total", outcome, id, list(rows.toArray(String[]::new)));
    }

    private static Made basic(String below) {
        return disclosure()
                .grid(
                        TableKind.BASIC_EXPENDITURE,
                        EXPENDITURE,
                        "金额=TOTAL",
                        "合计|50",
                        "工资福利支出|20",
                        "基本工资|20",
                        "商品和服务支出|30",
                        "办公费|" + below);
    }

    private static List<Arguments> lists() {
        return List.of(
                Arguments.of("list_total", HOLDS, "total at the head", list("全市|6|6", "甲县|1|1", "乙县|2|2", "丙县|3|3")),
                Arguments.of("list_total", HOLDS, "total at the foot", list("甲县|1|1", "乙县|2|2", "丙县|3|3", "合计|6|6")),
                Arguments.of("list_total", FAILS, "one column of ten", places("19")),
                Arguments.of(
                        "list_total",
                        NOT_DECIDABLE,
                        "nothing bears out that the list is plain",
                        list("合计|9|9", "市本级|1|1", "甲县|2|2", "乙县|3|3")),
                Arguments.of("list_total", FAILS, "one column of three", funds("合计|6|60|619")),
                Arguments.of("list_total", NOT_DECIDABLE, "two columns of three", funds("合计|6|69|619")),
                Arguments.of("outline_total", FAILS, "one column of three", outline("一、收入|6|60|619")),
                Arguments.of("outline_total", NOT_DECIDABLE, "two columns of three", outline("一、收入|6|69|619")),
                Arguments.of(
                        "list_total",
                        NOT_APPLICABLE,
                        "rows on levels",
                        list("合计|6|6", "一、甲|1|1", "（一）乙|2|2", "丙|3|3")));
    }

    private static Made funds(String total) {
        return disclosure()
                .grid(TableKind.OTHER, EXPENDITURE, "教育|农业|卫生", total, "甲县|1|10|100", "乙县|2|20|200", "丙县|3|30|300");
    }

    private static Made outline(String whole) {
        return disclosure()
                .grid(TableKind.OTHER, REVENUE, "教育|农业|卫生", whole, "（一）甲|1|10|100", "（二）乙|2|20|200", "（三）丙|3|30|300");
    }

    private static Made list(String... rows) {
        return disclosure().grid(TableKind.OTHER, EXPENDITURE, YEARS, rows);
    }

    /** The same places in ten tables, and a total in the last one. */
    private static Made places(String total) {
        Made made = disclosure();
        for (int i = 0; i < 10; i++) {
            String whole = i == 9 ? total : "6";
            made.grid(TableKind.OTHER, REVENUE, "金额=TOTAL", "全市|" + whole, "甲县|1", "乙县|2", "丙县|3");
        }
        return made;
    }

    private static List<Arguments> debts() {
        return List.of(
                Arguments.of("debt_balance", HOLDS, "as moved", debt("278.07", "340.68")),
                Arguments.of("debt_balance", HOLDS, "within rounding", debt("278.07", "340.70")),
                Arguments.of("debt_balance", FAILS, "the year before copied from the end", debt("340.68", "340.68")),
                Arguments.of("debt_balance", NOT_DECIDABLE, "exchange rates", debt("278.07", "341.99")),
                Arguments.of("debt_balance", HOLDS, "planned moves beside what was executed", planned()),
                Arguments.of("debt_within_limit", HOLDS, "below the limit", debt("278.07", "340.68")),
                Arguments.of("debt_within_limit", FAILS, "above the limit", debt("278.07", "397.32")),
                Arguments.of("debt_within_limit", NOT_DECIDABLE, "limit of another year", limit("2022")),
                Arguments.of("debt_within_limit", HOLDS, "a place at its limit", place("20.41")),
                Arguments.of("debt_within_limit", FAILS, "a place above it", place("20.42")),
                Arguments.of(
                        "debt_within_limit",
                        NOT_APPLICABLE,
                        "what a limit grows by",
                        disclosure().grid(TableKind.OTHER, null, "新增债务限额|债务余额", "某县|1|20")));
    }

    /** A form whose balance at the end was executed and whose moves were planned; in the other column both were executed. */
    private static Made planned() {
        return disclosure()
                .grid(
                        TableKind.GOVERNMENT_DEBT,
                        null,
                        "预算数|决算数",
                        "一、2022年末债务余额实际数|278.07|278.07",
                        "二、2023年债务发行额|10.00|75.15",
                        "三、2023年债务还本额|5.00|12.54",
                        "四、2023年末债务余额决算数|340.68|340.68");
    }

    private static Made debt(String before, String after) {
        return disclosure()
                .grid(
                        TableKind.OTHER,
                        null,
                        "预算数|执行数",
                        "一、2020年末地方政府债务余额实际数||" + before,
                        "二、2021年末地方政府债务余额限额|397.31|",
                        "三、2021年地方政府债务发行额||104.22",
                        "2021年地方政府债券发行额||104.22",
                        "四、2021年地方政府债务还本额||41.61",
                        "五、2021年末地方政府债务余额预计执行数||" + after,
                        "六、2022年地方政府债务新增限额|50.00|");
    }

    private static Made limit(String year) {
        return disclosure()
                .grid(
                        TableKind.OTHER,
                        null,
                        "金额",
                        "一、2020年末地方政府债务余额实际数|1",
                        "二、" + year + "年末地方政府债务余额限额|3",
                        "三、2021年末地方政府债务余额预计执行数|2");
    }

    private static Made place(String balance) {
        return disclosure().grid(TableKind.OTHER, null, DEBT, "某县|20.41|" + balance);
    }
}
