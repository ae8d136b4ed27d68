package org.yusuan.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.yusuan.lexicon.MoneyUnit;

/** A value of a message, told in the reader's language. */
sealed interface MessageValue {
    /** As a message tells it. */
    String in(FindingMessages messages);

    /** As a table has it. */
    String plain(FindingMessages messages);

    static MessageValue text(String text) {
        return new Text(text);
    }

    static MessageValue word(String key) {
        return new Phrase(key);
    }

    static MessageValue money(FigureSum sum) {
        return new Money(sum.yuan(), sum.unit());
    }

    /** The same whatever the language. */
    record Text(String text) implements MessageValue {
        @Override
        public String in(FindingMessages messages) {
            return text;
        }

        @Override
        public String plain(FindingMessages messages) {
            return text;
        }
    }

    /** A phrase of the resources. */
    record Phrase(String key) implements MessageValue {
        @Override
        public String in(FindingMessages messages) {
            return messages.phrase(key);
        }

        @Override
        public String plain(FindingMessages messages) {
            return in(messages);
        }
    }

    /** Money: in the unit it is published in for a reader, in yuan for a table. */
    record Money(BigDecimal yuan, MoneyUnit unit) implements MessageValue {
        private static final int FEN = 2;

        @Override
        public String in(FindingMessages messages) {
            BigDecimal number = yuan.divide(unit.toYuan(BigDecimal.ONE));
            return messages.filled("unit." + unit.id(), Map.of("number", grouped(number), "yuan", grouped(yuan)));
        }

        private static String grouped(BigDecimal number) {
            int digits = Math.max(0, number.stripTrailingZeros().scale());
            return String.format(Locale.ROOT, "%,." + digits + "f", number);
        }

        @Override
        public String plain(FindingMessages messages) {
            return plain(yuan);
        }

        static String plain(BigDecimal yuan) {
            BigDecimal exact = yuan.stripTrailingZeros();
            return exact.setScale(Math.max(FEN, exact.scale()), RoundingMode.UNNECESSARY)
                    .toPlainString();
        }
    }

    /** All of them. */
    record Several(List<MessageValue> values) implements MessageValue {
        @Override
        public String in(FindingMessages messages) {
            return joined(messages, messages.phrase("and"));
        }

        @Override
        public String plain(FindingMessages messages) {
            return joined(messages, ", ");
        }

        private String joined(FindingMessages messages, String and) {
            return values.stream().map(value -> value.in(messages)).collect(Collectors.joining(and));
        }
    }

    /** Any of several. */
    record AnyOf(List<MessageValue> values) implements MessageValue {
        @Override
        public String in(FindingMessages messages) {
            return String.join(
                    messages.phrase("or"),
                    values.stream().map(value -> value.in(messages)).distinct().toList());
        }

        @Override
        public String plain(FindingMessages messages) {
            return String.join(
                    " | ",
                    values.stream()
                            .map(value -> value.plain(messages))
                            .distinct()
                            .toList());
        }
    }
}
