package org.yusuan.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yusuan.lexicon.Resource;
import org.yusuan.record.Origin;
import org.yusuan.record.Table;

/** Findings in one language; the sentences stand in {@code messages.<language>.tsv}. */
final class Messages {
    private static final int COLUMNS = 2;

    /** The most cells a message names; the finding's {@code ref} has more. */
    private static final int MOST_NAMED = 6;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)}");

    private final Map<String, String> phrases = new LinkedHashMap<>();

    Messages(Language language) {
        String resource = "messages." + language.name().toLowerCase(Locale.ROOT) + ".tsv";
        for (List<String> row : Resource.rows(Messages.class, resource, COLUMNS)) {
            // a space at the end of a line would not outlive the first editor that trims lines
            phrases.put(row.get(0), row.get(1).replace("{space}", " "));
        }
    }

    String phrase(String key) {
        String phrase = phrases.get(key);
        if (phrase == null) {
            throw new IllegalStateException("no phrase " + key);
        }
        return phrase;
    }

    /** The phrases by key. */
    Map<String, String> phrases() {
        return Map.copyOf(phrases);
    }

    /** The finding of a rule as one sentence: place, what is the matter, expected, actual, rule, where to look. */
    String tell(String rule, Verdict verdict, Records records) {
        Map<String, String> values = new LinkedHashMap<>();
        verdict.told().forEach((name, shown) -> values.put(name, shown.in(this)));
        values.put("what", filled(phrase(rule), values));
        values.put("place", place(verdict, records));
        values.put("rule", rule);
        values.put(
                "expected", verdict.expected() == null ? "" : verdict.expected().in(this));
        values.put("actual", verdict.actual() == null ? "" : verdict.actual().in(this));
        values.put("look", look(verdict.where()));
        return filled(phrase("frame"), values);
    }

    private String place(Verdict verdict, Records records) {
        if (verdict.tableId() == null && verdict.where().isEmpty()) {
            return phrase("document");
        }
        Table table = verdict.tableId() == null ? null : records.table(verdict.tableId());
        int page = verdict.where().isEmpty()
                ? (table == null ? 1 : table.pageFirst())
                : verdict.where().get(0).area().page();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("page", String.valueOf(page));
        values.put("title", table == null || table.title() == null ? "" : table.title());
        boolean titled = table != null && table.title() != null;
        return filled(phrase(titled ? "place.table" : "place.page"), values);
    }

    private String look(List<Origin> where) {
        List<String> refs = where.stream().map(Origin::ref).distinct().toList();
        if (refs.isEmpty()) {
            return phrase("document");
        }
        String named =
                String.join(phrase("and"), refs.stream().limit(MOST_NAMED).toList());
        int more = refs.size() - MOST_NAMED;
        return more > 0 ? named + filled(phrase("more"), Map.of("more", String.valueOf(more))) : named;
    }

    private static String filled(String pattern, Map<String, String> values) {
        Matcher matcher = PLACEHOLDER.matcher(pattern);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            String value = values.getOrDefault(matcher.group(1), "");
            matcher.appendReplacement(text, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(text).toString();
    }
}
