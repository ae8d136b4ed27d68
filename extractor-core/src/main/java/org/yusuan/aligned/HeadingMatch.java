package org.yusuan.aligned;

import java.util.Arrays;
import java.util.List;
import org.yusuan.document.Box;

/**
 * Which heading belongs to which column. Figures are set against the right side of their column, texts against its left, and
 * headings stand in the middle, so that a heading need not reach over what it heads; but headings and columns follow one
 * another in the same order. Of all ways to pair them in order, the one with the least distance is taken.
 */
final class HeadingMatch {
    /** No column: it is empty. */
    static final int EMPTY = -1;

    /** A heading at this distance (em) or more is as far from its column as any. */
    private static final double FARTHEST = 8;

    /** Cost of an empty column, and of a column without a heading; both together cost more than any distance. */
    private static final double ALONE = 6;

    private final List<Box> headings;
    private final List<Box> columns;
    private final double em;

    HeadingMatch(List<Box> headings, List<Box> columns, double em) {
        this.headings = headings;
        this.columns = columns;
        this.em = em;
    }

    /** The column of each heading, or {@link #EMPTY}; headings and columns come left to right. */
    int[] columns() {
        double[][] cost = costs();
        int[] column = new int[headings.size()];
        Arrays.fill(column, EMPTY);
        int h = headings.size();
        int c = columns.size();
        while (h > 0 && c > 0) {
            if (cost[h][c] == cost[h - 1][c - 1] + distance(h - 1, c - 1)) {
                column[h - 1] = c - 1;
                h--;
                c--;
            } else if (cost[h][c] == cost[h - 1][c] + ALONE) {
                h--;
            } else {
                c--;
            }
        }
        return column;
    }

    /** The least cost of the first headings and the first columns, by their numbers. */
    private double[][] costs() {
        double[][] cost = new double[headings.size() + 1][columns.size() + 1];
        for (int h = 0; h <= headings.size(); h++) {
            for (int c = 0; c <= columns.size(); c++) {
                if (h == 0 || c == 0) {
                    cost[h][c] = ALONE * (h + c);
                } else {
                    double alone = Math.min(cost[h - 1][c], cost[h][c - 1]) + ALONE;
                    cost[h][c] = Math.min(alone, cost[h - 1][c - 1] + distance(h - 1, c - 1));
                }
            }
        }
        return cost;
    }

    private double distance(int heading, int column) {
        Box above = headings.get(heading);
        Box below = columns.get(column);
        double apart = Math.max(above.x0() - below.x1(), below.x0() - above.x1());
        return Math.min(FARTHEST, Math.max(0, apart) / em);
    }
}
