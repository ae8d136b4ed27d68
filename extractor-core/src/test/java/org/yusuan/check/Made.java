package org.yusuan.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.Area;
import org.yusuan.document.Cell;
import org.yusuan.lexicon.IndicatorValues;
import org.yusuan.lexicon.MoneyText;
import org.yusuan.lexicon.MoneyUnit;
import org.yusuan.record.Amount;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.BudgetStage;
import org.yusuan.record.Confidence;
import org.yusuan.record.Disclosure;
import org.yusuan.record.DisclosureType;
import org.yusuan.record.DocumentFacts;
import org.yusuan.record.Doubt;
import org.yusuan.record.Finding;
import org.yusuan.record.FindingSeverity;
import org.yusuan.record.Funding;
import org.yusuan.record.FundingSource;
import org.yusuan.record.Horizon;
import org.yusuan.record.Indicator;
import org.yusuan.record.Level1;
import org.yusuan.record.Level2;
import org.yusuan.record.Measure;
import org.yusuan.record.NarrativeFigure;
import org.yusuan.record.Origin;
import org.yusuan.record.PlainNumber;
import org.yusuan.record.Role;
import org.yusuan.record.RoledCell;
import org.yusuan.record.Scope;
import org.yusuan.record.Side;
import org.yusuan.record.SourcedText;
import org.yusuan.record.Status;
import org.yusuan.record.Table;
import org.yusuan.record.TableKind;
import org.yusuan.record.Target;
import org.yusuan.record.TargetField;
import org.yusuan.record.Task;
import org.yusuan.record.ThreePublicItem;

/** A made disclosure: tables, forms and sentences one after the other; amounts in 万元 unless said otherwise. */
final class Made {
    /** Digits of the code of a class (类), 201. */
    private static final int TOP_CLASS = 3;

    private final List<Table> tables = new ArrayList<>();
    private final List<BudgetLine> lines = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<NarrativeFigure> statements = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<RoledCell> cells = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private String id = "d";
    private int year = 2025;
    private @Nullable String organisation = "某县人大办公室";
    private @Nullable String province;
    private @Nullable String title;
    private DisclosureType type = DisclosureType.BUDGET;
    private List<String> joins = List.of();
    private Confidence confidence = Confidence.FULL;
    private int row;

    static Made disclosure() {
        return new Made();
    }

    /** A disclosure of a body of a province and year. */
    static Made disclosure(String id, @Nullable String organisation, int year) {
        Made made = new Made();
        made.id = id;
        made.organisation = organisation;
        made.year = year;
        made.province = "山西省";
        return made;
    }

    Made of(DisclosureType disclosure) {
        type = disclosure;
        return this;
    }

    /** How the tables that come next were joined over pages. */
    Made joined(String... how) {
        joins = List.of(how);
        return this;
    }

    Made pageScanned() {
        diagnostics.add(Diagnostic.ofPage(Code.PAGE_SCANNED, 1, "a picture"));
        return this;
    }

    Made matchedLoosely() {
        findings.add(Finding.of(null, "matched_loosely", FindingSeverity.INFO, "nearly", "标准", "标淮", origin()));
        return this;
    }

    /** A cell of a role, in the tables that come next. */
    Made cell(Role role, String text) {
        return cell(role, 0, 0, text);
    }

    Made cell(Role role, int row, int col, String text) {
        Area area = Area.ofPage(1);
        cells.add(new RoledCell(Cell.of(row, col, 1, 1, text, area), role, "t1:r" + (row + 1) + ":c" + (col + 1)));
        return this;
    }

    /**
     * A table as it is printed.
     *
     * @param headings each a text, or {@code text=measure}, separated by {@code |}; a year in it is the column's
     * @param rows {@code name|amount|…} or {@code code name|…}; a blank is no amount, {@code 5?} one without a unit
     */
    Made grid(TableKind kind, @Nullable Side side, String headings, String... rows) {
        table(kind);
        for (String printed : rows) {
            row++;
            String[] fields = printed.split("\\|", -1);
            String[] named = fields[0].split(" ", 2);
            String code = named.length == 2 ? named[0] : null;
            String[] columns = headings.split("\\|", -1);
            for (int i = 1; i < fields.length; i++) {
                if (!fields[i].isEmpty()) {
                    String[] column = columns[i - 1].split("=", 2);
                    Measure measure = column.length == 2 ? Measure.valueOf(column[1]) : null;
                    line(side, code, named[named.length - 1], null, measure, column[0], fields[i]);
                }
            }
        }
        return this;
    }

    /** A table of two sides: rows of {@code name|amount|name|amount}. */
    Made sides(TableKind kind, String... rows) {
        table(kind);
        for (String printed : rows) {
            row++;
            String[] fields = printed.split("\\|", -1);
            line(Side.REVENUE, null, fields[0], null, Measure.TOTAL, "预算数", fields[1]);
            line(Side.EXPENDITURE, null, fields[2], null, Measure.TOTAL, "预算数", fields[3]);
        }
        return this;
    }

    Made table(TableKind kind) {
        return table(kind, title == null ? kind.id() : title);
    }

    /** A doubt of the reading of the tables that come next. */
    Made doubted(Doubt doubt, double share) {
        confidence = confidence.with(doubt, share);
        return this;
    }

    /** The title of the tables that come next. */
    Made titled(String of) {
        title = of;
        return this;
    }

    private Made table(TableKind kind, String title) {
        int ordinal = tables.size() + 1;
        String tableId = id + "#" + ordinal;
        tables.add(new Table(
                tableId,
                ordinal,
                kind,
                title,
                null,
                null,
                null,
                MoneyUnit.WAN_YUAN,
                confidence,
                1,
                1,
                9,
                9,
                false,
                cells,
                joins));
        return this;
    }

    /** A blank cell of the form, in the table that comes next. */
    Made blank(String text) {
        return cell(Role.BLANK_OF_FORM, text);
    }

    /** A row of a summary. */
    Made row(Side side, String name, String amount) {
        row++;
        return line(side, null, name, null, Measure.TOTAL, "金额", amount);
    }

    /** A row by code. */
    Made coded(String code, String name, Measure measure, String amount) {
        return line(Side.EXPENDITURE, code, name, null, measure, "预算数/" + measure.id(), amount);
    }

    /** A total row of a table by code. */
    Made line(String name, String amount) {
        return line(Side.EXPENDITURE, null, name, null, Measure.TOTAL, "预算数/" + Measure.TOTAL.id(), amount);
    }

    boolean isFirst() {
        return tables.isEmpty();
    }

    Made item(ThreePublicItem item, String amount) {
        row++;
        return item(item, Measure.TOTAL, "金额", amount);
    }

    /** An item of the “三公” expenses in a column. */
    Made item(ThreePublicItem item, Measure measure, String heading, String amount) {
        return line(Side.EXPENDITURE, null, item.id(), item, measure, heading, amount);
    }

    Made next() {
        row++;
        return this;
    }

    private Made line(
            @Nullable Side side,
            @Nullable String code,
            String name,
            @Nullable ThreePublicItem item,
            @Nullable Measure measure,
            String heading,
            String amount) {
        Table table = tables.get(tables.size() - 1);
        long before = lines.stream()
                .filter(line -> line.tableId().equals(table.tableId()) && line.row() == row)
                .count();
        String classes = code != null && code.length() % 2 == 1 ? code : null;
        Integer level = classes == null ? null : (classes.length() - 1) / 2;
        lines.add(new BudgetLine(
                table.tableId(),
                row,
                (int) before + 1,
                side,
                code,
                name.replaceFirst("^[一二三四五六七八九十]+、", ""),
                name,
                level,
                classes == null || classes.length() == TOP_CLASS ? null : classes.substring(0, classes.length() - 2),
                null,
                null,
                null,
                item,
                null,
                null,
                measure,
                heading,
                yearIn(heading),
                heading.contains("决算") ? BudgetStage.FINAL : BudgetStage.BUDGET,
                amountAt(amount, "t" + tables.size() + ":r" + row + ":c" + (lines.size() + 1)),
                null));
        return this;
    }

    private static Amount amountAt(String raw, String ref) {
        Amount amount = amount(raw);
        return new Amount(amount.yuan(), amount.raw(), new Origin(Area.ofPage(1), ref));
    }

    private static @Nullable Integer yearIn(String heading) {
        Matcher stated = Pattern.compile("20\\d\\d").matcher(heading);
        return stated.find() ? Integer.valueOf(stated.group()) : null;
    }

    Made form(Scope scope, String name, Form form) {
        table(scope == Scope.PROJECT ? TableKind.PROJECT_TARGET : TableKind.DEPARTMENT_TARGET);
        String id = tables.get(tables.size() - 1).tableId();
        Map<TargetField, SourcedText> fields = new EnumMap<>(TargetField.class);
        fields.put(TargetField.NAME, new SourcedText(name, name, origin()));
        fields.put(TargetField.FISCAL_YEAR, new SourcedText("2025", "2025年", origin()));
        targets.add(new Target(
                id,
                id,
                scope,
                fields,
                form.total,
                form.annual,
                List.of(),
                form.funding,
                form.indicators,
                form.tasks,
                origin()));
        return this;
    }

    Made states(String subject, String amountOrCount, String text) {
        boolean count = amountOrCount.endsWith("%") || amountOrCount.endsWith("个");
        BigDecimal number = new BigDecimal(amountOrCount.replaceAll("[%个]|万元", ""));
        statements.add(new NarrativeFigure(
                subject,
                subject,
                count ? null : MoneyUnit.WAN_YUAN.toYuan(number),
                count ? number : null,
                count ? amountOrCount.substring(amountOrCount.length() - 1) : "yuan",
                text,
                new Origin(Area.ofPage(1), "p1")));
        return this;
    }

    Disclosure build() {
        DocumentFacts facts = new DocumentFacts(
                id,
                id + ".pdf",
                "pdf",
                1,
                "2025年部门预算",
                year,
                type,
                null,
                organisation,
                null,
                province,
                null,
                null,
                null,
                null,
                null,
                Status.OK,
                null);
        return new Disclosure(facts, tables, targets, lines, statements, findings, List.of(), List.of(), diagnostics);
    }

    /** {@code 12.3} is of 万元, {@code 12元} of 元, {@code 12?} of no unit. */
    static Amount amount(String raw) {
        if (raw.endsWith("?")) {
            return new Amount(null, raw.substring(0, raw.length() - 1), origin());
        }
        BigDecimal yuan = MoneyText.parse(raw)
                .flatMap(money -> money.yuan(MoneyUnit.WAN_YUAN))
                .orElseThrow();
        return new Amount(yuan, raw, origin());
    }

    private static Origin origin() {
        return new Origin(Area.ofPage(1), "t1:r1:c1");
    }

    /** A target form being filled in. */
    static final class Form {
        private @Nullable Amount total;
        private @Nullable Amount annual;
        private final List<Funding> funding = new ArrayList<>();
        private final List<Indicator> indicators = new ArrayList<>();
        private final List<Task> tasks = new ArrayList<>();
        private int ordinal;
        private int place = 1;

        static Form of(String total, String annual) {
            Form form = new Form();
            form.total = total.isEmpty() ? null : amount(total);
            form.annual = annual.isEmpty() ? null : amount(annual);
            return form;
        }

        Form source(FundingSource source, String amount) {
            funding.add(new Funding(Horizon.ANNUAL, source, source.id(), amount(amount), null));
            return this;
        }

        Form task(String name, String amount) {
            tasks.add(new Task(tasks.size() + 1, name, "", amount(amount), "", origin()));
            return this;
        }

        Form indicator(Level1 first, Level2 second, String name, String value) {
            ordinal++;
            return value(Horizon.ANNUAL, first, second, name, value, null);
        }

        /** A further value beside the name before, as where a name is merged over two rows. */
        Form again(String value) {
            Indicator last = indicators.get(indicators.size() - 1);
            place--;
            return indicator(Level1.OUTPUT, Level2.QUANTITY, last.level3(), value);
        }

        /** The value of the whole period for the indicator before. */
        Form period(String value) {
            Indicator last = indicators.get(indicators.size() - 1);
            return value(Horizon.TOTAL, Level1.OUTPUT, Level2.QUANTITY, last.level3(), value, null);
        }

        Form weighted(String name, String weight) {
            ordinal++;
            return value(Horizon.ANNUAL, Level1.OUTPUT, Level2.QUANTITY, name, "1次", weight);
        }

        private Form value(
                Horizon horizon, Level1 first, Level2 second, String name, String value, @Nullable String weight) {
            indicators.add(new Indicator(
                    ordinal,
                    horizon,
                    first,
                    first.id(),
                    second,
                    second.id(),
                    name,
                    name,
                    IndicatorValues.parse(value),
                    weight == null ? null : PlainNumber.of(weight),
                    null,
                    null,
                    null,
                    null,
                    new Origin(Area.ofPage(1), "t1:r" + place + ":c1")));
            place++;
            return this;
        }
    }
}
