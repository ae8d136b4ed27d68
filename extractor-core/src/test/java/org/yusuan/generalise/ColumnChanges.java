package org.yusuan.generalise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.yusuan.record.Role;

/** Columns more, and columns in another order. */
final class ColumnChanges {
    private static final int HEADING_LENGTH = 4;
    private static final int TEXT_LENGTH = 3;

    private ColumnChanges() {}

    /** A column of which nobody knows what it is for, somewhere in the table; rows that are no part of it grow wider. */
    static Optional<PrintedTable> unknownInserted(PrintedTable table, Random random) {
        List<HeadingBlock> blocks = table.headings();
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        HeadingBlock block = blocks.get(random.nextInt(blocks.size()));
        List<Integer> cuts = cuts(table.pieces(), block);
        int at = cuts.get(random.nextInt(cuts.size()));
        List<Piece> changed = new ArrayList<>();
        for (Piece piece : Pieces.withColumnRoom(table.pieces(), at, 1)) {
            boolean beside = piece.colEnd() == at && (piece.row() >= block.to() || piece.rowEnd() <= block.from());
            changed.add(beside ? piece.spanning(piece.rowSpan(), piece.colSpan() + 1) : piece);
        }
        Piece example = table.pieces().get(0);
        changed.add(new Piece(
                block.from(),
                at,
                block.depth(),
                1,
                UnknownWords.word(HEADING_LENGTH, random),
                Role.HEADING,
                "",
                example.printed()));
        for (int row = block.body(); row < block.to(); row++) {
            if (Pieces.at(changed, row, at).isEmpty()) {
                String text = UnknownWords.word(TEXT_LENGTH, random);
                changed.add(new Piece(row, at, 1, 1, text, Role.VALUE, "", example.printed()));
            }
        }
        return Optional.of(table.with(changed));
    }

    /**
     * Columns of amounts that stand side by side in another order, and those to the right of the indicators' names; groups of
     * columns under one heading stay together.
     */
    static Optional<PrintedTable> permuted(PrintedTable table, Random random) {
        List<Piece> pieces = table.pieces();
        for (HeadingBlock block : table.headings()) {
            pieces = permuted(pieces, block, movable(table, block), random);
        }
        return pieces.equals(table.pieces()) ? Optional.empty() : Optional.of(table.with(pieces));
    }

    /** Columns that may change places with their neighbours. */
    private static Set<Integer> movable(PrintedTable table, HeadingBlock block) {
        Set<Integer> columns = new HashSet<>();
        Set<String> amounts = table.stated(Facts.BUDGET_LINES, "ref");
        Set<String> indicators = table.stated(Facts.INDICATORS, "level3_raw");
        table.pieces().stream()
                .filter(piece -> block.isBody(piece) && amounts.contains(piece.ref()))
                .forEach(piece -> IntStream.range(piece.col(), piece.colEnd()).forEach(columns::add));
        table.pieces().stream()
                .filter(piece -> block.isBody(piece) && indicators.contains(piece.text()))
                .mapToInt(Piece::colEnd)
                .max()
                .ifPresent(from ->
                        IntStream.range(from, Pieces.columns(table.pieces())).forEach(columns::add));
        return columns;
    }

    private static List<Piece> permuted(List<Piece> pieces, HeadingBlock block, Set<Integer> movable, Random random) {
        List<Integer> cuts = cuts(pieces, block);
        Map<Integer, Integer> moved = new HashMap<>();
        List<int[]> run = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            int[] segment = {cuts.get(i), cuts.get(i + 1)};
            boolean moves = IntStream.range(segment[0], segment[1]).anyMatch(movable::contains);
            if (moves) {
                run.add(segment);
            }
            if (!moves || i + 2 == cuts.size()) {
                shuffle(run, moved, random);
                run.clear();
            }
        }
        return pieces.stream()
                .map(piece -> piece.row() >= block.from() && piece.rowEnd() <= block.to()
                        ? piece.at(piece.row(), moved.getOrDefault(piece.col(), piece.col()))
                        : piece)
                .toList();
    }

    /** Gives every column of a run its new place. */
    private static void shuffle(List<int[]> run, Map<Integer, Integer> moved, Random random) {
        List<int[]> order = new ArrayList<>(run);
        Collections.shuffle(order, random);
        int next = run.isEmpty() ? 0 : run.get(0)[0];
        for (int[] segment : order) {
            for (int col = segment[0]; col < segment[1]; col++) {
                moved.put(col, next++);
            }
        }
    }

    /** Column edges that no cell of the block lies across, the outer ones with them. */
    private static List<Integer> cuts(List<Piece> pieces, HeadingBlock block) {
        List<Piece> own = pieces.stream()
                .filter(piece -> piece.row() >= block.from() && piece.rowEnd() <= block.to())
                .toList();
        int from = own.stream().mapToInt(Piece::col).min().orElse(0);
        int to = Pieces.columns(own);
        return IntStream.rangeClosed(from, to)
                .filter(edge -> own.stream().noneMatch(piece -> piece.col() < edge && piece.colEnd() > edge))
                .boxed()
                .toList();
    }
}
