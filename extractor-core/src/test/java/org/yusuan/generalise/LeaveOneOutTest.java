package org.yusuan.generalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Forms of a province are read without the wordings that only its documents attest. */
class LeaveOneOutTest {
    /** Small ones, of families that have wordings of their own. */
    private static final Set<String> DOCUMENTS = Set.of(
            "anhui-final-accounts",
            "guizhou-policy-assets-services",
            "henan-department-target",
            "hunan-project-list",
            "jiangxi-department-target",
            "liaoning-department-target",
            "ningxia-target-list",
            "shanxi-final-accounts",
            "tianjin-department-evaluation",
            "yunnan-target-list");

    /** The mean over their families today; it may rise and not fall. */
    private static final double LEAST_MEAN = 0.93;

    private static final List<MeasuredDocument.Place> FIXTURES =
            MeasuredDocument.fixtures(Path.of(System.getProperty("yusuan.fixtures")));

    @Test
    void familiesThatAreLeftOutAreReadAsWellAsToday() {
        List<LeaveOneOut.Score> scores = LeaveOneOut.scores(FIXTURES.stream()
                .filter(place -> DOCUMENTS.contains(place.id()))
                .map(MeasuredDocument.Place::read)
                .toList());
        assertThat(scores).hasSameSizeAs(DOCUMENTS);
        assertThat(LeaveOneOut.mean(scores))
                .as("mean F1 over families: %s", scores)
                .isGreaterThanOrEqualTo(LEAST_MEAN);
    }

    @Test
    void aWordingThatIsTakenOutIsUnknown() {
        MeasuredDocument form = FIXTURES.stream()
                .filter(place -> place.id().equals("project-target-2021"))
                .findFirst()
                .orElseThrow()
                .read();
        Judgement whole = Judgement.of(form.truth(), new Understanding().apply(form.source(), form.document()));
        Judgement reduced = Judgement.of(
                form.truth(), ReducedLexicon.without(attestation -> true).apply(form.source(), form.document()));
        assertThat(whole.f1()).isEqualTo(1);
        assertThat(reduced.f1()).isLessThan(0.5);
    }
}
