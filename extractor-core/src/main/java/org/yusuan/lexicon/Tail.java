package org.yusuan.lexicon;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands after the number of a value: its unit, a word that bounds it, and words that go on. */
record Tail(@Nullable String unit, @Nullable Comparator comparator) {
    /** The longest unit in characters that no list has to know, {@code 个工作日}. */
    private static final int LONGEST_UNIT = 6;

    /** The longest unit of several parts in characters, {@code 元/平方米/年}. */
    private static final int LONGEST_COMPOUND_UNIT = 14;

    /** The most characters that may follow a number and its unit before the value is rather a sentence. */
    private static final int LONGEST_PROSE = 30;

    private static final Vocabulary<Comparator> AFTER = Vocabulary.load(Comparator.class, "comparators-after.tsv");
    private static final Vocabulary<ValueType> UNITS = Vocabulary.load(ValueType.class, "units.tsv");

    private static final Pattern BRACKETED = Pattern.compile("[（(]([^（()）]*)[)）](.*)");
    private static final Pattern REMARK = Pattern.compile("[（(][^（()）]*[)）]$");

    /** What stands in brackets is a remark, not a unit, where it speaks of how the number was got. */
    private static final Pattern REMARKING = Pattern.compile(".*(?:据实|列支|预计|估算?|约|左右|暂定|待定|按|不含|包括|其中|含|见|详).*");

    private static final Pattern ABOUT = Pattern.compile("^[余多](?!元|种)|左右");
    private static final Pattern UNIT_WORD = Pattern.compile("[\\p{L}\\p{So}²³/·°%‰]+");
    private static final Pattern GRAMMAR = Pattern.compile("[的了等和及与或在为是各]");
    private static final Pattern CLAUSES = Pattern.compile("[，。；;！？!?、：:]|, ");

    /** The unit and the bound; empty where the words after the number make it a sentence. */
    static Optional<Tail> of(String after) {
        String rest = ABOUT.matcher(after.strip()).replaceFirst("").strip();
        Matcher bracketed = BRACKETED.matcher(rest);
        if (bracketed.matches()) {
            return ofBracketed(bracketed.group(1).strip(), bracketed.group(2).strip());
        }
        return ofWords(REMARK.matcher(rest).replaceFirst("").strip());
    }

    /** What kind of value is counted in this unit. */
    ValueType type() {
        return unit == null ? ValueType.NUMBER : UNITS.exact(counted(unit)).orElse(ValueType.NUMBER);
    }

    /** Whether the unit is one of the listed ones. */
    boolean isKnownUnit() {
        return unit != null && UNITS.exact(counted(unit)).isPresent();
    }

    private static String counted(String unit) {
        int slash = unit.indexOf('/');
        return slash > 0 ? unit.substring(0, slash) : unit;
    }

    private static Optional<Tail> ofBracketed(String inner, String behind) {
        if (REMARKING.matcher(inner).matches()) {
            return ofWords(behind);
        }
        Optional<Comparator> bound = behind.isEmpty() ? Optional.empty() : AFTER.exact(behind);
        return isUnit(inner) && (behind.isEmpty() || bound.isPresent())
                ? Optional.of(new Tail(inner.replace(" ", ""), bound.orElse(null)))
                : Optional.empty();
    }

    private static Optional<Tail> ofWords(String words) {
        if (words.isEmpty()) {
            return Optional.of(new Tail(null, null));
        }
        Optional<Vocabulary.Match<Comparator>> bound = AFTER.trailingIn(words).or(() -> longWordIn(words));
        int at = bound.map(match -> words.indexOf(match.wording())).orElse(-1);
        if (at < 0) {
            return unitLeading(words).map(unit -> new Tail(unit.isEmpty() ? null : unit, null));
        }
        String prose = words.substring(at + bound.orElseThrow().wording().length());
        return unitLeading(words.substring(0, at).strip())
                .filter(unit -> isProse(prose))
                .map(unit -> new Tail(
                        unit.isEmpty() ? null : unit, bound.orElseThrow().concept()));
    }

    /** A bound that words follow: {@code 3个以上项目}. A single character such as 内 is not telling within words. */
    private static Optional<Vocabulary.Match<Comparator>> longWordIn(String words) {
        return AFTER.containedIn(words).filter(match -> match.wording().length() > 1);
    }

    /** The unit the words are or start with; blank where there is none. */
    private static Optional<String> unitLeading(String words) {
        if (words.isEmpty() || (isUnit(words) && !words.startsWith("%"))) {
            return Optional.of(words.replace(" ", ""));
        }
        return UNITS.leadingIn(words)
                .map(Vocabulary.Match::wording)
                .filter(unit -> words.startsWith(unit) && isProse(words.substring(unit.length())));
    }

    private static boolean isUnit(String words) {
        String joined = words.replace(" ", "");
        boolean compound = joined.indexOf('/') > 0;
        return joined.length() <= (compound ? LONGEST_COMPOUND_UNIT : LONGEST_UNIT)
                && UNIT_WORD.matcher(joined).matches()
                && !GRAMMAR.matcher(joined).find();
    }

    private static boolean isProse(String words) {
        return words.length() <= LONGEST_PROSE && !CLAUSES.matcher(words).find();
    }
}
