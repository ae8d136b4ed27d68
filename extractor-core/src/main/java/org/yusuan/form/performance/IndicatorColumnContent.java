package org.yusuan.form.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yusuan.document.Cell;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.IndicatorValue;
import org.yusuan.lexicon.IndicatorValues;
import org.yusuan.lexicon.Numbering;
import org.yusuan.lexicon.Numerals;

/** What the cells of a column are, each taken alone: the evidence of content for what the column of an indicator block holds. */
final class IndicatorColumnContent {
    /** What a column whose every cell speaks for a role is worth; one whose every cell speaks against it costs as much. */
    private static final double WHOLE = 5;

    /** Words say less of a value than of a level: 提升 and 按时完成 are values too. */
    private static final double WHOLE_OF_VALUES = 4;

    /** Numbers up to a hundred may be much else than weights. */
    private static final double WHOLE_OF_WEIGHTS = 3;

    /** Numbers that do not add up to a hundred are no weights, or not all of them. */
    private static final double NOT_OF_ONE_HUNDRED = -2.5;

    /** Several numbers that do are hardly anything else. */
    private static final double OF_ONE_HUNDRED = 4;

    private static final int FEWEST_ADDENDS = 5;

    /** The longest name in characters: what is longer explains one. */
    private static final int LONGEST_NAME = 30;

    /** … and may be a name with an explanation. */
    private static final double LONG_NAME = 0.6;

    /** Share of texts in common from which one column repeats another. */
    private static final double MOSTLY = 0.6;

    /** The longest value in characters that has no number: 按时完成, 有效提升. */
    private static final int LONGEST_WORDS = 12;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What weights add up to where ten more are for spending the money. */
    private static final BigDecimal NINETY = BigDecimal.valueOf(90);

    /** A level that the lexicon does not know calls itself an indicator. */
    private static final Pattern LIKE_A_LEVEL = Pattern.compile(".{2,8}指标");

    /** A level that no target has, as evaluations do, with the points for it: 决策（20分）. */
    static final Pattern LEVEL_WITH_POINTS =
            Pattern.compile("\\s*\\p{IsHan}{2,8}\\s*[(（]\\s*\\d{1,3}\\s*分\\s*[)）]\\s*");

    /** What kind of indicator it is; neither level nor name. */
    private static final Pattern KIND = Pattern.compile("(?:定性|定量|正向|反向|逆向)(?:指标)?");

    private static final Pattern LIKE_A_NAME =
            Pattern.compile(".*\\p{IsHan}.*\\p{IsHan}.*\\p{IsHan}.*", Pattern.DOTALL);

    /** 可燃物清理机4台: a name that says how many, too. */
    private static final Pattern NAME_WITH_NUMBER = Pattern.compile("\\p{IsHan}{4,}.*\\d.*");

    private final List<String> texts = new ArrayList<>();
    private double printed;
    private double firstLevels;
    private double secondLevels;
    private double names;
    private double values;
    private double measured;
    private double signs;
    private double units;
    private double weights;
    private BigDecimal sum = BigDecimal.ZERO;
    private boolean hundred;
    private boolean beyond;
    private int addends;

    /** Whether a hundred is the sum of several numbers. */
    private boolean proven;

    IndicatorColumnContent(List<Cell> cells) {
        for (Cell cell : cells) {
            if (!Placeholders.isNoValue(cell.text())) {
                add(cell);
            }
        }
    }

    private void add(Cell cell) {
        String text = Numbering.stripIndicator(Folding.fold(cell.text()));
        texts.add(text);
        if (text.isBlank()) {
            return;
        }
        printed++;
        boolean first = TargetWords.isLevel1(cell);
        boolean second = TargetWords.isLevel2(cell);
        if (first || second) {
            firstLevels += first ? 1 : 0;
            secondLevels += second ? 1 : 0;
        } else if (KIND.matcher(text).matches()) {
            signs += text.endsWith("指标") ? 0 : 1;
        } else if (LIKE_A_LEVEL.matcher(text).matches()
                || LEVEL_WITH_POINTS.matcher(text).matches()) {
            firstLevels += 0.5;
            secondLevels += 0.5;
            names += 0.5;
        } else if (IndicatorValues.isSign(text)) {
            signs++;
        } else if (IndicatorValues.isUnit(text)) {
            units++;
        } else {
            addValue(text);
        }
    }

    /** The weights of each project of a list add up to a hundred. */
    private void addWeight(BigDecimal weight) {
        sum = sum.add(weight);
        addends++;
        if (sum.compareTo(HUNDRED) == 0) {
            hundred = true;
            proven |= addends >= FEWEST_ADDENDS;
            addends = 0;
            sum = BigDecimal.ZERO;
        }
        beyond |= sum.compareTo(HUNDRED) > 0;
    }

    private boolean isOfOneHundred() {
        return !beyond && (hundred || sum.compareTo(NINETY) == 0);
    }

    private double ofOneHundred() {
        return !isOfOneHundred() ? NOT_OF_ONE_HUNDRED : proven ? OF_ONE_HUNDRED : 0;
    }

    private void addValue(String text) {
        Optional<BigDecimal> number = points(text);
        if (number.isPresent()) {
            values++;
            if (number.get().signum() >= 0 && number.get().compareTo(HUNDRED) <= 0) {
                weights++;
                addWeight(number.get());
            }
            return;
        }
        IndicatorValue value = IndicatorValues.parse(text);
        boolean stated = value.comparator() != null || (value.number() != null && value.unit() != null);
        if (NAME_WITH_NUMBER.matcher(text).matches() && value.comparator() == null) {
            names++;
            values += 0.5;
        } else if (stated) {
            values++;
            measured++;
        } else {
            values += text.length() <= LONGEST_WORDS ? 0.5 : 0;
            names += !LIKE_A_NAME.matcher(text).matches() ? 0 : text.length() <= LONGEST_NAME ? 1 : LONG_NAME;
        }
    }

    /** How much the cells speak for the role: positive for it, negative against it, 0 where nothing is printed. */
    double score(IndicatorColumn role) {
        return switch (role) {
            case LEVEL1 -> score(WHOLE, firstLevels);
            case LEVEL2 -> score(WHOLE, secondLevels);
            case LEVEL3 -> score(WHOLE, names);
            case OPERATOR -> score(WHOLE, signs);
            case UNIT -> score(WHOLE, units);
            case VALUE, VALUE_TOTAL, VALUE_ANNUAL, ACTUAL -> score(WHOLE_OF_VALUES, values);
            case WEIGHT -> score(WHOLE_OF_WEIGHTS, weights) + ofOneHundred();
            case SCORE -> score(WHOLE_OF_WEIGHTS, weights);
            case DEVIATION, NOTE -> 0;
        };
    }

    /** How much the cells speak for a second column of values beside the first: bare numbers may be much else. */
    double scoreOfSecondValues() {
        return score(WHOLE, measured);
    }

    /** Whether most cells say the same as those of another column, in the same order. */
    boolean repeats(IndicatorColumnContent other) {
        int cells = Math.min(texts.size(), other.texts.size());
        long same = IntStream.range(0, cells)
                .filter(i -> texts.get(i).equals(other.texts.get(i)))
                .count();
        return cells > 1 && texts.size() == other.texts.size() && same >= MOSTLY * cells;
    }

    /** Whether the cells are points reached of those that another column gives, which add up to a hundred. */
    boolean arePointsOf(IndicatorColumnContent weights) {
        return weights.proven
                && weights.isOfOneHundred()
                && texts.size() == weights.texts.size()
                && IntStream.range(0, texts.size()).allMatch(i -> isWithin(texts.get(i), weights.texts.get(i)));
    }

    private static boolean isWithin(String points, String most) {
        Optional<BigDecimal> number = points(points);
        Optional<BigDecimal> limit = points(most);
        return number.isPresent() && limit.isPresent() && number.get().compareTo(limit.get()) <= 0;
    }

    private static Optional<BigDecimal> points(String text) {
        return Numerals.parse(text.replace("分", ""));
    }

    private double score(double whole, double cells) {
        return printed == 0 ? 0 : whole * (2 * cells / printed - 1);
    }
}
