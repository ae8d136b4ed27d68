package org.yusuan.report;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Which rows of a table of projects are the sum of those below them: units, kinds of projects, totals. From the last row up, a
 * row that the rows under it add up to takes them for its own. An outline that comes out at one total is borne out, and there a
 * row may have a single part; where none is, only rows with several parts are sums, for two projects may have the same amount.
 */
final class ProjectOutline {
    /** Parts that a sum is looked for in. */
    private static final int MOST_PARTS = 2000;

    private final BitSet sums;
    private final boolean isBorneOut;

    private ProjectOutline(BitSet sums, boolean isBorneOut) {
        this.sums = sums;
        this.isBorneOut = isBorneOut;
    }

    static ProjectOutline of(List<BigDecimal> amounts) {
        ProjectOutline deep = read(amounts, true);
        return deep.isBorneOut ? deep : read(amounts, false);
    }

    boolean isSum(int row) {
        return sums.get(row);
    }

    /** A row that no row above has taken for its own yet. */
    private record Open(BigDecimal amount, boolean isSum) {}

    private static ProjectOutline read(List<BigDecimal> amounts, boolean withSingleParts) {
        BitSet sums = new BitSet();
        Deque<Open> below = new ArrayDeque<>();
        for (int row = amounts.size() - 1; row >= 0; row--) {
            int parts = partsOf(amounts.get(row), below);
            // a row over a sum of its amount is a sum too: the total of a single unit
            boolean isSum = parts > 1 || (parts == 1 && (withSingleParts || below.element().isSum));
            if (isSum) {
                sums.set(row);
                for (int part = 0; part < parts; part++) {
                    below.pop();
                }
            }
            below.push(new Open(amounts.get(row), isSum));
        }
        return new ProjectOutline(sums, below.size() == 1);
    }

    /** How many of the next rows make the whole; none where they do not. */
    private static int partsOf(BigDecimal whole, Deque<Open> below) {
        BigDecimal sum = BigDecimal.ZERO;
        int parts = 0;
        for (Open part : below) {
            sum = sum.add(part.amount);
            parts++;
            int order = sum.compareTo(whole);
            if (order >= 0 || parts == MOST_PARTS) {
                return order == 0 && whole.signum() > 0 ? parts : 0;
            }
        }
        return 0;
    }
}
