package org.yusuan.aligned;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.document.Box;

/**
 * The width that pieces below one another take up, in points.
 *
 * @param pieces in no order; never empty
 */
record AlignedColumn(double from, double to, List<Piece> pieces) {
    /** Symbols that are set apart from the figure after them. */
    private static final String BEFORE_FIGURES = "$€£¥￥";

    private static final String NOTES = "*†‡§";
    private static final int NOTE_IN_BRACKETS = 3;

    /** A column as wide as the piece. */
    static AlignedColumn of(Piece piece) {
        return new AlignedColumn(piece.box().x0(), piece.box().x1(), List.of(piece));
    }

    AlignedColumn with(AlignedColumn next) {
        List<Piece> both = new ArrayList<>(pieces);
        both.addAll(next.pieces);
        return new AlignedColumn(Math.min(from, next.from), Math.max(to, next.to), both);
    }

    /** From the top of its highest piece to the bottom of its lowest one. */
    Box box() {
        Box texts = pieces.stream().map(Piece::box).reduce(Box::union).orElseThrow();
        return new Box(from, texts.y0(), to, texts.y1());
    }

    boolean overlaps(AlignedColumn other) {
        return to > other.from && from < other.to;
    }

    boolean isUnder(Piece piece) {
        return piece.box().x1() > from && piece.box().x0() < to;
    }

    boolean isNotes() {
        return pieces.stream().allMatch(piece -> isNote(piece.text()));
    }

    boolean isSymbols() {
        return pieces.stream().allMatch(piece -> piece.text().chars().allMatch(c -> BEFORE_FIGURES.indexOf(c) >= 0));
    }

    /** Marks of notes: a star, or a single letter or digit in brackets. */
    private static boolean isNote(String text) {
        return text.chars().allMatch(c -> NOTES.indexOf(c) >= 0)
                || (text.length() == NOTE_IN_BRACKETS && text.charAt(0) == '(' && text.charAt(2) == ')');
    }
}
