package org.yusuan.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a reader of the disclosure should look at.
 *
 * @param rule stable id
 * @param difference between actual and expected, where both are numbers, as published rules compare them
 * @param page to look at first
 * @param refs every cell that it rests on, the one to look at first in front
 */
public record Finding(
        @Nullable String tableId,
        String rule,
        FindingSeverity severity,
        String message,
        @Nullable String expected,
        @Nullable String actual,
        @Nullable String difference,
        @Nullable Integer page,
        List<String> refs) {
    /** The rule of a table that could as well be read in another way, which makes its document partial. */
    public static final String AMBIGUOUS = "reading_ambiguous";

    public Finding {
        refs = List.copyOf(refs);
    }

    /** About one cell, or about a table or document as a whole where there is no cell to look at. */
    public static Finding of(
            @Nullable String tableId,
            String rule,
            FindingSeverity severity,
            String message,
            @Nullable String expected,
            @Nullable String actual,
            @Nullable Origin where) {
        return new Finding(
                tableId,
                rule,
                severity,
                message,
                expected,
                actual,
                null,
                where == null ? null : Integer.valueOf(where.area().page()),
                where == null ? List.of() : List.of(where.ref()));
    }

    /** Where to look first. */
    public @Nullable String ref() {
        return refs.isEmpty() ? null : refs.get(0);
    }

    /** The same in other words. */
    public Finding saying(String words) {
        return new Finding(tableId, rule, severity, words, expected, actual, difference, page, refs);
    }
}
