package org.yusuan.generalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.yusuan.document.Grid;

/** Rows and columns put into a table, taken out of it and exchanged; cells that span such a place grow or shrink. */
final class Pieces {
    private Pieces() {}

    static int rows(List<Piece> pieces) {
        return pieces.stream().mapToInt(Piece::rowEnd).max().orElse(0);
    }

    static int columns(List<Piece> pieces) {
        return pieces.stream().mapToInt(Piece::colEnd).max().orElse(0);
    }

    static List<Piece> startingIn(List<Piece> pieces, int row) {
        return pieces.stream()
                .filter(piece -> piece.row() == row)
                .sorted(Comparator.comparingInt(Piece::col))
                .toList();
    }

    static Optional<Piece> at(List<Piece> pieces, int row, int col) {
        return pieces.stream().filter(piece -> piece.covers(row, col)).findFirst();
    }

    static Grid grid(List<Piece> pieces) {
        return Grid.of(pieces.stream().map(Piece::cell).toList());
    }

    /** Every piece that is meant, changed. */
    static List<Piece> changed(List<Piece> pieces, Predicate<Piece> meant, UnaryOperator<Piece> change) {
        return pieces.stream()
                .map(piece -> meant.test(piece) ? change.apply(piece) : piece)
                .toList();
    }

    /** Makes room for rows; nothing stands in it but what spans it. */
    static List<Piece> withRoom(List<Piece> pieces, int at, int rows) {
        return pieces.stream()
                .map(piece -> piece.row() >= at
                        ? piece.at(piece.row() + rows, piece.col())
                        : piece.rowEnd() > at ? piece.spanning(piece.rowSpan() + rows, piece.colSpan()) : piece)
                .toList();
    }

    /** Makes room for columns; nothing stands in it but what spans it. */
    static List<Piece> withColumnRoom(List<Piece> pieces, int at, int columns) {
        return transposed(withRoom(transposed(pieces), at, columns));
    }

    static List<Piece> withoutRows(List<Piece> pieces, int from, int to) {
        List<Piece> left = new ArrayList<>();
        for (Piece piece : pieces) {
            int gone = Math.max(0, Math.min(piece.rowEnd(), to) - Math.max(piece.row(), from));
            if (gone < piece.rowSpan()) {
                int above = Math.max(0, Math.min(piece.row(), to) - from);
                left.add(piece.at(piece.row() - above, piece.col()).spanning(piece.rowSpan() - gone, piece.colSpan()));
            }
        }
        return left;
    }

    /** Rows for columns. */
    static List<Piece> transposed(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.at(piece.col(), piece.row()).spanning(piece.colSpan(), piece.rowSpan()))
                .toList();
    }
}
