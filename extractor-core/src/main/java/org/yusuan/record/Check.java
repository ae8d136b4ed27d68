package org.yusuan.record;

import org.jspecify.annotations.Nullable;

/**
 * A rule that was tried, with what came of it.
 *
 * @param count how often in this table; a failure stands alone
 */
public record Check(
        String rule,
        @Nullable String tableId,
        CheckOutcome outcome,
        int count,
        @Nullable String expected,
        @Nullable String actual) {}
