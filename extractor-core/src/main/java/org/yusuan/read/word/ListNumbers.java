package org.yusuan.read.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The numbers that the program puts before paragraphs by itself and that stand in no text of the file: {@code 一、} of a
 * heading, {@code 1} of a row. Counted as the paragraphs are read, so these have to be read in order.
 */
final class ListNumbers {
    private static final int LEVELS = 9;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();
    private final Map<String, Element> styles = new HashMap<>();
    /** For each list, the last number of each level. */
    private final Map<String, int[]> counts = new HashMap<>();

    private final Set<String> begun = new HashSet<>();

    /** @param paragraphStyle the style whose paragraphs are of this level; blank where there is none */
    private record Level(int start, String style, String text, boolean figuresOnly, String paragraphStyle) {}

    /** A list as paragraphs refer to it, with the numbers at which it starts anew. */
    private record Instance(String list, Map<Integer, Integer> starts) {}

    private record Place(String instance, int level) {}

    /**
     * @param numbering root of the part that describes the lists; absent where the document has none
     * @param styles root of the part with the styles
     */
    ListNumbers(@Nullable Element numbering, @Nullable Element styles) {
        if (numbering != null) {
            for (Element child : DocxXml.children(numbering)) {
                switch (DocxXml.name(child)) {
                    case "abstractNum" -> lists.put(DocxXml.attribute(child, "abstractNumId"), levels(child));
                    case "num" -> instances.put(DocxXml.attribute(child, "numId"), instance(child));
                    default -> {
                        // pictures of bullets
                    }
                }
            }
        }
        if (styles != null) {
            for (Element child : DocxXml.children(styles)) {
                this.styles.put(DocxXml.attribute(child, "styleId"), child);
            }
        }
    }

    private static Map<Integer, Level> levels(Element list) {
        Map<Integer, Level> levels = new HashMap<>();
        for (Element child : DocxXml.children(list)) {
            if (DocxXml.name(child).equals("lvl")) {
                levels.put(
                        figure(DocxXml.attribute(child, "ilvl")),
                        new Level(
                                DocxXml.number(child, "start", 0),
                                DocxXml.value(child, "numFmt").orElse("decimal"),
                                DocxXml.value(child, "lvlText").orElse(""),
                                DocxXml.isOn(child, "isLgl"),
                                DocxXml.value(child, "pStyle").orElse("")));
            }
        }
        return levels;
    }

    private static Instance instance(Element num) {
        Map<Integer, Integer> starts = new HashMap<>();
        for (Element child : DocxXml.children(num)) {
            if (DocxXml.name(child).equals("lvlOverride")
                    && DocxXml.child(child, "startOverride").isPresent()) {
                starts.put(figure(DocxXml.attribute(child, "ilvl")), DocxXml.number(child, "startOverride", 1));
            }
        }
        return new Instance(DocxXml.value(num, "abstractNumId").orElse(""), starts);
    }

    private static int figure(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    /** What stands before the paragraph; blank where nothing does. Counts the paragraph. */
    String before(Element paragraph) {
        return place(paragraph).map(this::next).orElse("");
    }

    private Optional<Place> place(Element paragraph) {
        Optional<Element> properties = DocxXml.child(paragraph, "pPr");
        Optional<String> style = properties.flatMap(own -> DocxXml.value(own, "pStyle"));
        Optional<Element> own = properties.flatMap(all -> DocxXml.child(all, "numPr"));
        Optional<Element> styled = style.flatMap(this::ofStyle);
        Optional<String> instance = own.flatMap(number -> DocxXml.value(number, "numId"))
                .or(() -> styled.flatMap(number -> DocxXml.value(number, "numId")));
        return instance.map(id -> new Place(
                id,
                own.or(() -> styled)
                        .flatMap(number -> DocxXml.value(number, "ilvl"))
                        .map(ListNumbers::figure)
                        .orElseGet(() -> levelOf(id, style.orElse("")))));
    }

    /** The numbering of a style or of the one it is based on. */
    private Optional<Element> ofStyle(String style) {
        Set<String> seen = new HashSet<>();
        String id = style;
        while (!id.isEmpty() && seen.add(id)) {
            Element element = styles.get(id);
            if (element == null) {
                return Optional.empty();
            }
            Optional<Element> numbering =
                    DocxXml.child(element, "pPr").flatMap(properties -> DocxXml.child(properties, "numPr"));
            if (numbering.isPresent()) {
                return numbering;
            }
            id = DocxXml.value(element, "basedOn").orElse("");
        }
        return Optional.empty();
    }

    private int levelOf(String instance, String style) {
        Instance found = instances.get(instance);
        Map<Integer, Level> levels = found == null ? Map.of() : lists.getOrDefault(found.list(), Map.of());
        return levels.entrySet().stream()
                .filter(level ->
                        !style.isEmpty() && level.getValue().paragraphStyle().equals(style))
                .map(Map.Entry::getKey)
                .min(Integer::compare)
                .orElse(0);
    }

    private String next(Place place) {
        Instance instance = instances.get(place.instance());
        if (instance == null) {
            return "";
        }
        Map<Integer, Level> levels = lists.getOrDefault(instance.list(), Map.of());
        if (!levels.containsKey(place.level()) || place.level() < 0 || place.level() >= LEVELS) {
            return "";
        }
        int[] numbers = counts.computeIfAbsent(instance.list(), list -> beforeFirst(levels));
        if (begun.add(place.instance())) {
            instance.starts().forEach((level, start) -> {
                if (level >= 0 && level < LEVELS) {
                    numbers[level] = start - 1;
                }
            });
        }
        numbers[place.level()]++;
        int[] fresh = beforeFirst(levels);
        System.arraycopy(fresh, place.level() + 1, numbers, place.level() + 1, LEVELS - place.level() - 1);
        return text(levels, place.level(), numbers);
    }

    private static int[] beforeFirst(Map<Integer, Level> levels) {
        int[] numbers = new int[LEVELS];
        levels.forEach((level, described) -> {
            if (level >= 0 && level < LEVELS) {
                numbers[level] = described.start() - 1;
            }
        });
        return numbers;
    }

    private static String text(Map<Integer, Level> levels, int at, int[] numbers) {
        Level level = levels.get(at);
        if (level == null || level.style().equals("bullet")) {
            return "";
        }
        return PLACE.matcher(level.text()).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1)) - 1;
            Level described = levels.get(index);
            String style = described == null || (level.figuresOnly() && index < at) ? "decimal" : described.style();
            // a level above that has not come yet stands at its first number
            int number = index < at && described != null ? Math.max(numbers[index], described.start()) : numbers[index];
            return Matcher.quoteReplacement(NumberStyle.write(number, style));
        });
    }
}
