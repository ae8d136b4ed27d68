package org.yusuan.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.Table;

/** 类 = Σ款 = Σ项 in every column. */
final class CodeTree implements Rule {
    @Override
    public String id() {
        return "code_tree";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        for (Table table : records.disclosure().tables()) {
            Map<String, Set<String>> children = children(records, table.tableId());
            Verdicts trial = new Verdicts();
            for (AmountColumn column :
                    children.isEmpty() ? List.<AmountColumn>of() : records.columns(table.tableId())) {
                check(records, column, children, trial);
            }
            verdicts.addTrusted(trial, table.tableId(), false);
        }
    }

    private static void check(Records records, AmountColumn column, Map<String, Set<String>> children, Verdicts trial) {
        column.byCode()
                .ifPresentOrElse(
                        byCode -> children.forEach(
                                (parent, codes) -> check(records, column, byCode, parent, codes, trial)),
                        () -> trial.undecided(column.tableId(), "codes_repeated"));
    }

    private static void check(
            Records records,
            AmountColumn column,
            Map<String, Figure> byCode,
            String parent,
            Set<String> codes,
            Verdicts trial) {
        Figure whole = byCode.get(parent);
        if (whole == null) {
            return;
        }
        List<Figure> parts =
                codes.stream().filter(byCode::containsKey).map(byCode::get).toList();
        trial.compareParts(
                records,
                column.tableId(),
                new FigureSum(parts),
                FigureSum.of(whole),
                column.told(parent + " " + whole.name()));
    }

    /** The nearest code above it that is printed: a 项 may stand right below its 类. */
    static Optional<String> printedAncestor(String code, Set<String> printed) {
        return IntStream.iterate(code.length() - 1, length -> length > 0, length -> length - 1)
                .mapToObj(length -> code.substring(0, length))
                .filter(printed::contains)
                .findFirst();
    }

    /** The codes below each code that stand anywhere in the table: a blank among them is nothing. */
    private static Map<String, Set<String>> children(Records records, String tableId) {
        Set<String> printed = records.columns(tableId).stream()
                .flatMap(column -> column.lines().stream())
                .flatMap(line -> Stream.ofNullable(line.code()))
                .collect(Collectors.toSet());
        Map<String, Set<String>> children = new LinkedHashMap<>();
        for (AmountColumn column : records.columns(tableId)) {
            for (BudgetLine line : column.lines()) {
                String code = line.parentCode() == null ? null : line.code();
                if (code != null) {
                    printedAncestor(code, printed)
                            .ifPresent(parent -> children.computeIfAbsent(parent, key -> new LinkedHashSet<>())
                                    .add(code));
                }
            }
        }
        return children;
    }
}
