package org.yusuan.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.yusuan.record.Check;
import org.yusuan.record.Origin;

/** Each aspect of how a document was read is within its limit. */
final class ReadingQuality implements Rule {
    private static final int DIGITS = 3;

    private final Quality.Aspect aspect;

    ReadingQuality(Quality.Aspect aspect) {
        this.aspect = aspect;
    }

    @Override
    public String id() {
        return "reading_" + aspect.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void check(Records records, Verdicts verdicts) {
        if (records.quality().isOfNoTable()) {
            return;
        }
        double share = records.quality().share(aspect);
        double most = Quality.limit(aspect).most();
        verdicts.judge(share <= most, Shown.text("≤ " + rounded(most)), Shown.text(rounded(share)), where(records));
    }

    private List<Origin> where(Records records) {
        return aspect == Quality.Aspect.RESIDUE
                ? records.disclosure().residue().stream()
                        .map(residue -> residue.origin())
                        .toList()
                : List.of();
    }

    static String rounded(double share) {
        return BigDecimal.valueOf(share).setScale(DIGITS, RoundingMode.HALF_UP).toPlainString();
    }

    /** The confidence made of all aspects. */
    static final class Confidence implements Rule {
        /** Below it a reader should compare with the source before using the document's figures. */
        private static final double LEAST = 0.9;

        @Override
        public String id() {
            return Check.CONFIDENCE;
        }

        @Override
        public void check(Records records, Verdicts verdicts) {
            if (records.quality().isOfNoTable()) {
                return;
            }
            double confidence = records.quality().confidence();
            verdicts.judge(
                    confidence >= LEAST, Shown.text("≥ " + rounded(LEAST)), Shown.text(rounded(confidence)), List.of());
        }
    }
}
