package org.yusuan.form.performance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yusuan.document.Cell;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.Numbering;
import org.yusuan.record.Horizon;

/**
 * An indicator's name with its value in each period.
 *
 * @param values an empty text where the form states none
 */
record NamedValues(String name, Map<Horizon, String> values) {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[；;]\\s*");

    NamedValues {
        values = new EnumMap<>(values);
    }

    /** @param cells of the values; a row without a column of them still states the indicator */
    static NamedValues of(String name, Map<Horizon, Cell> cells) {
        EnumMap<Horizon, String> values = new EnumMap<>(Horizon.class);
        cells.forEach((horizon, cell) -> values.put(horizon, Folding.fold(cell.text())));
        if (values.isEmpty()) {
            values.put(Horizon.ANNUAL, "");
        }
        return new NamedValues(name, values);
    }

    /** Each of several that run together: as many names as values, 公交线路；站台 and 3条；10个; else the one. */
    List<NamedValues> each() {
        List<String> names = parts(name);
        EnumMap<Horizon, List<String>> parts = new EnumMap<>(Horizon.class);
        values.forEach((horizon, value) -> parts.put(horizon, parts(value)));
        if (names.size() < 2 || !parts.values().stream().allMatch(part -> part.size() == names.size())) {
            return List.of(this);
        }
        List<NamedValues> each = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int at = i;
            EnumMap<Horizon, String> own = new EnumMap<>(Horizon.class);
            parts.forEach((horizon, part) -> own.put(horizon, part.get(at)));
            each.add(new NamedValues(Numbering.stripIndicator(names.get(i)), own));
        }
        return each;
    }

    private static List<String> parts(String text) {
        return BETWEEN.splitAsStream(text).filter(part -> !part.isBlank()).toList();
    }
}
