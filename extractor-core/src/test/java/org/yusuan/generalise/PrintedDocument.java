package org.yusuan.generalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yusuan.CsvRow;
import org.yusuan.document.Block;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;
import org.yusuan.document.SourceDocument;
import org.yusuan.form.FormReader;
import org.yusuan.record.Disclosure;
import org.yusuan.record.RoledCell;
import org.yusuan.record.Table;
import org.yusuan.source.Source;
import org.yusuan.write.PrintedRows;

/**
 * A document whose tables were understood, each by itself with what stands over it, so that it can be printed otherwise.
 *
 * @param parts in reading order; what belongs to no table stands as it is
 */
record PrintedDocument(Source source, SourceDocument document, List<Part> parts) {
    PrintedDocument {
        parts = List.copyOf(parts);
    }

    /** A table, or blocks that no table was read from. */
    record Part(Optional<PrintedTable> table, List<Block> others) {
        static Part of(PrintedTable table) {
            return new Part(Optional.of(table), List.of());
        }

        static Part of(List<? extends Block> others) {
            return new Part(Optional.empty(), List.copyOf(others));
        }

        List<Block> blocks() {
            return table.map(PrintedTable::blocks).orElse(others);
        }
    }

    /** @param document whose tables are whole */
    static PrintedDocument of(Source source, SourceDocument document) {
        Disclosure read = FormReader.read(source, document);
        Map<Integer, Map<String, List<CsvRow>>> rows = rowsByTable(PrintedRows.of(read));
        List<Part> parts = new ArrayList<>();
        List<Paragraph> above = new ArrayList<>();
        List<Table> left = new ArrayList<>(read.tables());
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                above.add(paragraph);
            } else if (block instanceof Grid grid) {
                parts.addAll(parts(grid, above, left, rows));
                above.clear();
            }
        }
        parts.add(Part.of(above));
        return new PrintedDocument(source, document, parts);
    }

    /** A grid as the tables that were read from it, which are taken from those left; a grid that is none stands as it is. */
    private static List<Part> parts(
            Grid grid, List<Paragraph> above, List<Table> left, Map<Integer, Map<String, List<CsvRow>>> rows) {
        List<Part> parts = new ArrayList<>();
        int row = 0;
        while (!left.isEmpty() && isPart(grid, row, left.get(0))) {
            Table table = left.remove(0);
            row += table.rows();
            List<Paragraph> own = parts.isEmpty() ? above : List.of();
            Map<String, List<CsvRow>> stated = rows.getOrDefault(table.ordinal(), nothing());
            parts.add(Part.of(new PrintedTable(own, pieces(table), table, stated)));
        }
        if (parts.isEmpty()) {
            List<Block> others = new ArrayList<>(above);
            others.add(grid);
            parts.add(Part.of(others));
        }
        return parts;
    }

    List<PrintedTable> tables() {
        return parts.stream().flatMap(part -> part.table().stream()).toList();
    }

    /** The document with every table put through a change. */
    SourceDocument printed(Function<PrintedTable, List<Block>> change) {
        return document.withBlocks(parts.stream()
                .flatMap(part -> part.table().map(change).orElse(part.others()).stream())
                .toList());
    }

    private static boolean isPart(Grid grid, int fromRow, Table table) {
        List<RoledCell> cells = table.cells();
        int rows = grid.rows();
        return fromRow + table.rows() <= rows
                && !cells.isEmpty()
                && grid.between(fromRow, rows)
                        .cells()
                        .get(0)
                        .text()
                        .equals(cells.get(0).cell().text());
    }

    private static List<Piece> pieces(Table table) {
        return table.cells().stream()
                .map(roled -> new Piece(
                        roled.cell().row(),
                        roled.cell().col(),
                        roled.cell().rowSpan(),
                        roled.cell().colSpan(),
                        roled.cell().text(),
                        roled.role(),
                        roled.ref(),
                        roled.cell()))
                .toList();
    }

    private static Map<Integer, Map<String, List<CsvRow>>> rowsByTable(Map<String, List<CsvRow>> rows) {
        Map<Integer, Map<String, List<CsvRow>>> byTable = new HashMap<>();
        for (String name : Facts.TABLES) {
            for (CsvRow row : rows.get(name)) {
                byTable.computeIfAbsent(Fact.table(row), ordinal -> nothing())
                        .get(name)
                        .add(row);
            }
        }
        return byTable;
    }

    private static Map<String, List<CsvRow>> nothing() {
        Map<String, List<CsvRow>> nothing = new LinkedHashMap<>();
        Facts.TABLES.forEach(name -> nothing.put(name, new ArrayList<>()));
        return nothing;
    }
}
