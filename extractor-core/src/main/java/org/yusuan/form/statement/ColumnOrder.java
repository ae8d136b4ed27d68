package org.yusuan.form.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yusuan.lexicon.TsvResource;
import org.yusuan.record.TableKind;

/**
 * What the amount columns of a form are, left to right, and which of them are the sum of others.
 *
 * @param kinds of the tables that are printed so
 * @param columns what each is; absent where it is nothing that has a name
 */
record ColumnOrder<E extends Enum<E>>(Set<TableKind> kinds, List<@Nullable E> columns, List<Sum> sums) {
    private static final int COLUMNS = 3;
    private static final String NAMELESS = "-";

    /**
     * @param whole its place in the order
     * @param parts their places
     * @param all whether the parts are all there is of the whole
     */
    record Sum(int whole, List<Integer> parts, boolean all) {
        Sum {
            parts = List.copyOf(parts);
        }

        private Sum after(int columns) {
            return new Sum(
                    whole + columns, parts.stream().map(part -> part + columns).toList(), all);
        }
    }

    /** The orders of a resource of the lexicon; a line that cannot be meant is an {@link IllegalStateException}. */
    static <E extends Enum<E>> List<ColumnOrder<E>> load(Class<E> concepts, String resource) {
        return TsvResource.rows(TsvResource.class, resource, COLUMNS).stream()
                .map(row -> {
                    Set<TableKind> kinds = new TreeSet<>();
                    for (String kind : row.get(0).split(" ", -1)) {
                        kinds.add(concept(TableKind.class, kind));
                    }
                    return new Parser<>(concepts, row.get(1)).order(kinds);
                })
                .toList();
    }

    int size() {
        return columns.size();
    }

    /** The same several times side by side. */
    ColumnOrder<E> times(int times) {
        List<@Nullable E> all = new ArrayList<>();
        List<Sum> allSums = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            int before = all.size();
            all.addAll(columns);
            sums.forEach(sum -> allSums.add(sum.after(before)));
        }
        return new ColumnOrder<>(kinds, all, allSums);
    }

    /** The same with each column several times, as the budget of an item beside what was spent. */
    ColumnOrder<E> each(int times) {
        List<@Nullable E> all = new ArrayList<>();
        for (@Nullable E column : columns) {
            all.addAll(Collections.nCopies(times, column));
        }
        List<Sum> allSums = new ArrayList<>();
        for (Sum sum : sums) {
            for (int i = 0; i < times; i++) {
                int at = i;
                allSums.add(new Sum(
                        sum.whole() * times + at,
                        sum.parts().stream().map(part -> part * times + at).toList(),
                        sum.all()));
            }
        }
        return new ColumnOrder<>(kinds, all, allSums);
    }

    private static <C extends Enum<C>> C concept(Class<C> concepts, String name) {
        return Enum.valueOf(concepts, name.toUpperCase(Locale.ROOT));
    }

    /**
     * Reads {@code total(basic_expenditure[personnel] project_expenditure)}, or {@code {personnel operating}total}; brackets behind
     * brackets are of the same whole.
     */
    private static final class Parser<E extends Enum<E>> {
        private final Class<E> concepts;
        private final List<String> words;
        private final List<@Nullable E> columns = new ArrayList<>();
        private final List<Sum> sums = new ArrayList<>();

        Parser(Class<E> concepts, String text) {
            this.concepts = concepts;
            this.words =
                    List.of(text.replaceAll("([()\\[\\]{}])", " $1 ").strip().split("\\s+"));
        }

        ColumnOrder<E> order(Set<TableKind> kinds) {
            Deque<Integer> wholes = new ArrayDeque<>();
            Deque<List<Integer>> open = new ArrayDeque<>(List.of(new ArrayList<Integer>()));
            int last = 0;
            List<Integer> before = List.of();
            for (String word : words) {
                if (word.equals("(") || word.equals("[")) {
                    wholes.push(last);
                    open.push(new ArrayList<>());
                } else if (word.equals("{")) {
                    open.push(new ArrayList<>());
                } else if (word.equals("}")) {
                    before = open.pop();
                } else if (word.equals(")") || word.equals("]")) {
                    last = wholes.pop();
                    sums.add(new Sum(last, open.pop(), word.equals(")")));
                } else {
                    last = columns.size();
                    open.element().add(last);
                    columns.add(word.equals(NAMELESS) ? null : concept(concepts, word));
                    if (!before.isEmpty()) {
                        sums.add(new Sum(last, before, true));
                        before = List.of();
                    }
                }
            }
            return new ColumnOrder<>(kinds, columns, sums);
        }
    }
}
