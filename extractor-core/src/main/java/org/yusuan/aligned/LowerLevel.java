package org.yusuan.aligned;

import java.util.List;
import java.util.Optional;

/**
 * What a text of a heading without rules stands over: texts beside one another, further below than a line of its own would
 * be, whose middle it stands over.
 */
final class LowerLevel {
    /** The text stands this near (em) to the middle of its columns. */
    private static final double CENTERED = 0.7;

    private final Columns columns;
    private final List<Line> below;
    private final double leading;

    /**
     * @param below the heading's lines below the text
     * @param leading lines of one text follow within this distance (em) of their middles
     */
    LowerLevel(Columns columns, List<Line> below, double leading) {
        this.columns = columns;
        this.below = below;
        this.leading = leading;
    }

    /** The columns of the texts on the next line under the piece whose middle it stands over; none for fewer than two. */
    Optional<SpanningLevel.Span> under(Piece piece) {
        for (Line line : below) {
            int own = next(line, piece);
            if (own >= 0) {
                double down =
                        line.pieces().get(own).box().centerY() - piece.box().centerY();
                return down > leading * piece.em() ? middle(line.pieces(), own, piece) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The piece of the line in whose column the middle of the piece lies. */
    private int next(Line line, Piece piece) {
        for (int i = 0; i < line.pieces().size(); i++) {
            Piece lower = line.pieces().get(i);
            if (columns.border(columns.first(lower)) <= piece.box().centerX()
                    && columns.border(columns.last(lower) + 1) >= piece.box().centerX()) {
                return i;
            }
        }
        return -1;
    }

    private Optional<SpanningLevel.Span> middle(List<Piece> lower, int own, Piece piece) {
        SpanningLevel.Span best = null;
        double least = CENTERED * piece.em();
        for (int from = 0; from <= own; from++) {
            for (int to = Math.max(own, from + 1); to < lower.size(); to++) {
                int first = columns.first(lower.get(from));
                int last = columns.last(lower.get(to));
                double off = Math.abs(piece.box().centerX() - (columns.border(first) + columns.border(last + 1)) / 2);
                if (off < least) {
                    least = off;
                    best = new SpanningLevel.Span(first, last);
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
