package org.yusuan.lexicon;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what an indicator's published value says. */
public final class IndicatorValues {
    private static final Pattern NUMBER = Pattern.compile("([≥≤<>=]?)\\s*(\\d+(?:\\.\\d+)?)\\s*\\(?([^\\d()]*)\\)?");

    private IndicatorValues() {}

    /** What the value says. */
    public static IndicatorValue parse(String text) {
        String value = Folding.fold(text);
        if (value.isEmpty()) {
            return new IndicatorValue("", null, null, null, null, null);
        }
        Matcher matcher = NUMBER.matcher(value);
        if (!matcher.matches()) {
            return new IndicatorValue(value, null, null, null, null, ValueType.QUALITATIVE);
        }
        Comparator comparator = switch (matcher.group(1)) {
            case "≥" -> Comparator.AT_LEAST;
            case "≤" -> Comparator.AT_MOST;
            case ">" -> Comparator.MORE_THAN;
            case "<" -> Comparator.LESS_THAN;
            case "=" -> Comparator.EQUAL;
            default -> null;
        };
        String unit = matcher.group(3).trim();
        ValueType type = unit.equals("%") ? ValueType.PERCENT : unit.contains("元") ? ValueType.MONEY : ValueType.NUMBER;
        return new IndicatorValue(
                value, comparator, new BigDecimal(matcher.group(2)), null, unit.isEmpty() ? null : unit, type);
    }

    /** What the three columns 运算符号, 指标值 and 度量单位 of a form say together. */
    public static IndicatorValue joined(String comparator, String value, String unit) {
        String sign = Folding.key(comparator);
        String shown = sign.equals("定性") ? "" : sign.equals("等于") ? "=" : Folding.fold(comparator);
        return parse(shown + Folding.fold(value) + Folding.fold(unit));
    }
}
