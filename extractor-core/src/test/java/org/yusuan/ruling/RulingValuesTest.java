package org.yusuan.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.document.Box;

class RulingValuesTest {
    @Test
    void edgesRunForward() {
        assertThat(Edge.horizontal(5, 9, 2)).isEqualTo(new Edge(Edge.Direction.HORIZONTAL, 5, 2, 9));
        assertThat(Edge.vertical(5, 9, 2).box()).isEqualTo(new Box(5, 2, 5, 9));
        assertThatThrownBy(() -> new Edge(Edge.Direction.VERTICAL, 1, 3, 2))
                .hasMessage("edge ends before it begins: from 3.0 to 2.0");
        assertThatThrownBy(() -> Edge.vertical(Double.NaN, 1, 2))
                .hasMessage("edge has a coordinate that is not finite");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3, 10, 1.5, 4, 4, 8, 0.6, 9, 9, lengths must be positive",
        "1.5, 3, 10, 1.5, 4, 1, 8, 0.6, 9, 9, the smallest cell larger than snap",
        "1.5, 3, 10, 1.5, 4, 4, 3, 0.6, 9, 9, an open cell is not smaller than the smallest cell",
        "1.5, 3, 10, 1.5, 4, 4, 8, 1.5, 9, 9, covered is a share of 1",
        "1.5, 3, 10, 1.5, 4, 4, 8, 0.6, 0, 9, bounds must be positive"
    })
    void settingsAreValidated(
            double snap,
            double gap,
            double longestDash,
            double reach,
            double shortest,
            double smallestCell,
            double lowestOpenCell,
            double covered,
            int mostEdges,
            int mostPositions,
            String message) {
        assertThatThrownBy(() -> new RulingSettings(
                        snap,
                        gap,
                        longestDash,
                        reach,
                        shortest,
                        smallestCell,
                        lowestOpenCell,
                        covered,
                        mostEdges,
                        mostPositions))
                .hasMessageContaining(message);
    }
}
