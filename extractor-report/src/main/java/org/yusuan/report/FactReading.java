package org.yusuan.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yusuan.lexicon.TsvResource;
import org.yusuan.report.RunTable.Row;

/**
 * Which lines of a run are comparable between publishers: those that forms laid down for all of them (预算公开表) have under the
 * same name. A line of a unit inside a department's table is the unit's and not the department's.
 */
final class FactReading {
    static final String THREE_PUBLIC = "three_public";
    static final String FUNCTION = "function";
    static final String STRUCTURE = "structure";
    static final String REVENUE = "revenue";

    private static final String ALL_FUNDS = "all";
    private static final String GENERAL = "general_public_budget";
    private static final String TOTAL = "total";
    private static final int CODE_AND_NAME = 2;
    private static final int CLASS_DIGITS = 3;

    /** Measures that say what the whole of a total's row is. */
    private static final Set<String> WHOLE = Set.of(TOTAL, "current_year", "prior_year");

    private static final Set<String> PARTS_OF_EXPENDITURE =
            Set.of(TOTAL, "basic_expenditure", "project_expenditure", "personnel", "operating");

    private static final Set<String> SOURCES_OF_REVENUE = Set.of(
            TOTAL,
            GENERAL,
            "government_funds",
            "state_capital_operations",
            "special_fiscal_account",
            "institutional_income",
            "business_income",
            "superior_subsidy",
            "affiliate_remittance",
            "other_income",
            "unit_funds",
            "carryover");

    private static final Pattern TOTAL_ROW = Pattern.compile("(本年)?(一般公共预算)?(收入|支出)?(合计|总计)");

    /** 总计 has what is carried over, too, where both stand in a table. */
    private static final String GRAND_TOTAL = "总计";

    /** The year of a row, in a column of its own: {@code 年度: 2025年}. */
    private static final Pattern YEAR_OF_ROW = Pattern.compile("(?:年度|年份)[:：]\\s*(20\\d\\d)");

    /** A row between two years' rows is neither's. */
    private static final Pattern CHANGE_OF_ROWS = Pattern.compile("增减|增长|变化|变动");

    private static final int WHOLE_ROW = 0;
    private static final int GRAND_TOTAL_ROW = 1;
    private static final int ROW_AMONG_UNITS = 2;

    private static final Map<String, String> CLASS_OF_NAME = classes();

    private FactReading() {}

    private static Map<String, String> classes() {
        Map<String, String> classes = new HashMap<>();
        for (var row : TsvResource.rows(FactReading.class, "functions.tsv", CODE_AND_NAME)) {
            classes.put(row.get(1), row.get(0));
        }
        return Map.copyOf(classes);
    }

    static Optional<Fact> of(Row line, ReportedTable table) {
        if (!line.has("amount") || CHANGE_OF_ROWS.matcher(line.get("dims")).find()) {
            return Optional.empty();
        }
        Reading reading = new Reading(line, table);
        return reading.topicAndItem().flatMap(reading::fact);
    }

    /** What a line is about. */
    private record Subject(String topic, String item, String account) {}

    private static final class Reading {
        private final Row line;
        private final ReportedTable table;
        private final String measure;

        Reading(Row line, ReportedTable table) {
            this.line = line;
            this.table = table;
            this.measure = line.get("measure");
        }

        Optional<Subject> topicAndItem() {
            return switch (table.kind()) {
                case "three_public_expenses" -> threePublic();
                case "expenditure_summary" -> expenditure(ALL_FUNDS);
                case "general_public_budget_expenditure" -> expenditure(GENERAL);
                case "revenue_summary" -> revenue();
                default -> Optional.empty();
            };
        }

        private Optional<Subject> threePublic() {
            boolean isWhole = WHOLE.contains(measure) || measure.equals(GENERAL);
            return line.has("item") && isWhole
                    ? Optional.of(new Subject(THREE_PUBLIC, line.get("item"), GENERAL))
                    : Optional.empty();
        }

        private Optional<Subject> expenditure(String account) {
            if (isTotalRow()) {
                String part = WHOLE.contains(measure) ? TOTAL : measure;
                return PARTS_OF_EXPENDITURE.contains(part)
                        ? Optional.of(new Subject(STRUCTURE, part, account))
                        : Optional.empty();
            }
            String code = line.get("code");
            String functional = code.length() == CLASS_DIGITS ? code : code.isEmpty() ? ofName() : "";
            return WHOLE.contains(measure) && CLASS_OF_NAME.containsValue(functional)
                    ? Optional.of(new Subject(FUNCTION, functional, account))
                    : Optional.empty();
        }

        private String ofName() {
            return CLASS_OF_NAME.getOrDefault(line.get("name"), "");
        }

        private Optional<Subject> revenue() {
            String source = WHOLE.contains(measure) ? TOTAL : measure;
            return isTotalRow() && SOURCES_OF_REVENUE.contains(source)
                    ? Optional.of(new Subject(REVENUE, source, ALL_FUNDS))
                    : Optional.empty();
        }

        private boolean isTotalRow() {
            return line.get("code").isEmpty()
                    && (TOTAL_ROW.matcher(line.get("name")).matches() || isRowOfPublisher());
        }

        /** The first row of many tables has the publisher's own name for 合计. */
        private boolean isRowOfPublisher() {
            String publisher = table.document().organisation();
            return !publisher.isEmpty() && line.get("name").equals(publisher);
        }

        Optional<Fact> fact(Subject subject) {
            String organisation = line.get("organisation");
            ReportedDocument document = table.document();
            boolean isOwn = organisation.isEmpty() || organisation.equals(document.organisation());
            if (!isOwn && document.isOfOrganisation()) {
                return Optional.empty(); // a unit of the department: its part, which nobody's whole may stand beside
            }
            return Optional.of(new Fact(
                    subject.topic,
                    subject.item,
                    isOwn ? "" : organisation,
                    subject.account,
                    coverage(),
                    year(),
                    line.get("stage"),
                    precedence(),
                    table.ordinal(),
                    new BigDecimal(line.get("amount")),
                    line.get("amount_raw"),
                    Integer.parseInt(line.get("page")),
                    line.get("ref"),
                    0));
        }

        private int precedence() {
            if (line.has("organisation") || isRowOfPublisher()) {
                return ROW_AMONG_UNITS;
            }
            return line.get("name").endsWith(GRAND_TOTAL) ? GRAND_TOTAL_ROW : WHOLE_ROW;
        }

        private String coverage() {
            ReportedDocument document = table.document();
            return table.coverage().isEmpty() && document.isOfOrganisation() ? document.level() : table.coverage();
        }

        private String year() {
            String published = table.document().year();
            Matcher ofRow = YEAR_OF_ROW.matcher(line.get("dims"));
            if (ofRow.find()) {
                return ofRow.group(1);
            }
            if (line.has("year") || published.isEmpty()) {
                return line.get("year");
            }
            return measure.equals("prior_year") ? String.valueOf(Integer.parseInt(published) - 1) : published;
        }
    }
}
