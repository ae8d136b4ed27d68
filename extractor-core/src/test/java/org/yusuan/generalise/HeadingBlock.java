package org.yusuan.generalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yusuan.record.Role;

/**
 * Rows of headings and the rows they are the headings of.
 *
 * @param from first heading row
 * @param body first row below the headings
 * @param to first row that they say nothing about
 */
record HeadingBlock(int from, int body, int to) {
    private static final int FEWEST_HEADINGS = 2;

    /** The blocks of a table, from the top. */
    static List<HeadingBlock> of(List<Piece> pieces, boolean isTargetForm) {
        int rows = Pieces.rows(pieces);
        Map<Integer, List<Piece>> byRow = pieces.stream().collect(Collectors.groupingBy(Piece::row));
        List<HeadingBlock> blocks = new ArrayList<>();
        int row = 0;
        while (row < rows) {
            int from = row;
            while (row < rows && isHeadingRow(byRow, row)) {
                row++;
            }
            if (row > from) {
                blocks.add(new HeadingBlock(from, row, end(pieces, byRow, from, row, isTargetForm)));
            } else {
                row++;
            }
        }
        return blocks.stream().filter(block -> block.to() > block.body()).toList();
    }

    int depth() {
        return body - from;
    }

    boolean isHeading(Piece piece) {
        return piece.is(Role.HEADING) && piece.row() >= from && piece.rowEnd() <= body;
    }

    boolean isBody(Piece piece) {
        return piece.row() >= body && piece.rowEnd() <= to;
    }

    /** Labels of the block as a whole stand beside its first heading row and reach below the last. */
    private static boolean isHeadingRow(Map<Integer, List<Piece>> byRow, int row) {
        List<Piece> printed = byRow.getOrDefault(row, List.of()).stream()
                .filter(piece -> !piece.isBlank())
                .toList();
        return printed.stream().filter(piece -> piece.is(Role.HEADING)).count() >= FEWEST_HEADINGS
                && printed.stream().allMatch(piece -> piece.is(Role.HEADING) || piece.rowSpan() > 1);
    }

    private static int end(
            List<Piece> pieces, Map<Integer, List<Piece>> byRow, int from, int body, boolean isTargetForm) {
        int label = pieces.stream()
                .filter(piece -> piece.row() <= from && piece.rowEnd() > body && !piece.is(Role.HEADING))
                .mapToInt(Piece::rowEnd)
                .min()
                .orElse(Pieces.rows(pieces));
        for (int row = body; row < label; row++) {
            boolean otherwise = isHeadingRow(byRow, row)
                    || byRow.getOrDefault(row, List.of()).stream()
                            .anyMatch(piece -> piece.is(Role.NOTE)
                                    || piece.is(Role.TITLE)
                                    || (isTargetForm && piece.is(Role.LABEL)));
            if (otherwise) {
                return row;
            }
        }
        return label;
    }
}
