package org.yusuan.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.yusuan.lexicon.MoneyUnit;

/** What figures add up to. */
record FigureSum(List<Figure> figures) {
    FigureSum {
        figures = List.copyOf(figures);
    }

    static FigureSum of(Figure... figures) {
        return new FigureSum(List.of(figures));
    }

    BigDecimal yuan() {
        return figures.stream().map(Figure::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How far from the exact sum rounding may have brought it. */
    private BigDecimal slack() {
        return figures.stream().map(Figure::halfUnit).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * How far apart two sums may be when they are the same money: half a unit of the last published digit for every figure
     * on either side. A figure that restates another was rounded too, where it stands as a sum of others in the other way.
     */
    BigDecimal tolerance(FigureSum other) {
        return slack().add(other.slack());
    }

    boolean equalsWithin(FigureSum other) {
        return yuan().subtract(other.yuan()).abs().compareTo(tolerance(other)) <= 0;
    }

    /** Whether they differ by so little that rounding twice, or cutting digits off, may have made it. */
    boolean isNearly(FigureSum other) {
        BigDecimal difference = yuan().subtract(other.yuan()).abs();
        return difference.compareTo(tolerance(other).multiply(BigDecimal.valueOf(2))) < 0;
    }

    /** Whether it is more, beyond rounding: of two single figures the coarser was rounded, and once. */
    boolean isAbove(FigureSum other) {
        boolean single = figures.size() == 1 && other.figures.size() == 1;
        BigDecimal rounding = single ? slack().max(other.slack()) : tolerance(other);
        return yuan().subtract(other.yuan()).compareTo(rounding) > 0;
    }

    /** The unit most readers of the document saw it in. */
    MoneyUnit unit() {
        return figures.stream().map(Figure::unit).max(Enum::compareTo).orElse(MoneyUnit.YUAN);
    }

    FigureSum and(FigureSum more) {
        return new FigureSum(
                Stream.concat(figures.stream(), more.figures.stream()).toList());
    }
}
