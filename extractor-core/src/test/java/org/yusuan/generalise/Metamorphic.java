package org.yusuan.generalise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        this.asPrinted = judged(document.printed(PrintedTable::blocks));
    }

    static Metamorphic of(MeasuredDocument measured) {
        return new Metamorphic(measured.truth(), PrintedDocument.of(measured.source(), measured.document()));
    }

    /** The facts lost in all variants of a mutation. */
    Loss loss(Mutation mutation, int variants) {
        Loss loss = Loss.NONE;
        for (int variant = 0; variant < variants; variant++) {
            Optional<Mutation.Printed> printed = mutation.of(document, variant);
            if (printed.isPresent()) {
                loss = loss.plus(loss(printed.get()));
            }
        }
        return loss;
    }

    private Loss loss(Mutation.Printed printed) {
        Judgement otherwise = judged(printed.document());
        int facts = (int) asPrinted.right().stream()
                .filter(fact -> printed.tables().contains(fact.table()))
                .count();
        return facts == 0
                ? Loss.NONE
                : new Loss(
                        1,
                        facts,
                        notIn(otherwise.right(), asPrinted.right()),
                        notIn(asPrinted.wrong(), otherwise.wrong()));
    }

    /** How many of some facts are not among others. */
    private static int notIn(List<Fact> others, List<Fact> facts) {
        Counts<List<String>> left = new Counts<>();
        others.forEach(fact -> left.add(fact.key(), 1));
        return (int) facts.stream().filter(fact -> !left.take(fact.key())).count();
    }

    private Judgement judged(SourceDocument printed) {
        Map<String, List<CsvRow>> rows = new Understanding().apply(document.source(), printed);
        return Judgement.of(truth, rows);
    }
}
