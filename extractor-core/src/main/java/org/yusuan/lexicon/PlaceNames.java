package org.yusuan.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yusuan.lexicon.Places.Place;

/** The table of places, and where a text names them. */
final class PlaceNames {
    private static final int COLUMNS = 5;
    private static final int PROVINCE_DIGITS = 2;
    private static final int CITY_DIGITS = 4;

    /** The longest text in characters that is searched: a place of the document is named early. */
    private static final int LONGEST_TEXT = 2_000;

    /** Names of two characters with their rank (和县, 费县) also arise between words: 经费县级配套. */
    private static final int SHORT_FULL_NAME = 2;

    /** What may stand before a place that a text is about, apart from nothing and what is not a character. */
    private static final Pattern OPENING =
            Pattern.compile(".*(?:[^\\p{IsHan}]|^|中共|中国共产党|政协|民盟|民建|民革|民进|共青团|关于|年|年度|单位|部门|名称|填报|主管)$");

    /** Behind a name these make another word of it: 江北区域, 全县域. */
    private static final String UNMAKING = "域";

    private final Map<String, Place> byCode = new HashMap<>();
    private final Map<Integer, List<Name>> byStart = new HashMap<>();

    private PlaceNames() {}

    /** One way to name places; {@code needsContext} where it counts only at an opening or after the place around it. */
    private record Name(String text, boolean needsOpening, boolean needsParent, List<Place> places) {}

    private record Found(Name name, int start, int end) {}

    static PlaceNames load(String resource) {
        PlaceNames names = new PlaceNames();
        Map<String, String> nameOfCode = new HashMap<>();
        List<List<String>> rows = new ArrayList<>();
        for (Resource.Line line : Resource.lines(resource)) {
            List<String> columns = line.columns(COLUMNS);
            nameOfCode.put(columns.get(0), columns.get(1));
            rows.add(columns);
        }
        Map<String, Name> byText = new HashMap<>();
        for (List<String> row : rows) {
            String code = row.get(0);
            Place place = place(code, nameOfCode);
            names.byCode.put(code, place);
            boolean word = row.get(4).equals("word");
            boolean brief = row.get(1).length() <= SHORT_FULL_NAME;
            boolean county = place.county() != null;
            names.add(byText, row.get(1), brief, word, place);
            names.add(byText, row.get(2), true, county, place);
            names.add(byText, row.get(3), false, false, place);
        }
        names.byStart
                .values()
                .forEach(list -> list.sort(java.util.Comparator.comparing(
                        (Name name) -> -name.text().length())));
        return names;
    }

    /** The places a text may mean, none of which lies in another; empty where it names none. */
    List<Place> candidates(String text) {
        String folded = Folding.fold(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        List<Place> meant = List.of();
        int end = -1;
        for (int i = 0; i + 1 < folded.length(); i++) {
            Optional<Found> found = at(folded, i, meant, end);
            if (found.isPresent()) {
                meant = narrowed(meant, found.get().name().places());
                end = found.get().end();
                i = end - 1;
            }
        }
        return meant;
    }

    /** The places that this one lies in, the smallest first. */
    List<Place> parents(Place place) {
        List<Place> parents = new ArrayList<>();
        for (int digits : new int[] {CITY_DIGITS, PROVINCE_DIGITS}) {
            Place parent = byCode.get(padded(place.code().substring(0, digits)));
            if (parent != null && !parent.equals(place)) {
                parents.add(parent);
            }
        }
        return parents;
    }

    /** The longest name at a position that counts there. */
    private Optional<Found> at(String text, int start, List<Place> meant, int endOfLast) {
        for (Name name : byStart.getOrDefault(start(text, start), List.of())) {
            int end = start + name.text().length();
            if (text.startsWith(name.text(), start) && !text.startsWith(UNMAKING, end)) {
                boolean within = !meant.isEmpty() && isWithin(name.places(), meant);
                boolean afterParent = within && start == endOfLast;
                boolean opening = !name.needsParent()
                        && OPENING.matcher(text.substring(0, start)).matches();
                if (afterParent
                        || opening
                        || !name.needsOpening() && !name.needsParent()
                        || within && !name.needsOpening()) {
                    return Optional.of(new Found(name, start, end));
                }
            }
        }
        return Optional.empty();
    }

    /** The places meant so far and those of another name together: the narrower ones that agree, else the first ones. */
    private static List<Place> narrowed(List<Place> meant, List<Place> named) {
        if (meant.isEmpty()) {
            return named;
        }
        List<Place> inside = named.stream()
                .filter(place -> meant.stream().anyMatch(around -> around.contains(place)))
                .toList();
        if (!inside.isEmpty()) {
            return inside;
        }
        List<Place> around = meant.stream()
                .filter(place -> named.stream().anyMatch(one -> one.contains(place)))
                .toList();
        return around.isEmpty() ? meant : around;
    }

    private static boolean isWithin(List<Place> places, List<Place> around) {
        return places.stream().anyMatch(place -> around.stream().anyMatch(one -> one.contains(place)));
    }

    private void add(Map<String, Name> byText, String text, boolean needsOpening, boolean needsParent, Place place) {
        if (text.isEmpty()) {
            return;
        }
        Name known = byText.get(text);
        if (known == null) {
            Name name = new Name(text, needsOpening, needsParent, new ArrayList<>(List.of(place)));
            byText.put(text, name);
            byStart.computeIfAbsent(start(text, 0), unused -> new ArrayList<>()).add(name);
        } else {
            known.places().add(place);
        }
    }

    private static Place place(String code, Map<String, String> names) {
        String provinceCode = padded(code.substring(0, PROVINCE_DIGITS));
        String cityCode = padded(code.substring(0, CITY_DIGITS));
        String province = names.get(provinceCode);
        if (province == null) {
            throw new IllegalStateException("places: no province " + provinceCode + " for " + code);
        }
        String city = isMunicipality(province) ? province : cityCode.equals(provinceCode) ? null : names.get(cityCode);
        String county = code.equals(provinceCode) || code.equals(cityCode) ? null : names.get(code);
        return new Place(province, city, county, code);
    }

    private static boolean isMunicipality(String province) {
        return province.endsWith("市");
    }

    private static String padded(String code) {
        return (code + "0000").substring(0, 6);
    }

    private static int start(String text, int at) {
        return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
    }
}
