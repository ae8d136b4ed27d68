package org.yusuan.record;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.Numerals;

/**
 * A plain number that a form states: 分值, 权重, 得分, 执行率.
 *
 * @param number absent where the text is none; a rate is in percent
 * @param raw as published
 */
public record PlainNumber(@Nullable BigDecimal number, String raw) {
    /** Reads {@code 10}, {@code 10分}, {@code 98.5%}. */
    public static PlainNumber of(String raw) {
        String bare = Folding.key(raw).replace("%", "").replace("分", "");
        return new PlainNumber(Numerals.parse(bare).orElse(null), raw);
    }
}
