package org.yusuan.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yusuan.lexicon.TsvResource;
import org.yusuan.record.NarrativeFigure;

/** What a sentence divides (政府采购 into 货物, 工程, 服务) is the sum of its parts. */
final class NarrativeParts implements Rule {
    private static final int COLUMNS = 2;

    private static final Map<String, List<String>> PARTS = parts();

    @Override
    public String id() {
        return "narrative_parts";
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        for (NarrativeFigure whole : records.statements()) {
            List<String> wanted = PARTS.getOrDefault(whole.subject(), List.of());
            Optional<Figure> total = Figure.of(whole);
            if (wanted.isEmpty() || total.isEmpty() || Narrative.isOfOtherPeriod(whole)) {
                continue;
            }
            List<NarrativeFigure> around = Narrative.around(records.statements(), whole);
            List<Figure> figures = new ArrayList<>();
            for (String part : wanted) {
                around.stream()
                        .filter(statement -> statement.subject().equals(part))
                        .findFirst()
                        .flatMap(Figure::of)
                        .ifPresent(figures::add);
            }
            long wholes = around.stream()
                    .filter(statement -> statement.subject().equals(whole.subject()))
                    .count();
            if (figures.size() == wanted.size() && wholes == 1) {
                verdicts.compare(
                        null,
                        new FigureSum(figures),
                        FigureSum.of(total.get()),
                        Map.of("subject", MessageValue.text(whole.subjectRaw())));
            }
        }
    }

    private static Map<String, List<String>> parts() {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (List<String> row : TsvResource.rows(NarrativeParts.class, "narrative-parts.tsv", COLUMNS)) {
            parts.computeIfAbsent(row.get(0).toLowerCase(Locale.ROOT), whole -> new ArrayList<>())
                    .add(row.get(1).toLowerCase(Locale.ROOT));
        }
        return parts;
    }
}
