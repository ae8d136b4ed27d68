package org.yusuan.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.BudgetStage;
import org.yusuan.record.Measure;
import org.yusuan.record.ThreePublicItem;

/** “三公”经费 = 因公出国(境) + 公务用车 + 公务接待, and 公务用车 = 购置 + 运行. */
final class ThreePublicParts implements Rule {
    @Override
    public String id() {
        return "three_public_parts";
    }

    private record Place(
            String tableId,
            @Nullable Integer row,
            @Nullable Measure measure,
            @Nullable String heading,
            @Nullable Integer year,
            BudgetStage stage) {}

    @Override
    public void check(Records records, Verdicts verdicts) {
        Map<Place, Map<ThreePublicItem, List<BudgetLine>>> byPlace = new LinkedHashMap<>();
        for (AmountColumn column : records.columns()) {
            for (BudgetLine line : column.lines()) {
                if (line.item() != null) {
                    byPlace.computeIfAbsent(place(line), place -> new LinkedHashMap<>())
                            .computeIfAbsent(line.item(), item -> new ArrayList<>())
                            .add(line);
                }
            }
        }
        byPlace.values().forEach(items -> {
            boolean vehicles = items.containsKey(ThreePublicItem.VEHICLES);
            List<ThreePublicItem> parts = vehicles
                    ? List.of(ThreePublicItem.OVERSEAS_TRAVEL, ThreePublicItem.VEHICLES, ThreePublicItem.RECEPTION)
                    : List.of(
                            ThreePublicItem.OVERSEAS_TRAVEL,
                            ThreePublicItem.VEHICLE_PURCHASE,
                            ThreePublicItem.VEHICLE_OPERATION,
                            ThreePublicItem.RECEPTION);
            sum(items, ThreePublicItem.THREE_PUBLIC_TOTAL, parts, verdicts);
            sum(
                    items,
                    ThreePublicItem.VEHICLES,
                    List.of(ThreePublicItem.VEHICLE_PURCHASE, ThreePublicItem.VEHICLE_OPERATION),
                    verdicts);
        });
    }

    /**
     * Items stand in rows, or as the columns of a row: then a line's name is its column's, or that of the fund which the item
     * is divided by below its heading.
     */
    private static Place place(BudgetLine line) {
        boolean inColumns =
                line.measureRaw().contains(line.name()) && !line.name().isEmpty();
        return inColumns
                ? new Place(line.tableId(), line.row(), line.measure(), null, line.year(), line.stage())
                : new Place(line.tableId(), null, line.measure(), line.measureRaw(), line.year(), line.stage());
    }

    private static void sum(
            Map<ThreePublicItem, List<BudgetLine>> items,
            ThreePublicItem whole,
            List<ThreePublicItem> parts,
            Verdicts verdicts) {
        List<BudgetLine> total = items.getOrDefault(whole, List.of());
        List<BudgetLine> lines = parts.stream()
                .flatMap(part -> items.getOrDefault(part, List.of()).stream())
                .toList();
        if (total.isEmpty() || lines.isEmpty()) {
            return;
        }
        long distinct = lines.stream().map(BudgetLine::item).distinct().count();
        if (total.size() > 1 || distinct != lines.size()) {
            verdicts.undecided(total.get(0).tableId(), "structure_unclear");
            return;
        }
        List<Figure> figures =
                lines.stream().flatMap(line -> Figure.of(line).stream()).toList();
        Figure.of(total.get(0))
                .ifPresent(figure -> verdicts.compare(
                        figure.tableId(),
                        new FigureSum(figures),
                        FigureSum.of(figure),
                        Map.of("row", MessageValue.text(figure.name()))));
    }
}
