package org.yusuan.stitch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.yusuan.document.Cell;

/**
 * Edges of two pieces that are the same because the same heading stands between them on both pages, wherever each page draws
 * it.
 *
 * @param pairs from left to right
 */
record SharedEdges(List<Pair> pairs) {
    /** Two sides of one column say nothing about the columns beside it. */
    private static final int FEWEST = 3;

    /** Index of an edge in the first piece and in the second. */
    record Pair(int first, int second) {}

    SharedEdges {
        pairs = List.copyOf(pairs);
    }

    /** The sides of the repeated heading's cells; none where they contradict each other. */
    static SharedEdges of(CellsByRow table, CellsByRow piece, RepeatedHeading heading) {
        Map<Integer, Integer> secondOfFirst = new TreeMap<>();
        for (int row = 0; row < heading.rows(); row++) {
            List<Cell> below = piece.filledIn(row);
            List<Cell> above =
                    RepeatedHeading.repeated(table, heading.at() + row, below).orElse(List.of());
            for (int i = 0; i < above.size(); i++) {
                boolean left =
                        agrees(secondOfFirst, above.get(i).col(), below.get(i).col());
                boolean right = agrees(
                        secondOfFirst, above.get(i).colEnd(), below.get(i).colEnd());
                if (!left || !right) {
                    return new SharedEdges(List.of());
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        secondOfFirst.forEach((first, second) -> pairs.add(new Pair(first, second)));
        boolean inOrder = pairs.stream()
                        .sorted(Comparator.comparingInt(Pair::second))
                        .toList()
                        .equals(pairs)
                && pairs.stream().mapToInt(Pair::second).distinct().count() == pairs.size();
        return new SharedEdges(inOrder ? pairs : List.of());
    }

    private static boolean agrees(Map<Integer, Integer> secondOfFirst, int first, int second) {
        Integer before = secondOfFirst.putIfAbsent(first, second);
        return before == null || before == second;
    }

    /** With the edges between and beside the shared ones, where both pieces have as many there. */
    SharedEdges completed(int lastOfFirst, int lastOfSecond) {
        List<Pair> all = new ArrayList<>();
        Pair before = new Pair(-1, -1);
        for (Pair pair : pairs) {
            all.addAll(between(before, pair));
            all.add(pair);
            before = pair;
        }
        all.addAll(between(before, new Pair(lastOfFirst + 1, lastOfSecond + 1)));
        return new SharedEdges(all);
    }

    private static List<Pair> between(Pair left, Pair right) {
        int count = right.first() - left.first() - 1;
        return count == right.second() - left.second() - 1
                ? IntStream.rangeClosed(1, count)
                        .mapToObj(i -> new Pair(left.first() + i, left.second() + i))
                        .toList()
                : List.of();
    }

    boolean areEnough() {
        return pairs.size() >= FEWEST;
    }

    /** The second piece's edges in the frame of the first: the shared ones where that has them, the others in proportion. */
    ColumnEdges warped(ColumnEdges first, ColumnEdges second) {
        List<Double> warped = new ArrayList<>();
        int next = 1;
        for (int edge = 0; edge < second.positions().size(); edge++) {
            while (next < pairs.size() - 1 && pairs.get(next).second() <= edge) {
                next++;
            }
            Pair left = pairs.get(next - 1);
            Pair right = pairs.get(next);
            double from = second.positions().get(left.second());
            double to = second.positions().get(right.second());
            double newFrom = first.positions().get(left.first());
            double newTo = first.positions().get(right.first());
            double scale = (newTo - newFrom) / (to - from);
            warped.add(newFrom + (second.positions().get(edge) - from) * scale);
        }
        return new ColumnEdges(warped);
    }
}
