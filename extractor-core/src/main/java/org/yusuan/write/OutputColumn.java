package org.yusuan.write;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yusuan.lexicon.EnumId;

/**
 * A column of a flat table: said once, used for every format, for the nested JSON and for the description of all.
 *
 * @param isRequired whether every row has it
 * @param unit of its numbers: an ISO 4217 code, or {@code %}; absent where they have none
 * @param codes the closed list of values it takes; empty where it is open
 * @param value what a row has in it, of the class that the type says; an empty text is absent
 */
public record OutputColumn<R>(
        String name,
        FieldType type,
        boolean isRequired,
        Words description,
        @Nullable String unit,
        List<String> codes,
        Function<R, @Nullable Object> value) {
    /** Digits after the point that an amount has at least: 590.14 万元 is {@code 5901400.00}. */
    private static final int AMOUNT_DIGITS = 2;

    private static final int SHARE_DIGITS = 3;

    /** Digits before the point that databases and Parquet take; no budget has as many, whatever a damaged file prints. */
    private static final int MOST_DIGITS = 26;

    /** A hostile file's NUL would make the whole table unreadable to readers that take it for the end of a text. */
    private static final char NO_CHARACTER = '\0';

    private static final char REPLACEMENT = '\uFFFD';

    public OutputColumn {
        codes = List.copyOf(codes);
    }

    private static <R> OutputColumn<R> of(
            String name, FieldType type, String english, String chinese, Function<R, @Nullable Object> value) {
        return new OutputColumn<>(name, type, false, new Words(english, chinese), null, List.of(), value);
    }

    static <R> OutputColumn<R> text(String name, String english, String chinese, Function<R, @Nullable String> value) {
        return of(name, FieldType.STRING, english, chinese, value::apply);
    }

    static <R> OutputColumn<R> integer(
            String name, String english, String chinese, Function<R, @Nullable Integer> value) {
        return of(name, FieldType.INTEGER, english, chinese, value.andThen(OutputColumn::whole));
    }

    static <R> OutputColumn<R> flag(String name, String english, String chinese, Function<R, Boolean> value) {
        return of(name, FieldType.BOOLEAN, english, chinese, value::apply);
    }

    /** A whole day, ISO. */
    static <R> OutputColumn<R> date(String name, String english, String chinese, Function<R, @Nullable String> value) {
        return of(name, FieldType.DATE, english, chinese, value.andThen(OutputColumn::day));
    }

    /** An amount of money in yuan, exact. */
    static <R> OutputColumn<R> amount(
            String name, String english, String chinese, Function<R, @Nullable BigDecimal> value) {
        return new OutputColumn<>(
                name,
                FieldType.DECIMAL,
                false,
                new Words(english + ", in yuan", chinese + "，元"),
                "CNY",
                List.of(),
                value.andThen(OutputColumn::amount));
    }

    /** A number with the digits it is published with. */
    static <R> OutputColumn<R> number(
            String name, String english, String chinese, Function<R, @Nullable BigDecimal> value) {
        return of(name, FieldType.DECIMAL, english, chinese, value.andThen(OutputColumn::number));
    }

    /** A percentage with the digits it is published with. */
    static <R> OutputColumn<R> percent(
            String name, String english, String chinese, Function<R, @Nullable BigDecimal> value) {
        return new OutputColumn<>(
                name,
                FieldType.PERCENT,
                false,
                new Words(english, chinese),
                "%",
                List.of(),
                value.andThen(OutputColumn::number));
    }

    /** A share from 0 to 1, to three digits. */
    static <R> OutputColumn<R> share(String name, String english, String chinese, Function<R, @Nullable Double> value) {
        return of(name, FieldType.DECIMAL, english, chinese, value.andThen(OutputColumn::share)::apply);
    }

    /** One of a closed list of the contract. */
    static <R, C extends Enum<C> & EnumId> OutputColumn<R> code(
            String name, String english, String chinese, Class<C> codes, Function<R, @Nullable C> value) {
        List<String> ids =
                Arrays.stream(codes.getEnumConstants()).map(EnumId::id).toList();
        return new OutputColumn<>(
                name, FieldType.STRING, false, new Words(english, chinese), null, ids, value.andThen(OutputColumn::id));
    }

    /** One of these texts. */
    static <R> OutputColumn<R> listed(
            String name, String english, String chinese, List<String> codes, Function<R, @Nullable String> value) {
        return new OutputColumn<>(
                name, FieldType.STRING, false, new Words(english, chinese), null, codes, value::apply);
    }

    /** The same as whole numbers: its texts are known to be such. */
    OutputColumn<R> asInteger() {
        return new OutputColumn<>(name, FieldType.INTEGER, isRequired, description, unit, codes, row -> {
            Object text = value.apply(row);
            return text == null || text.equals("") ? null : FieldType.INTEGER.parse(text.toString());
        });
    }

    /** The same, which every row has. */
    OutputColumn<R> required() {
        return new OutputColumn<>(name, type, true, description, unit, codes, value);
    }

    /** What the row has in the column; absent where there is nothing. */
    @Nullable
    Object of(R row) {
        Object there = value.apply(row);
        if (there instanceof String text) {
            return text.isEmpty() ? null : text.replace(NO_CHARACTER, REPLACEMENT);
        }
        return there;
    }

    private static @Nullable Object whole(@Nullable Integer value) {
        return value == null ? null : Long.valueOf(value);
    }

    private static @Nullable Object day(@Nullable String iso) {
        return iso == null || iso.isEmpty() ? null : LocalDate.parse(iso);
    }

    private static @Nullable Object id(@Nullable EnumId value) {
        return value == null ? null : value.id();
    }

    private static @Nullable Object number(@Nullable BigDecimal value) {
        return value == null || isTooLong(value) ? null : value.setScale(Math.max(0, value.scale()));
    }

    static @Nullable BigDecimal share(@Nullable Double share) {
        return share == null ? null : BigDecimal.valueOf(share).setScale(SHARE_DIGITS, RoundingMode.HALF_UP);
    }

    private static @Nullable Object amount(@Nullable BigDecimal yuan) {
        if (yuan == null || isTooLong(yuan)) {
            return null;
        }
        BigDecimal exact = yuan.stripTrailingZeros();
        return exact.setScale(Math.max(AMOUNT_DIGITS, exact.scale()));
    }

    private static boolean isTooLong(BigDecimal value) {
        return (long) value.precision() - value.scale() > MOST_DIGITS;
    }
}
