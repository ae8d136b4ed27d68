package org.yusuan.generalise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yusuan.CsvRow;
import org.yusuan.PublishedText;

/** What rows of the contract's tables are compared by: the same keys as those of the contract's {@code score.py}. */
final class Facts {
    static final String TARGETS = "targets";
    static final String INDICATORS = "indicators";
    static final String FUNDING = "funding";
    static final String TASKS = "tasks";
    static final String BUDGET_LINES = "budget_lines";

    /** The tables that are compared. */
    static final List<String> TABLES = List.of(TARGETS, INDICATORS, FUNDING, TASKS, BUDGET_LINES);

    private static final String THREE_PUBLIC = "three_public_expenses";
    private static final List<String> TARGET_FIELDS = List.of(
            "scope",
            "name",
            "supervising_department",
            "implementing_unit",
            "start",
            "end",
            "amount_total",
            "amount_annual",
            "goal_total",
            "goal_annual");
    private static final List<String> NAMES = List.of("name", "supervising_department", "implementing_unit");
    private static final List<String> TWO_SIDED =
            List.of("revenue_expenditure_summary", "fiscal_appropriation_summary", "government_fund_budget");

    /** Words of a label of a “三公” table and the item they mean; the first that stands in it counts. */
    private static final Map<String, String> ITEM_WORDS = itemWords();

    private static final Pattern ITEM_NUMBER = Pattern.compile(
            "^\\s*(其中[:：])?\\s*([一二三四五六七八九十]+、|[①-⑳]|[（(][一二三四五六七八九十\\d]+[)）]|\\d{1,2}[.．、](?!\\d))?\\s*");
    private static final String CODE_BEGIN = "[A-Z]{0,2}\\d[0-9A-Z]";
    private static final Pattern GLUED_CODE = Pattern.compile("^(?:[\\[(（]?" + CODE_BEGIN
            + "{1,24}[\\])）]?\\s*[-—–_－]+|[\\[(（]" + CODE_BEGIN + "{1,24}[\\])）]|" + CODE_BEGIN
            + "{4,24})\\s*(?=[^\\d\\s.%])");
    private static final Pattern PATH_PARTS = Pattern.compile("[/|]");

    private Facts() {}

    /** The facts of a document's rows, each with the number of the table it was read from. */
    static List<Fact> of(Map<String, List<CsvRow>> rows) {
        List<Fact> facts = new ArrayList<>();
        rows.get(TARGETS).forEach(row -> target(row).forEach(facts::add));
        rows.get(INDICATORS).forEach(row -> facts.add(indicator(row)));
        rows.get(FUNDING).forEach(row -> facts.add(funding(row)));
        rows.get(TASKS).forEach(row -> facts.add(task(row)));
        rows.get(BUDGET_LINES).forEach(row -> facts.add(Fact.line(row)));
        return facts;
    }

    private static Stream<Fact> target(CsvRow row) {
        boolean bothGoals = row.has("goal_total") && row.has("goal_annual");
        return TARGET_FIELDS.stream().filter(row::has).map(field -> {
            String name = field.startsWith("goal") && !bothGoals ? "goal" : field;
            return fact(row, TARGETS, named(row.orEmpty("name")), name, targetField(field, row.orEmpty(field)));
        });
    }

    private static String targetField(String field, String stated) {
        if (field.startsWith("amount")) {
            return amount(stated);
        }
        return NAMES.contains(field) ? named(stated) : PublishedText.folded(stated);
    }

    private static Fact indicator(CsvRow row) {
        return fact(
                row,
                INDICATORS,
                named(row.orEmpty("target")),
                folded(row, "horizon"),
                folded(row, "level1"),
                folded(row, "level2"),
                folded(row, "level3"),
                PublishedText.value(row.orEmpty("value")));
    }

    private static Fact funding(CsvRow row) {
        return fact(
                row,
                FUNDING,
                named(row.orEmpty("target")),
                folded(row, "horizon"),
                folded(row, "source"),
                amount(row.orEmpty("amount")));
    }

    private static Fact task(CsvRow row) {
        return fact(
                row,
                TASKS,
                named(row.orEmpty("target")),
                folded(row, "name"),
                folded(row, "content"),
                amount(row.orEmpty("amount")),
                folded(row, "goal"));
    }

    private static Fact fact(CsvRow row, String... key) {
        return new Fact(List.of(key), row);
    }

    /** What a budget line, with its table's kind, is compared by. */
    static List<String> line(CsvRow row) {
        String kind = row.orEmpty("kind");
        if (kind.equals(THREE_PUBLIC)) {
            return List.of(BUDGET_LINES, kind, "", "", threePublicItem(row), "", "", amount(row.orEmpty("amount")));
        }
        return List.of(
                BUDGET_LINES,
                kind,
                TWO_SIDED.contains(kind) ? row.orEmpty("side") : "",
                folded(row, "code"),
                PublishedText.folded(
                        ITEM_NUMBER.matcher(row.orEmpty("name").strip()).replaceFirst("")),
                named(row.orEmpty("counterpart")),
                row.orEmpty("measure"),
                amount(row.orEmpty("amount")));
    }

    /** The item of a row of a “三公” table, whether it stands in the row's name or in the column's heading. */
    private static String threePublicItem(CsvRow row) {
        if (row.has("item")) {
            return row.get("item");
        }
        String path = row.has("name") ? row.get("name") : row.orEmpty("measure_raw");
        List<String> labels = new ArrayList<>(List.of(PATH_PARTS.split(path)));
        Collections.reverse(labels);
        return labels.stream()
                .flatMap(label -> ITEM_WORDS.entrySet().stream()
                        .filter(word -> label.contains(word.getKey()))
                        .map(Map.Entry::getValue))
                .findFirst()
                .orElse("three_public_total");
    }

    private static Map<String, String> itemWords() {
        Map<String, String> items = new LinkedHashMap<>();
        items.put("出国", "overseas_travel");
        items.put("接待", "reception");
        items.put("购置及运行", "vehicles");
        items.put("公务用车费", "vehicles");
        items.put("购置", "vehicle_purchase");
        items.put("运行维护", "vehicle_operation");
        items.put("机关运行", "agency_operating_costs");
        items.put("运行费", "vehicle_operation");
        items.put("会议", "meetings");
        items.put("培训", "training");
        return items;
    }

    private static String folded(CsvRow row, String column) {
        return PublishedText.folded(row.orEmpty(column));
    }

    /** A name without the code that the page glues to it. */
    static String named(String name) {
        String stripped = name.strip();
        String bare = GLUED_CODE.matcher(stripped).replaceFirst("");
        return PublishedText.folded(bare.isEmpty() ? stripped : bare);
    }

    /** An amount to the hundredth; what is no number stays what it is. */
    static String amount(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return "";
        }
        try {
            BigDecimal rounded = new BigDecimal(stripped.replace(",", "")).setScale(2, RoundingMode.HALF_EVEN);
            return rounded.toPlainString();
        } catch (NumberFormatException noNumber) {
            return "?" + stripped;
        }
    }
}
