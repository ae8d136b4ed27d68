package org.yusuan.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.Check;
import org.yusuan.record.CheckOutcome;
import org.yusuan.record.Finding;
import org.yusuan.record.Origin;
import org.yusuan.record.Table;

/** What came of a rule, as the output has it: every outcome counted, what fails told. */
final class Report {
    /** The most cells a finding names: the addends of a long table, and no page full of them. */
    private static final int MOST_REFS = 60;

    private final FindingMessages messages;
    private final Function<String, @Nullable Table> tables;

    /** @param tables by id, as far as they are at hand */
    Report(FindingMessages messages, Function<String, @Nullable Table> tables) {
        this.messages = messages;
        this.tables = tables;
    }

    List<Finding> findings(String rule, Verdicts verdicts) {
        return verdicts.all().stream()
                .filter(verdict -> verdict.outcome() == CheckOutcome.FAILS)
                .map(verdict -> finding(rule, verdict))
                .toList();
    }

    private Finding finding(String rule, Verdict verdict) {
        List<String> refs = verdict.where().stream().map(Origin::ref).distinct().toList();
        Integer page = verdict.where().isEmpty()
                ? null
                : Integer.valueOf(verdict.where().get(0).area().page());
        return new Finding(
                verdict.tableId(),
                rule,
                RuleBook.text(rule).severity(),
                messages.tell(rule, verdict, tables),
                plain(verdict.expected()),
                plain(verdict.actual()),
                difference(verdict),
                page,
                refs.stream().limit(MOST_REFS).toList());
    }

    /** Of money, in yuan: by how much what there is exceeds what was expected. */
    private static @Nullable String difference(Verdict verdict) {
        return verdict.actual() instanceof MessageValue.Money actual
                        && verdict.expected() instanceof MessageValue.Money expected
                ? MessageValue.Money.plain(actual.yuan().subtract(expected.yuan()))
                : null;
    }

    private record Key(
            CheckOutcome outcome,
            @Nullable String tableId,
            @Nullable String reason) {}

    /** Failures one by one; of the rest, how often each outcome came of the rule in each table. */
    List<Check> checks(String rule, Verdicts verdicts) {
        if (verdicts.all().isEmpty()) {
            return List.of(new Check(rule, null, CheckOutcome.NOT_APPLICABLE, 1, null, null));
        }
        Map<Key, List<Verdict>> counted = new LinkedHashMap<>();
        for (Verdict verdict : verdicts.all()) {
            boolean told = verdict.outcome() == CheckOutcome.NOT_DECIDABLE;
            Key key = new Key(verdict.outcome(), verdict.tableId(), told ? plain(verdict.actual()) : null);
            counted.computeIfAbsent(key, k -> new ArrayList<>()).add(verdict);
        }
        return counted.entrySet().stream()
                .flatMap(entry -> checks(rule, entry.getKey(), entry.getValue()))
                .toList();
    }

    private Stream<Check> checks(String rule, Key key, List<Verdict> verdicts) {
        if (key.outcome() == CheckOutcome.FAILS || verdicts.size() == 1) {
            return verdicts.stream()
                    .map(verdict -> new Check(
                            rule, key.tableId(), key.outcome(), 1, plain(verdict.expected()), plain(verdict.actual())));
        }
        return Stream.of(new Check(rule, key.tableId(), key.outcome(), verdicts.size(), null, key.reason()));
    }

    private @Nullable String plain(@Nullable MessageValue shown) {
        return shown == null ? null : shown.plain(messages);
    }
}
