package org.yusuan.form.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.SourceDocument;
import org.yusuan.lexicon.MoneyText;
import org.yusuan.lexicon.Numerals;
import org.yusuan.lexicon.Vocabulary;
import org.yusuan.record.NarrativeFigure;
import org.yusuan.record.NarrativeSubject;

/**
 * Figures of the narrative (情况说明) that restate figures of the tables: amounts, counts of projects, shares and changes.
 * A figure is of the subject named right before it; after 增加, 减少 it is the change of the subject before, after 占 its
 * share.
 */
public final class NarrativeReader {
    private static final Vocabulary<NarrativeSubject> SUBJECTS =
            Vocabulary.load(NarrativeSubject.class, "statement-subjects.tsv");

    private static final Pattern FIGURE =
            Pattern.compile("(?<number>-?\\d[\\d,，]*(?:\\.\\d+)?)\\s*(?<unit>亿元|万元|元|个|%|％)(?![/／])");

    /** A functional classification item by its path: “…（类）…（款）…（项）”. */
    private static final Pattern FUNCTIONAL_ITEM =
            Pattern.compile("[“\"]([^“”\"]+[(（]类[)）][^“”\"]+[(（]款[)）](?:[^“”\"]+[(（]项[)）])?)[”\"][^\\d]{0,6}$");

    /** Words between a subject and its figure, such as 预算总额为, in characters. */
    private static final int WORDS_BETWEEN = 12;

    /** Totals of a budget as a whole; behind an account of its own (政府性基金收入 …, 支出总计 …) they are that account's. */
    private static final Set<String> TOTALS = Stream.of(
                    NarrativeSubject.REVENUE_TOTAL, NarrativeSubject.EXPENDITURE_TOTAL, NarrativeSubject.BUDGET_TOTAL)
            .map(NarrativeSubject::id)
            .collect(Collectors.toUnmodifiableSet());

    /** The accounts that a government's budget consists of. */
    private static final Set<String> ACCOUNTS = Stream.of(
                    NarrativeSubject.GENERAL_PUBLIC_BUDGET,
                    NarrativeSubject.GENERAL_PUBLIC_BUDGET_EXPENDITURE,
                    NarrativeSubject.GOVERNMENT_FUNDS,
                    NarrativeSubject.GOVERNMENT_FUND_EXPENDITURE,
                    NarrativeSubject.STATE_CAPITAL_OPERATIONS,
                    NarrativeSubject.STATE_CAPITAL_EXPENDITURE,
                    NarrativeSubject.SOCIAL_INSURANCE_FUNDS,
                    NarrativeSubject.SOCIAL_INSURANCE_FUND_EXPENDITURE)
            .map(NarrativeSubject::id)
            .collect(Collectors.toUnmodifiableSet());

    /** What 其中 opens; of several members, a change behind the last may be the whole's as well. */
    private static final String LIST_OPENS = "其中";

    private static final String GOES_ON_ADDING = "加上";

    private static final int OUTSIDE_LIST = -1;

    private static final String CHANGE_SUFFIX = "_change";
    private static final String SHARE_SUFFIX = "_share";

    private final Prose.Sentence sentence;
    private final List<NarrativeFigure> statements = new ArrayList<>();
    private @Nullable Subject subject;
    private int members = OUTSIDE_LIST;
    private Of of = Of.UNKNOWN;

    private NarrativeReader(Prose.Sentence sentence) {
        this.sentence = sentence;
    }

    private record Subject(String id, String raw) {}

    /** What the sentence is of, as far as its first subject tells. */
    private enum Of {
        UNKNOWN,
        WHOLE,
        ACCOUNT
    }

    public static List<NarrativeFigure> read(SourceDocument document) {
        List<NarrativeFigure> statements = new ArrayList<>();
        for (Prose.Sentence sentence : Prose.sentences(document)) {
            NarrativeReader figures = new NarrativeReader(sentence);
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
            if (before.contains(LIST_OPENS) && subject != null) {
                members = 0;
            }
            Optional<Subject> named = named(before);
            if (of == Of.UNKNOWN) {
                of = account(before, named);
            }
            if (of == Of.ACCOUNT) {
                named = named.filter(one -> !TOTALS.contains(one.id()));
            }
            if (named.isPresent()) {
                members += members == OUTSIDE_LIST ? 0 : 1;
                subject = named.get();
                if (!isPercent(figure.group("unit"))) {
                    add(subject.id(), figure, 1);
                }
            } else if (subject != null) {
                follow(subject, SubjectContext.said(before), figure);
            } else {
                members += members == OUTSIDE_LIST ? 0 : 1;
            }
        }
    }

    /** A figure that says more of the subject before it. */
    private void follow(Subject known, SubjectContext.Said said, Matcher figure) {
        boolean percent = isPercent(figure.group("unit"));
        switch (said) {
            case INCREASE, DECREASE -> {
                if (members > 1) {
                    // whose change it is cannot be told from the words
                    subject = null;
                } else {
                    add(
                            known.id() + CHANGE_SUFFIX + (percent ? "_percent" : ""),
                            figure,
                            said == SubjectContext.Said.INCREASE ? 1 : -1);
                }
            }
            case SHARE -> {
                if (percent) {
                    add(known.id() + SHARE_SUFFIX, figure, 1);
                }
            }
            case ASIDE -> {
                // neither a figure of the subject nor the end of what is said of it
            }
            case OTHER -> {
                subject = null;
                members += members == OUTSIDE_LIST ? 0 : 1;
            }
        }
    }

    /**
     * Whether the sentence starts with an account, known by name or by being more than 收入预算 or 支出预算 alone, or goes on
     * with the sum of an account (加上 …).
     */
    private static Of account(String before, Optional<Subject> named) {
        if (before.startsWith(GOES_ON_ADDING)) {
            return Of.ACCOUNT;
        }
        if (named.isPresent()) {
            return ACCOUNTS.contains(named.get().id()) ? Of.ACCOUNT : Of.WHOLE;
        }
        return SUBJECTS.last(before, WORDS_BETWEEN, (name, behind) -> !SubjectContext.isWhole(name, ""))
                        .filter(match -> TOTALS.contains(match.concept().id()))
                        .isPresent()
                ? Of.ACCOUNT
                : Of.UNKNOWN;
    }

    private static Optional<Subject> named(String before) {
        Matcher item = FUNCTIONAL_ITEM.matcher(before);
        if (item.find()) {
            return Optional.of(new Subject(NarrativeSubject.FUNCTIONAL_ITEM.id(), item.group(1)));
        }
        return SUBJECTS.last(before, WORDS_BETWEEN, SubjectContext::isWhole)
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
        statements.add(new NarrativeFigure(
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
