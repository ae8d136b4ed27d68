package org.yusuan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yusuan.record.Measure;
import org.yusuan.record.Table;
import org.yusuan.record.TableKind;

/** 基本支出 is the total of its own table, 项目支出 that of the project tables. */
final class UseAndItsTable implements Rule {
    private static final List<TableKind> FISCAL =
            List.of(TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE, TableKind.FISCAL_APPROPRIATION_EXPENDITURE);

    private static final List<TableKind> WHOLES = Stream.concat(
                    Stream.of(TableKind.EXPENDITURE_SUMMARY), FISCAL.stream())
            .toList();

    /** What an expenditure is of that is not basic. */
    private static final List<Measure> BESIDE_BASIC = List.of(
            Measure.PROJECT_EXPENDITURE,
            Measure.BUSINESS_EXPENDITURE,
            Measure.REMITTANCE_TO_SUPERIOR,
            Measure.SUBSIDY_TO_AFFILIATES);

    @Override
    public String id() {
        return "use_and_its_table";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        for (Table table : records.tables(TableKind.BASIC_EXPENDITURE)) {
            records.column(table, Measure.TOTAL)
                    .flatMap(AmountColumn::total)
                    .ifPresent(total -> compare(records, Measure.BASIC_EXPENDITURE, FigureSum.of(total), verdicts));
        }
        List<Figure> heads = records.tables(TableKind.PROJECT_EXPENDITURE).stream()
                .flatMap(table -> head(records, table).stream())
                .toList();
        if (heads.isEmpty()) {
            return;
        }
        List<FigureSum> wanted = projects(records, WHOLES);
        FigureSum actual = heads.stream()
                .map(FigureSum::of)
                .filter(way -> wanted.stream().anyMatch(way::equalsWithin))
                .findFirst()
                .orElse(new FigureSum(heads));
        FigureSum all = new FigureSum(heads);
        boolean allAgree = wanted.stream().anyMatch(all::equalsWithin);
        compare(records, Measure.PROJECT_EXPENDITURE, allAgree ? all : actual, verdicts);
    }

    /**
     * A table of 基本支出 is of the general budget. A table of projects may be of all funds or of some: it is no more than all
     * that is spent on projects, and no less than what the general budget spends.
     */
    private static void compare(Records records, Measure measure, FigureSum actual, Verdicts verdicts) {
        List<FigureSum> candidates = wholes(records, measure, WHOLES);
        List<FigureSum> all = wholes(records, measure, List.of(TableKind.EXPENDITURE_SUMMARY));
        List<FigureSum> fiscal = uses(records, measure, FISCAL);
        String tableId = actual.figures().get(0).tableId();
        boolean agrees = candidates.stream().anyMatch(actual::equalsWithin);
        boolean outside =
                all.stream().anyMatch(actual::isAbove) || fiscal.stream().anyMatch(least -> least.isAbove(actual));
        boolean exact = measure == Measure.BASIC_EXPENDITURE && !fiscal.isEmpty();
        if (agrees || outside || exact || candidates.isEmpty()) {
            verdicts.oneOf(tableId, candidates, actual, Map.of());
        } else {
            verdicts.undecided(tableId, "parts_may_be_left_out");
        }
    }

    private static List<FigureSum> wholes(Records records, Measure measure, List<TableKind> kinds) {
        return measure == Measure.PROJECT_EXPENDITURE ? projects(records, kinds) : uses(records, measure, kinds);
    }

    /** A list of projects may have what stands beside 基本支出 and 项目支出 as well (事业单位经营支出). */
    private static List<FigureSum> projects(Records records, List<TableKind> kinds) {
        List<FigureSum> sums = new ArrayList<>(uses(records, Measure.PROJECT_EXPENDITURE, kinds));
        for (TableKind kind : kinds) {
            List<Figure> figures = BESIDE_BASIC.stream()
                    .flatMap(measure -> total(records, kind, measure).stream())
                    .toList();
            if (figures.size() > 1) {
                sums.add(new FigureSum(figures));
            }
        }
        return sums;
    }

    private static Optional<Figure> total(Records records, TableKind kind, Measure measure) {
        return records.only(kind)
                .flatMap(table -> records.column(table, measure))
                .flatMap(AmountColumn::total);
    }

    private static List<FigureSum> uses(Records records, Measure measure, List<TableKind> kinds) {
        return kinds.stream()
                .flatMap(kind -> records.only(kind).stream())
                .flatMap(table -> records.column(table, measure).stream())
                .flatMap(column -> column.total().stream())
                .map(FigureSum::of)
                .toList();
    }

    /** The first row of a list of projects, where it is a total. */
    private static Optional<Figure> head(Records records, Table table) {
        return records.column(table, Measure.TOTAL)
                .map(column -> column.lines().get(0))
                .filter(line -> NamePattern.TOTAL.fits(line.name()) || NamePattern.BODY.fits(line.name()))
                .flatMap(Figure::of);
    }
}
