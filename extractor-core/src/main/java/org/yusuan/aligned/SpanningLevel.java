package org.yusuan.aligned;

import java.util.Arrays;
import java.util.List;

/**
 * A level of a heading with another one below it, such as 收入 and 支出 over the columns of both: a text stands in the middle
 * of its columns, or at their left. Of all ways to give columns to texts in order, the one that moves the texts least is
 * taken; a column without a text costs a part of its width.
 */
final class SpanningLevel {
    /** Cost of a column that no text is over, as a share of its width; a text that took it would move by half of it. */
    private static final double UNCOVERED = 0.1;

    /** First and last column of a text. */
    record Span(int first, int last) {}

    private final Columns columns;
    private final List<Piece> pieces;

    /** @param pieces left to right */
    SpanningLevel(Columns columns, List<Piece> pieces) {
        this.columns = columns;
        this.pieces = pieces;
    }

    /** The columns of each piece; none where there are more pieces than columns. */
    List<Span> spans() {
        int count = columns.count();
        double[][] cost = new double[pieces.size() + 1][count + 1];
        int[][] start = new int[pieces.size() + 1][count + 1];
        for (int piece = 0; piece <= pieces.size(); piece++) {
            for (int end = 0; end <= count; end++) {
                cost[piece][end] = piece == 0 && end == 0 ? 0 : Double.POSITIVE_INFINITY;
                start[piece][end] = end;
                if (end > 0) {
                    cost[piece][end] = cost[piece][end - 1] + UNCOVERED * width(end - 1, end);
                }
                for (int from = 0; piece > 0 && from < end; from++) {
                    double moved = cost[piece - 1][from] + moved(pieces.get(piece - 1), from, end);
                    if (moved < cost[piece][end]) {
                        cost[piece][end] = moved;
                        start[piece][end] = from;
                    }
                }
            }
        }
        return Double.isInfinite(cost[pieces.size()][count]) ? List.of() : spans(start);
    }

    private List<Span> spans(int[][] start) {
        Span[] spans = new Span[pieces.size()];
        int end = columns.count();
        int piece = pieces.size();
        while (piece > 0) {
            if (start[piece][end] == end) {
                end--;
            } else {
                spans[piece - 1] = new Span(start[piece][end], end - 1);
                end = start[piece][end];
                piece--;
            }
        }
        return Arrays.asList(spans);
    }

    private double width(int from, int end) {
        return columns.border(end) - columns.border(from);
    }

    private double moved(Piece piece, int from, int end) {
        double middle = Math.abs(piece.box().centerX() - (columns.border(from) + columns.border(end)) / 2);
        return Math.min(middle, Math.abs(piece.box().x0() - columns.border(from)));
    }

    /** Whether the lines below head every column. */
    boolean isOver(List<AlignedLine> below) {
        return below.stream()
                        .flatMap(line -> line.pieces().stream())
                        .filter(piece -> !columns.isSpanning(piece))
                        .map(columns::first)
                        .distinct()
                        .count()
                == columns.count();
    }
}
