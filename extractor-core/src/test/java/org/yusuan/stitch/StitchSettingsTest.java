package org.yusuan.stitch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class StitchSettingsTest {
    @Test
    void aNegativeToleranceIsRefused() {
        assertThatThrownBy(() ->
                        new StitchSettings(-1, 0.5, 0.75, 0.4, 8, 4, 0.5, 8, 12, 40, 40, 8, 3, 12, 20, 200, 2_000, 6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("edgeTolerance must not be negative, found -1.0");
    }

    @Test
    void aShareAboveOneIsRefused() {
        assertThatThrownBy(() ->
                        new StitchSettings(3, 1.5, 0.75, 0.4, 8, 4, 0.5, 8, 12, 40, 40, 8, 3, 12, 20, 200, 2_000, 6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sameEdgesShare must be between 0 and 1, found 1.5");
    }
}
