package org.yusuan.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yusuan.record.BudgetLine;

/** 类 = Σ款 = Σ项 in every column. */
final class CodeTree implements Rule {
    @Override
    public String id() {
        return "code_tree";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        for (Column column : records.columns()) {
            Optional<Map<String, Figure>> byCode = column.byCode();
            if (byCode.isEmpty()) {
                verdicts.undecided(column.tableId(), "codes_repeated");
            } else {
                Verdicts trial = new Verdicts();
                children(records, column.tableId())
                        .forEach((parent, codes) -> check(column, byCode.get(), parent, codes, trial));
                verdicts.addTrusted(trial, column.tableId(), false);
            }
        }
    }

    private static void check(
            Column column, Map<String, Figure> byCode, String parent, List<String> codes, Verdicts trial) {
        Figure whole = byCode.get(parent);
        if (whole == null) {
            return;
        }
        List<Figure> parts =
                codes.stream().filter(byCode::containsKey).map(byCode::get).toList();
        trial.compare(
                column.tableId(),
                new Sum(parts),
                Sum.of(whole),
                Map.of(
                        "row",
                        Shown.text(parent + " " + whole.name()),
                        "column",
                        Shown.text(column.key().heading())));
    }

    /** The codes below each code that stand anywhere in the table: a blank among them is nothing. */
    private static Map<String, List<String>> children(Records records, String tableId) {
        Map<String, List<String>> children = new LinkedHashMap<>();
        for (Column column : records.columns(tableId)) {
            for (BudgetLine line : column.lines()) {
                if (line.code() != null && line.parentCode() != null) {
                    List<String> codes = children.computeIfAbsent(line.parentCode(), parent -> new ArrayList<>());
                    if (!codes.contains(line.code())) {
                        codes.add(line.code());
                    }
                }
            }
        }
        return children;
    }
}
