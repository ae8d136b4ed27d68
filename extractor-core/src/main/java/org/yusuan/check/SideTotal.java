package org.yusuan.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.lexicon.Numbering;
import org.yusuan.record.BudgetLine;

/** In a summary, the total of a side is the sum of the rows above it. */
final class SideTotal implements Rule {
    /** 一、 at the start of a name. */
    private static final int TOP = 1;

    @Override
    public String id() {
        return "side_total";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        for (SummaryTotals totals : SummaryTotals.all(records)) {
            for (List<BudgetLine> block : blocks(records, totals.table().tableId())) {
                check(records, block, verdicts);
            }
        }
    }

    /** Columns, and where a column has several blocks side by side, these. */
    private static List<List<BudgetLine>> blocks(Records records, String tableId) {
        List<List<BudgetLine>> blocks = new ArrayList<>();
        for (AmountColumn column : records.columns(tableId)) {
            Map<String, List<BudgetLine>> byGroup = new LinkedHashMap<>();
            for (BudgetLine line : column.lines()) {
                byGroup.computeIfAbsent(line.group() == null ? "" : line.group(), group -> new ArrayList<>())
                        .add(line);
            }
            blocks.addAll(byGroup.values());
        }
        return blocks;
    }

    private static void check(Records records, List<BudgetLine> block, Verdicts verdicts) {
        BudgetLine total = firstTotal(block);
        BudgetLine whole = total != null ? total : sharedTotal(records, block.get(0));
        if (whole == null || Figure.of(whole).isEmpty()) {
            return;
        }
        List<BudgetLine> above = block.stream()
                .filter(line -> line.row() < whole.row() && !NamePattern.TOTAL.fits(line.name()) && line.code() == null)
                .toList();
        if (above.isEmpty()) {
            return;
        }
        List<BudgetLine> top = above.stream()
                .filter(line -> Numbering.depth(line.nameRaw()) == TOP)
                .toList();
        List<BudgetLine> plain = above.stream()
                .filter(line -> Numbering.depth(line.nameRaw()) == Numbering.NONE && !Numbering.isAmong(line.nameRaw()))
                .toList();
        List<FigureSum> readings = Stream.of(
                        figures(top.isEmpty() ? plain : top),
                        figures(above.stream()
                                .filter(line -> top.contains(line) || plain.contains(line))
                                .toList()),
                        figures(above),
                        NestedSums.of(figures(above)).roots())
                .filter(reading -> !reading.isEmpty())
                .map(FigureSum::new)
                .toList();
        boolean clear = top.isEmpty() ? plain.size() == above.size() : plain.isEmpty();
        decide(whole, readings, clear, verdicts);
    }

    private static List<Figure> figures(List<BudgetLine> lines) {
        return lines.stream().flatMap(line -> Figure.of(line).stream()).toList();
    }

    private static void decide(BudgetLine total, List<FigureSum> readings, boolean clear, Verdicts verdicts) {
        FigureSum whole = FigureSum.of(Figure.of(total).orElseThrow());
        Map<String, MessageValue> row = Map.of("row", MessageValue.text(total.name()));
        Optional<FigureSum> agreeing =
                readings.stream().filter(whole::equalsWithin).findFirst();
        if (agreeing.isPresent() || (clear && !readings.isEmpty())) {
            verdicts.compareRows(total.tableId(), agreeing.orElseGet(() -> readings.get(0)), whole, row);
        } else {
            verdicts.undecided(total.tableId(), "structure_unclear");
        }
    }

    private static @Nullable BudgetLine firstTotal(List<BudgetLine> block) {
        return block.stream()
                .filter(line -> line.code() == null && NamePattern.TOTAL.fits(line.name()))
                .findFirst()
                .orElse(null);
    }

    /** Where blocks stand side by side, one of them may have the total of all. */
    private static @Nullable BudgetLine sharedTotal(Records records, BudgetLine detail) {
        if (detail.side() == null || detail.group() == null) {
            return null;
        }
        return records.columns(detail.tableId()).stream()
                .filter(column -> column.key().isBeside(AmountColumn.Key.of(detail))
                        && column.key().measure() == detail.measure())
                .flatMap(column -> Stream.ofNullable(firstTotal(column.lines())))
                .findFirst()
                .orElse(null);
    }
}
