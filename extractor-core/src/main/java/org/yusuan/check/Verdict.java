package org.yusuan.check;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.CheckOutcome;
import org.yusuan.record.Origin;

/**
 * What came of a rule in one place.
 *
 * @param where the cells involved, the one to look at first in front
 * @param told further values of the message by name
 */
record Verdict(
        CheckOutcome outcome,
        @Nullable String tableId,
        @Nullable Shown expected,
        @Nullable Shown actual,
        List<Origin> where,
        Map<String, Shown> told) {
    Verdict {
        where = List.copyOf(where);
        told = Map.copyOf(told);
    }
}
