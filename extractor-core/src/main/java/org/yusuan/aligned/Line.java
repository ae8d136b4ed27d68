package org.yusuan.aligned;

import java.util.List;
import org.yusuan.document.Box;

/**
 * Pieces side by side.
 *
 * @param pieces left to right; never empty
 */
public record Line(List<Piece> pieces) {
    public Line {
        pieces = List.copyOf(pieces);
    }

    Box box() {
        return pieces.stream().map(Piece::box).reduce(Box::union).orElseThrow();
    }

    double em() {
        return pieces.get(0).em();
    }

    /** Figures beside whatever comes first, not only the years of a heading. */
    boolean hasFigures() {
        int figures = 0;
        int years = 0;
        for (Piece piece : pieces.subList(1, pieces.size())) {
            years += piece.isYear() ? 1 : 0;
            figures += piece.isFigure() ? 1 : 0;
        }
        return figures > years && 2 * figures >= pieces.size() - 1;
    }

    /** Pieces side by side, all figures but the first, which may be a label. */
    public boolean hasFigureColumns() {
        return pieces.size() > 1 && pieces.subList(1, pieces.size()).stream().allMatch(Piece::isFigure);
    }

    boolean isTabular() {
        return pieces.size() > 1;
    }
}
