package org.yusuan.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.TsvResource;
import org.yusuan.record.DocumentFacts;

/** Public bodies told apart by place and name, whichever way the name is written: 人大常委会办公室 is 人民代表大会常务委员会办公室. */
final class OrganisationKey {
    private static final int COLUMNS = 3;

    /** Short forms by the full words they stand for; the longer words come first. */
    private static final Map<String, String> SHORT_FORMS = shortForms();

    private OrganisationKey() {}

    /** The body that publishes, as text; empty where the document does not say. A government's own book names no organisation. */
    static String of(DocumentFacts document) {
        String place = Stream.of(document.province(), document.city(), document.county())
                .map(name -> name == null ? "" : name)
                .reduce("", String::concat);
        if (place.isEmpty()) {
            return "";
        }
        return place + "/" + essence(document.organisation(), document);
    }

    private static String essence(@Nullable String organisation, DocumentFacts document) {
        String name = Folding.key(organisation == null ? "" : organisation);
        for (String place : places(document)) {
            name = name.replace(place, "");
        }
        for (Map.Entry<String, String> form : SHORT_FORMS.entrySet()) {
            name = name.replace(form.getKey(), form.getValue());
        }
        return name;
    }

    private static List<String> places(DocumentFacts document) {
        return Stream.of(document.county(), document.city(), document.province())
                .flatMap(Stream::ofNullable)
                .map(Folding::key)
                .toList();
    }

    private static Map<String, String> shortForms() {
        Map<String, String> forms = new LinkedHashMap<>();
        TsvResource.rows(OrganisationKey.class, "short-forms.tsv", COLUMNS)
                .forEach(row -> forms.put(Folding.key(row.get(0)), Folding.key(row.get(1))));
        return forms;
    }
}
