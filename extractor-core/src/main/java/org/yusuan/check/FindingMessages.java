package org.yusuan.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.lexicon.TsvResource;
import org.yusuan.record.Finding;
import org.yusuan.record.Origin;
import org.yusuan.record.Table;

/** Findings in one language; the sentences stand in {@code messages.<language>.tsv}. */
final class FindingMessages {
    private static final int COLUMNS = 2;

    /** The most cells a message names; the finding's {@code ref} has more. */
    private static final int MOST_NAMED = 6;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)}");

    private static final Pattern PAGE = Pattern.compile("page (\\d+)");

    private final Map<String, String> phrases = new LinkedHashMap<>();

    FindingMessages(Language language) {
        String resource = "messages." + language.name().toLowerCase(Locale.ROOT) + ".tsv";
        for (List<String> row : TsvResource.rows(FindingMessages.class, resource, COLUMNS)) {
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

    /** The phrase with these values in its places. */
    String filled(String key, Map<String, String> values) {
        Matcher matcher = PLACEHOLDER.matcher(phrase(key));
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            String value = values.getOrDefault(matcher.group(1), "");
            matcher.appendReplacement(text, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(text).toString();
    }

    /** The phrases by key. */
    Map<String, String> phrases() {
        return Map.copyOf(phrases);
    }

    /** The finding of a rule as one sentence: place, what is the matter, expected, actual, rule, where to look. */
    String tell(String rule, Verdict verdict, Function<String, @Nullable Table> tables) {
        Map<String, String> values = new LinkedHashMap<>();
        verdict.told().forEach((name, shown) -> values.put(name, shown.in(this)));
        values.put("expected", shown(verdict.expected()));
        values.put("actual", shown(verdict.actual()));
        Table table = verdict.tableId() == null ? null : tables.apply(verdict.tableId());
        List<Origin> where = verdict.where();
        Integer page =
                where.isEmpty() ? null : Integer.valueOf(where.get(0).area().page());
        values.put("difference", difference(verdict));
        return sentence(rule, values, place(table, page), look(where));
    }

    /** By how much two amounts of money differ, in the unit they are published in. */
    private String difference(Verdict verdict) {
        if (!(verdict.actual() instanceof MessageValue.Money actual)
                || !(verdict.expected() instanceof MessageValue.Money expected)) {
            return "";
        }
        MessageValue.Money amount =
                new MessageValue.Money(actual.yuan().subtract(expected.yuan()).abs(), actual.unit());
        return filled("difference", Map.of("amount", amount.in(this)));
    }

    /** A finding of an earlier stage in the reader's language, if there are words for it. */
    Finding told(Finding finding, Function<String, @Nullable Table> tables) {
        if (!phrases.containsKey(finding.rule())) {
            return finding;
        }
        Map<String, String> values = new LinkedHashMap<>();
        values.put("expected", finding.expected() == null ? "" : finding.expected());
        values.put("actual", finding.actual() == null ? "" : finding.actual());
        values.put("detail", finding.message());
        Table table = finding.tableId() == null ? null : tables.apply(finding.tableId());
        String look = finding.ref() == null ? phrase(table == null ? "document" : "table") : place(finding.ref());
        return finding.saying(sentence(finding.rule(), values, place(table, page(table, finding.ref())), look));
    }

    /** What went wrong with the reading of a document, in the reader's language; the details stay as they are. */
    Diagnostic told(Diagnostic diagnostic, String source) {
        String named = source + ": ";
        String message = diagnostic.message();
        String detail = message.startsWith(named) ? message.substring(named.length()) : message;
        String place = place(diagnostic.place());
        String told = sentence(diagnostic.code().id(), Map.of("detail", detail), place, place);
        return new Diagnostic(diagnostic.code(), diagnostic.place(), told);
    }

    private String place(String stated) {
        Matcher page = PAGE.matcher(stated);
        if (page.matches()) {
            return filled("place.page", Map.of("page", page.group(1)));
        }
        return stated.equals(Diagnostic.WHOLE_DOCUMENT) ? phrase("document") : stated;
    }

    private String sentence(String rule, Map<String, String> values, String place, String look) {
        String what = filled(rule, values);
        String difference = values.getOrDefault("difference", "");
        return filled(
                "frame", Map.of("place", place, "what", what, "difference", difference, "rule", rule, "look", look));
    }

    private String shown(@Nullable MessageValue shown) {
        return shown == null ? "" : shown.in(this);
    }

    private static @Nullable Integer page(@Nullable Table table, @Nullable String ref) {
        if (table == null) {
            return null;
        }
        return table.cells().stream()
                .filter(cell -> cell.ref().equals(ref))
                .map(cell -> cell.cell().page())
                .findFirst()
                .orElse(null);
    }

    /** @param page of the cell to look at first, if there is one */
    private String place(@Nullable Table table, @Nullable Integer page) {
        Integer known = page != null ? page : table == null ? null : Integer.valueOf(table.pageFirst());
        if (known == null) {
            return phrase("document");
        }
        String title = table == null ? null : table.title();
        return title == null
                ? filled("place.page", Map.of("page", known.toString()))
                : filled("place.table", Map.of("page", known.toString(), "title", title));
    }

    private String look(List<Origin> where) {
        List<String> refs = where.stream().map(Origin::ref).distinct().toList();
        if (refs.isEmpty()) {
            return phrase("document");
        }
        String named =
                String.join(phrase("and"), refs.stream().limit(MOST_NAMED).toList());
        int more = refs.size() - MOST_NAMED;
        return more > 0 ? named + filled("more", Map.of("more", String.valueOf(more))) : named;
    }
}
