package org.yusuan.form.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.SourceDocument;
import org.yusuan.lexicon.MoneyText;
import org.yusuan.lexicon.Numerals;
import org.yusuan.lexicon.Vocabulary;
import org.yusuan.record.Statement;
import org.yusuan.record.StatementSubject;

/**
 * Figures of the narrative (情况说明) that restate figures of the tables: amounts, counts of projects, shares and changes.
 * A figure is of the subject named last before it; after 增加, 减少 it is the change of the subject before, after 占 its
 * share.
 */
public final class NarrativeFigures {
    private static final Vocabulary<StatementSubject> SUBJECTS =
            Vocabulary.load(StatementSubject.class, "statement-subjects.tsv");

    private static final Pattern FIGURE =
            Pattern.compile("(?<number>-?\\d[\\d,，]*(?:\\.\\d+)?)\\s*(?<unit>亿元|万元|元|个|%|％)(?![/／])");

    private static final Pattern CHANGE = Pattern.compile("(?<up>增加|增长|上升|提高|增)|(?<down>减少|下降|降低|减)");

    private static final Pattern SHARE = Pattern.compile("占[^，,；;]{0,24}$");

    /** A functional classification item by its path: “…（类）…（款）…（项）”. */
    private static final Pattern FUNCTIONAL_ITEM =
            Pattern.compile("[“\"]([^“”\"]+[(（]类[)）][^“”\"]+[(（]款[)）](?:[^“”\"]+[(（]项[)）])?)[”\"][^\\d]{0,6}$");

    /** Words between a subject and its figure, such as 预算总额为, in characters. */
    private static final int WORDS_BETWEEN = 10;

    /** What 其中 opens; of several members, a change behind the last may be the whole's as well. */
    private static final String LIST_OPENS = "其中";

    private static final int OUTSIDE_LIST = -1;

    private static final String CHANGE_SUFFIX = "_change";
    private static final String SHARE_SUFFIX = "_share";

    private final Prose.Sentence sentence;
    private final List<Statement> statements = new ArrayList<>();
    private @Nullable Subject subject;
    private int members = OUTSIDE_LIST;

    private NarrativeFigures(Prose.Sentence sentence) {
        this.sentence = sentence;
    }

    private record Subject(String id, String raw) {}

    public static List<Statement> read(SourceDocument document) {
        List<Statement> statements = new ArrayList<>();
        for (Prose.Sentence sentence : Prose.sentences(document)) {
            NarrativeFigures figures = new NarrativeFigures(sentence);
            figures.read();
            statements.addAll(figures.statements);
        }
        return statements;
    }

    private void read() {
        Matcher figure = FIGURE.matcher(sentence.text());
        int end = 0;
        while (figure.find()) {
            String before = sentence.text().substring(end, figure.start());
            end = figure.end();
            Optional<Subject> named = named(before);
            if (before.contains(LIST_OPENS) && subject != null) {
                members = 0;
            }
            if (named.isPresent()) {
                members += members == OUTSIDE_LIST ? 0 : 1;
                subject = named.get();
                add(subject.id(), figure, 1);
            } else if (subject != null) {
                follow(subject, before, figure);
            } else {
                members += members == OUTSIDE_LIST ? 0 : 1;
            }
        }
    }

    /** A figure that says more of the subject before it. */
    private void follow(Subject known, String before, Matcher figure) {
        Matcher change = CHANGE.matcher(before);
        int sign = 0;
        while (change.find()) {
            sign = change.group("up") != null ? 1 : -1;
        }
        if (sign != 0 && members > 1) {
            // whose change it is cannot be told from the words
            subject = null;
        } else if (sign != 0) {
            boolean percent = isPercent(figure.group("unit"));
            add(known.id() + CHANGE_SUFFIX + (percent ? "_percent" : ""), figure, sign);
        } else if (SHARE.matcher(before).find() && isPercent(figure.group("unit"))) {
            add(known.id() + SHARE_SUFFIX, figure, 1);
        } else {
            // a figure of something else: what comes after it is no longer the subject's
            subject = null;
            members += members == OUTSIDE_LIST ? 0 : 1;
        }
    }

    private Optional<Subject> named(String before) {
        Matcher item = FUNCTIONAL_ITEM.matcher(before);
        if (item.find()) {
            return Optional.of(new Subject(StatementSubject.FUNCTIONAL_ITEM.id(), item.group(1)));
        }
        if (CHANGE.matcher(before).find() || SHARE.matcher(before).find()) {
            return Optional.empty();
        }
        return SUBJECTS.last(before, WORDS_BETWEEN)
                .map(match -> new Subject(match.concept().id(), match.wording()));
    }

    private void add(String id, Matcher figure, int sign) {
        String unit = figure.group("unit");
        BigDecimal number = Numerals.parse(figure.group("number")).orElse(null);
        if (number == null || subject == null) {
            return;
        }
        boolean count = unit.equals("个") || isPercent(unit);
        BigDecimal signed = sign < 0 ? number.negate() : number;
        BigDecimal amount = count
                ? null
                : MoneyText.parse(signed.toPlainString() + unit)
                        .flatMap(money -> money.yuan(null))
                        .orElse(null);
        statements.add(new Statement(
                id,
                subject.raw(),
                amount,
                count ? signed : null,
                count ? (isPercent(unit) ? "%" : unit) : "yuan",
                sentence.text(),
                sentence.origin()));
    }

    private static boolean isPercent(String unit) {
        return unit.equals("%") || unit.equals("％");
    }
}
