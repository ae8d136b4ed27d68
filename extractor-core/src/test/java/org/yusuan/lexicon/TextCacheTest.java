package org.yusuan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TextCacheTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final TextCache<Integer> lengths = new TextCache<>(text -> {
        asked.incrementAndGet();
        return text.length();
    });

    @Test
    void aShortTextIsLookedUpOnce() {
        assertThat(lengths.of("合计")).isEqualTo(2);
        assertThat(lengths.of("合计")).isEqualTo(2);
        assertThat(asked).hasValue(1);
    }

    @Test
    void proseIsNotKept() {
        String prose = "字".repeat(1000);
        assertThat(lengths.of(prose)).isEqualTo(1000);
        assertThat(lengths.of(prose)).isEqualTo(1000);
        assertThat(asked).hasValue(2);
    }

    @Test
    void whatADocumentHoldsDoesNotFillTheMemory() {
        for (int i = 0; i < 100_000; i++) {
            assertThat(lengths.of("r" + i)).isPositive();
        }
        assertThat(lengths.of("r0")).isEqualTo(2);
        assertThat(asked).as("forgotten in between").hasValue(100_001);
    }
}
