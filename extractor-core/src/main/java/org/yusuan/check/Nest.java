package org.yusuan.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Amounts of a list in which a whole stands above its parts, on as many levels as there are, though neither codes nor numbers
 * tell which row is of which (类、款、项 by indent alone): the levels are those under which the sums hold.
 *
 * @param ends behind each row's last part; right behind the row where none add up to it
 */
record Nest(List<Figure> figures, List<Integer> ends) {
    /** Longer lists are not tried: each row may be looked at once for every row above it. */
    private static final int LONGEST = 2_000;

    Nest {
        figures = List.copyOf(figures);
        ends = List.copyOf(ends);
    }

    static Nest of(List<Figure> figures) {
        Integer[] ends = new Integer[figures.size()];
        for (int row = figures.size() - 1; row >= 0; row--) {
            ends[row] = figures.size() > LONGEST ? Integer.valueOf(row + 1) : end(figures, ends, row);
        }
        return new Nest(figures, List.of(ends));
    }

    private static int end(List<Figure> figures, Integer[] ends, int whole) {
        BigDecimal wanted = figures.get(whole).yuan();
        BigDecimal slack = figures.get(whole).halfUnit();
        BigDecimal sum = BigDecimal.ZERO;
        int next = whole + 1;
        while (wanted.signum() != 0
                && next < figures.size()
                && sum.abs().compareTo(wanted.abs().add(slack)) <= 0) {
            sum = sum.add(figures.get(next).yuan());
            slack = slack.add(figures.get(next).halfUnit());
            next = ends[next];
            if (sum.subtract(wanted).abs().compareTo(slack) <= 0) {
                return next;
            }
        }
        return whole + 1;
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
}
