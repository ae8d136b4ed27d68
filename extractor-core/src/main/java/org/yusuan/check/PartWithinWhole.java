package org.yusuan.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yusuan.record.Measure;
import org.yusuan.record.Table;
import org.yusuan.record.TableKind;

/** What the general public budget spends on a code is no more than what is spent on it in all. */
final class PartWithinWhole implements Rule {
    private static final List<TableKind> PARTS =
            List.of(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, TableKind.FISCAL_APPROPRIATION_EXPENDITURE);

    private static final List<Measure> MEASURES =
            List.of(Measure.TOTAL, Measure.BASIC_EXPENDITURE, Measure.PROJECT_EXPENDITURE);

    @Override
    public String id() {
        return "part_within_whole";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        Optional<Table> whole = records.only(TableKind.EXPENDITURE_SUMMARY);
        if (whole.isEmpty()) {
            return;
        }
        for (TableKind kind : PARTS) {
            for (Measure measure : MEASURES) {
                Optional<AmountColumn> outer = records.column(whole.get(), measure);
                Optional<AmountColumn> inner = records.only(kind).flatMap(table -> records.column(table, measure));
                if (outer.isPresent() && inner.isPresent()) {
                    compare(outer.get(), inner.get(), verdicts);
                }
            }
        }
    }

    private static void compare(AmountColumn outer, AmountColumn inner, Verdicts verdicts) {
        Optional<Map<String, Figure>> wholes = outer.byCode();
        Optional<Map<String, Figure>> parts = inner.byCode();
        if (wholes.isEmpty() || parts.isEmpty()) {
            verdicts.undecided(inner.tableId(), "codes_repeated");
            return;
        }
        Verdicts trial = new Verdicts();
        parts.get().forEach((code, part) -> {
            Figure whole = wholes.get().get(code);
            if (whole != null) {
                trial.decide(
                        !FigureSum.of(part).isAbove(FigureSum.of(whole)),
                        inner.tableId(),
                        FigureSum.of(whole),
                        FigureSum.of(part),
                        inner.told(code + " " + part.name()));
            }
        });
        verdicts.addTrusted(trial, inner.tableId(), false);
    }
}
