package org.yusuan.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yusuan.document.Area;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.MoneyUnits;
import org.yusuan.record.Amount;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.Confidence;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Doubt;
import org.yusuan.record.Finding;
import org.yusuan.record.Indicator;
import org.yusuan.record.Role;
import org.yusuan.record.RoledCell;
import org.yusuan.record.Table;
import org.yusuan.record.TableKind;
import org.yusuan.record.Target;
import org.yusuan.record.TargetField;

/** The doubts that a table shows once it was read, whoever read it: in the roles of its cells and in its records. */
record TableDoubts(Table table, List<Target> targets, List<BudgetLine> lines, List<Finding> findings) {
    /** A form has at least so many cells: of fewer, one or two left over say nothing of its reading. */
    private static final int LEAST_CELLS = 20;

    /** Printed as amounts are: with decimals or with separators of thousands. */
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|-?\\d+\\.\\d{2,}");

    /** A number alone in its cell, as amounts, counts and target values are. */
    private static final Pattern NUMBER = Pattern.compile("[<>=≤≥]?-?[\\d,]+(?:\\.\\d+)?%?");

    private static final Pattern ORDINAL = Pattern.compile("\\d{1,4}");

    /** Fewer count on by chance. */
    private static final int FEWEST_ORDINALS = 3;

    /** Of a kind that only the nearest title or the headings say: the runner-up is as near as not. */
    private static final double NEARLY = 0.5;

    /** A character that was recognised with a lower score may well be another. */
    private static final double SURELY_READ = 0.8;

    /** The share of a scanned table that is in doubt however surely it was recognised. */
    private static final double SCANNED = 0.2;

    private static final String LOOSE = "matched_loosely";

    /** The disclosure, every table with the doubts that it shows. */
    static Disclosure measured(Disclosure disclosure) {
        Map<String, List<Target>> targets =
                disclosure.targets().stream().collect(Collectors.groupingBy(Target::tableId));
        Map<String, List<BudgetLine>> lines =
                disclosure.budgetLines().stream().collect(Collectors.groupingBy(BudgetLine::tableId));
        Map<String, List<Finding>> findings = disclosure.findings().stream()
                .filter(finding -> finding.tableId() != null)
                .collect(Collectors.groupingBy(Finding::tableId));
        return disclosure.withTables(disclosure.tables().stream()
                .map(table -> table.with(new TableDoubts(
                                table,
                                targets.getOrDefault(table.tableId(), List.of()),
                                lines.getOrDefault(table.tableId(), List.of()),
                                findings.getOrDefault(table.tableId(), List.of()))
                        .confidence()))
                .toList());
    }

    private Confidence confidence() {
        List<RoledCell> filled =
                table.cells().stream().filter(cell -> cell.role() != Role.EMPTY).toList();
        return table.confidence()
                .with(Doubt.RESIDUE, isOfWords(filled) ? 0 : share(filled, TableDoubts::isResidue, LEAST_CELLS))
                .with(Doubt.NUMBERS, numbers(filled))
                .with(Doubt.RECOGNITION, recognition(filled))
                .with(Doubt.KIND, kind())
                .with(Doubt.WORDS, words(filled))
                .with(Doubt.NAMES, names())
                .with(Doubt.VALUES, values())
                .with(Doubt.UNIT, unit())
                .with(Doubt.LEVELS, share(indicators(), indicator -> indicator.level2() == null, 1))
                .with(Doubt.JOINS, share(table.joins(), NamePattern.DOUBTFUL_JOIN::fits, 1));
    }

    /**
     * Whether nothing in a table of no form is a number but the ordinals of its rows (the units of a department, terms
     * explained): it has nothing to be read wrongly.
     */
    private boolean isOfWords(List<RoledCell> filled) {
        return table.kind() == TableKind.OTHER
                && lines.isEmpty()
                && targets.isEmpty()
                && filled.stream()
                        .filter(cell ->
                                NUMBER.matcher(Folding.key(cell.cell().text())).matches())
                        .collect(Collectors.groupingBy(cell -> cell.cell().col()))
                        .values()
                        .stream()
                        .allMatch(TableDoubts::areOrdinals);
    }

    private static boolean isResidue(RoledCell cell) {
        return cell.role() == Role.RESIDUE;
    }

    /** Numbers that count on by one, from one unless they are of a page that follows others. */
    private static boolean areOrdinals(List<RoledCell> column) {
        List<String> numbers = column.stream()
                .sorted(Comparator.comparingInt(cell -> cell.cell().row()))
                .map(cell -> Folding.key(cell.cell().text()))
                .toList();
        if (!numbers.stream().allMatch(number -> ORDINAL.matcher(number).matches())) {
            return false;
        }
        int first = Integer.parseInt(numbers.get(0));
        return (first == 1 || numbers.size() >= FEWEST_ORDINALS)
                && IntStream.range(0, numbers.size()).allMatch(i -> Integer.parseInt(numbers.get(i)) == first + i);
    }

    private static double numbers(List<RoledCell> filled) {
        List<RoledCell> amounts = filled.stream()
                .filter(cell -> AMOUNT.matcher(Folding.key(cell.cell().text())).matches())
                .toList();
        return share(amounts, cell -> cell.role() != Role.VALUE, 1);
    }

    /** Of a scan every cell is a little in doubt, so that no figure of it is held against the publisher. */
    private static double recognition(List<RoledCell> filled) {
        boolean recognized = filled.stream().anyMatch(cell -> certainty(cell) < 1);
        double unsure = share(filled, cell -> certainty(cell) < SURELY_READ, 1);
        return recognized ? SCANNED + (1 - SCANNED) * unsure : 0;
    }

    private static double certainty(RoledCell cell) {
        return cell.cell().areas().stream().mapToDouble(Area::certainty).min().orElse(1);
    }

    /** A table of no kind is one of a kind not known; where it has a title of its own, that may well be so. */
    private double kind() {
        if (table.kind() == TableKind.OTHER) {
            return lines.isEmpty() ? 0 : table.title() == null ? 1 : NEARLY;
        }
        boolean loose = findings.stream()
                .anyMatch(finding -> isLoose(finding) && finding.refs().isEmpty());
        return table.title() != null && !loose ? 0 : NEARLY;
    }

    /** Of what says something about records: columns that nobody knows, labels and headings known by what they nearly are. */
    private double words(List<RoledCell> filled) {
        long loose = findings.stream().filter(TableDoubts::isLoose).count();
        long words = filled.stream()
                .filter(cell -> cell.role() == Role.LABEL || cell.role() == Role.HEADING)
                .count();
        double nearly = loose == 0 ? 0 : (double) loose / Math.max(loose, words);
        double unknown = share(lines, TableDoubts::isOfUnknownColumn, 1);
        return Math.max(nearly, unknown);
    }

    private static boolean isOfUnknownColumn(BudgetLine line) {
        return line.measure() == null
                && line.percent() == null
                && line.year() == null
                && !NamePattern.KNOWN_COLUMN.fits(ownHeading(line.measureRaw()));
    }

    /** The last heading of a path. */
    private static String ownHeading(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Of the only row of a table nobody asks what it is called; what says nothing at all, as a zero, wants no name. */
    private double names() {
        boolean several = lines.stream().map(BudgetLine::row).distinct().count() > 1;
        double ofLines = share(
                lines,
                line -> several
                        && !isZero(line)
                        && line.name().isEmpty()
                        && line.item() == null
                        && line.code() == null
                        && line.organisation() == null,
                1);
        double ofTargets = share(targets, target -> target.value(TargetField.NAME) == null && !target.isBlank(), 1);
        double ofIndicators = share(
                indicators(),
                indicator -> indicator.level3().isEmpty()
                        && !indicator.value().text().isBlank(),
                1);
        return Math.max(ofLines, Math.max(ofTargets, ofIndicators));
    }

    private static boolean isZero(BudgetLine line) {
        BigDecimal yuan = line.amount().yuan();
        return yuan != null && yuan.signum() == 0;
    }

    private double values() {
        double ofTargets = share(
                targets,
                target -> target.indicators().isEmpty()
                        && target.funding().isEmpty()
                        && !target.hasGoal()
                        && !target.isBlank(),
                1);
        double ofIndicators = share(
                indicators(),
                indicator -> indicator.value().text().isBlank()
                        && !indicator.level3().isEmpty(),
                1);
        return Math.max(ofTargets, ofIndicators);
    }

    private double unit() {
        List<Amount> amounts = Stream.concat(
                        lines.stream()
                                .filter(line -> line.percent() == null && !MoneyUnits.isOther(line.measureRaw()))
                                .map(BudgetLine::amount),
                        targets.stream()
                                .flatMap(target -> Stream.of(target.amountAnnual(), target.amountTotal()))
                                .flatMap(Stream::ofNullable))
                .toList();
        return share(amounts, amount -> amount.yuan() == null, 1);
    }

    private List<Indicator> indicators() {
        return targets.stream().flatMap(target -> target.indicators().stream()).toList();
    }

    private static boolean isLoose(Finding finding) {
        return finding.rule().equals(LOOSE);
    }

    /** @param least to divide by */
    private static <T> double share(List<T> all, Predicate<T> doubtful, int least) {
        return all.isEmpty() ? 0 : (double) all.stream().filter(doubtful).count() / Math.max(least, all.size());
    }
}
