package org.yusuan.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yusuan.lexicon.IndicatorValue;
import org.yusuan.lexicon.MoneyText;

/**
 * The money an indicator's value states.
 *
 * @param per what it is paid for each of ({@code 人}); empty for a sum
 * @param halfUnit half a unit of its last digit, in yuan
 */
record IndicatorMoney(BigDecimal yuan, BigDecimal halfUnit, String per) {
    /** A sum for a year is a sum: the form is of one year. */
    private static final Pattern UNIT = Pattern.compile("(元|万元|亿元)(?:/([^/年]+))?(?:/年)?");

    static Optional<IndicatorMoney> of(IndicatorValue value) {
        BigDecimal number = value.number();
        if (number == null || value.numberHigh() != null || value.unit() == null) {
            return Optional.empty();
        }
        Matcher unit = UNIT.matcher(value.unit());
        if (!unit.matches()) {
            return Optional.empty();
        }
        BigDecimal half =
                BigDecimal.ONE.movePointLeft(Math.max(0, number.scale())).divide(BigDecimal.valueOf(2));
        Optional<BigDecimal> yuan = yuan(number, unit.group(1));
        Optional<BigDecimal> slack = yuan(half, unit.group(1));
        String per = unit.group(2) == null ? "" : unit.group(2);
        return yuan.flatMap(money -> slack.map(rounded -> new IndicatorMoney(money, rounded, per)));
    }

    private static Optional<BigDecimal> yuan(BigDecimal number, String unit) {
        return MoneyText.parse(number.toPlainString() + unit).flatMap(money -> money.yuan(null));
    }
}
