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

    private static final String GOAL = "目标";

    /** Longest label in characters that is taken apart. */
    private static final int LONGEST = 16;

    /** The aim of a period may be called by what is to be done: 年度履职目标. In characters. */
    private static final int LONGEST_UNKNOWN = 4;

    /** Words that no label of money or of a goal has: 完成年度目标 is something done. */
    private static final Set<LabelWord> OF_DEEDS = EnumSet.of(
            LabelWord.DOING,
            LabelWord.SUPERVISING,
            LabelWord.BEGIN,
            LabelWord.FINISH,
            LabelWord.BOTH_ENDS,
            LabelWord.DATE,
            LabelWord.RESULT);

    private final Set<LabelWord> words = EnumSet.noneOf(LabelWord.class);
    private @Nullable Horizon horizon;
    private @Nullable LabelWord last;
    private boolean endsInPeriod;

    private LabelComposition() {}

    /** The label that a bare text composes; empty where a part of it is no known word. */
    static Optional<TargetLabel> of(String bare) {
        LabelComposition composition = new LabelComposition();
        return composition.takeLabel(bare) ? composition.label() : Optional.empty();
    }

    /** The label of what a heading of a list only names, without saying 名称: 项目, 重点项目, 预算单位. */
    static Optional<TargetLabel> ofHeading(String bare) {
        LabelComposition composition = new LabelComposition();
        return composition.takeLabel(bare) ? composition.label().or(composition::subject) : Optional.empty();
    }

    /** Whether a text is made of words of labels alone, and names nothing. */
    static boolean isGeneric(String text) {
        return new LabelComposition().take(Folding.key(text));
    }

    private boolean takeLabel(String bare) {
        if (bare.length() > LONGEST) {
            return false;
        }
        String rest = rest(bare);
        boolean goalOfPeriod = horizon != null
                && rest.endsWith(GOAL)
                && rest.length() <= GOAL.length() + LONGEST_UNKNOWN
                && !rest.equals(bare);
        if (goalOfPeriod) {
            words.add(LabelWord.GOAL);
            last = LabelWord.GOAL;
            endsInPeriod = false;
        }
        return rest.isEmpty() || goalOfPeriod;
    }

    private boolean take(String bare) {
        return rest(bare).isEmpty();
    }

    /** Takes the known words off the start of a text; what is left begins with an unknown one. */
    private String rest(String bare) {
        String rest = bare;
        while (!rest.isEmpty()) {
            Optional<Vocabulary.Match<LabelWord>> word = WORDS.leadingIn(rest);
            Optional<Vocabulary.Match<Horizon>> period = HORIZONS.leadingIn(rest);
            int ofWord = word.map(match -> match.wording().length()).orElse(0);
            int ofPeriod = period.map(match -> match.wording().length()).orElse(0);
            if (ofWord == 0 && ofPeriod == 0) {
                return rest;
            }
            endsInPeriod = ofPeriod >= ofWord;
            if (endsInPeriod) {
                horizon = period.orElseThrow().concept();
            } else {
                last = word.orElseThrow().concept();
                words.add(last);
            }
            rest = rest.substring(Math.max(ofWord, ofPeriod));
        }
        return rest;
    }

    private Optional<TargetLabel> label() {
        if (last == null || (words.size() == 1 && horizon == null && last != LabelWord.GOAL)) {
            return Optional.empty();
        }
        if (endsInPeriod) {
            return date();
        }
        boolean deed = words.stream().anyMatch(OF_DEEDS::contains);
        return switch (last) {
            case AMOUNT -> deed ? Optional.empty() : Optional.of(amount());
            case MONEY -> deed || horizon == null ? Optional.empty() : Optional.of(amount());
            case GOAL -> deed ? Optional.empty() : Optional.of(goal());
            case STATE -> deed || !words.contains(LabelWord.MONEY) ? Optional.empty() : Optional.of(TargetLabel.FUNDS);
            case RESULT -> Optional.of(TargetLabel.ACTUAL_RESULT);
            case NAME -> name();
            case UNIT -> organisation();
            case DATE -> date();
            case ABOUT, PROJECT, DOING, SUPERVISING, BEGIN, FINISH, BOTH_ENDS -> Optional.empty();
        };
    }

    private TargetLabel amount() {
        return horizon == Horizon.TOTAL ? TargetLabel.AMOUNT_TOTAL : TargetLabel.AMOUNT_ANNUAL;
    }

    private TargetLabel goal() {
        if (horizon == null) {
            return TargetLabel.GOAL;
        }
        return horizon == Horizon.TOTAL ? TargetLabel.GOAL_TOTAL : TargetLabel.GOAL_ANNUAL;
    }

    private Optional<TargetLabel> subject() {
        return last == LabelWord.PROJECT || last == LabelWord.UNIT ? name() : Optional.empty();
    }

    private Optional<TargetLabel> name() {
        Optional<TargetLabel> organisation = organisation();
        if (organisation.isPresent()) {
            return organisation;
        }
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

    /** A unit by what it has to do with the project: 项目执行单位, 业务主管部门. */
    private Optional<TargetLabel> organisation() {
        if (!words.contains(LabelWord.UNIT)) {
            return Optional.empty();
        }
        if (words.contains(LabelWord.SUPERVISING)) {
            return Optional.of(TargetLabel.SUPERVISING_DEPARTMENT);
        }
        return words.contains(LabelWord.DOING) ? Optional.of(TargetLabel.IMPLEMENTING_UNIT) : Optional.empty();
    }

    private Optional<TargetLabel> date() {
        boolean begin = words.contains(LabelWord.BEGIN);
        boolean finish = words.contains(LabelWord.FINISH);
        if (words.contains(LabelWord.BOTH_ENDS) || (begin && finish)) {
            return Optional.of(TargetLabel.PERIOD);
        }
        return begin ? Optional.of(TargetLabel.START) : finish ? Optional.of(TargetLabel.END) : Optional.empty();
    }
}
