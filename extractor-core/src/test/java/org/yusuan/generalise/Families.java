package org.yusuan.generalise;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yusuan.lexicon.TsvResource;

/** Whose forms a document is printed in, by its id: a province, or the central level. */
final class Families {
    private static final String GENERAL = "general";
    private static final String NONE = "none";

    /** Between the documents that attest a wording; what stands behind a colon is what they have. */
    private static final Pattern BETWEEN_PARTS = Pattern.compile(";");

    private static final Pattern BETWEEN_IDS = Pattern.compile("\\s+");

    private final Map<String, String> byBeginning = new LinkedHashMap<>();

    Families() {
        for (List<String> row : TsvResource.rows(Families.class, "families.tsv", 2)) {
            byBeginning.put(row.get(0), row.get(1));
        }
    }

    /** The family of a document, if it is anybody's. */
    Optional<String> of(String id) {
        return listed(id).filter(family -> !family.equals(NONE));
    }

    /** Whether the id or its beginning is listed. */
    boolean isKnown(String id) {
        return listed(id).isPresent();
    }

    /** The one family whose documents alone attest a wording; empty where others do too, or a regulation does. */
    Optional<String> only(String attestation) {
        Set<String> families = new LinkedHashSet<>();
        for (String id : ids(attestation)) {
            of(id).ifPresent(families::add);
        }
        return families.size() == 1 && !families.contains(GENERAL)
                ? Optional.of(families.iterator().next())
                : Optional.empty();
    }

    /** The words of an attestation that may be ids. */
    static List<String> ids(String attestation) {
        return BETWEEN_PARTS
                .splitAsStream(attestation)
                .map(part -> part.split(":", 2)[0].strip())
                .flatMap(BETWEEN_IDS::splitAsStream)
                .toList();
    }

    private Optional<String> listed(String id) {
        return byBeginning.entrySet().stream()
                .filter(entry -> begins(id, entry.getKey()))
                .max(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)))
                .map(Map.Entry::getValue);
    }

    private static boolean begins(String id, String beginning) {
        return id.startsWith(beginning)
                && (id.length() == beginning.length() || "-_".indexOf(id.charAt(beginning.length())) >= 0);
    }
}
