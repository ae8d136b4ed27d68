package org.yusuan.lexicon;

import java.util.Optional;

/** Units of money stated in captions, headings and labels. */
public final class MoneyUnits {
    private MoneyUnits() {}

    /** The unit the text states for the amounts it governs. */
    public static Optional<MoneyUnit> stated(String text) {
        String key = Folding.key(text);
        if (key.contains("亿元")) {
            return Optional.of(MoneyUnit.YI_YUAN);
        }
        if (key.contains("万元")) {
            return Optional.of(MoneyUnit.WAN_YUAN);
        }
        return key.contains("单位:元") ? Optional.of(MoneyUnit.YUAN) : Optional.empty();
    }
}
