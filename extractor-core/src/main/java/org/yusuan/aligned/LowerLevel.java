package org.yusuan.aligned;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yusuan.document.Box;

/**
 * What a text of a heading without rules stands over: texts beside one another, further below than a line of its own would
 * be, whose middle it stands over.
 */
final class LowerLevel {
    /** The text stands this near (em) to the middle of its columns. */
    private static final double CENTERED = 2;

    private final Columns columns;
    private final List<AlignedLine> below;
    private final AlignedSettings.Grid grid;

    /** @param below the heading's lines below the text */
    LowerLevel(Columns columns, List<AlignedLine> below, AlignedSettings.Grid grid) {
        this.columns = columns;
        this.below = below;
        this.grid = grid;
    }

    /** The columns of the texts on the next level under the piece whose middle it stands over; none for fewer than two. */
    Optional<SpanningLevel.Span> under(Piece piece) {
        for (AlignedLine line : below) {
            if (line.pieces().stream().anyMatch(lower -> isUnder(lower, piece))) {
                List<Piece> level = level(line);
                double middle = level.stream()
                        .map(Piece::box)
                        .reduce(Box::union)
                        .orElseThrow()
                        .centerY();
                boolean apart = middle - piece.box().centerY() > grid.leading() * piece.em();
                return apart ? middle(level, piece) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The line with those half a line above or below it, as one. */
    private List<Piece> level(AlignedLine line) {
        double middle = line.box().centerY();
        return below.stream()
                .filter(other -> Math.abs(other.box().centerY() - middle) < grid.tight() * line.em())
                .flatMap(other -> other.pieces().stream())
                .sorted(Comparator.comparingInt(columns::first))
                .toList();
    }

    /** Whether the middle of the piece lies over the columns of the lower one. */
    private boolean isUnder(Piece lower, Piece piece) {
        return columns.border(columns.first(lower)) <= piece.box().centerX()
                && columns.border(columns.last(lower) + 1) >= piece.box().centerX();
    }

    private Optional<SpanningLevel.Span> middle(List<Piece> lower, Piece piece) {
        SpanningLevel.Span best = null;
        double least = CENTERED * piece.em();
        for (int from = 0; from < lower.size(); from++) {
            for (int to = from + 1; to < lower.size(); to++) {
                int first = columns.first(lower.get(from));
                int last = columns.last(lower.get(to));
                double off = Math.abs(piece.box().centerX() - (columns.border(first) + columns.border(last + 1)) / 2);
                if (last > first && off < least) {
                    least = off;
                    best = new SpanningLevel.Span(first, last);
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
