package org.yusuan.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.yusuan.lexicon.Folding;

/**
 * Ordered rules from words to a concept, read from a resource of the lexicon: where a vocabulary lists whole wordings,
 * these list the words that must (or, after {@code !}, must not) stand in a text, since titles and headings vary freely
 * around them. A word may be tied to the text's start ({@code ^}) or end ({@code $}). The first rule that fits decides.
 *
 * @param <E> the concepts
 */
final class WordRules<E extends Enum<E>> {
    private static final String FOLDER = "/org/yusuan/lexicon/";

    private final List<Rule<E>> rules;

    private WordRules(List<Rule<E>> rules) {
        this.rules = List.copyOf(rules);
    }

    private record Rule<E>(E concept, List<Word> words) {
        boolean fits(String key) {
            return words.stream().allMatch(word -> word.fits(key));
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
    }

    /** Reads a resource of the lexicon's folder: concept, words and attestation in each line, separated by tabs. */
    static <E extends Enum<E>> WordRules<E> load(Class<E> concepts, String resource) {
        List<Rule<E>> rules = new ArrayList<>();
        List<String> lines = lines(resource);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("\t", -1);
            if (parts.length != 3 || parts[1].isBlank()) {
                throw new IllegalStateException(
                        resource + ":" + (i + 1) + ": expected concept, words and attestation, found: " + line);
            }
            E concept = Enum.valueOf(concepts, parts[0].toUpperCase(Locale.ROOT));
            List<Word> words =
                    List.of(parts[1].split(" ")).stream().map(Word::of).toList();
            rules.add(new Rule<>(concept, words));
        }
        return new WordRules<>(rules);
    }

    /** The concept of the first rule that fits the text, compared without layout. */
    Optional<E> of(String text) {
        String key = Folding.key(text);
        return rules.stream().filter(rule -> rule.fits(key)).map(Rule::concept).findFirst();
    }

    private static List<String> lines(String resource) {
        try (InputStream in = WordRules.class.getResourceAsStream(FOLDER + resource)) {
            byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
