package org.yusuan.form;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.form.table.CellMoney;
import org.yusuan.lexicon.MoneyText;
import org.yusuan.lexicon.MoneyUnit;

/**
 * The unit of a table that states none, by the document's other tables: budgets print the same figures in several tables, so it
 * is the unit of those whose numbers the table has; else the one that most tables state.
 */
final class MoneyUnitInference {
    /** Smaller numbers stand in tables of any unit. In the units printed. */
    private static final BigDecimal LEAST_TELLING = BigDecimal.TEN;

    /** Numbers that are looked at in each table; more tell nothing new. */
    private static final int SAMPLE = 400;

    /** So many numbers in common, and twice as many as with any other unit, leave little doubt. */
    private static final int MANY = 3;

    private static final double LITTLE_DOUBT = 0.2;

    private final Map<MoneyUnit, Integer> tables = new EnumMap<>(MoneyUnit.class);
    private final Map<BigDecimal, Set<MoneyUnit>> printed = new HashMap<>();

    /**
     * A unit, and how much it is in doubt.
     *
     * @param doubt from 0 to 1
     */
    record Found(MoneyUnit unit, double doubt) {}

    /** A table that states its unit. */
    void add(Grid grid, MoneyUnit unit) {
        tables.merge(unit, 1, Integer::sum);
        for (BigDecimal number : numbers(grid)) {
            printed.computeIfAbsent(number, any -> new HashSet<>()).add(unit);
        }
    }

    /** The unit of a table that states none; absent where no table states one. */
    Optional<Found> of(Grid grid) {
        if (tables.size() < 2) {
            return tables.keySet().stream().findFirst().map(unit -> new Found(unit, 1));
        }
        Map<MoneyUnit, Integer> common = new EnumMap<>(MoneyUnit.class);
        for (BigDecimal number : numbers(grid)) {
            Set<MoneyUnit> units = printed.getOrDefault(number, Set.of());
            if (units.size() == 1) {
                units.forEach(unit -> common.merge(unit, 1, Integer::sum));
            }
        }
        List<MoneyUnit> likely = tables.keySet().stream()
                .sorted(Comparator.comparing((MoneyUnit unit) -> common.getOrDefault(unit, 0))
                        .thenComparing(unit -> tables.getOrDefault(unit, 0))
                        .reversed())
                .toList();
        int best = common.getOrDefault(likely.get(0), 0);
        boolean clear = best >= MANY && best >= 2 * common.getOrDefault(likely.get(1), 0);
        return Optional.of(new Found(likely.get(0), clear ? LITTLE_DOUBT : 1));
    }

    /** The telling numbers of a table, each once. */
    private static Set<BigDecimal> numbers(Grid grid) {
        Set<BigDecimal> numbers = new HashSet<>();
        for (Cell cell : grid.cells().subList(0, Math.min(SAMPLE, grid.cells().size()))) {
            CellMoney.of(cell)
                    .map(MoneyText::number)
                    .filter(number -> number.compareTo(LEAST_TELLING) >= 0)
                    .ifPresent(number -> numbers.add(number.stripTrailingZeros()));
        }
        return numbers;
    }
}
