package org.yusuan.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.Numbering;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.Table;
import org.yusuan.record.TableKind;

/** The rows of a list (projects, units) are what its total rows are the sum of. */
final class RowsTotal implements Rule {
    private static final Set<TableKind> KINDS = Set.of(
            TableKind.PROJECT_EXPENDITURE, TableKind.AGENCY_OPERATING_COSTS, TableKind.GOVERNMENT_SERVICE_PURCHASE);

    @Override
    public String id() {
        return "rows_total";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        for (TableKind kind : TableKind.values()) {
            for (Table table : KINDS.contains(kind) ? records.tables(kind) : List.<Table>of()) {
                check(records, records.columns(table.tableId()), verdicts);
            }
        }
    }

    private static void check(Records records, List<AmountColumn> columns, Verdicts verdicts) {
        List<AmountColumn> uncoded =
                columns.stream().filter(AmountColumn::isUncoded).toList();
        List<NestedSums> nests = uncoded.stream().map(RowsTotal::nest).toList();
        boolean hasLevels = IntStream.range(0, uncoded.size())
                .anyMatch(i -> nests.get(i).isWhole() && !isTotalOfAll(records, uncoded.get(i)));
        for (int i = 0; i < uncoded.size(); i++) {
            AmountColumn column = uncoded.get(i);
            if (!hasLevels) {
                flat(records, column, verdicts);
            } else if (nests.get(i).isWhole()) {
                levels(column, nests.get(i), verdicts);
            } else {
                verdicts.undecided(column.tableId(), Verdict.UNCLEAR);
            }
        }
    }

    private static NestedSums nest(AmountColumn column) {
        return NestedSums.of(column.lines().stream()
                .flatMap(line -> Figure.of(line).stream())
                .toList());
    }

    /** Whether every total at the head is that of all rows below. */
    private static boolean isTotalOfAll(Records records, AmountColumn column) {
        List<BudgetLine> heads = heads(records, column);
        FigureSum rows = sum(column.lines().subList(heads.size(), column.lines().size()));
        return heads.stream()
                .allMatch(head -> Figure.of(head)
                        .filter(whole -> rows.equalsWithin(FigureSum.of(whole)))
                        .isPresent());
    }

    /** Totals stand first, each of all rows below them: 合计, the department, its unit. */
    private static void flat(Records records, AmountColumn column, Verdicts verdicts) {
        List<BudgetLine> heads = heads(records, column);
        List<BudgetLine> rows =
                column.lines().subList(heads.size(), column.lines().size());
        if (heads.isEmpty() || rows.isEmpty()) {
            verdicts.undecided(column.tableId(), "no_total_row");
            return;
        }
        boolean flat = rows.stream().noneMatch(line -> isHead(records, line) || isAmong(line))
                && heads.stream().skip(1).noneMatch(line -> NamePattern.TOTAL.fits(line.name()));
        List<FigureSum> sums = List.of(
                sum(rows), sum(rows.stream().filter(line -> !isAmong(line)).toList()));
        for (BudgetLine head : heads) {
            Optional<Figure> whole = Figure.of(head);
            Optional<FigureSum> agreeing = sums.stream()
                    .filter(sum -> whole.filter(figure -> sum.equalsWithin(FigureSum.of(figure)))
                            .isPresent())
                    .findFirst();
            if (whole.isPresent() && (flat || agreeing.isPresent())) {
                verdicts.compareRows(
                        column.tableId(),
                        agreeing.orElse(sums.get(0)),
                        FigureSum.of(whole.get()),
                        column.told(head.name()));
            } else {
                verdicts.undecided(column.tableId(), "structure_unclear");
            }
        }
    }

    /** Projects by unit and by kind of project, each of which is a total of the rows below it. */
    private static void levels(AmountColumn column, NestedSums nest, Verdicts verdicts) {
        for (int row = 0; row < nest.figures().size(); row++) {
            List<Figure> parts = nest.parts(row);
            if (!parts.isEmpty()) {
                Figure whole = nest.figures().get(row);
                verdicts.compareRows(
                        column.tableId(), new FigureSum(parts), FigureSum.of(whole), column.told(whole.name()));
            }
        }
    }

    private static FigureSum sum(List<BudgetLine> rows) {
        return new FigureSum(
                rows.stream().flatMap(line -> Figure.of(line).stream()).toList());
    }

    /** A row that is a part of one above it. */
    private static boolean isAmong(BudgetLine line) {
        return Numbering.isAmong(line.nameRaw());
    }

    private static List<BudgetLine> heads(Records records, AmountColumn column) {
        List<BudgetLine> lines = column.lines();
        int heads = 0;
        // of units alone, the last one is no total of anything
        while (heads < lines.size() - 1 && isHead(records, lines.get(heads))) {
            heads++;
        }
        return lines.subList(0, heads);
    }

    private static boolean isHead(Records records, BudgetLine line) {
        String organisation = records.disclosure().document().organisation();
        String name = Folding.key(line.name());
        return NamePattern.TOTAL.fits(line.name())
                || NamePattern.BODY.fits(line.name())
                || Stream.ofNullable(organisation)
                        .anyMatch(own -> Folding.key(own).equals(name));
    }
}
