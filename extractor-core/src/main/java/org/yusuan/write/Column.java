package org.yusuan.write;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yusuan.lexicon.Coded;

/**
 * A column of a flat table: said once, used for CSV, for the nested JSON and for the description of both.
 *
 * @param codes the closed list of values it takes; empty where it is open
 * @param value what a row has in it, as CSV shows it; absent or empty is absent
 */
record Column<R>(
        String name, FieldType type, String description, List<String> codes, Function<R, @Nullable String> value) {
    /** Digits after the point that an amount has at least: 590.14 万元 is {@code 5901400.00}. */
    private static final int AMOUNT_DIGITS = 2;

    private static final int SHARE_DIGITS = 3;

    /** A hostile file's NUL would make the whole table unreadable to readers that take it for the end of a text. */
    private static final char NO_CHARACTER = '\0';

    private static final char REPLACEMENT = '\uFFFD';

    Column {
        codes = List.copyOf(codes);
    }

    static <R> Column<R> text(String name, String description, Function<R, @Nullable String> value) {
        return new Column<>(name, FieldType.STRING, description, List.of(), value);
    }

    static <R> Column<R> integer(String name, String description, Function<R, @Nullable Integer> value) {
        return new Column<>(name, FieldType.INTEGER, description, List.of(), value.andThen(Column::print));
    }

    static <R> Column<R> flag(String name, String description, Function<R, Boolean> value) {
        return new Column<>(name, FieldType.BOOLEAN, description, List.of(), value.andThen(Column::print));
    }

    /** An amount of money in yuan, exact. */
    static <R> Column<R> amount(String name, String description, Function<R, @Nullable BigDecimal> value) {
        return new Column<>(
                name, FieldType.NUMBER, description + ", in yuan", List.of(), value.andThen(Column::printAmount));
    }

    /** A number with the digits it is published with. */
    static <R> Column<R> number(String name, String description, Function<R, @Nullable BigDecimal> value) {
        return new Column<>(name, FieldType.NUMBER, description, List.of(), value.andThen(Column::printNumber));
    }

    /** A share from 0 to 1, to three digits. */
    static <R> Column<R> share(String name, String description, Function<R, @Nullable Double> value) {
        return new Column<>(name, FieldType.NUMBER, description, List.of(), value.andThen(Column::printShare));
    }

    /** One of a closed list of the contract. */
    static <R, C extends Enum<C> & Coded> Column<R> code(
            String name, String description, Class<C> codes, Function<R, @Nullable C> value) {
        List<String> ids =
                Arrays.stream(codes.getEnumConstants()).map(Coded::id).toList();
        return new Column<>(name, FieldType.STRING, description, ids, value.andThen(Column::printCode));
    }

    /** What the row has in the column; absent where there is nothing. */
    @Nullable
    String of(R row) {
        String text = value.apply(row);
        return text == null || text.isEmpty() ? null : text.replace(NO_CHARACTER, REPLACEMENT);
    }

    private static @Nullable String print(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String printCode(@Nullable Coded value) {
        return value == null ? null : value.id();
    }

    private static @Nullable String printNumber(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    static @Nullable String printShare(@Nullable Double share) {
        return share == null
                ? null
                : BigDecimal.valueOf(share)
                        .setScale(SHARE_DIGITS, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static @Nullable String printAmount(@Nullable BigDecimal yuan) {
        if (yuan == null) {
            return null;
        }
        BigDecimal exact = yuan.stripTrailingZeros();
        return exact.setScale(Math.max(AMOUNT_DIGITS, exact.scale())).toPlainString();
    }
}
