package org.yusuan.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Ordered rules from words to a concept, read from a resource beside this class: where a vocabulary lists whole wordings,
 * these list the words that must (or, after {@code !}, must not) stand in a text, since titles and headings vary freely
 * around them. A word may be tied to the text's start ({@code ^}) or end ({@code $}). The first rule that fits decides.
 *
 * @param <E> the concepts
 */
public final class WordRules<E extends Enum<E>> {
    private static final int COLUMNS = 3;

    /** The shortest word in characters in which one wrong character leaves no doubt: 科目支出 is not 项目支出. */
    private static final int SHORTEST_MISSPELT_WORD = 5;

    /** Titles and headings are shorter, in characters; longer texts mention too much to be guessed at. */
    private static final int LONGEST_NEAR_TEXT = 60;

    /** A word of two characters or more that was typed twice. */
    private static final Pattern DOUBLED = Pattern.compile("(\\p{IsHan}{2,4})\\1");

    private final List<Rule<E>> rules;
    private final TextCache<Optional<E>> fitting;

    private WordRules(List<Rule<E>> rules) {
        this.rules = List.copyOf(rules);
        this.fitting = new TextCache<>(this::firstFitting);
    }

    private record Rule<E>(E concept, List<Word> words) {
        boolean fits(String key) {
            for (Word word : words) {
                if (!word.fits(key)) {
                    return false;
                }
            }
            return true;
        }

        /** Whether one word is nearly there and the others are as they should be. */
        boolean nearlyFits(String key) {
            return words.stream().anyMatch(word -> word.nearlyFits(key))
                    && words.stream().filter(word -> !word.fits(key)).allMatch(word -> word.nearlyFits(key))
                    && words.stream().filter(word -> !word.fits(key)).count() == 1;
        }
    }

    private record Word(String text, boolean atStart, boolean atEnd, boolean wanted) {
        /** A key loses the colon at its end; here it is a part of the word. */
        static Word of(String published) {
            boolean wanted = !published.startsWith("!");
            String rest = wanted ? published : published.substring(1);
            boolean atStart = rest.startsWith("^");
            boolean atEnd = rest.endsWith("$");
            String text = rest.substring(atStart ? 1 : 0, rest.length() - (atEnd ? 1 : 0));
            boolean colon = text.endsWith(":");
            return new Word(Folding.key(text) + (colon ? ":" : ""), atStart, atEnd, wanted);
        }

        boolean fits(String key) {
            boolean there = (atStart || atEnd || key.contains(text))
                    && (!atStart || key.startsWith(text))
                    && (!atEnd || key.endsWith(text))
                    && (!(atStart && atEnd) || key.equals(text));
            return there == wanted;
        }

        boolean nearlyFits(String key) {
            if (!wanted || text.length() < SHORTEST_MISSPELT_WORD) {
                return false;
            }
            for (int from = 0; from < key.length(); from++) {
                for (int length = text.length() - 1; length <= text.length() + 1; length++) {
                    int to = from + length;
                    boolean placed = to <= key.length() && (!atStart || from == 0) && (!atEnd || to == key.length());
                    if (placed && NearKeys.isMisspelling(key.substring(from, to), text)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /** Reads a resource beside this class; a line that cannot be meant is an {@link IllegalStateException}. */
    public static <E extends Enum<E>> WordRules<E> load(Class<E> concepts, String resource) {
        List<Rule<E>> rules = new ArrayList<>();
        for (TsvResource.Line line : TsvResource.lines(resource)) {
            List<String> columns = line.columns(COLUMNS);
            if (columns.get(1).isBlank()) {
                throw line.broken("expected words");
            }
            List<Word> words =
                    List.of(columns.get(1).split(" ")).stream().map(Word::of).toList();
            rules.add(new Rule<>(line.concept(concepts, columns.get(0)), words));
        }
        return new WordRules<>(rules);
    }

    /**
     * The concept of the first rule that nearly fits a text that no rule fits: a doubled word taken once (预算预算支出表), or
     * one word of at least {@value #SHORTEST_MISSPELT_WORD} characters with a single character wrong, missing or too many.
     */
    public Optional<E> near(String text) {
        String key = Folding.key(text);
        String once = DOUBLED.matcher(key).replaceAll("$1");
        if (key.length() > LONGEST_NEAR_TEXT || rules.stream().anyMatch(rule -> rule.fits(key))) {
            return Optional.empty();
        }
        return of(once).or(() -> rules.stream()
                .filter(rule -> rule.nearlyFits(once))
                .map(Rule::concept)
                .findFirst());
    }

    /** The concept of the first rule that fits the text, compared without layout. */
    public Optional<E> of(String text) {
        return fitting.of(text);
    }

    /** The concepts, in the order of their first rules. */
    public List<E> concepts() {
        return rules.stream().map(Rule::concept).distinct().toList();
    }

    /** Whether any rule of a concept fits the text, whatever others do. */
    public boolean fit(E concept, String text) {
        String key = Folding.key(text);
        return rules.stream().anyMatch(rule -> rule.concept() == concept && rule.fits(key));
    }

    private Optional<E> firstFitting(String text) {
        String key = Folding.key(text);
        for (Rule<E> rule : rules) {
            if (rule.fits(key)) {
                return Optional.of(rule.concept());
            }
        }
        return Optional.empty();
    }
}
