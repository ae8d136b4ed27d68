package org.yusuan.generalise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The levels of indicators merged, repeated, left blank, or in one cell. */
final class LevelChanges {
    private static final List<String> BETWEEN_LEVELS = List.of("", "-", "：", "\n");

    private LevelChanges() {}

    /** The wordings of a table's levels, and where they may stand. */
    private record Levels(Set<String> first, Set<String> second, List<HeadingBlock> blocks) {
        static Levels of(PrintedTable table) {
            return new Levels(
                    table.stated(Facts.INDICATORS, "level1_raw"),
                    table.stated(Facts.INDICATORS, "level2_raw"),
                    table.headings());
        }

        boolean isFirst(Piece piece) {
            return first.contains(piece.text()) && isInBody(piece);
        }

        boolean isSecond(Piece piece) {
            return second.contains(piece.text()) && isInBody(piece);
        }

        boolean contains(Piece piece) {
            return isFirst(piece) || isSecond(piece);
        }

        private boolean isInBody(Piece piece) {
            return blocks.stream().anyMatch(block -> block.isBody(piece));
        }
    }

    /** Every row says its levels itself. */
    static Optional<PrintedTable> repeated(PrintedTable table, Random random) {
        return changed(table, inRows(table, Levels.of(table), false));
    }

    /** A level is said in its first row alone. */
    static Optional<PrintedTable> blankBelow(PrintedTable table, Random random) {
        Levels levels = Levels.of(table);
        List<Piece> pieces = inRows(table, levels, true);
        return changed(table, Pieces.changed(pieces, piece -> isRepeated(pieces, levels, piece), Piece::blank));
    }

    /** Equal levels in rows below one another are one cell. */
    static Optional<PrintedTable> merged(PrintedTable table, Random random) {
        Levels levels = Levels.of(table);
        List<Piece> merged = new ArrayList<>();
        for (Piece piece : table.pieces()) {
            if (!levels.contains(piece)) {
                merged.add(piece);
            } else if (above(table.pieces(), piece)
                    .filter(over -> isSame(over, piece))
                    .isEmpty()) {
                int end = piece.rowEnd();
                Optional<Piece> below = Pieces.at(table.pieces(), end, piece.col());
                while (below.filter(next -> levels.contains(next) && isSame(next, piece))
                        .isPresent()) {
                    end = below.get().rowEnd();
                    below = Pieces.at(table.pieces(), end, piece.col());
                }
                merged.add(piece.spanning(end - piece.row(), piece.colSpan()));
            }
        }
        return changed(table, merged);
    }

    /** First and second level run together in one cell, row by row, under one heading. */
    static Optional<PrintedTable> inOneCell(PrintedTable table, Random random) {
        String between = BETWEEN_LEVELS.get(random.nextInt(BETWEEN_LEVELS.size()));
        Levels levels = Levels.of(table);
        List<Piece> pieces = new ArrayList<>(inRows(table, levels, false));
        Set<Piece> firsts = new HashSet<>();
        for (Piece piece : List.copyOf(pieces)) {
            Optional<Piece> second = Pieces.at(pieces, piece.row(), piece.colEnd());
            if (levels.isFirst(piece)
                    && second.filter(levels::isSecond).isPresent()
                    && second.get().row() == piece.row()
                    && second.get().rowSpan() == piece.rowSpan()) {
                pieces.remove(second.get());
                Piece both = piece.spanning(
                                piece.rowSpan(), piece.colSpan() + second.get().colSpan())
                        .saying(piece.text() + between + second.get().text());
                pieces.set(pieces.indexOf(piece), both);
                firsts.add(both);
            }
        }
        return firsts.isEmpty() ? Optional.empty() : changed(table, withHeadingsJoined(table, pieces, firsts));
    }

    private static List<Piece> withHeadingsJoined(PrintedTable table, List<Piece> pieces, Set<Piece> bodies) {
        List<Piece> joined = new ArrayList<>(pieces);
        for (HeadingBlock block : table.headings()) {
            for (Piece heading : pieces) {
                Optional<Piece> next = Pieces.at(joined, heading.row(), heading.colEnd());
                boolean over = block.isHeading(heading)
                        && bodies.stream()
                                .anyMatch(body -> block.isBody(body)
                                        && body.col() == heading.col()
                                        && next.filter(second -> second.colEnd() == body.colEnd()
                                                        && second.row() == heading.row()
                                                        && second.rowSpan() == heading.rowSpan())
                                                .isPresent());
                if (over) {
                    joined.remove(next.get());
                    joined.set(
                            joined.indexOf(heading),
                            heading.spanning(heading.rowSpan(), next.get().colEnd() - heading.col())
                                    .saying(heading.text() + "、" + next.get().text()));
                }
            }
        }
        return joined;
    }

    private static Optional<PrintedTable> changed(PrintedTable table, List<Piece> pieces) {
        return pieces.equals(table.pieces()) ? Optional.empty() : Optional.of(table.with(pieces));
    }

    /** The cells of levels over several rows, a cell for each row. */
    private static List<Piece> inRows(PrintedTable table, Levels levels, boolean blank) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : table.pieces()) {
            if (!levels.contains(piece)) {
                pieces.add(piece);
                continue;
            }
            for (int row = piece.row(); row < piece.rowEnd(); row++) {
                Piece own = piece.at(row, piece.col()).spanning(1, piece.colSpan());
                pieces.add(blank && row > piece.row() ? own.blank() : own);
            }
        }
        return pieces;
    }

    private static boolean isRepeated(List<Piece> pieces, Levels levels, Piece piece) {
        return levels.contains(piece)
                && above(pieces, piece).filter(over -> isSame(over, piece)).isPresent();
    }

    private static Optional<Piece> above(List<Piece> pieces, Piece piece) {
        return Pieces.at(pieces, piece.row() - 1, piece.col());
    }

    private static boolean isSame(Piece one, Piece other) {
        return one.text().equals(other.text()) && one.col() == other.col() && one.colSpan() == other.colSpan();
    }
}
