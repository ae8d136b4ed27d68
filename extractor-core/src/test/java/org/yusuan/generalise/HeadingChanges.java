package org.yusuan.generalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.yusuan.lexicon.MoneyUnits;

/** Headings in other words, in other places, or none. */
final class HeadingChanges {
    private static final int SHORTEST_SPLIT = 4;

    private HeadingChanges() {}

    /** One heading in words that nobody knows. */
    static Optional<PrintedTable> oneUnknown(PrintedTable table, Random random) {
        List<Piece> headings = headings(table);
        if (headings.isEmpty()) {
            return Optional.empty();
        }
        Piece meant = headings.get(random.nextInt(headings.size()));
        return Optional.of(withUnknown(table, meant::equals, random));
    }

    /** All headings in words that nobody knows. */
    static Optional<PrintedTable> allUnknown(PrintedTable table, Random random) {
        List<Piece> headings = headings(table);
        return headings.isEmpty() ? Optional.empty() : Optional.of(withUnknown(table, headings::contains, random));
    }

    private static PrintedTable withUnknown(PrintedTable table, Predicate<Piece> meant, Random random) {
        return table.with(Pieces.changed(
                table.pieces(), meant, piece -> piece.saying(UnknownWords.instead(piece.text(), random))));
    }

    /** Headings with a word in them: numbers of columns are none. */
    private static List<Piece> headings(PrintedTable table) {
        List<HeadingBlock> blocks = table.headings();
        return table.pieces().stream()
                .filter(piece -> blocks.stream().anyMatch(block -> block.isHeading(piece)))
                .filter(piece -> piece.text().codePoints().anyMatch(Character::isIdeographic))
                .toList();
    }

    /** Headings that say the unit of their amounts stay: without it the amounts would be others. */
    static Optional<PrintedTable> deleted(PrintedTable table, Random random) {
        return fromBelow(
                table,
                (pieces, block) -> pieces.stream().anyMatch(piece -> block.isHeading(piece) && saysUnit(piece))
                        ? pieces
                        : Pieces.withoutRows(pieces, block.from(), block.body()));
    }

    private static boolean saysUnit(Piece piece) {
        return MoneyUnits.stated(piece.text()).isPresent();
    }

    static Optional<PrintedTable> doubled(PrintedTable table, Random random) {
        return fromBelow(table, (pieces, block) -> {
            List<Piece> all = new ArrayList<>(Pieces.withRoom(pieces, block.body(), block.depth()));
            pieces.stream()
                    .filter(piece -> piece.row() >= block.from() && piece.rowEnd() <= block.body())
                    .map(piece -> piece.at(piece.row() + block.depth(), piece.col()))
                    .forEach(all::add);
            return all;
        });
    }

    /** Headings over several rows stand in the last of them; of headings in one row some stand a line lower. */
    static Optional<PrintedTable> lowered(PrintedTable table, Random random) {
        return fromBelow(table, (pieces, block) -> {
            boolean deep = pieces.stream().anyMatch(piece -> block.isHeading(piece) && piece.rowSpan() > 1);
            return deep ? inLastRow(pieces, block) : someLower(pieces, block, random);
        });
    }

    private static List<Piece> inLastRow(List<Piece> pieces, HeadingBlock block) {
        List<Piece> changed = new ArrayList<>();
        for (Piece piece : pieces) {
            if (block.isHeading(piece) && piece.rowSpan() > 1) {
                Piece above = piece.spanning(piece.rowSpan() - 1, piece.colSpan());
                changed.add(above.blank());
                changed.add(piece.at(piece.rowEnd() - 1, piece.col()).spanning(1, piece.colSpan()));
            } else {
                changed.add(piece);
            }
        }
        return changed;
    }

    private static List<Piece> someLower(List<Piece> pieces, HeadingBlock block, Random random) {
        List<Piece> changed = new ArrayList<>();
        for (Piece piece : Pieces.withRoom(pieces, block.body(), 1)) {
            if (piece.row() >= block.from() && piece.rowEnd() == block.body()) {
                boolean lower = random.nextBoolean();
                Piece below = piece.at(block.body(), piece.col()).spanning(1, piece.colSpan());
                changed.add(lower ? piece.blank() : piece);
                changed.add(lower ? below : below.blank());
            } else {
                changed.add(piece);
            }
        }
        return changed;
    }

    /** Headings begin in one cell and end in the one below. */
    static Optional<PrintedTable> split(PrintedTable table, Random random) {
        return fromBelow(table, (pieces, block) -> {
            List<Piece> changed = new ArrayList<>();
            for (Piece piece : Pieces.withRoom(pieces, block.body(), 1)) {
                if (piece.row() >= block.from() && piece.rowEnd() == block.body()) {
                    String text = piece.text();
                    int at = text.length() < SHORTEST_SPLIT ? text.length() : (text.length() + 1) / 2;
                    changed.add(piece.saying(text.substring(0, at)));
                    changed.add(piece.at(block.body(), piece.col())
                            .spanning(1, piece.colSpan())
                            .saying(text.substring(at)));
                } else {
                    changed.add(piece);
                }
            }
            return changed;
        });
    }

    /** The first row of the body stands over the headings. */
    static Optional<PrintedTable> belowFirstRow(PrintedTable table, Random random) {
        return fromBelow(table, (pieces, block) -> {
            boolean parted = pieces.stream()
                    .allMatch(piece -> piece.rowEnd() <= block.body()
                            || piece.row() > block.body()
                            || (piece.row() == block.body() && piece.rowSpan() == 1));
            if (!parted || block.to() - block.body() < 2) {
                return pieces;
            }
            return pieces.stream()
                    .map(piece -> piece.row() == block.body()
                            ? piece.at(block.from(), piece.col())
                            : piece.row() >= block.from() && piece.row() < block.body()
                                    ? piece.at(piece.row() + 1, piece.col())
                                    : piece)
                    .toList();
        });
    }

    @FunctionalInterface
    private interface BlockChange {
        List<Piece> of(List<Piece> pieces, HeadingBlock block);
    }

    /** The last block first, so that the rows of the others stay where they are. */
    private static Optional<PrintedTable> fromBelow(PrintedTable table, BlockChange change) {
        List<HeadingBlock> blocks = table.headings();
        List<Piece> pieces = table.pieces();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            pieces = change.of(pieces, blocks.get(i));
        }
        return pieces.equals(table.pieces()) ? Optional.empty() : Optional.of(table.with(pieces));
    }
}
