package org.yusuan.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The wordings under which the concepts of a closed list are published, read from a resource file so that someone who
 * reads Chinese and not Java can mend it: a concept, a wording and the documents that attest it in each line.
 *
 * @param <E> the concepts
 */
public final class Vocabulary<E extends Enum<E>> {
    private static final int COLUMNS = 3;

    private final Map<String, Match<E>> byKey;
    private final Map<Character, List<String>> keysByFirst;
    private final Map<Character, List<String>> keysByLast;
    private final NearKeys nearKeys;

    private Vocabulary(Map<String, Match<E>> byKey) {
        this.byKey = byKey;
        this.keysByFirst = longestFirst(byKey.keySet(), 0);
        this.keysByLast = longestFirst(byKey.keySet(), 1);
        this.nearKeys = new NearKeys(byKey.keySet());
    }

    /**
     * A wording found.
     *
     * @param wording as the resource spells it
     * @param exact whether the text is the wording, or only nearly so
     */
    public record Match<E>(E concept, String wording, boolean exact) {}

    /** Reads a resource beside this class; a line that cannot be meant is an {@link IllegalStateException}. */
    public static <E extends Enum<E>> Vocabulary<E> load(Class<E> concepts, String resource) {
        Map<String, Match<E>> byKey = new LinkedHashMap<>();
        for (TsvResource.Line line : TsvResource.lines(resource)) {
            List<String> columns = line.columns(COLUMNS);
            E concept = line.concept(concepts, columns.get(0));
            String wording = columns.get(1);
            String key = Folding.key(wording);
            if (key.isEmpty() || columns.get(2).isBlank()) {
                throw line.broken("expected a wording and what attests it");
            }
            if (byKey.put(key, new Match<>(concept, wording, true)) != null) {
                throw line.broken("wording given twice");
            }
        }
        return new Vocabulary<>(byKey);
    }

    /** The concept that the whole text is a wording of. */
    public Optional<E> exact(String text) {
        return Optional.ofNullable(byKey.get(Folding.key(text))).map(Match::concept);
    }

    /**
     * The concept whose wording the text is, or is nearly: clipped at its end as narrow cells leave it, or with a single
     * character wrong. Empty where the text is as near to another concept.
     */
    public Optional<Match<E>> closest(String text) {
        String key = Folding.key(text);
        Match<E> whole = byKey.get(key);
        if (whole != null) {
            return Optional.of(whole);
        }
        List<Match<E>> near = nearKeys.near(key).stream().map(byKey::get).toList();
        if (near.stream().map(Match::concept).distinct().count() != 1) {
            return Optional.empty();
        }
        return Optional.of(new Match<>(near.get(0).concept(), near.get(0).wording(), false));
    }

    /** The concept of the longest wording in the text, the first among equally long ones. */
    public Optional<E> contained(String text) {
        return containedIn(text).map(Match::concept);
    }

    /** The concept of the longest wording that the text starts with. */
    public Optional<E> leading(String text) {
        return leadingIn(text).map(Match::concept);
    }

    /**
     * The wording that ends last in the text, the longest of those that end there, of those in an accepted place.
     *
     * @param within how many characters may stand behind it
     * @param accepted told the text before a wording and the text behind it, both as keys
     */
    public Optional<Match<E>> last(String text, int within, BiPredicate<String, String> accepted) {
        String key = Folding.key(text);
        for (int end = key.length(); end > 0 && end >= key.length() - within; end--) {
            String before = key.substring(0, end);
            String found = first(keysByLast, before.charAt(end - 1), before::endsWith);
            if (!found.isEmpty() && accepted.test(before.substring(0, end - found.length()), key.substring(end))) {
                return Optional.ofNullable(byKey.get(found));
            }
        }
        return Optional.empty();
    }

    /** The longest wording in the text, the first among equally long ones. */
    public Optional<Match<E>> containedIn(String text) {
        String key = Folding.key(text);
        String longest = "";
        for (int i = 0; i < key.length(); i++) {
            int start = i;
            String found = first(keysByFirst, key.charAt(i), wording -> key.startsWith(wording, start));
            longest = found.length() > longest.length() ? found : longest;
        }
        return Optional.ofNullable(byKey.get(longest));
    }

    /** The longest wording that the text starts with. */
    public Optional<Match<E>> leadingIn(String text) {
        String key = Folding.key(text);
        return key.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(byKey.get(first(keysByFirst, key.charAt(0), key::startsWith)));
    }

    /** The concept of the longest wording that the text ends with. */
    public Optional<E> trailing(String text) {
        return trailingIn(text).map(Match::concept);
    }

    /** The longest wording that the text ends with. */
    public Optional<Match<E>> trailingIn(String text) {
        String key = Folding.key(text);
        return key.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(byKey.get(first(keysByLast, key.charAt(key.length() - 1), key::endsWith)));
    }

    private static String first(Map<Character, List<String>> index, char character, Predicate<String> accepted) {
        for (String key : index.getOrDefault(character, List.of())) {
            if (accepted.test(key)) {
                return key;
            }
        }
        return "";
    }

    /** Keys under their first character, or under their last one, the longest ones first. */
    private static Map<Character, List<String>> longestFirst(Collection<String> keys, int fromEnd) {
        Map<Character, List<String>> index = new HashMap<>();
        keys.stream()
                .sorted(java.util.Comparator.comparingInt(String::length).reversed())
                .forEach(key -> index.computeIfAbsent(
                                key.charAt(fromEnd == 0 ? 0 : key.length() - 1), character -> new ArrayList<>())
                        .add(key));
        return index.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
    }
}
