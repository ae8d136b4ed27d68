package org.yusuan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yusuan.record.Measure;

/**
 * Two tables that divide the same total by the same codes have the same amounts by code: 收入总表, 支出总表, 一般公共预算支出表
 * where all money is fiscal, 基本支出 in two of them.
 */
final class CodesAgree implements Rule {
    /** Fewer codes in common may have the same total by chance. */
    private static final int LEAST_CODES = 3;

    @Override
    public String id() {
        return "codes_agree";
    }

    private record Coded(String heading, String tableId, Figure total, Map<String, Figure> figures) {}

    @Override
    public void check(Records records, Verdicts verdicts) {
        List<Coded> columns = columns(records);
        for (int i = 0; i < columns.size(); i++) {
            for (int j = i + 1; j < columns.size(); j++) {
                Coded first = columns.get(i);
                Coded second = columns.get(j);
                boolean same = !first.tableId().equals(second.tableId())
                        && first.total().yuan().signum() != 0
                        && FigureSum.of(first.total()).equalsWithin(FigureSum.of(second.total()));
                if (same) {
                    compare(first, second, verdicts);
                }
            }
        }
    }

    private static void compare(Coded first, Coded second, Verdicts verdicts) {
        long common = first.figures().keySet().stream()
                .filter(second.figures()::containsKey)
                .count();
        if (common < LEAST_CODES) {
            return;
        }
        Verdicts trial = new Verdicts();
        first.figures().forEach((code, expected) -> {
            Figure actual = second.figures().get(code);
            if (actual != null) {
                trial.compare(
                        second.tableId(),
                        FigureSum.of(expected),
                        FigureSum.of(actual),
                        Map.of(
                                "row",
                                MessageValue.text(code + " " + actual.name()),
                                "column",
                                MessageValue.text(second.heading())));
            }
        });
        verdicts.addTrusted(trial, second.tableId(), false);
    }

    private static List<Coded> columns(Records records) {
        List<Coded> columns = new ArrayList<>();
        for (AmountColumn column : records.columns()) {
            Optional<Figure> total = column.total();
            Optional<Map<String, Figure>> byCode = column.byCode();
            Measure measure = column.key().measure();
            boolean divides = measure != Measure.PRIOR_YEAR && measure != Measure.CHANGE;
            if (total.isPresent() && byCode.isPresent() && divides) {
                columns.add(new Coded(column.key().heading(), column.tableId(), total.get(), byCode.get()));
            }
        }
        return columns;
    }
}
