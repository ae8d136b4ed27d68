package org.yusuan.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.lexicon.MoneyText;
import org.yusuan.lexicon.MoneyUnit;
import org.yusuan.record.Amount;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.NarrativeFigure;
import org.yusuan.record.Origin;

/**
 * An amount as the rules see it.
 *
 * @param halfUnit half a unit of the last published digit, in yuan: how far the amount may be from what was rounded to it;
 *     0 for a zero, which nobody rounds to
 * @param unit the unit it is published in
 * @param name of what it is an amount
 */
record Figure(
        BigDecimal yuan,
        BigDecimal halfUnit,
        MoneyUnit unit,
        String name,
        @Nullable String tableId,
        Origin origin) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private static final Pattern SUM_IN_PROSE = Pattern.compile("\\d[\\d,，]*(?:\\.\\d+)?\\s*(?:亿元|万元|元)");

    /** Yuan per published number from which on the unit must be the next larger one: halfway by order of magnitude. */
    private static final BigDecimal MORE_THAN_YUAN = BigDecimal.valueOf(100);

    private static final BigDecimal MORE_THAN_WAN_YUAN = BigDecimal.valueOf(1_000_000);

    static Optional<Figure> of(BudgetLine line) {
        return of(line.amount(), line.name(), line.tableId());
    }

    static Optional<Figure> of(@Nullable Amount amount, String name, @Nullable String tableId) {
        if (amount == null || amount.yuan() == null) {
            return Optional.empty();
        }
        BigDecimal yuan = amount.yuan();
        Optional<MoneyText> published = MoneyText.parse(amount.raw());
        MoneyUnit unit = published.map(text -> unit(yuan, text)).orElse(MoneyUnit.YUAN);
        int digits = published.map(text -> text.number().scale()).orElse(yuan.scale());
        return Optional.of(new Figure(yuan, halfUnit(yuan, unit, digits), unit, name, tableId, amount.origin()));
    }

    /** The amount of a sentence; its digits are those of the sum in the sentence that it is. */
    static Optional<Figure> of(NarrativeFigure statement) {
        BigDecimal yuan = statement.amount();
        if (yuan == null) {
            return Optional.empty();
        }
        Matcher sums = SUM_IN_PROSE.matcher(statement.text());
        MoneyUnit unit = MoneyUnit.YUAN;
        int digits = Math.max(0, yuan.scale());
        while (sums.find()) {
            Optional<MoneyText> sum = MoneyText.parse(sums.group());
            if (sum.flatMap(text -> text.yuan(null))
                    .filter(found -> found.compareTo(yuan.abs()) == 0)
                    .isPresent()) {
                unit = unit(yuan, sum.get());
                digits = sum.get().number().scale();
            }
        }
        // prose cuts digits off as often as it rounds them
        BigDecimal wholeUnit = halfUnit(yuan, unit, digits).multiply(TWO);
        return Optional.of(new Figure(yuan, wholeUnit, unit, statement.subjectRaw(), null, statement.origin()));
    }

    /** Every sum of money in the sentence of a statement. */
    static List<Figure> sums(NarrativeFigure statement) {
        List<Figure> figures = new ArrayList<>();
        Matcher sums = SUM_IN_PROSE.matcher(statement.text());
        while (sums.find()) {
            MoneyText.parse(sums.group())
                    .ifPresent(sum -> sum.yuan(null).ifPresent(yuan -> {
                        MoneyUnit unit = unit(yuan, sum);
                        BigDecimal wholeUnit =
                                halfUnit(yuan, unit, sum.number().scale()).multiply(TWO);
                        figures.add(
                                new Figure(yuan, wholeUnit, unit, statement.subjectRaw(), null, statement.origin()));
                    }));
        }
        return figures;
    }

    /** The same with the other sign, for taking it away from another. */
    Figure negated() {
        return new Figure(yuan.negate(), halfUnit, unit, name, tableId, origin);
    }

    /** Half of it, for the sum of rows that all stand on two levels. */
    Figure halved() {
        return new Figure(yuan.divide(TWO), halfUnit.divide(TWO), unit, name, tableId, origin);
    }

    /** What is left of it without another; either may have been rounded. */
    Figure minus(Figure other) {
        return new Figure(yuan.subtract(other.yuan), halfUnit.add(other.halfUnit), unit, name, tableId, origin);
    }

    private static MoneyUnit unit(BigDecimal yuan, MoneyText published) {
        if (published.unit() != null) {
            return published.unit();
        }
        BigDecimal number = published.number().abs();
        if (number.signum() == 0) {
            return MoneyUnit.YUAN;
        }
        if (yuan.abs().compareTo(number.multiply(MORE_THAN_YUAN)) < 0) {
            return MoneyUnit.YUAN;
        }
        boolean wan = yuan.abs().compareTo(number.multiply(MORE_THAN_WAN_YUAN)) < 0;
        return wan ? MoneyUnit.WAN_YUAN : MoneyUnit.YI_YUAN;
    }

    private static BigDecimal halfUnit(BigDecimal yuan, MoneyUnit unit, int digits) {
        if (yuan.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal half = BigDecimal.ONE.movePointLeft(Math.max(0, digits)).divide(TWO);
        return unit.toYuan(half);
    }
}
