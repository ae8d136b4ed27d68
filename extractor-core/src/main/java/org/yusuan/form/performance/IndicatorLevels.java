package org.yusuan.form.performance;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.Vocabulary;
import org.yusuan.record.Level1;
import org.yusuan.record.Level2;

/**
 * The two upper levels of an indicator as the contract names them.
 *
 * @param level1 absent where the first level is none of the contract's
 * @param level2 absent where the form states none
 */
record IndicatorLevels(
        @Nullable Level1 level1, String level1Raw, @Nullable Level2 level2, String level2Raw) {

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[-—–－/：:、]+|\\n)\\s*");

    /** The levels in a cell whose heading says that it holds both, even where nobody knows their names: 履职效能-重点工作. */
    static IndicatorLevels ofBoth(Cell both) {
        if (!TargetWords.peel(both.text()).level1().isEmpty()) {
            return of(both, null);
        }
        String[] parts = BETWEEN.split(both.text().strip(), 2);
        return parts.length < 2 ? of(both, null) : of(both.withText(parts[0]), both.withText(parts[1]));
    }

    static IndicatorLevels of(@Nullable Cell first, @Nullable Cell second) {
        Cell single = first == null ? second : second == null ? first : null;
        if (single != null) {
            TargetWords.Peeled both = TargetWords.peel(single.text());
            String behind = both.level2() + both.rest();
            if (!both.level1().isEmpty() && !behind.isEmpty()) {
                return of(single.withText(both.level1()), single.withText(behind));
            }
        }
        Optional<Level1> stated1 = TargetWords.level1(first)
                .map(Vocabulary.Match::concept)
                .or(() -> TargetWords.level2(first)
                        .filter(Vocabulary.Match::exact)
                        .flatMap(match -> Optional.ofNullable(parent(match.concept()))));
        Optional<Level2> stated2 = TargetWords.level2(second).map(Vocabulary.Match::concept);
        String raw1 = first == null ? "" : Folding.fold(first.text());
        String raw2 = second == null ? "" : Folding.fold(second.text());
        boolean unknownFirst = !raw1.isEmpty() && stated1.isEmpty();
        Level2 level2 = stated2.orElse(raw2.isEmpty() && !unknownFirst ? null : Level2.OTHER);
        Level1 level1 = stated1.orElse(raw1.isEmpty() && level2 != null ? parent(level2) : null);
        return new IndicatorLevels(level1, raw1, level2, raw2);
    }

    /** Whether a second level belongs to the first one and to no other. */
    static boolean isWithin(@Nullable Cell second, Cell first) {
        Optional<Level1> parent = parent(second);
        return parent.isPresent() && parent.equals(known(first));
    }

    /** Whether a second level belongs to another first level than this one, and to no other. */
    static boolean isOutside(@Nullable Cell second, Cell first) {
        Optional<Level1> parent = parent(second);
        return parent.isPresent() && known(first).isPresent() && !parent.equals(known(first));
    }

    private static Optional<Level1> known(Cell first) {
        return TargetWords.level1(first).map(Vocabulary.Match::concept);
    }

    private static Optional<Level1> parent(@Nullable Cell second) {
        return TargetWords.level2(second).flatMap(match -> Optional.ofNullable(parent(match.concept())));
    }

    /** The first level that a second one belongs to, where it belongs to one only. */
    private static @Nullable Level1 parent(Level2 level2) {
        return switch (level2) {
            case QUANTITY, QUALITY, TIMELINESS -> Level1.OUTPUT;
            case ECONOMIC_BENEFIT, SOCIAL_BENEFIT, ECOLOGICAL_BENEFIT, SUSTAINABLE_IMPACT -> Level1.BENEFIT;
            case SERVICE_SATISFACTION -> Level1.SATISFACTION;
            case ECONOMIC_COST, SOCIAL_COST, ECOLOGICAL_COST -> Level1.COST;
            case COST, OTHER -> null;
        };
    }
}
