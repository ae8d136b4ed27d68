package org.yusuan.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The flat tables of an output folder, in the contract's order. */
public final class FlatTables {
    private FlatTables() {}

    /** Those of which a document has its rows in the spool. */
    public static final List<FlatTable<?>> OF_DOCUMENTS = List.of(
            DocumentTables.TABLES,
            TargetTables.TARGETS,
            TargetTables.ATTRIBUTES,
            TargetTables.FUNDING,
            TargetTables.INDICATORS,
            TargetTables.TASKS,
            BudgetTables.BUDGET_LINES,
            DocumentTables.STATEMENTS,
            DocumentTables.CHECKS,
            DocumentTables.FINDINGS,
            DocumentTables.RESIDUE);

    /** Where the documents of a run were found. */
    public static final FlatTable<?> FILES = DocumentTables.FILES;

    /** All, those of a whole run first; a table stands behind those it refers to, but for files. */
    public static final List<FlatTable<?>> ALL = Stream.concat(
                    Stream.of(FILES, DocumentTables.DOCUMENTS), OF_DOCUMENTS.stream())
            .toList();

    /** All, each behind those that it refers to: the order in which they can be loaded. */
    public static final List<FlatTable<?>> PARENTS_FIRST = parentsFirst();

    private static final Map<String, FlatTable<?>> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(FlatTable::name, Function.identity()));

    /** @throws IllegalArgumentException if there is no table of the name */
    public static FlatTable<?> named(String name) {
        FlatTable<?> table = BY_NAME.get(name);
        if (table == null) {
            throw new IllegalArgumentException("no table '" + name + "'");
        }
        return table;
    }

    private static List<FlatTable<?>> parentsFirst() {
        List<FlatTable<?>> left = new ArrayList<>(ALL);
        List<FlatTable<?>> ordered = new ArrayList<>();
        Set<String> there = new HashSet<>();
        while (!left.isEmpty()) {
            FlatTable<?> next = left.stream()
                    .filter(table -> there.containsAll(table.references().stream()
                            .map(FlatTable.Reference::table)
                            .toList()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("tables refer to each other in a circle"));
            left.remove(next);
            ordered.add(next);
            there.add(next.name());
        }
        return List.copyOf(ordered);
    }
}
