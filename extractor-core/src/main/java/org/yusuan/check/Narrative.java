package org.yusuan.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yusuan.record.NarrativeFigure;
import org.yusuan.record.NarrativeSubject;

/** How the sentences of the narrative hang together. */
final class Narrative {
    private static final String CHANGE = "_change";
    private static final String SHARE = "_share";
    private static final String PERCENT = "_percent";

    private static final Pattern CLAUSES = Pattern.compile("[，；;。]|,(?!\\d)");

    private Narrative() {}

    static boolean isAmount(NarrativeFigure statement) {
        return statement.amount() != null && !statement.subject().endsWith(CHANGE);
    }

    static boolean isChange(NarrativeFigure statement) {
        return statement.amount() != null && statement.subject().endsWith(CHANGE);
    }

    static boolean isShare(NarrativeFigure statement) {
        return statement.count() != null && statement.subject().endsWith(SHARE);
    }

    static boolean isChangePercent(NarrativeFigure statement) {
        return statement.count() != null && statement.subject().endsWith(CHANGE + PERCENT);
    }

    /** The subject of a change or a share. */
    static String base(NarrativeFigure statement) {
        String subject = statement.subject();
        int end = subject.indexOf(isShare(statement) ? SHARE : CHANGE);
        return end < 0 ? subject : subject.substring(0, end);
    }

    static boolean is(NarrativeFigure statement, NarrativeSubject subject) {
        return statement.subject().equals(subject.id());
    }

    /** Amounts stated before this statement, in the same sentence. */
    static List<NarrativeFigure> before(List<NarrativeFigure> statements, int index) {
        NarrativeFigure statement = statements.get(index);
        return statements.subList(0, index).stream()
                .filter(Narrative::isAmount)
                .filter(other -> other.text().equals(statement.text())
                        && other.origin().ref().equals(statement.origin().ref()))
                .toList();
    }

    /** Amounts of the same paragraph. */
    static List<NarrativeFigure> around(List<NarrativeFigure> statements, NarrativeFigure statement) {
        return statements.stream()
                .filter(Narrative::isAmount)
                .filter(other -> other.origin().ref().equals(statement.origin().ref()))
                .toList();
    }

    /** Whether the words right before the subject say that it is of one fund only: 政府性基金当年拨款收入. */
    static boolean isOfAFund(NarrativeFigure statement) {
        return CLAUSES.splitAsStream(statement.text())
                .filter(part -> part.contains(statement.subjectRaw()))
                .findFirst()
                .filter(part -> NamePattern.OF_A_FUND.fits(part.substring(0, part.indexOf(statement.subjectRaw()))))
                .isPresent();
    }

    /** Whether the clause of the subject says that its figure is of another year or stage than the budget's. */
    static boolean isOfOtherPeriod(NarrativeFigure statement) {
        Optional<String> clause = CLAUSES.splitAsStream(statement.text())
                .filter(part -> part.contains(statement.subjectRaw()))
                .findFirst();
        return clause.filter(NamePattern.OTHER_PERIOD::fits).isPresent();
    }
}
