package org.yusuan.generalise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.yusuan.CsvRow;
import org.yusuan.document.SourceDocument;

/** How many facts of a document are lost when it is printed otherwise. */
final class Metamorphic {
    private final Truth truth;
    private final PrintedDocument document;
    private final Judgement asPrinted;

    private Metamorphic(Truth truth, PrintedDocument document) {
        this.truth = truth;
        this.document = document;
        this.asPrinted = Judgement.of(truth, rows(document.printed(PrintedTable::blocks)));
    }

    static Metamorphic of(MeasuredDocument measured) {
        return new Metamorphic(measured.truth(), PrintedDocument.of(measured.source(), measured.document()));
    }

    /** The facts lost in all variants of a mutation. */
    Loss loss(Mutation mutation, int variants) {
        return loss(mutation, variants, rows -> {});
    }

    /** @param read takes the rows of every variant */
    Loss loss(Mutation mutation, int variants, Consumer<Map<String, List<CsvRow>>> read) {
        Loss loss = Loss.NONE;
        for (int variant = 0; variant < variants; variant++) {
            Optional<Mutation.Printed> printed = mutation.of(document, variant);
            if (printed.isPresent()) {
                Map<String, List<CsvRow>> rows = rows(printed.get().document());
                read.accept(rows);
                loss = loss.plus(loss(printed.get(), rows));
            }
        }
        return loss;
    }

    private Loss loss(Mutation.Printed printed, Map<String, List<CsvRow>> rows) {
        int facts = (int) asPrinted.right().stream()
                .filter(fact -> printed.tables().contains(fact.table()))
                .count();
        if (facts == 0) {
            return Loss.NONE;
        }
        Judgement otherwise = Judgement.of(truth, rows);
        List<Fact> lost = notAmong(otherwise.right(), asPrinted.right(), Fact::key);
        return new Loss(
                1,
                facts,
                lost.size(),
                notAmong(Facts.of(rows), lost, Fact::loosely).size(),
                notAmong(asPrinted.wrong(), otherwise.wrong(), Fact::key).size());
    }

    /** The facts that are not among others. */
    private static List<Fact> notAmong(List<Fact> others, List<Fact> facts, Function<Fact, List<String>> comparedBy) {
        Counts<List<String>> left = new Counts<>();
        others.forEach(fact -> left.add(comparedBy.apply(fact), 1));
        return facts.stream().filter(fact -> !left.take(comparedBy.apply(fact))).toList();
    }

    private Map<String, List<CsvRow>> rows(SourceDocument printed) {
        return new Understanding().apply(document.source(), printed);
    }
}
