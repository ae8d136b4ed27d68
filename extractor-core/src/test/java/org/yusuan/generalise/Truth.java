package org.yusuan.generalise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yusuan.CsvRow;
import org.yusuan.OutputTables;

/**
 * What a careful reader wrote down of a document.
 *
 * @param rows of the contract's tables, by the table's name
 * @param pages that were looked at; all where it is empty
 */
record Truth(Map<String, List<CsvRow>> rows, Set<String> pages) {
    static Truth in(Path folder) {
        Map<String, List<CsvRow>> rows = new LinkedHashMap<>();
        for (String table :
                Stream.concat(Facts.TABLES.stream(), Stream.of("tables")).toList()) {
            boolean stated = Files.exists(folder.resolve(table + ".csv"));
            rows.put(table, stated ? OutputTables.read(folder, table) : List.of());
        }
        return new Truth(rows, pages(folder.resolve("pages.txt")));
    }

    /** Pages as they are written down, {@code 3-5,9}. */
    private static Set<String> pages(Path file) {
        Set<String> pages = new TreeSet<>();
        for (String line : Files.exists(file) ? lines(file) : List.<String>of()) {
            for (String part : line.split(",", -1)) {
                List<String> ends = new ArrayList<>(List.of(part.strip().split("-", 2)));
                if (!ends.get(0).isEmpty()) {
                    int last = Integer.parseInt(ends.get(ends.size() - 1).strip());
                    for (int page = Integer.parseInt(ends.get(0).strip()); page <= last; page++) {
                        pages.add(String.valueOf(page));
                    }
                }
            }
        }
        return pages;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
