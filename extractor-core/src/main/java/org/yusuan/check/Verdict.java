package org.yusuan.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.CheckOutcome;
import org.yusuan.record.Origin;

/**
 * What came of a rule in one place.
 *
 * @param tables all that it rests on
 * @param addends what is expected is the sum of
 * @param where the cells involved, the one to look at first in front
 * @param told further values of the message by name
 * @param withheld where nothing is decided because too little bears a reading out: what it would have said, should the
 *     figures of the whole table bear it out
 */
record Verdict(
        CheckOutcome outcome,
        @Nullable String tableId,
        Set<String> tables,
        Addends addends,
        @Nullable MessageValue expected,
        @Nullable MessageValue actual,
        List<Origin> where,
        Map<String, MessageValue> told,
        List<Verdict> withheld) {
    /** Why nothing is decided where the rows of a table speak against the reading that a rule took it for. */
    static final String UNCLEAR = "structure_unclear";

    /** What a sum is of. */
    enum Addends {
        /** Figures that the form asks for. */
        FIGURES,
        /** Rows of which a publisher, or a page break, may leave out some: then every column is short of them. */
        ROWS,
        /** Places, of which a table need not list all that the whole is of. */
        LISTED
    }

    Verdict {
        tables = Set.copyOf(tables);
        where = List.copyOf(where);
        told = Map.copyOf(told);
        withheld = List.copyOf(withheld);
    }

    Verdict(
            CheckOutcome outcome,
            @Nullable String tableId,
            Set<String> tables,
            Addends addends,
            @Nullable MessageValue expected,
            @Nullable MessageValue actual,
            List<Origin> where,
            Map<String, MessageValue> told) {
        this(outcome, tableId, tables, addends, expected, actual, where, told, List.of());
    }

    /** Of one table, or of the document as a whole. */
    Verdict(
            CheckOutcome outcome,
            @Nullable String tableId,
            @Nullable MessageValue expected,
            @Nullable MessageValue actual,
            List<Origin> where,
            Map<String, MessageValue> told) {
        this(
                outcome,
                tableId,
                tableId == null ? Set.of() : Set.of(tableId),
                Addends.FIGURES,
                expected,
                actual,
                where,
                told);
    }

    /** Something the rule needs is missing. */
    static Verdict undecided(@Nullable String tableId, String reason) {
        return new Verdict(CheckOutcome.NOT_DECIDABLE, tableId, null, MessageValue.text(reason), List.of(), Map.of());
    }

    /** Too little bears a reading out to decide what it says. */
    static Verdict withheld(@Nullable String tableId, String reason, List<Verdict> said) {
        return new Verdict(
                CheckOutcome.NOT_DECIDABLE,
                tableId,
                tableId == null ? Set.of() : Set.of(tableId),
                Addends.FIGURES,
                null,
                MessageValue.text(reason),
                List.of(),
                Map.of(),
                said);
    }

    /** The same place without a decision. */
    Verdict undecided(String reason) {
        return undecided(tableId, reason);
    }

    /** The same, with what it is about told as a row, whatever the rule calls it. */
    Verdict named() {
        MessageValue name = Stream.of("row", "name", "subject")
                .filter(told::containsKey)
                .map(told::get)
                .findFirst()
                .orElse(MessageValue.word("table"));
        return new Verdict(outcome, tableId, tables, addends, expected, actual, where, Map.of("row", name));
    }

    /** Whether the rows of the table spoke against the reading that the rule took it for. */
    boolean isUnclear() {
        return outcome == CheckOutcome.NOT_DECIDABLE
                && MessageValue.text(UNCLEAR).equals(actual);
    }

    /** Whether it is about more than zeros, which agree with whatever they are held against. */
    boolean isTelling() {
        return expected == null
                || !(expected instanceof MessageValue.Money money)
                || money.yuan().signum() != 0;
    }

    /** The sums of money that are expected. */
    Stream<MessageValue.Money> expectations() {
        List<MessageValue> expectations = expected instanceof MessageValue.AnyOf any
                ? any.values()
                : expected == null ? List.of() : List.of(expected);
        return expectations.stream()
                .filter(MessageValue.Money.class::isInstance)
                .map(MessageValue.Money.class::cast);
    }
}
