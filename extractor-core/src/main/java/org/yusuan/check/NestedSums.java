package org.yusuan.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of a list in which a whole stands above its parts, on as many levels as there are, though neither codes nor numbers
 * tell which row is of which (类、款、项 by indent alone): the levels are those under which the sums hold.
 *
 * @param ends behind each row's last part; right behind the row where none add up to it
 */
record NestedSums(List<Figure> figures, List<Integer> ends) {
    /** Longer lists are not tried: each row may be looked at once for every row above it. */
    private static final int LONGEST = 2_000;

    /** So many sums of the parts of a whole are followed in each row. */
    private static final int MOST_SUMS = 12;

    /** So many ends of one whole are kept, the nearest and the farthest: rows of equal amounts would have as many as there are. */
    private static final int MOST_ENDS = 12;

    NestedSums {
        figures = List.copyOf(figures);
        ends = List.copyOf(ends);
    }

    static NestedSums of(List<Figure> figures) {
        return new NestedSums(figures, new Search(figures).ends());
    }

    /** The amounts that are part of no other. */
    List<Figure> roots() {
        return between(0, figures.size());
    }

    /** What adds up to the amount of a row; empty where nothing does. */
    List<Figure> parts(int row) {
        return between(row + 1, ends.get(row));
    }

    /** Whether all below the first row is part of it. */
    boolean isWhole() {
        return ends.size() > 1 && ends.get(0) == ends.size();
    }

    private List<Figure> between(int from, int to) {
        List<Figure> topmost = new ArrayList<>();
        for (int row = from; row < to; row = ends.get(row)) {
            topmost.add(figures.get(row));
        }
        return topmost;
    }

    /**
     * The search for the wholes, from the last row up. Two rows of one amount are a whole and its part, or two parts of another:
     * the choice that makes the first row the whole of all is taken, where there is one.
     */
    private static final class Search {
        private final List<Figure> figures;

        /** For each row the ends it may have as a whole, each with the way through its parts. */
        private final List<NavigableMap<Integer, Reached>> possible;

        /** Parts up to a row, what they add up to, and the last of them. */
        private record Reached(
                int row,
                BigDecimal sum,
                BigDecimal slack,
                @Nullable Reached before) {}

        Search(List<Figure> figures) {
            this.figures = figures;
            this.possible = new ArrayList<>(Collections.nCopies(figures.size(), new TreeMap<>()));
        }

        List<Integer> ends() {
            int count = figures.size();
            List<Integer> ends = new ArrayList<>();
            for (int row = 0; row < count; row++) {
                ends.add(row + 1);
            }
            if (count > LONGEST) {
                return ends;
            }
            for (int row = count - 1; row >= 0; row--) {
                possible.set(row, wholes(row));
            }
            if (count > 0 && possible.get(0).containsKey(count)) {
                choose(0, count, ends);
            } else {
                for (int row = 0; row < count; row = ends.get(row)) {
                    choose(
                            row,
                            possible.get(row).isEmpty()
                                    ? row + 1
                                    : possible.get(row).lastKey(),
                            ends);
                }
            }
            return ends;
        }

        /** Gives the row and all its parts their ends. */
        private void choose(int whole, int end, List<Integer> ends) {
            ends.set(whole, end);
            Reached part = possible.get(whole).get(end);
            for (int next = end; part != null && part.before() != null; part = part.before()) {
                choose(part.before().row(), next, ends);
                next = part.before().row();
            }
        }

        private NavigableMap<Integer, Reached> wholes(int whole) {
            NavigableMap<Integer, Reached> ends = new TreeMap<>();
            Figure wanted = figures.get(whole);
            if (wanted.yuan().signum() == 0) {
                return ends;
            }
            NavigableMap<Integer, Map<BigDecimal, Reached>> open = new TreeMap<>();
            add(open, new Reached(whole + 1, BigDecimal.ZERO, wanted.halfUnit(), null));
            while (!open.isEmpty()) {
                for (Reached reached : open.pollFirstEntry().getValue().values()) {
                    BigDecimal rest = wanted.yuan().subtract(reached.sum());
                    if (reached.before() != null && rest.abs().compareTo(reached.slack()) <= 0) {
                        keep(ends, reached);
                    } else if (reached.row() < figures.size()
                            && reached.sum().abs().compareTo(wanted.yuan().abs().add(reached.slack())) <= 0) {
                        goOn(open, reached);
                    }
                }
            }
            return ends;
        }

        private static void keep(NavigableMap<Integer, Reached> ends, Reached reached) {
            if (ends.size() == MOST_ENDS && !ends.containsKey(reached.row())) {
                ends.pollLastEntry();
            }
            ends.putIfAbsent(reached.row(), reached);
        }

        /** The next row as a part without parts, and as each whole that it may be. */
        private void goOn(NavigableMap<Integer, Map<BigDecimal, Reached>> open, Reached reached) {
            Figure next = figures.get(reached.row());
            BigDecimal sum = reached.sum().add(next.yuan());
            BigDecimal slack = reached.slack().add(next.halfUnit());
            for (int end : possible.get(reached.row()).keySet()) {
                add(open, new Reached(end, sum, slack, reached));
            }
            add(open, new Reached(reached.row() + 1, sum, slack, reached));
        }

        private static void add(NavigableMap<Integer, Map<BigDecimal, Reached>> open, Reached reached) {
            Map<BigDecimal, Reached> sums = open.computeIfAbsent(reached.row(), row -> new LinkedHashMap<>());
            if (sums.size() < MOST_SUMS) {
                sums.putIfAbsent(reached.sum().stripTrailingZeros(), reached);
            }
        }
    }
}
