package org.yusuan.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yusuan.record.CheckOutcome;
import org.yusuan.record.Confidence;
import org.yusuan.record.Doubt;
import org.yusuan.record.Finding;
import org.yusuan.record.Origin;
import org.yusuan.record.Role;
import org.yusuan.record.Table;

/** How a document was read: what of it could not be, and which tables could as well be read in another way. */
final class ReadingQuality {
    /** A character in a thousand may be an ornament; a lost page is lost. */
    private static final double MOST_UNREADABLE = 0.001;

    private static final int DIGITS = 3;

    private static final int DOUBTS_TOLD = 2;

    private ReadingQuality() {}

    /** Pages and characters could be read. */
    static final class Unreadable implements Rule {
        @Override
        public String id() {
            return "reading_unreadable";
        }

        @Override
        public void check(Records records, Verdicts verdicts) {
            if (records.read().tables() > 0) {
                double share = records.read().unreadable();
                MessageValue most = MessageValue.text("≤ " + rounded(MOST_UNREADABLE));
                verdicts.judge(share <= MOST_UNREADABLE, most, MessageValue.text(rounded(share)), List.of());
            }
        }
    }

    /** No table could as well be read in another way. */
    static final class Ambiguous implements Rule {
        @Override
        public String id() {
            return Finding.AMBIGUOUS;
        }

        @Override
        public void check(Records records, Verdicts verdicts) {
            for (Table table : records.disclosure().tables()) {
                Confidence confidence = table.confidence();
                verdicts.add(new Verdict(
                        confidence.isAmbiguous() ? CheckOutcome.FAILS : CheckOutcome.HOLDS,
                        table.tableId(),
                        MessageValue.text("≥ " + rounded(Confidence.CLEAR)),
                        MessageValue.text(rounded(confidence.value())),
                        where(table),
                        Map.of("doubts", new MessageValue.Several(worst(confidence)))));
            }
        }

        /** Where the table begins. */
        private static List<Origin> where(Table table) {
            return table.cells().stream()
                    .filter(cell -> cell.role() != Role.EMPTY)
                    .limit(1)
                    .flatMap(cell -> cell.cell().areas().stream().limit(1).map(area -> new Origin(area, cell.ref())))
                    .toList();
        }

        /** The doubts that cost most. */
        private static List<MessageValue> worst(Confidence confidence) {
            return confidence.shares().keySet().stream()
                    .sorted(Comparator.comparingDouble(doubt -> -Confidence.weight(doubt) * confidence.share(doubt)))
                    .limit(DOUBTS_TOLD)
                    .map(ReadingQuality::name)
                    .toList();
        }
    }

    private static MessageValue name(Doubt doubt) {
        return MessageValue.word("doubt." + doubt.name().toLowerCase(Locale.ROOT));
    }

    private static String rounded(double share) {
        return BigDecimal.valueOf(share).setScale(DIGITS, RoundingMode.HALF_UP).toPlainString();
    }
}
