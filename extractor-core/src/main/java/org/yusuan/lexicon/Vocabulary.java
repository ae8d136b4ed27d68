package org.yusuan.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The wordings under which the concepts of a closed list are published, read from a resource file so that someone who
 * reads Chinese and not Java can mend it: a concept, a wording and the documents that attest it in each line.
 *
 * @param <E> the concepts
 */
public final class Vocabulary<E extends Enum<E>> {
    private final Map<String, E> concepts;

    private Vocabulary(Map<String, E> concepts) {
        this.concepts = concepts;
    }

    /** A wording found, and whether the text is it or only nearly so. */
    public record Match<E>(E concept, String wording, boolean exact) {}

    /** Reads a resource beside this class. */
    public static <E extends Enum<E>> Vocabulary<E> load(Class<E> concepts, String resource) {
        Map<String, E> read = new LinkedHashMap<>();
        List<String> lines = lines(resource);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("\t");
            if (parts.length < 2) {
                throw new IllegalStateException(
                        resource + ":" + (i + 1) + ": expected concept, wording, attested by: " + line);
            }
            if (read.put(Folding.key(parts[1]), Enum.valueOf(concepts, parts[0].toUpperCase(Locale.ROOT))) != null) {
                throw new IllegalStateException(resource + ":" + (i + 1) + ": wording given twice: " + parts[1]);
            }
        }
        return new Vocabulary<>(read);
    }

    /** The concept that the whole text is a wording of. */
    public Optional<E> exact(String text) {
        return Optional.ofNullable(concepts.get(Folding.key(text)));
    }

    /** The concept whose wording the text is, or is nearly. */
    public Optional<Match<E>> closest(String text) {
        return exact(text).map(concept -> new Match<>(concept, Folding.key(text), true));
    }

    /** The concept of the longest wording in the text. */
    public Optional<E> contained(String text) {
        String key = Folding.key(text);
        return concepts.keySet().stream()
                .filter(key::contains)
                .max(java.util.Comparator.comparingInt(String::length))
                .map(concepts::get);
    }

    /** The concept of the longest wording the text starts with. */
    public Optional<E> leading(String text) {
        String key = Folding.key(text);
        return concepts.keySet().stream()
                .filter(key::startsWith)
                .max(java.util.Comparator.comparingInt(String::length))
                .map(concepts::get);
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
