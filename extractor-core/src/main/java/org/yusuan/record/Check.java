package org.yusuan.record;

import org.jspecify.annotations.Nullable;

/** A rule that was tried, with what came of it. */
public record Check(
        String rule,
        @Nullable String tableId,
        CheckOutcome outcome,
        @Nullable String expected,
        @Nullable String actual) {}
