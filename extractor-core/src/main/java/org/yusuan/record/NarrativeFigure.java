package org.yusuan.record;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure that the narrative restates.
 *
 * @param subject canonical, e.g. {@code revenue_total}
 * @param unit of the count; {@code yuan} for amounts
 * @param text the sentence
 */
public record NarrativeFigure(
        String subject,
        String subjectRaw,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal count,
        @Nullable String unit,
        String text,
        Origin origin) {}
