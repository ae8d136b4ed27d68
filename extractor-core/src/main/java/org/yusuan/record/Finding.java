package org.yusuan.record;

import org.jspecify.annotations.Nullable;

/**
 * Something a reader of the disclosure should look at.
 *
 * @param rule stable id
 * @param ref where to look
 */
public record Finding(
        @Nullable String tableId,
        String rule,
        FindingSeverity severity,
        String message,
        @Nullable String expected,
        @Nullable String actual,
        @Nullable String ref) {}
