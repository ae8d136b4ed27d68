package org.yusuan.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yusuan.record.Horizon;
import org.yusuan.record.Measure;
import org.yusuan.record.Scope;
import org.yusuan.record.Table;
import org.yusuan.record.TableKind;
import org.yusuan.record.Target;
import org.yusuan.record.Task;

/** A project has the same amount in its target form, in the project table and in the department's list of tasks. */
final class ProjectAndItsForm implements Rule {
    @Override
    public String id() {
        return "project_and_its_form";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        Map<String, List<Target>> forms = new LinkedHashMap<>();
        records.targets(Scope.PROJECT)
                .forEach(form -> forms.computeIfAbsent(
                                TargetMoney.key(TargetMoney.name(form)), name -> new ArrayList<>())
                        .add(form));
        Map<String, List<Figure>> rows = rows(records);
        Map<String, List<Figure>> tasks = tasks(records);
        forms.forEach((name, named) -> {
            Optional<Figure> amount = TargetMoney.amount(named.get(0), Horizon.ANNUAL);
            if (name.isEmpty() || named.size() > 1 || amount.isEmpty()) {
                return;
            }
            Stream.of(rows.getOrDefault(name, List.of()), tasks.getOrDefault(name, List.of()))
                    .filter(figures -> !figures.isEmpty())
                    .forEach(figures -> compare(named.get(0), amount.get(), figures, verdicts));
        });
    }

    /** A project may have several rows, of one of which or of all of which the form is. */
    private static void compare(Target form, Figure amount, List<Figure> figures, Verdicts verdicts) {
        List<FigureSum> candidates =
                new ArrayList<>(figures.stream().map(FigureSum::of).toList());
        if (figures.size() > 1) {
            candidates.add(new FigureSum(figures));
        }
        verdicts.oneOf(
                form.tableId(),
                candidates,
                FigureSum.of(amount),
                Map.of("name", MessageValue.text(TargetMoney.name(form))));
    }

    private static Map<String, List<Figure>> rows(Records records) {
        Map<String, List<Figure>> rows = new LinkedHashMap<>();
        for (Table table : records.tables(TableKind.PROJECT_EXPENDITURE)) {
            records.column(table, Measure.TOTAL).stream()
                    .flatMap(column -> column.lines().stream())
                    .flatMap(line -> Figure.of(line).stream())
                    .forEach(figure -> rows.computeIfAbsent(TargetMoney.key(figure.name()), name -> new ArrayList<>())
                            .add(figure));
        }
        return rows;
    }

    private static Map<String, List<Figure>> tasks(Records records) {
        Map<String, List<Figure>> tasks = new LinkedHashMap<>();
        for (Target department : records.targets(Scope.DEPARTMENT)) {
            for (Task task : department.tasks()) {
                Figure.of(task.amount(), task.name(), department.tableId())
                        .ifPresent(
                                figure -> tasks.computeIfAbsent(TargetMoney.key(task.name()), name -> new ArrayList<>())
                                        .add(figure));
            }
        }
        return tasks;
    }
}
