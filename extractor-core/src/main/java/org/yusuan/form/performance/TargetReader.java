package org.yusuan.form.performance;

import java.util.List;
import java.util.Optional;
import org.yusuan.form.table.FormTable;
import org.yusuan.form.table.Roles;
import org.yusuan.record.Finding;
import org.yusuan.record.Target;

/** Reads a table of targets: one form ({@link TargetForm}), or a list with the targets of many ({@link TargetList}). */
public final class TargetReader {
    private TargetReader() {}

    /** What a table states, and what was odd about it. */
    public record Result(List<Target> targets, List<Finding> findings) {
        public Result {
            targets = List.copyOf(targets);
            findings = List.copyOf(findings);
        }

        /** Whether nothing was filled in: no indicator, no goal and no money. */
        public boolean isEmpty() {
            return targets.stream()
                    .allMatch(target -> target.indicators().isEmpty() && !target.hasGoal() && !target.hasMoney());
        }
    }

    /** @param shape of the table's grid */
    public static Result read(FormTable table, Roles roles, TargetShape shape) {
        return shape.isTurned() ? TransposedForm.of(table).read(roles) : readUpright(table, roles, shape);
    }

    /** Reads a table whose rows are rows. */
    static Result readUpright(FormTable table, Roles roles, TargetShape shape) {
        Optional<TargetList> list = TargetList.of(table, roles, shape);
        if (list.isPresent()) {
            return new Result(list.get().read(), list.get().findings());
        }
        TargetDraft draft = TargetForm.read(table, roles, shape);
        Target target =
                draft.finish(table.id(), table.origin(table.grid().cells().get(0)));
        return new Result(List.of(target), draft.findings());
    }
}
