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
 * @param isRequired whether every row has it
 * @param codes the closed list of values it takes; empty where it is open
 * @param value what a row has in it, as CSV shows it; absent or empty is absent
 */
public record Column<R>(
        String name,
        FieldType type,
        boolean isRequired,
        Words description,
        List<String> codes,
        Function<R, @Nullable String> value) {
    /** Digits after the point that an amount has at least: 590.14 万元 is {@code 5901400.00}. */
    private static final int AMOUNT_DIGITS = 2;

    private static final int SHARE_DIGITS = 3;

    /** A hostile file's NUL would make the whole table unreadable to readers that take it for the end of a text. */
    private static final char NO_CHARACTER = '\0';

    private static final char REPLACEMENT = '\uFFFD';

    public Column {
        codes = List.copyOf(codes);
    }

    private static <R> Column<R> of(
            String name, FieldType type, String english, String chinese, Function<R, @Nullable String> value) {
        return new Column<>(name, type, false, new Words(english, chinese), List.of(), value);
    }

    static <R> Column<R> text(String name, String english, String chinese, Function<R, @Nullable String> value) {
        return of(name, FieldType.STRING, english, chinese, value);
    }

    static <R> Column<R> integer(String name, String english, String chinese, Function<R, @Nullable Integer> value) {
        return of(name, FieldType.INTEGER, english, chinese, value.andThen(Column::print));
    }

    static <R> Column<R> flag(String name, String english, String chinese, Function<R, Boolean> value) {
        return of(name, FieldType.BOOLEAN, english, chinese, value.andThen(Column::print));
    }

    /** A whole day, ISO. */
    static <R> Column<R> date(String name, String english, String chinese, Function<R, @Nullable String> value) {
        return of(name, FieldType.DATE, english, chinese, value);
    }

    /** An amount of money in yuan, exact. */
    static <R> Column<R> amount(String name, String english, String chinese, Function<R, @Nullable BigDecimal> value) {
        return of(name, FieldType.DECIMAL, english + ", in yuan", chinese + "，元", value.andThen(Column::printAmount));
    }

    /** A number with the digits it is published with. */
    static <R> Column<R> number(String name, String english, String chinese, Function<R, @Nullable BigDecimal> value) {
        return of(name, FieldType.DECIMAL, english, chinese, value.andThen(Column::printNumber));
    }

    /** A percentage with the digits it is published with. */
    static <R> Column<R> percent(String name, String english, String chinese, Function<R, @Nullable BigDecimal> value) {
        return of(name, FieldType.PERCENT, english, chinese, value.andThen(Column::printNumber));
    }

    /** A share from 0 to 1, to three digits. */
    static <R> Column<R> share(String name, String english, String chinese, Function<R, @Nullable Double> value) {
        return of(name, FieldType.DECIMAL, english, chinese, value.andThen(Column::printShare));
    }

    /** One of a closed list of the contract. */
    static <R, C extends Enum<C> & Coded> Column<R> code(
            String name, String english, String chinese, Class<C> codes, Function<R, @Nullable C> value) {
        List<String> ids =
                Arrays.stream(codes.getEnumConstants()).map(Coded::id).toList();
        return listed(name, english, chinese, ids, value.andThen(Column::printCode));
    }

    /** One of these texts. */
    static <R> Column<R> listed(
            String name, String english, String chinese, List<String> codes, Function<R, @Nullable String> value) {
        return new Column<>(name, FieldType.STRING, false, new Words(english, chinese), codes, value);
    }

    /** The same of another type: its texts are known to be of it. */
    Column<R> as(FieldType known) {
        return new Column<>(name, known, isRequired, description, codes, value);
    }

    /** The same, which every row has. */
    Column<R> required() {
        return new Column<>(name, type, true, description, codes, value);
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
