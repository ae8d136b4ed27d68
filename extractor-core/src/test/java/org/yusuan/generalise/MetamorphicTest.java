package org.yusuan.generalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yusuan.lexicon.TsvResource;

/** What a form says does not change when it is printed otherwise. */
class MetamorphicTest {
    /** Small ones that every mutation finds something to change in. */
    private static final Set<String> DOCUMENTS = Set.of(
            "final-accounts-ministry",
            "gansu-target-list",
            "project-target-2021",
            "shandong-budget",
            "workbook-budget",
            "yunnan-budget",
            "yunnan-target-list");

    private static final List<Metamorphic> READ =
            MeasuredDocument.fixtures(Path.of(System.getProperty("yusuan.fixtures"))).stream()
                    .filter(place -> DOCUMENTS.contains(place.id()))
                    .map(place -> Metamorphic.of(place.read()))
                    .toList();

    /** The share of facts that is lost today, which may fall and not rise. */
    private static final Map<Mutation, Double> MOST_LOST =
            TsvResource.rows(MetamorphicTest.class, "most-lost.tsv", 2).stream()
                    .collect(Collectors.toMap(
                            row -> Mutation.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                            row -> Double.valueOf(row.get(1))));

    @ParameterizedTest
    @EnumSource
    void noMoreFactsAreLostThanToday(Mutation mutation) {
        Loss loss = READ.stream().map(document -> document.loss(mutation, 1)).reduce(Loss.NONE, Loss::plus);
        assertThat(loss.facts())
                .as("facts of tables that %s changes", mutation.id())
                .isPositive();
        assertThat(loss.lostShare())
                .as("share of facts lost by %s: %s", mutation.id(), loss)
                .isLessThanOrEqualTo(MOST_LOST.get(mutation));
    }

    @Test
    void unknownWordsAreUnknown() {
        for (String table :
                List.of("target-labels", "indicator-columns", "measures", "statement-columns", "table-kinds")) {
            assertThat(TsvResource.rows(TsvResource.class, table + ".tsv", 3))
                    .noneSatisfy(row -> assertThat(row.get(1)).containsAnyOf(UnknownWords.CHARACTERS.split("")));
        }
    }
}
