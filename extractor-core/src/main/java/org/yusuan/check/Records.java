package org.yusuan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.Disclosure;
import org.yusuan.record.DisclosureLevel;
import org.yusuan.record.Measure;
import org.yusuan.record.NarrativeFigure;
import org.yusuan.record.Scope;
import org.yusuan.record.Table;
import org.yusuan.record.TableKind;
import org.yusuan.record.Target;

/** The records of a disclosure as the rules look them up. */
final class Records {
    private final Disclosure disclosure;
    private final ReadingCoverage read;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<TableKind, List<Table>> byKind = new EnumMap<>(TableKind.class);
    private final Map<String, List<AmountColumn>> columns;
    private final Map<String, List<AmountColumn>> percents;

    Records(Disclosure disclosure) {
        this(disclosure, ReadingCoverage.of(disclosure));
    }

    /** @param read of the whole document, of which these may be some records only */
    Records(Disclosure disclosure, ReadingCoverage read) {
        this.disclosure = disclosure;
        this.read = read;
        // what is no money, whatever the unit of its table
        this.percents = columns(disclosure, Records::isPercent);
        this.columns = columns(disclosure, line -> !isPercent(line));
        for (Table table : disclosure.tables()) {
            tables.put(table.tableId(), table);
            if (!table.isEmpty()) {
                byKind.computeIfAbsent(table.kind(), kind -> new ArrayList<>()).add(table);
            }
        }
    }

    private static boolean isPercent(BudgetLine line) {
        return line.percent() != null
                || line.measure() == Measure.CHANGE_PERCENT
                || NamePattern.PERCENT_COLUMN.fits(line.measureRaw());
    }

    private static Map<String, List<AmountColumn>> columns(Disclosure disclosure, Predicate<BudgetLine> wanted) {
        Map<String, Map<AmountColumn.Key, List<BudgetLine>>> lines = new LinkedHashMap<>();
        disclosure.budgetLines().stream()
                .filter(wanted)
                .forEach(line -> lines.computeIfAbsent(line.tableId(), id -> new LinkedHashMap<>())
                        .computeIfAbsent(AmountColumn.Key.of(line), key -> new ArrayList<>())
                        .add(line));
        Map<String, List<AmountColumn>> columns = new LinkedHashMap<>();
        lines.forEach((id, byKey) -> columns.put(
                id,
                byKey.entrySet().stream()
                        .flatMap(entry -> parted(entry.getValue()).stream()
                                .map(column -> new AmountColumn(entry.getKey(), column)))
                        .toList()));
        return columns;
    }

    /** Columns under one heading that stand beside each other, as where an expenditure is divided in three ways. */
    private static Collection<List<BudgetLine>> parted(List<BudgetLine> lines) {
        long rows = lines.stream().map(BudgetLine::row).distinct().count();
        return rows == lines.size()
                ? List.of(lines)
                : lines.stream()
                        .collect(Collectors.groupingBy(BudgetLine::column, LinkedHashMap::new, Collectors.toList()))
                        .values();
    }

    /** Whether it is a government's own book, which leaves out of its parts what is secret. */
    boolean mayLeaveOut() {
        DisclosureLevel level = disclosure.document().level();
        return level == null
                ? disclosure.document().organisation() == null
                : level != DisclosureLevel.DEPARTMENT && level != DisclosureLevel.UNIT;
    }

    /** Whether rows or columns of the table are places. */
    boolean isByPlace(String tableId) {
        Table table = tables.get(tableId);
        return table != null && table.title() != null && NamePattern.BY_PLACE.fits(table.title());
    }

    /** How well the document was read. */
    ReadingCoverage read() {
        return read;
    }

    Disclosure disclosure() {
        return disclosure;
    }

    @Nullable
    Table table(String tableId) {
        return tables.get(tableId);
    }

    /**
     * Tables that no code divides and whose totals are sums of their rows. A summary's are more than that: side_total and
     * current_plus_carryover know them.
     */
    List<Table> uncodedLists() {
        return disclosure.tables().stream()
                .filter(table -> !SummaryTotals.KINDS.contains(table.kind())
                        && columns(table.tableId()).stream().allMatch(AmountColumn::isUncoded))
                .toList();
    }

    /** Tables of the kind that are filled in. */
    List<Table> tables(TableKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /**
     * The table of the kind, if there is just one: a document with the tables of several bodies does not say which of them
     * belong together.
     */
    Optional<Table> only(TableKind kind) {
        List<Table> found = tables(kind);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Every column of every statement. */
    List<AmountColumn> columns() {
        return columns.values().stream().flatMap(List::stream).toList();
    }

    List<AmountColumn> columns(String tableId) {
        return columns.getOrDefault(tableId, List.of());
    }

    /** The table's columns of percentages. */
    List<AmountColumn> percents(String tableId) {
        return percents.getOrDefault(tableId, List.of());
    }

    /** The table's columns of the measure that are of this budget: where years are compared, the year's own. */
    List<AmountColumn> columns(Table table, Measure measure) {
        Integer year = disclosure.document().fiscalYear();
        return columns(table.tableId()).stream()
                .filter(column -> column.key().measure() == measure)
                .filter(column ->
                        column.key().year() == null || column.key().year().equals(year))
                .toList();
    }

    /** The table's only column of the measure that is of this budget. */
    Optional<AmountColumn> column(Table table, Measure measure) {
        List<AmountColumn> found = columns(table, measure);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    List<Target> targets() {
        return disclosure.targets();
    }

    List<Target> targets(Scope scope) {
        return disclosure.targets().stream()
                .filter(target -> target.scope() == scope)
                .toList();
    }

    List<NarrativeFigure> statements() {
        return disclosure.statements();
    }
}
