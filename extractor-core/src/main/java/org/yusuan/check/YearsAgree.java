package org.yusuan.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yusuan.document.Area;
import org.yusuan.record.BudgetStage;
import org.yusuan.record.Origin;

/** What a document states of the year before (上年预算数) is what the same body's document of that year states. */
final class YearsAgree implements RunRule {
    @Override
    public String id() {
        return "years_agree";
    }

    private record Key(String body, String subject, int year, BudgetStage stage) {
        static Key of(YearFacts document, YearFigure figure) {
            return new Key(document.body(), figure.subject(), figure.year(), figure.stage());
        }
    }

    private record Place(YearFacts document, YearFigure figure) {}

    @Override
    public void check(List<YearFacts> documents, RunVerdicts verdicts) {
        Map<Key, List<Place>> originals = new LinkedHashMap<>();
        each(documents, (document, figure) -> {
            if (!figure.restated()) {
                List<Place> places = originals.computeIfAbsent(Key.of(document, figure), key -> new ArrayList<>());
                if (places.stream().noneMatch(place -> isSame(place.figure(), figure))) {
                    places.add(new Place(document, figure));
                }
            }
        });
        each(documents, (document, figure) -> {
            List<Place> found =
                    figure.restated() ? originals.getOrDefault(Key.of(document, figure), List.of()) : List.<Place>of();
            if (!found.isEmpty()) {
                decide(document, figure, found, verdicts.of(document));
            }
        });
    }

    /** The same disclosure may be there in several formats: what the first of them states need not be tried again. */
    private static boolean isSame(YearFigure one, YearFigure other) {
        return one.yuan().compareTo(other.yuan()) == 0 && one.halfUnit().compareTo(other.halfUnit()) == 0;
    }

    private interface Look {
        void at(YearFacts document, YearFigure figure);
    }

    private static void each(List<YearFacts> documents, Look look) {
        documents.forEach(document -> document.figures().forEach(figure -> look.at(document, figure)));
    }

    /** A body may have several tables of the kind, or may have published the year twice. */
    private static void decide(YearFacts document, YearFigure figure, List<Place> originals, Verdicts verdicts) {
        List<FigureSum> candidates = originals.stream()
                .map(place -> sum(place.document(), place.figure()))
                .toList();
        YearFacts source = originals.get(0).document();
        verdicts.oneOf(
                document.documentId() + "#" + figure.table(),
                candidates,
                sum(document, figure),
                Map.of(
                        "row", MessageValue.text(figure.name()),
                        "year", MessageValue.text(String.valueOf(figure.year())),
                        "source", MessageValue.text(source.source())));
    }

    private static FigureSum sum(YearFacts document, YearFigure figure) {
        return FigureSum.of(new Figure(
                figure.yuan(),
                figure.halfUnit(),
                figure.unit(),
                figure.name(),
                document.documentId() + "#" + figure.table(),
                new Origin(Area.ofPage(figure.page()), figure.ref())));
    }
}
