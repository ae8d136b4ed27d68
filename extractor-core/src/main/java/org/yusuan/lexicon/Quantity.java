package org.yusuan.lexicon;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one number, or the one range, that a value states, with what bounds and counts it.
 *
 * @param numberHigh the upper end of a range
 */
record Quantity(
        @Nullable Comparator comparator,
        BigDecimal number,
        @Nullable BigDecimal numberHigh,
        @Nullable String unit,
        ValueType type) {
    /** The most digits and marks a number of a value may have. */
    private static final int LONGEST_NUMBER = 30;

    /** The longest subject in characters before a number, {@code 升级改造类项目验收合格率}. */
    private static final int LONGEST_SUBJECT = 30;

    /** A number; digits after a Latin letter belong to a name (PM2.5, CO2). */
    private static final String NUMBER =
            "(?<![A-Za-z\\d.])(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)?(?![\\d]))";

    private static final Pattern ONE = Pattern.compile(NUMBER);
    private static final Pattern RANGE =
            Pattern.compile(NUMBER + " ?([^\\d\\s~～—–-]{0,4}?) ?(?:[~～—–至到]|-) ?" + NUMBER);
    private static final Pattern INCLUSIVE = Pattern.compile("[（(]含[^（()）]{0,4}[)）]");
    private static final Pattern CLAUSES = Pattern.compile("[，。；;！？!?]|, ");

    /** Words before a number that neither bound it nor say what it is of; 约 bounds nothing by the contract. */
    private static final Pattern LINK = Pattern.compile("(?:大?约为?|大概|将?近|预计|达到?|实现|为|是|共计?|合计|总计|控制在|保持在?|在|[:：¥￥])+$");

    /** 每次, 每人每年, 人均: what the number is counted per. */
    private static final Pattern PER =
            Pattern.compile("^(?:平均)?((?:每(?:学期|季度|平方米|公里|[年月周天日次人生户村个季场期件班校辆台套亩名位项所])|[人户年月校村生班亩]均)+)");

    static final Vocabulary<Comparator> COMPARATORS_BEFORE =
            Vocabulary.load(Comparator.class, "comparators-before.tsv");

    /** The quantity a folded value states, if it is one. */
    static Optional<Quantity> find(String value) {
        String text = INCLUSIVE.matcher(value).replaceAll("").replaceFirst("[。；;，,.]$", "");
        Matcher range = RANGE.matcher(text);
        if (range.find()) {
            return ofRange(text, range);
        }
        Matcher one = ONE.matcher(text);
        if (!one.find()) {
            return Optional.empty();
        }
        return of(text.substring(0, one.start()), one.group(1), null, text.substring(one.end()));
    }

    private static Optional<Quantity> ofRange(String text, Matcher range) {
        String tail = text.substring(range.end());
        String unitOfLow = range.group(2);
        boolean sameUnit = unitOfLow.isEmpty() || tail.strip().startsWith(unitOfLow);
        return sameUnit ? of(text.substring(0, range.start()), range.group(1), range.group(3), tail) : Optional.empty();
    }

    private static Optional<Quantity> of(String before, String low, @Nullable String high, String after) {
        int longest = Math.max(low.length(), high == null ? 0 : high.length());
        if (longest > LONGEST_NUMBER || hasNumber(before + " " + after)) {
            return Optional.empty();
        }
        Head head = Head.of(before);
        return Tail.of(after).filter(tail -> head.goesWith(tail)).flatMap(tail -> {
            BigDecimal number = head.negative ? Numerals.decimal(low).negate() : Numerals.decimal(low);
            BigDecimal numberHigh = high == null ? null : Numerals.decimal(high);
            if (numberHigh != null && numberHigh.compareTo(number) < 0) {
                return Optional.empty();
            }
            Comparator comparator = head.comparator != null ? head.comparator : tail.comparator();
            return Optional.of(new Quantity(comparator, number, numberHigh, head.unit(tail.unit()), head.type(tail)));
        });
    }

    private static boolean hasNumber(String text) {
        return ONE.matcher(text).find();
    }

    /** What stands before the number. */
    private record Head(@Nullable Comparator comparator, boolean negative, boolean money, String per, String subject) {
        static Head of(String before) {
            String rest = before.strip();
            boolean negative = rest.matches("(?:.*[≥≤<>=])? ?[-−]");
            if (negative) {
                rest = rest.substring(0, rest.length() - 1).strip();
            }
            boolean money = rest.endsWith("¥") || rest.endsWith("￥");
            rest = withoutLink(rest);
            String key = Folding.key(rest);
            Optional<Vocabulary.Match<Comparator>> word = COMPARATORS_BEFORE.trailingIn(key);
            if (word.isPresent()) {
                key = key.substring(
                        0, key.length() - Folding.key(word.get().wording()).length());
                key = withoutLink(key);
            }
            Matcher per = PER.matcher(key);
            String each = "";
            if (per.find()) {
                each = per.group(1).replace("每", "/").replaceAll("(.)均", "/$1");
                key = key.substring(per.end());
            }
            return new Head(word.map(Vocabulary.Match::concept).orElse(null), negative, money, each, withoutLink(key));
        }

        private static String withoutLink(String text) {
            return LINK.matcher(text).replaceFirst("").strip();
        }

        /** Whether head and tail say one thing: with a subject, only what is bounded or counted in a known unit. */
        boolean goesWith(Tail tail) {
            if (subject.isEmpty()) {
                return true;
            }
            boolean clear = comparator != null || tail.comparator() != null || tail.isKnownUnit();
            return clear
                    && subject.length() <= LONGEST_SUBJECT
                    && !subject.endsWith("第")
                    && !CLAUSES.matcher(subject).find();
        }

        @Nullable
        String unit(@Nullable String counted) {
            if (counted == null) {
                return money ? "元" : null;
            }
            return counted.contains("/") ? counted : counted + per;
        }

        ValueType type(Tail tail) {
            return money ? ValueType.MONEY : tail.type();
        }
    }
}
