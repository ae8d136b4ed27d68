package org.yusuan.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yusuan.record.FundingSource;
import org.yusuan.record.Horizon;
import org.yusuan.record.Scope;
import org.yusuan.record.Target;

/** The tasks of a department's year cost no more than it has, and if they are all of its projects, exactly that. */
final class TasksTotal implements Rule {
    @Override
    public String id() {
        return "tasks_total";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        for (Target target : records.targets(Scope.DEPARTMENT)) {
            List<Figure> tasks = target.tasks().stream()
                    .flatMap(task -> Figure.of(task.amount(), task.name(), target.tableId()).stream())
                    .toList();
            List<FigureSum> wholes = wholes(target);
            if (tasks.isEmpty() || wholes.isEmpty()) {
                continue;
            }
            FigureSum sum = new FigureSum(tasks);
            Optional<FigureSum> agreeing =
                    wholes.stream().filter(sum::equalsWithin).findFirst();
            boolean above = wholes.stream().allMatch(sum::isAbove);
            if (agreeing.isPresent() || above) {
                verdicts.decide(!above, target.tableId(), agreeing.orElse(wholes.get(0)), sum, Map.of());
            } else {
                verdicts.undecided(target.tableId(), "parts_may_be_left_out");
            }
        }
    }

    private static List<FigureSum> wholes(Target target) {
        Optional<Figure> project = TargetMoney.source(target, Horizon.ANNUAL, FundingSource.PROJECT_EXPENDITURE);
        Optional<Figure> basic = TargetMoney.source(target, Horizon.ANNUAL, FundingSource.BASIC_EXPENDITURE);
        Optional<FigureSum> both = project.flatMap(first -> basic.map(second -> FigureSum.of(first, second)));
        Optional<FigureSum> all = TargetMoney.amount(target, Horizon.ANNUAL).map(FigureSum::of);
        return Stream.of(project.map(FigureSum::of), both, all)
                .flatMap(Optional::stream)
                .toList();
    }
}
