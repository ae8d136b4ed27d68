package org.yusuan.form.performance;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.Vocabulary;
import org.yusuan.record.Horizon;

/**
 * The meaning of a label that no list has, from the words it is made of: 年度 × 预算 × 资金 × 总额. Every character belongs
 * to a known word, and the last word says what the value is.
 */
final class LabelComposition {
    private static final Vocabulary<LabelWord> WORDS = Vocabulary.load(LabelWord.class, "label-words.tsv");
    private static final Vocabulary<Horizon> HORIZONS = Vocabulary.load(Horizon.class, "horizons.tsv");

    /** Longest label in characters that is taken apart. */
    private static final int LONGEST = 16;

    private final Set<LabelWord> words = EnumSet.noneOf(LabelWord.class);
    private @Nullable Horizon horizon;
    private @Nullable LabelWord last;

    private LabelComposition() {}

    /** The label that a bare text composes; empty where a part of it is no known word. */
    static Optional<TargetLabel> of(String bare) {
        LabelComposition composition = new LabelComposition();
        return bare.length() <= LONGEST && composition.take(bare) ? composition.label() : Optional.empty();
    }

    /** The label of what a heading of a list only names, without saying 名称: 项目, 重点项目, 预算单位. */
    static Optional<TargetLabel> ofHeading(String bare) {
        LabelComposition composition = new LabelComposition();
        return bare.length() <= LONGEST && composition.take(bare)
                ? composition.label().or(composition::subject)
                : Optional.empty();
    }

    /** Whether a text is made of words of labels alone, and names nothing. */
    static boolean isGeneric(String text) {
        return new LabelComposition().take(Folding.key(text));
    }

    private boolean take(String bare) {
        String rest = bare;
        while (!rest.isEmpty()) {
            Optional<Vocabulary.Match<LabelWord>> word = WORDS.leadingIn(rest);
            Optional<Vocabulary.Match<Horizon>> period = HORIZONS.leadingIn(rest);
            int ofWord = word.map(match -> match.wording().length()).orElse(0);
            int ofPeriod = period.map(match -> match.wording().length()).orElse(0);
            if (ofWord == 0 && ofPeriod == 0) {
                return false;
            }
            if (ofPeriod >= ofWord) {
                horizon = period.orElseThrow().concept();
            } else {
                last = word.orElseThrow().concept();
                words.add(last);
            }
            rest = rest.substring(Math.max(ofWord, ofPeriod));
        }
        return true;
    }

    private Optional<TargetLabel> label() {
        if (last == null || (words.size() == 1 && horizon == null && last != LabelWord.GOAL)) {
            return Optional.empty();
        }
        return switch (last) {
            case AMOUNT -> Optional.of(horizon == Horizon.TOTAL ? TargetLabel.AMOUNT_TOTAL : TargetLabel.AMOUNT_ANNUAL);
            case GOAL ->
                Optional.of(
                        horizon == null
                                ? TargetLabel.GOAL
                                : horizon == Horizon.TOTAL ? TargetLabel.GOAL_TOTAL : TargetLabel.GOAL_ANNUAL);
            case NAME -> name();
            case ABOUT, PROJECT, UNIT -> Optional.empty();
        };
    }

    private Optional<TargetLabel> subject() {
        return last == LabelWord.PROJECT || last == LabelWord.UNIT ? name() : Optional.empty();
    }

    private Optional<TargetLabel> name() {
        boolean project = words.contains(LabelWord.PROJECT);
        boolean unit = words.contains(LabelWord.UNIT);
        if (!project && !unit) {
            return Optional.empty();
        }
        return Optional.of(
                project && unit
                        ? TargetLabel.IMPLEMENTING_UNIT
                        : project ? TargetLabel.PROJECT_NAME : TargetLabel.DEPARTMENT_NAME);
    }
}
