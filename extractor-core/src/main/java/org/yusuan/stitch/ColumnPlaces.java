package org.yusuan.stitch;

import java.util.List;
import org.yusuan.document.Cell;

/**
 * Where the columns of a piece lie among those of the table it is part of.
 *
 * @param from for each column of the piece, the first one of the table that it is
 * @param to for each column of the piece, the one of the table after its last
 */
record ColumnPlaces(List<Integer> from, List<Integer> to) {
    ColumnPlaces {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** @param edges for each edge of the piece, its index among the edges of the table */
    static ColumnPlaces between(List<Integer> edges) {
        return new ColumnPlaces(edges.subList(0, edges.size() - 1), edges.subList(1, edges.size()));
    }

    Cell place(Cell cell) {
        int col = from.get(cell.col());
        return cell.withSpan(cell.row(), col, cell.rowSpan(), to.get(cell.colEnd() - 1) - col);
    }
}
