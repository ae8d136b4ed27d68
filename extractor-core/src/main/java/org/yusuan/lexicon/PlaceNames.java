package org.yusuan.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.lexicon.Places.Place;

/** The table of places, and where a text names them. */
final class PlaceNames {
    private static final int COLUMNS = 5;
    private static final int PROVINCE_DIGITS = 2;
    private static final int CITY_DIGITS = 4;

    /** The longest text in characters that is searched: a place of the document is named early. */
    private static final int LONGEST_TEXT = 2_000;

    /** Full names of two characters (和县, 费县) also arise between words: 经费县级配套. */
    private static final int BRIEF_NAME = 2;

    /** What may stand right before the place a text is about, other than nothing. */
    private static final Pattern OPENING =
            Pattern.compile("(?:[^\\p{IsHan}》）)”、，。；]|中共|中国共产党|政协|民盟|民建|民革|民进|共青团|关于|\\d ?年|年度|单位|部门|名称)$");

    /** The longest of the openings in characters. */
    private static final int LONGEST_OPENING = 5;

    /** Behind a name this makes another word of it: 江北区域. */
    private static final String UNMAKING = "域";

    /** Streets are named after places far away: 四川北路街道. */
    private static final Pattern STREET = Pattern.compile("[东西南北中]?[一二三四]?(?:路|街|大道)");

    private final Map<String, Place> byCode = new HashMap<>();
    private final Map<Integer, List<Name>> byStart = new HashMap<>();

    private PlaceNames() {}

    /** Where a name counts as naming a place. */
    private enum Where {
        ANYWHERE,
        /** Where a text opens, or right after the place around it. */
        OPENING,
        /** Right after the place around it. */
        AFTER_PARENT
    }

    private record Sense(Place place, Where where) {}

    private record Name(String text, List<Sense> senses) {}

    private record Found(List<Place> places, int end) {}

    static PlaceNames load(String resource) {
        Map<String, String> nameOfCode = new HashMap<>();
        List<List<String>> rows = new ArrayList<>();
        for (TsvResource.Line line : TsvResource.lines(resource)) {
            List<String> columns = line.columns(COLUMNS);
            nameOfCode.put(columns.get(0), columns.get(1));
            rows.add(columns);
        }
        PlaceNames names = new PlaceNames();
        Map<String, Name> byText = new LinkedHashMap<>();
        for (List<String> row : rows) {
            Place place = place(row.get(0), nameOfCode);
            names.byCode.put(row.get(0), place);
            boolean word = row.get(4).equals("word");
            boolean brief = row.get(1).length() <= BRIEF_NAME;
            Where full = word ? Where.AFTER_PARENT : brief ? Where.OPENING : Where.ANYWHERE;
            add(byText, row.get(1), new Sense(place, full));
            add(byText, row.get(2), new Sense(place, place.county() == null ? Where.OPENING : Where.AFTER_PARENT));
            add(byText, row.get(3), new Sense(place, Where.ANYWHERE));
        }
        byText.values().stream()
                .sorted(java.util.Comparator.comparing(
                        (Name name) -> -name.text().length()))
                .forEach(name -> names.byStart
                        .computeIfAbsent(start(name.text(), 0), unused -> new ArrayList<>())
                        .add(name));
        return names;
    }

    /** The places a text may mean; empty where it names none, several where a name is of several. */
    List<Place> candidates(String text) {
        String folded = Folding.fold(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        List<Place> meant = List.of();
        int end = -1;
        int at = 0;
        while (at + 1 < folded.length()) {
            Optional<Found> found = at(folded, at, meant, at == end);
            if (found.isPresent()) {
                meant = narrowed(meant, found.get().places());
                end = found.get().end();
                at = end;
            } else {
                at++;
            }
        }
        return meant;
    }

    /** The place, the city it lies in and the province that lies in. */
    List<Place> lineage(Place place) {
        List<Place> lineage = new ArrayList<>(List.of(place));
        for (int digits : new int[] {CITY_DIGITS, PROVINCE_DIGITS}) {
            Place around = byCode.get(padded(place.code().substring(0, digits)));
            if (around != null && !lineage.contains(around)) {
                lineage.add(around);
            }
        }
        return lineage;
    }

    /** The longest name at a position that counts there. */
    private Optional<Found> at(String text, int start, List<Place> meant, boolean rightAfter) {
        for (Name name : byStart.getOrDefault(start(text, start), List.of())) {
            int end = start + name.text().length();
            if (text.startsWith(name.text(), start) && !text.startsWith(UNMAKING, end)) {
                List<Place> places = name.senses().stream()
                        .filter(sense -> counts(sense, text, start, rightAfter ? meant : List.of()))
                        .filter(sense -> sense.where() == Where.ANYWHERE || !isStreet(text, end))
                        .map(Sense::place)
                        .toList();
                if (!places.isEmpty()) {
                    return Optional.of(new Found(rightAfter ? places : widest(places), end));
                }
            }
        }
        return Optional.empty();
    }

    /** A name that a province shares (吉林, 海南) means the province unless it stands right after it. */
    private static List<Place> widest(List<Place> places) {
        List<Place> provinces = places.stream().filter(Place::isProvince).toList();
        return provinces.isEmpty() ? places : provinces;
    }

    private static boolean counts(Sense sense, String text, int start, List<Place> justNamed) {
        return switch (sense.where()) {
            case ANYWHERE -> true;
            case OPENING -> isOpening(text, start) || isWithin(sense.place(), justNamed);
            case AFTER_PARENT -> isWithin(sense.place(), justNamed);
        };
    }

    private static boolean isStreet(String text, int end) {
        return STREET.matcher(text).region(end, text.length()).lookingAt();
    }

    private static boolean isOpening(String text, int start) {
        return start == 0
                || OPENING.matcher(text.substring(Math.max(0, start - LONGEST_OPENING), start))
                        .find();
    }

    /** The places meant so far and those of another name together: the narrower ones that agree, else the first ones. */
    private static List<Place> narrowed(List<Place> meant, List<Place> named) {
        if (meant.isEmpty()) {
            return named;
        }
        List<Place> inside =
                named.stream().filter(place -> isWithin(place, meant)).toList();
        if (!inside.isEmpty()) {
            return inside;
        }
        List<Place> around = meant.stream()
                .filter(place -> named.stream().anyMatch(one -> one.contains(place)))
                .toList();
        return around.isEmpty() ? meant : around;
    }

    private static boolean isWithin(Place place, List<Place> around) {
        return around.stream().anyMatch(one -> one.contains(place));
    }

    private static void add(Map<String, Name> byText, String text, Sense sense) {
        if (!text.isEmpty()) {
            byText.computeIfAbsent(text, unused -> new Name(text, new ArrayList<>()))
                    .senses()
                    .add(sense);
        }
    }

    private static Place place(String code, Map<String, String> names) {
        String provinceCode = padded(code.substring(0, PROVINCE_DIGITS));
        String cityCode = padded(code.substring(0, CITY_DIGITS));
        String province = names.get(provinceCode);
        if (province == null) {
            throw new IllegalStateException("places: no province " + provinceCode + " for " + code);
        }
        String county = code.equals(provinceCode) || code.equals(cityCode) ? null : names.get(code);
        return new Place(province, city(province, provinceCode, cityCode, names), county, code);
    }

    private static @Nullable String city(
            String province, String provinceCode, String cityCode, Map<String, String> names) {
        boolean municipality = province.endsWith("市");
        if (municipality) {
            return province;
        }
        return cityCode.equals(provinceCode) ? null : names.get(cityCode);
    }

    private static String padded(String code) {
        return (code + "0000").substring(0, 6);
    }

    /** The first two characters, by which names are filed. */
    private static int start(String text, int at) {
        return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
    }
}
