package org.yusuan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yusuan.record.Measure;
import org.yusuan.record.Table;
import org.yusuan.record.TableKind;

/** 基本支出 is the total of its own table, 项目支出 that of the project tables. */
final class UseAndItsTable implements Rule {
    private static final List<TableKind> WHOLES = List.of(
            TableKind.EXPENDITURE_SUMMARY,
            TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
            TableKind.FISCAL_APPROPRIATION_EXPENDITURE);

    @Override
    public String id() {
        return "use_and_its_table";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        List<Sum> basic = uses(records, Measure.BASIC_EXPENDITURE);
        for (Table table : records.tables(TableKind.BASIC_EXPENDITURE)) {
            Optional<Figure> total = records.column(table, Measure.TOTAL).flatMap(Column::total);
            if (total.isPresent() && !basic.isEmpty()) {
                verdicts.oneOf(table.tableId(), basic, Sum.of(total.get()), Map.of());
            }
        }
        List<Sum> project = uses(records, Measure.PROJECT_EXPENDITURE);
        List<Figure> heads = records.tables(TableKind.PROJECT_EXPENDITURE).stream()
                .flatMap(table -> head(records, table).stream())
                .toList();
        if (!heads.isEmpty() && !project.isEmpty()) {
            List<Sum> ways = new ArrayList<>(heads.stream().map(Sum::of).toList());
            ways.add(new Sum(heads));
            Sum actual = ways.stream()
                    .filter(way -> project.stream().anyMatch(way::equalsWithin))
                    .findFirst()
                    .orElse(new Sum(heads));
            verdicts.oneOf(heads.get(0).tableId(), project, actual, Map.of());
        }
    }

    private static List<Sum> uses(Records records, Measure measure) {
        return WHOLES.stream()
                .flatMap(kind -> records.only(kind).stream())
                .flatMap(table -> records.column(table, measure).stream())
                .flatMap(column -> column.total().stream())
                .map(Sum::of)
                .toList();
    }

    /** The first row of a list of projects, where it is a total. */
    private static Optional<Figure> head(Records records, Table table) {
        return records.column(table, Measure.TOTAL)
                .map(column -> column.lines().get(0))
                .filter(line -> Word.TOTAL.fits(line.name()) || Word.BODY.fits(line.name()))
                .flatMap(Figure::of);
    }
}
