package org.yusuan.generalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yusuan.CsvRow;
import org.yusuan.document.Block;
import org.yusuan.document.Paragraph;
import org.yusuan.record.Table;
import org.yusuan.record.TableKind;

/**
 * A table with the paragraphs over it, and what was understood of it.
 *
 * @param above the paragraphs since the table before
 * @param understood the table as it was read where it stood
 * @param rows what was read of it, by the contract's tables
 */
record PrintedTable(List<Paragraph> above, List<Piece> pieces, Table understood, Map<String, List<CsvRow>> rows) {
    private static final Set<TableKind> TARGET_KINDS = Set.of(TableKind.values()).stream()
            .filter(kind -> kind.id().endsWith("_target") || kind.id().endsWith("_self_assessment"))
            .collect(Collectors.toUnmodifiableSet());

    PrintedTable {
        above = List.copyOf(above);
        pieces = List.copyOf(pieces);
    }

    boolean isTargetForm() {
        return TARGET_KINDS.contains(understood.kind());
    }

    List<HeadingBlock> headings() {
        return HeadingBlock.of(pieces, isTargetForm());
    }

    PrintedTable with(List<Piece> newPieces) {
        return new PrintedTable(above, newPieces, understood, rows);
    }

    PrintedTable under(List<Paragraph> newAbove) {
        return new PrintedTable(newAbove, pieces, understood, rows);
    }

    /** What the rows of one of the contract's tables have in a column. */
    Set<String> stated(String table, String column) {
        return rows.get(table).stream()
                .map(row -> row.orEmpty(column))
                .filter(text -> !text.isBlank())
                .collect(Collectors.toSet());
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(above);
        blocks.add(Pieces.grid(pieces));
        return blocks;
    }
}
