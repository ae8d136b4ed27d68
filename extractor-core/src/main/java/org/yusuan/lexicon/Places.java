package org.yusuan.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Places of China by the names GB/T 2260 gives them. */
public final class Places {
    private static final PlaceNames NAMES = PlaceNames.load("places.txt");

    private Places() {}

    /**
     * A province, a city of it or a county of that. The city of Beijing, Tianjin, Shanghai and Chongqing is the
     * municipality itself. A county that a province governs without a city has none, and a city without counties
     * (东莞市) is a city.
     *
     * @param code six digits of GB/T 2260
     */
    public record Place(
            String province,
            @Nullable String city,
            @Nullable String county,
            String code) {
        /** Whether the other place is this one or lies in it. */
        boolean contains(Place other) {
            if (county != null || !province.equals(other.province)) {
                return equals(other);
            }
            return isProvince() || Objects.equals(city, other.city);
        }

        /** The place's own name. */
        String name() {
            return county != null ? county : city != null ? city : province;
        }

        /** How specific the place is: 1 for a province, 3 for a county. */
        int depth() {
            return county != null ? 3 : isProvince() ? 1 : 2;
        }

        /** Whether it is a province, or what has a province's rank. */
        public boolean isProvince() {
            return county == null && (city == null || city.equals(province));
        }
    }

    /**
     * The most specific place the text names. A name of several places counts only where the text names the city or the
     * province of one of them too; short names ({@code 江苏}, {@code 东莞}) count at the start of a text or right after the
     * place they lie in, since elsewhere they name roads and firms.
     */
    public static Optional<Place> find(String text) {
        return agreed(NAMES.candidates(text));
    }

    /**
     * The place that several texts name, the first of them having most authority: the one that agrees with most texts
     * (as itself, as what lies in it or what it lies in), of these the most specific, of these the first.
     */
    public static Optional<Place> find(List<String> texts) {
        List<List<Place>> candidates = texts.stream().map(NAMES::candidates).toList();
        Map<Place, Integer> support = new LinkedHashMap<>();
        for (List<Place> named : candidates) {
            for (Place place : named) {
                support.computeIfAbsent(place, one -> support(one, candidates));
            }
        }
        int most = support.values().stream().max(Integer::compare).orElse(0);
        List<Place> agreeing = support.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        int depth = agreeing.stream().mapToInt(Place::depth).max().orElse(0);
        List<Place> best =
                agreeing.stream().filter(place -> place.depth() == depth).toList();
        return first(best, candidates);
    }

    /** The place itself or the one around it that has the rank; the place where none has. */
    public static Place ofRank(Place place, AdministrativeLevel rank) {
        return NAMES.lineage(place).stream()
                .filter(around -> rank.isOf(around.name()))
                .findFirst()
                .orElse(place);
    }

    private static int support(Place place, List<List<Place>> candidates) {
        return (int) candidates.stream()
                .filter(named -> named.stream().anyMatch(other -> other.contains(place) || place.contains(other)))
                .count();
    }

    /** The first of the places, unless the text that names it means any of several of them. */
    private static Optional<Place> first(List<Place> best, List<List<Place>> candidates) {
        for (List<Place> named : candidates) {
            List<Place> meant = named.stream().filter(best::contains).toList();
            if (!meant.isEmpty()) {
                return agreed(meant);
            }
        }
        return Optional.empty();
    }

    /** The smallest place that contains them all: the place itself where there is one. */
    private static Optional<Place> agreed(List<Place> places) {
        return places.stream()
                .map(NAMES::lineage)
                .reduce((common, lineage) -> {
                    List<Place> shared = new ArrayList<>(common);
                    shared.retainAll(lineage);
                    return shared;
                })
                .flatMap(shared -> shared.stream().findFirst());
    }
}
