package org.yusuan.record;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount a form states.
 *
 * @param yuan exact; absent where the unit is not stated or the text is no number (a finding says so)
 * @param raw as published
 */
public record Amount(@Nullable BigDecimal yuan, String raw, Origin origin) {}
