package org.yusuan.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much doubts leave of a reading. */
final class ConfidenceTest {
    private static final double EXACT = 1e-9;

    @Test
    void whatNobodyDoubtsIsSure() {
        assertThat(Confidence.FULL.value()).isEqualTo(1);
        assertThat(Confidence.FULL.isSure()).isTrue();
        assertThat(Confidence.FULL.isAmbiguous()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everyDoubtHasAWeight(Doubt doubt) {
        assertThat(Confidence.weight(doubt)).isBetween(0.0, 1.0);
        assertThat(Confidence.FULL.with(doubt, 1).value()).isCloseTo(1 - Confidence.weight(doubt), within(EXACT));
    }

    @Test
    void eachDoubtTakesItsPartOfWhatTheOthersLeft() {
        Confidence two = Confidence.FULL.with(Doubt.RESIDUE, 0.5).with(Doubt.KIND, 1);
        assertThat(two.value())
                .isCloseTo(
                        (1 - Confidence.weight(Doubt.RESIDUE) / 2) * (1 - Confidence.weight(Doubt.KIND)),
                        within(EXACT));
    }

    @Test
    void ofOneDoubtTheLargestShareCounts() {
        Confidence confidence = Confidence.FULL.with(Doubt.RESIDUE, 0.5).with(Doubt.RESIDUE, 0.2);
        assertThat(confidence.share(Doubt.RESIDUE)).isEqualTo(0.5);
        assertThat(confidence.with(Doubt.RESIDUE, 0.8).share(Doubt.RESIDUE)).isEqualTo(0.8);
    }

    @Test
    void aShareOfNothingIsNoDoubt() {
        assertThat(Confidence.FULL.with(Doubt.KIND, 0)).isEqualTo(Confidence.FULL);
    }

    @Test
    void whatDoesNotMatterIsLeftOut() {
        Confidence confidence = Confidence.FULL.with(Doubt.RESIDUE, 1).with(Doubt.UNTRIED, 1);
        assertThat(confidence.isAmbiguous()).isTrue();
        assertThat(confidence.without(Set.of(Doubt.RESIDUE)).shares()).isEqualTo(Map.of(Doubt.UNTRIED, 1.0));
        assertThat(confidence.without(Set.of(Doubt.RESIDUE, Doubt.UNTRIED)).isSure())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aShareIsFromNothingToAll(double share) {
        assertThatThrownBy(() -> Confidence.FULL.with(Doubt.KIND, share))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("KIND");
    }
}
