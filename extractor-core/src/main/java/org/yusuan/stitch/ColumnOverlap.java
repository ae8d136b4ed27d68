package org.yusuan.stitch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a piece that lie, in their order, over columns of the table, whatever its own edges are: a page without
 * lines shows where the texts stand, and no column that has none on it.
 */
final class ColumnOverlap {
    /** Share of the narrower of two columns that must lie over the other. */
    private static final double FEWEST_SHARE = 0.5;

    private static final int FEWEST_COLUMNS = 2;
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final ColumnEdges table;
    private final ColumnEdges piece;
    /** How well the first columns of the piece lie over the first of the table. */
    private final double[][] best;

    private ColumnOverlap(ColumnEdges table, ColumnEdges piece) {
        this.table = table;
        this.piece = piece;
        best = new double[piece.columns() + 1][table.columns() + 1];
        for (int i = 1; i <= piece.columns(); i++) {
            Arrays.fill(best[i], NEVER);
            for (int j = i; j <= table.columns(); j++) {
                best[i][j] = Math.max(best[i][j - 1], best[i - 1][j - 1] + fit(i - 1, j - 1));
            }
        }
    }

    /** Where the piece's columns lie, each over one of the table; absent unless all do. */
    static Optional<ColumnPlaces> of(ColumnEdges table, ColumnEdges piece) {
        if (piece.columns() < FEWEST_COLUMNS || piece.columns() > table.columns()) {
            return Optional.empty();
        }
        ColumnOverlap overlap = new ColumnOverlap(table, piece);
        return overlap.best[piece.columns()][table.columns()] > NEVER
                ? Optional.of(overlap.places())
                : Optional.empty();
    }

    private ColumnPlaces places() {
        List<Integer> from = new ArrayList<>();
        int j = table.columns();
        for (int i = piece.columns(); i > 0; i--) {
            while (best[i][j] == best[i][j - 1]) {
                j--;
            }
            j--;
            from.add(j);
        }
        Collections.reverse(from);
        return new ColumnPlaces(from, from.stream().map(col -> col + 1).toList());
    }

    /** The length that the two share, of the length that they cover together. */
    private double fit(int pieceColumn, int tableColumn) {
        double from = piece.positions().get(pieceColumn);
        double to = piece.positions().get(pieceColumn + 1);
        double tableFrom = table.positions().get(tableColumn);
        double tableTo = table.positions().get(tableColumn + 1);
        double both = Math.min(to, tableTo) - Math.max(from, tableFrom);
        double narrower = Math.min(to - from, tableTo - tableFrom);
        return both < FEWEST_SHARE * narrower ? NEVER : both / (Math.max(to, tableTo) - Math.min(from, tableFrom));
    }
}
