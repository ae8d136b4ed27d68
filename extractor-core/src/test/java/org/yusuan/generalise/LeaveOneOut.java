package org.yusuan.generalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.yusuan.CsvRow;
import org.yusuan.document.SourceDocument;
import org.yusuan.source.Source;

/** How well the documents of each family are read without what only this family attests. */
final class LeaveOneOut {
    private static final Families FAMILIES = new Families();

    private LeaveOneOut() {}

    /**
     * The documents of one family.
     *
     * @param whole mean F1 with the whole lexicon
     * @param reduced mean F1 without the family's own wordings
     */
    record Score(String family, int documents, double whole, double reduced) {}

    /** @param documents of which those that are no family's are left out */
    static List<Score> scores(List<MeasuredDocument> documents) {
        Map<String, List<MeasuredDocument>> byFamily = new TreeMap<>();
        for (MeasuredDocument document : documents) {
            FAMILIES.of(document.id())
                    .ifPresent(family -> byFamily.computeIfAbsent(family, any -> new ArrayList<>())
                            .add(document));
        }
        List<Score> scores = new ArrayList<>();
        byFamily.forEach((family, own) -> {
            Predicate<String> onlyTheirs = attestation ->
                    FAMILIES.only(attestation).filter(family::equals).isPresent();
            scores.add(new Score(
                    family, own.size(), mean(own, new Understanding()), mean(own, ReducedLexicon.without(onlyTheirs))));
        });
        return scores;
    }

    /** The mean over families, each counting the same. */
    static double mean(List<Score> scores) {
        return scores.stream().mapToDouble(Score::reduced).average().orElse(1);
    }

    private static double mean(
            List<MeasuredDocument> documents,
            BiFunction<Source, SourceDocument, Map<String, List<CsvRow>>> understanding) {
        return documents.stream()
                .mapToDouble(document -> Judgement.of(
                                document.truth(), understanding.apply(document.source(), document.document()))
                        .f1())
                .average()
                .orElse(1);
    }
}
