package org.yusuan.aligned;

import java.util.List;
import org.yusuan.document.Box;

/**
 * Pieces side by side.
 *
 * @param pieces left to right; never empty
 */
public record AlignedLine(List<Piece> pieces) {
    public AlignedLine {
        pieces = List.copyOf(pieces);
    }

    public Box box() {
        return pieces.stream().map(Piece::box).reduce(Box::union).orElseThrow();
    }

    double em() {
        return pieces.get(0).em();
    }

    /** Figures beside whatever comes first, not only the years of a heading, or the numbers of the columns. */
    boolean hasFigures() {
        if (numbersColumns()) {
            return false;
        }
        int figures = 0;
        int years = 0;
        for (Piece piece : pieces.subList(1, pieces.size())) {
            years += piece.isYear() ? 1 : 0;
            figures += piece.isFigure() ? 1 : 0;
        }
        return figures > years && 2 * figures >= pieces.size() - 1;
    }

    /** Numbers of the columns under their headings (栏次 1 2 3): whole numbers that count from one. */
    boolean numbersColumns() {
        int count = 0;
        for (Piece piece : pieces) {
            if (piece.text().equals(String.valueOf(count + 1))) {
                count++;
            } else if (piece.isFigure()) {
                return false;
            }
        }
        return count > 1;
    }

    /** Pieces side by side, all figures but the first, which may be a label. */
    public boolean hasFigureColumns() {
        return pieces.size() > 1 && pieces.subList(1, pieces.size()).stream().allMatch(Piece::isFigure);
    }

    public boolean isTabular() {
        return pieces.size() > 1;
    }
}
