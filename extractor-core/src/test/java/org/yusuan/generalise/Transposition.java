package org.yusuan.generalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.yusuan.record.Role;

/** A form whose rows are columns; its name stays over it and its remarks under it. */
final class Transposition {
    private Transposition() {}

    static Optional<PrintedTable> of(PrintedTable table, Random random) {
        if (!table.isTargetForm()) {
            return Optional.empty();
        }
        int from = table.pieces().stream()
                .filter(piece -> piece.is(Role.TITLE))
                .mapToInt(Piece::rowEnd)
                .max()
                .orElse(0);
        int to = table.pieces().stream()
                .filter(piece -> piece.is(Role.NOTE))
                .mapToInt(Piece::row)
                .min()
                .orElse(Pieces.rows(table.pieces()));
        List<Piece> form = table.pieces().stream()
                .filter(piece -> piece.row() >= from && piece.rowEnd() <= to)
                .map(piece -> piece.at(piece.row() - from, piece.col()))
                .toList();
        if (form.isEmpty()) {
            return Optional.empty();
        }
        List<Piece> pieces = new ArrayList<>();
        table.pieces().stream().filter(piece -> piece.rowEnd() <= from).forEach(pieces::add);
        Pieces.transposed(form).stream()
                .map(piece -> piece.at(piece.row() + from, piece.col()))
                .forEach(pieces::add);
        int below = Pieces.rows(pieces);
        table.pieces().stream()
                .filter(piece -> piece.row() >= to)
                .map(piece -> piece.at(piece.row() - to + below, piece.col()))
                .forEach(pieces::add);
        return Optional.of(table.with(pieces));
    }
}
