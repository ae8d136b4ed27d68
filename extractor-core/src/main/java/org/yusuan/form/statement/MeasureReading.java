package org.yusuan.form.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.form.table.FormTable;
import org.yusuan.lexicon.Dates;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.MoneyUnit;
import org.yusuan.lexicon.MoneyUnits;
import org.yusuan.lexicon.WordRules;
import org.yusuan.record.BudgetStage;
import org.yusuan.record.Measure;
import org.yusuan.record.TableKind;

/** Reads the headings of amount columns: measure, stage, year, item and unit. */
final class MeasureReading {
    static final WordRules<Measure> MEASURES = WordRules.load(Measure.class, "measures.tsv");

    /** Measures whose cells state percentages. */
    private static final Set<Measure> PERCENTAGES = Set.copyOf(EnumSet.of(
            Measure.CHANGE_PERCENT, Measure.PERCENT_OF_BUDGET, Measure.PERCENT_OF_PRIOR_YEAR, Measure.SHARE));

    /** A part of the area a table is of says nothing of what is measured. */
    private static final Predicate<String> COVERAGE =
            Pattern.compile("全[省市县区州旗盟]|[省市县区州]级|[省市县区州盟]?本级|[省市县区州]直").asMatchPredicate();

    /** 增减变化金额(%): longer names of rows are subjects that mention a change. In characters. */
    private static final int LONGEST_CHANGE = 10;

    /** How likely a column is not what the one at its place on the other side is. */
    private static final double DOUBT_ALIKE = 0.3;

    /** How headings end that name a sort of money, whichever. */
    private static final Predicate<String> OTHER_MONEY =
            Pattern.compile(".*(?:支出|收入|经费|资金|拨款|补助|基金|债券|费用?)(?:\\(.*\\))?").asMatchPredicate();

    private static final WordRules<BudgetStage> STAGES = WordRules.load(BudgetStage.class, "stages.tsv");

    private final FormTable table;
    private final CellMap map;
    private final List<Integer> body;
    private final Set<Integer> years = new TreeSet<>();
    private final boolean compares;

    /** Whether no heading of the table is a word that is known, so that they tell as little as none. */
    private final boolean headingsAreStrange;

    private final @Nullable Integer reference;
    private final Map<Cell, Measure> nearly = new LinkedHashMap<>();
    private double doubt;

    MeasureReading(FormTable table, CellMap map, List<Integer> body, List<StatementColumn> columns) {
        this.table = table;
        this.map = map;
        this.body = List.copyOf(body);
        boolean prior = false;
        for (StatementColumn column : columns) {
            if (column.role() == ColumnRole.MEASURE && !compares(column)) {
                yearOf(column).ifPresent(years::add);
                prior |= says(column.path(), Measure.PRIOR_YEAR);
            }
        }
        this.compares = years.size() > 1 || prior;
        this.headingsAreStrange = table.kind() != TableKind.OTHER
                && columns.stream()
                        .allMatch(column -> isUnsaid(column)
                                && column.path().stream()
                                        .allMatch(heading ->
                                                ColumnRole.WORDS.of(heading).isEmpty()));
        this.reference = reference();
    }

    /** The year the table is of: the form's, or the latest it names. */
    private @Nullable Integer reference() {
        Integer fiscal = table.fiscalYear();
        if (fiscal != null && (years.isEmpty() || years.contains(fiscal))) {
            return fiscal;
        }
        OptionalInt latest = years.stream().mapToInt(Integer::intValue).max();
        return latest.isPresent() ? Integer.valueOf(latest.getAsInt()) : fiscal;
    }

    /** What the amount columns of each block mean; the other side of a budget is headed alike. */
    List<List<Meaning>> of(List<StatementBlock> blocks) {
        List<List<Meaning>> told = blocks.stream().map(this::of).toList();
        List<List<Meaning>> filled = new ArrayList<>();
        for (List<Meaning> meanings : told) {
            List<Meaning> alike = meanings;
            for (List<Meaning> other : told) {
                alike = areAlike(alike, other) ? filledFrom(alike, other) : alike;
            }
            filled.add(alike);
        }
        return filled;
    }

    /** Whether two blocks have as many amount columns, and the same ones as far as both say. */
    private static boolean areAlike(List<Meaning> one, List<Meaning> other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size())
                        .allMatch(i -> one.get(i).measure() == null
                                || other.get(i).measure() == null
                                || one.get(i).measure() == other.get(i).measure());
    }

    private List<Meaning> filledFrom(List<Meaning> open, List<Meaning> other) {
        List<Meaning> filled = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            Meaning own = open.get(i);
            boolean unknown = own.measure() == null && other.get(i).measure() != null && !saysOtherMoney(own);
            filled.add(unknown ? own.like(other.get(i)) : own);
            doubt = unknown ? Math.max(doubt, DOUBT_ALIKE / open.size()) : doubt;
        }
        return filled;
    }

    private List<Meaning> of(StatementBlock block) {
        List<Meaning> meanings = new ArrayList<>();
        List<StatementColumn> numbers = block.amounts();
        AmountRows rows = AmountRows.of(map, body, numbers);
        boolean firstIsTotal = RowSums.firstIsTotal(rows, numbers.size());
        ItemColumns items =
                table.kind() == TableKind.THREE_PUBLIC_EXPENSES ? ItemColumns.of(numbers) : ItemColumns.none();
        List<StatementColumn> told = numbers.stream()
                .filter(column -> map.isColumn(column.index()) || !isUnsaid(column))
                .toList();
        for (StatementColumn column : numbers) {
            boolean alone = told.equals(List.of(column));
            meanings.add(meaning(column, alone ? told : numbers, firstIsTotal && meanings.isEmpty(), items));
        }
        List<Meaning> headed = items.isEmpty() ? distinctTotals(meanings) : meanings;
        InferredMeasures.Result inferred = headed.stream().anyMatch(MeasureReading::saysOtherMoney)
                ? new InferredMeasures.Result(headed, 0)
                : new InferredMeasures(table.kind(), map, body, block).of(headed, meaning -> isOpen(meaning, numbers));
        doubt = Math.max(doubt, inferred.doubt());
        return inferred.meanings();
    }

    /** The share of a block's columns that may mean something else. */
    double doubt() {
        return doubt;
    }

    /** Whether headings leave it open what a column means: none, unknown ones, or a sum of what an unknown one says. */
    private static boolean isOpen(Meaning meaning, List<StatementColumn> block) {
        if (meaning.item() != null) {
            return false;
        }
        List<String> own = new ArrayList<>();
        StatementColumn column = meaning.column();
        for (int level = 0; level < column.path().size(); level++) {
            Cell heading = column.headings().get(level);
            if (block.stream().anyMatch(other -> !other.headings().contains(heading))) {
                own.add(column.path().get(level));
            }
        }
        boolean vague = meaning.measure() == Measure.TOTAL;
        return meaning.measure() == null
                || (meaning.measure() == Measure.SHARE && own.stream().noneMatch(MeasureReading::saysShare))
                || (vague && (own.isEmpty() || own.stream().anyMatch(heading -> !saysAmount(heading))));
    }

    /** Whether a heading says by a word of its own what its percentages are: 占比, and not a sign of percent alone. */
    private static boolean saysShare(String heading) {
        return MEASURES.of(Folding.key(heading).replace("%", "")).isPresent();
    }

    /** Whether an innermost heading that says no measure says another sort of money: 专项业务经费支出, 非财政性资金. */
    private static boolean saysOtherMoney(Meaning meaning) {
        return meaning.measure() == null
                && OTHER_MONEY.test(Folding.key(meaning.column().leaf()));
    }

    /** Whether a heading says what is measured, when, or of what part of an area, and not what the amounts are for. */
    static boolean saysAmount(String heading) {
        return MEASURES.of(heading).isPresent()
                || stageOf(heading).isPresent()
                || isYear(heading)
                || COVERAGE.test(Folding.key(heading));
    }

    /** @param sum whether the column is the sum of those on its right */
    private Meaning meaning(StatementColumn column, List<StatementColumn> block, boolean sum, ItemColumns items) {
        boolean comparison = compares(column);
        Integer year = compares && !comparison ? yearOf(column).orElse(null) : null;
        Measure measure = measure(column, block, sum, items);
        boolean prior = !comparison && year != null && reference != null && year < reference;
        if (prior || says(column.path(), Measure.PRIOR_YEAR)) {
            measure = Measure.PRIOR_YEAR;
            year = year != null ? year : previous();
        } else if (compares && year == null && !comparison && isCurrent(measure)) {
            year = reference;
        }
        ItemColumns.Named item = items.of(column);
        if (item != null && measure == null) {
            measure = Measure.TOTAL;
        }
        return new Meaning(
                column,
                measure,
                stage(column),
                year,
                unit(column),
                item == null ? null : item.item(),
                item == null ? null : item.label(),
                isPercentage(measure));
    }

    static boolean isPercentage(@Nullable Measure measure) {
        return measure != null && PERCENTAGES.contains(measure);
    }

    private @Nullable Integer previous() {
        return reference == null ? null : Integer.valueOf(reference - 1);
    }

    private static boolean isCurrent(@Nullable Measure measure) {
        return measure != Measure.CARRYOVER && measure != Measure.CARRYOVER_TO_NEXT_YEAR;
    }

    /** Whether a heading path compares amounts: the change from one year to another, or a share in percent. */
    static boolean isComparison(List<String> path) {
        return comparison(path).isPresent();
    }

    /** What a heading path compares: the change itself, by its own word or in percent (增减/%), else what a share is of. */
    static Optional<Measure> comparison(List<String> path) {
        Set<Measure> said = EnumSet.noneOf(Measure.class);
        path.forEach(heading ->
                MEASURES.of(heading).map(of -> betweenYears(of, heading)).ifPresent(said::add));
        boolean change = said.contains(Measure.CHANGE) || said.contains(Measure.CHANGE_PERCENT);
        Optional<Measure> percent = said.stream().filter(PERCENTAGES::contains).findFirst();
        if (change) {
            return Optional.of(percent.isPresent() ? Measure.CHANGE_PERCENT : Measure.CHANGE);
        }
        return percent;
    }

    /** The change that the name of a row is, if it is nothing else: 增减变化金额. */
    static Optional<Measure> changeOf(String name) {
        return Folding.key(name).length() > LONGEST_CHANGE
                ? Optional.empty()
                : MEASURES.of(name).filter(of -> of == Measure.CHANGE || of == Measure.CHANGE_PERCENT);
    }

    /** 2025年预算数为2024年执行数的% compares with another year, not with a budget. */
    private static Measure betweenYears(Measure measure, String heading) {
        boolean ofBudget = measure == Measure.PERCENT_OF_BUDGET || measure == Measure.SHARE;
        return ofBudget && Dates.years(heading).size() > 1 ? Measure.PERCENT_OF_PRIOR_YEAR : measure;
    }

    private static boolean compares(StatementColumn column) {
        return isComparison(column.path());
    }

    private static boolean says(List<String> path, Measure measure) {
        return path.stream()
                .anyMatch(
                        heading -> MEASURES.of(heading).filter(measure::equals).isPresent());
    }

    private static Optional<Integer> yearOf(StatementColumn column) {
        for (int i = column.path().size() - 1; i >= 0; i--) {
            String heading = column.path().get(i);
            boolean carried =
                    MEASURES.of(heading).filter(Measure.CARRYOVER::equals).isPresent();
            Optional<Integer> year = carried ? Optional.empty() : Dates.year(heading);
            if (year.isPresent()) {
                return year;
            }
        }
        return Optional.empty();
    }

    /** The innermost heading decides; where it only says 合计 or 金额, the outer one if it does not stand over everything. */
    private @Nullable Measure measure(
            StatementColumn column, List<StatementColumn> block, boolean sum, ItemColumns items) {
        Optional<Measure> comparison = comparison(column.path());
        if (comparison.isPresent()) {
            return comparison.get();
        }
        boolean partsAreKnown = block.stream().anyMatch(other -> !isUnsaid(other));
        if (sum && isUnsaid(column) && (column.path().isEmpty() || partsAreKnown || headingsAreStrange)) {
            return Measure.TOTAL;
        }
        boolean generic = column.path().isEmpty() && block.size() == 1;
        for (int level = column.path().size() - 1; level >= 0; level--) {
            String heading = column.path().get(level);
            Cell cell = column.headings().get(level);
            boolean inner = level == column.path().size() - 1;
            boolean coversAll =
                    !inner && block.stream().allMatch(other -> other.headings().contains(cell));
            Measure measure = coversAll || items.namesItem(heading)
                    ? null
                    : MEASURES.of(heading).or(() -> nearly(cell, heading)).orElse(null);
            if (measure != null && measure != Measure.TOTAL) {
                return isOwnTitle(heading, block) ? Measure.TOTAL : measure;
            }
            generic |= measure == Measure.TOTAL || isYear(heading) || (inner && COVERAGE.test(Folding.key(heading)));
            if (inner && !generic) {
                return block.size() == 1 ? Measure.TOTAL : null;
            }
        }
        return generic ? Measure.TOTAL : null;
    }

    /** Whether no heading of the column is a word that is known. */
    private static boolean isUnsaid(StatementColumn column) {
        return column.path().stream().allMatch(heading -> MEASURES.of(heading).isEmpty());
    }

    /** Headings that only nearly say their measure, a word misspelt or doubled. */
    Map<Cell, Measure> nearly() {
        return Collections.unmodifiableMap(nearly);
    }

    private Optional<Measure> nearly(Cell cell, String heading) {
        Optional<Measure> near = MEASURES.near(heading);
        near.ifPresent(measure -> nearly.put(cell, measure));
        return near;
    }

    /** A single column headed like the form itself (机关运行经费支出) is the form's total. */
    private boolean isOwnTitle(String heading, List<StatementColumn> block) {
        String title = table.title();
        return block.size() == 1 && title != null && Folding.key(title).contains(Folding.key(heading));
    }

    private static boolean isYear(String heading) {
        return Dates.year(heading).isPresent() && Folding.key(heading).matches("\\d{4}年?度?");
    }

    /** Where a 合计 stands beside 本年收入/合计, the second is this year's part; beside 农林水/小计, a part's own sum. */
    private static List<Meaning> distinctTotals(List<Meaning> meanings) {
        boolean outermost = meanings.stream()
                .anyMatch(meaning -> meaning.measure() == Measure.TOTAL
                        && meaning.column().path().size() == 1
                        && !isThisYears(meaning.column()));
        return outermost ? meanings.stream().map(MeasureReading::besideTotal).toList() : meanings;
    }

    private static Meaning besideTotal(Meaning meaning) {
        if (meaning.measure() != Measure.TOTAL) {
            return meaning;
        }
        if (isThisYears(meaning.column())) {
            return meaning.withMeasure(Measure.CURRENT_YEAR);
        }
        return isSumOfPart(meaning.column()) ? meaning.withMeasure(null) : meaning;
    }

    /** Whether every heading over the innermost names a thing, and neither a total nor a year. */
    private static boolean isSumOfPart(StatementColumn column) {
        return !column.outer().isEmpty()
                && column.outer().stream()
                        .allMatch(heading -> MEASURES.of(heading).isEmpty() && !isYear(heading));
    }

    private static boolean isThisYears(StatementColumn column) {
        return column.path().stream()
                .map(Folding::key)
                .anyMatch(heading -> heading.startsWith("本年") || heading.startsWith("当年"));
    }

    /** A change names the stages of both its years and has the form's own. */
    private BudgetStage stage(StatementColumn column) {
        for (int level = column.path().size() - 1; level >= 0 && !compares(column); level--) {
            Optional<BudgetStage> stage = stageOf(column.path().get(level));
            if (stage.isPresent()) {
                return stage.get();
            }
        }
        return table.title() == null
                ? BudgetStage.BUDGET
                : stageOf(table.title()).orElse(BudgetStage.BUDGET);
    }

    private static Optional<BudgetStage> stageOf(String text) {
        return STAGES.of(text);
    }

    static boolean statesUnit(StatementColumn column) {
        return unit(column) != null;
    }

    private static @Nullable MoneyUnit unit(StatementColumn column) {
        for (int level = column.path().size() - 1; level >= 0; level--) {
            Optional<MoneyUnit> unit = MoneyUnits.stated(column.path().get(level));
            if (unit.isPresent()) {
                return unit.get();
            }
        }
        return null;
    }
}
