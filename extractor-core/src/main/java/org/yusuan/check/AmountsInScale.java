package org.yusuan.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yusuan.record.Table;
import org.yusuan.record.TableKind;

/** The largest amount of a table is of the size of the other tables' amounts: 元 printed under 万元 is ten thousand times more. */
final class AmountsInScale implements Rule {
    /** Halfway, by order of magnitude, between a like amount and one whose unit is wrong by 10,000. */
    private static final BigDecimal OUT_OF_SCALE = BigDecimal.valueOf(100);

    /** Fewer other tables do not say what size the money of a document is. */
    private static final int LEAST_TABLES = 3;

    /** Of a single purpose: their amounts are small beside a budget's. */
    private static final Set<TableKind> SMALL = EnumSet.of(
            TableKind.THREE_PUBLIC_EXPENSES,
            TableKind.AGENCY_OPERATING_COSTS,
            TableKind.GOVERNMENT_PROCUREMENT,
            TableKind.GOVERNMENT_SERVICE_PURCHASE);

    @Override
    public String id() {
        return "amounts_in_scale";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        List<Figure> largest = new ArrayList<>();
        for (Table table : records.disclosure().tables()) {
            if (!SMALL.contains(table.kind())) {
                largest(records, table).ifPresent(largest::add);
            }
        }
        if (largest.size() <= LEAST_TABLES) {
            return;
        }
        largest.sort(Comparator.comparing(AmountsInScale::size).reversed());
        Figure first = largest.get(0);
        Figure second = largest.get(1);
        verdicts.decide(
                size(first).compareTo(size(second).multiply(OUT_OF_SCALE)) <= 0,
                first.tableId(),
                FigureSum.of(second),
                FigureSum.of(first),
                Map.of("row", MessageValue.text(first.name())));
    }

    private static Optional<Figure> largest(Records records, Table table) {
        return records.columns(table.tableId()).stream()
                .flatMap(column -> column.lines().stream())
                .flatMap(line -> Figure.of(line).stream())
                .filter(figure -> figure.yuan().signum() != 0)
                .max(Comparator.comparing(AmountsInScale::size));
    }

    private static BigDecimal size(Figure figure) {
        return figure.yuan().abs();
    }
}
