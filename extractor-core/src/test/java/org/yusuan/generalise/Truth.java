package org.yusuan.generalise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yusuan.CsvRow;
import org.yusuan.OutputTables;

/**
 * What a careful reader wrote down of a document.
 *
 * @param facts it states
 * @param accepted budget lines that are accepted for one of it, by what they are compared by
 * @param pages that were looked at; all where it is empty
 */
record Truth(List<Fact> facts, Map<List<String>, List<Fact>> accepted, Set<String> pages) {
    private static final Pattern BETWEEN_ALTERNATIVES = Pattern.compile("[|;,\\s]+");

    Truth {
        facts = List.copyOf(facts);
        accepted = Map.copyOf(accepted);
        pages = Set.copyOf(pages);
    }

    static Truth in(Path folder) {
        Map<String, List<CsvRow>> rows = new LinkedHashMap<>();
        Facts.TABLES.forEach(table -> rows.put(table, rows(folder, table)));
        List<Fact> facts = Facts.of(rows);
        return new Truth(facts, accepted(facts, rows(folder, "tables")), pages(folder.resolve("pages.txt")));
    }

    private static List<CsvRow> rows(Path folder, String table) {
        return Files.exists(folder.resolve(table + ".csv")) ? OutputTables.read(folder, table) : List.of();
    }

    /** The lines as they would be with another kind or measure that the truth accepts beside its own. */
    private static Map<List<String>, List<Fact>> accepted(List<Fact> facts, List<CsvRow> tables) {
        Map<String, Set<String>> ofKind = new HashMap<>();
        for (CsvRow table : tables) {
            ofKind.computeIfAbsent(table.orEmpty("kind"), kind -> new LinkedHashSet<>())
                    .addAll(alternatives(table.orEmpty("kind_alt")));
        }
        Map<List<String>, List<Fact>> accepted = new HashMap<>();
        for (Fact line : facts.stream().filter(Fact::isBudgetLine).toList()) {
            Set<String> kinds = new LinkedHashSet<>(List.of(line.row().orEmpty("kind")));
            kinds.addAll(alternatives(line.row().orEmpty("kind_alt")));
            kinds.addAll(ofKind.getOrDefault(line.row().orEmpty("kind"), Set.of()));
            Set<String> measures = new LinkedHashSet<>(List.of(line.row().orEmpty("measure")));
            measures.addAll(alternatives(line.row().orEmpty("measure_alt")));
            for (String kind : kinds) {
                for (String measure : measures) {
                    List<String> key = Facts.line(line.row().with("kind", kind).with("measure", measure));
                    if (!key.equals(line.key())) {
                        accepted.computeIfAbsent(key, any -> new ArrayList<>()).add(line);
                    }
                }
            }
        }
        return accepted;
    }

    private static List<String> alternatives(String published) {
        return BETWEEN_ALTERNATIVES
                .splitAsStream(published)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Pages as they are written down, {@code 3-5,9}. */
    private static Set<String> pages(Path file) {
        Set<String> pages = new TreeSet<>();
        if (Files.exists(file)) {
            parts(file).forEach(part -> {
                String[] ends = part.split("-", 2);
                int last = Integer.parseInt(ends[ends.length - 1].strip());
                for (int page = Integer.parseInt(ends[0].strip()); page <= last; page++) {
                    pages.add(String.valueOf(page));
                }
            });
        }
        return pages;
    }

    private static List<String> parts(Path file) {
        try {
            return Stream.of(Files.readString(file).split("[,\\s]+"))
                    .filter(part -> !part.isEmpty())
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
