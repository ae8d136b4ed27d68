package org.yusuan.form.narrative;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.TsvResource;

/**
 * What the words around a subject of the narrative make of it. Chinese sets no spaces: a wording may be the end of a longer
 * name, and a figure may belong to other words than the subject before it. The words that may stand beside a subject are in
 * {@code subject-context.tsv}.
 */
final class SubjectContext {
    private static final int COLUMNS = 3;
    private static final List<List<String>> WORDS =
            TsvResource.rows(SubjectContext.class, "subject-context.tsv", COLUMNS);

    private static final Pattern BEFORE = Pattern.compile("(?:^|\\P{IsHan}|" + anyOf("before") + ")$");
    private static final Pattern BEHIND = Pattern.compile("(?:" + anyOf("behind") + ")*[(\"]?");

    /** What may open a clause that goes on about the subject: punctuation, what it is compared with. */
    private static final String GOING_ON = "^[^\\p{IsHan}]*+(?:" + anyOf("compared") + "|[,，、])*+"
            + "(?:(?:比|较|与)(?:[(（][^)）]{1,20}[)）]|[^,;，；(（]){1,20}?)?(?:" + anyOf("compared") + "|[,，、])*";

    private static final Pattern CHANGE =
            Pattern.compile(GOING_ON + "(?:(?<up>增加|增长|上升|提高|增)|减少|下降|降低|减)(?:了|额|幅|幅度)?(?:为|约)?\\P{IsHan}*$");

    private static final Pattern SHARE = Pattern.compile(GOING_ON + "占[^,;，；]{0,24}$");

    /** A rate of execution (为预算的 95%): neither a share nor a change. */
    private static final Pattern EXECUTION = Pattern.compile("(?:预算|计划|任务|目标)数?(?:[(（][^)）]*[)）])?的$");

    /** No clause that goes on about a subject is longer, in characters. */
    private static final int LONGEST_CLAUSE = 80;

    private static final Pattern OPEN_BRACKET = Pattern.compile("[(（][^)）]*$");

    private SubjectContext() {}

    /** What a figure says that is not the subject's own. */
    enum Said {
        INCREASE,
        DECREASE,
        SHARE,
        /** Something beside: a figure in brackets, a rate of execution. */
        ASIDE,
        /** A figure of something else. */
        OTHER
    }

    /**
     * Whether a wording is a name of its own and what follows it is its figure.
     *
     * @param before the text before the wording, as a key
     * @param behind the text between the wording and the figure, as a key
     */
    static boolean isWhole(String before, String behind) {
        return BEFORE.matcher(before).find() && BEHIND.matcher(behind).matches();
    }

    /** What the words between two figures make of the second, when they name no subject. */
    static Said said(String between) {
        if (between.length() > LONGEST_CLAUSE) {
            return Said.OTHER;
        }
        if (EXECUTION.matcher(between).find() || OPEN_BRACKET.matcher(between).find()) {
            return Said.ASIDE;
        }
        Matcher change = CHANGE.matcher(between);
        if (change.find()) {
            return change.group("up") != null ? Said.INCREASE : Said.DECREASE;
        }
        return SHARE.matcher(between).find() ? Said.SHARE : Said.OTHER;
    }

    private static String anyOf(String place) {
        return WORDS.stream()
                .filter(row -> row.get(0).equals(place))
                .map(row -> Pattern.quote(Folding.key(row.get(1))))
                .collect(Collectors.joining("|"));
    }
}
