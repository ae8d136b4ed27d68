package org.yusuan.generalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yusuan.aligned.AlignedCell;
import org.yusuan.aligned.AlignedGrid;
import org.yusuan.aligned.AlignedLine;
import org.yusuan.aligned.AlignedSettings;
import org.yusuan.aligned.AlignedTableFinder;
import org.yusuan.aligned.ColumnsAbove;
import org.yusuan.document.Area;
import org.yusuan.document.Block;
import org.yusuan.document.Box;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;

/** A part of a table printed without lines: figures stand at the right of their columns, words at the left. */
final class UnruledPage {
    private static final double EM = 10;
    private static final double ROW_HEIGHT = 20;
    private static final double PADDING = 6;

    private final int page;
    private final List<Double> edges;
    private final List<Piece> pieces;
    private final FormerPlaces former;

    /**
     * @param edges of the columns, wide enough for their texts
     * @param former is told where the texts stand now
     */
    UnruledPage(int page, List<Double> edges, List<Piece> pieces, FormerPlaces former) {
        this.former = former;
        this.page = page;
        this.edges = List.copyOf(edges);
        this.pieces = pieces.stream()
                .filter(piece -> !piece.isBlank())
                .sorted(Comparator.comparingInt(Piece::row).thenComparingInt(Piece::col))
                .toList();
    }

    /** Sides of columns in which every text has room. */
    static List<Double> edges(List<Piece> pieces, double left) {
        List<Double> edges = new ArrayList<>(List.of(left));
        for (int col = 1; col <= Pieces.columns(pieces); col++) {
            int end = col;
            double room = pieces.stream()
                    .filter(piece -> piece.colEnd() == end)
                    .mapToDouble(piece -> edges.get(piece.col()) + width(piece.text()) + 2 * PADDING)
                    .max()
                    .orElse(0);
            edges.add(Math.max(edges.get(col - 1) + EM, room));
        }
        return edges;
    }

    /**
     * What the alignment of the texts shows: tables, and lines that belong to none.
     *
     * @param before the part of the table on the page before, whose columns a reader of pages knows
     */
    List<Block> blocks(double top, Grid before) {
        Map<Integer, List<org.yusuan.aligned.Piece>> lines = new TreeMap<>();
        for (Piece piece : pieces) {
            lines.computeIfAbsent(line(piece), row -> new ArrayList<>()).add(set(piece, top));
        }
        List<AlignedGrid> found = found(
                new ArrayList<>(lines.values().stream().map(AlignedLine::new).toList()), before);
        List<Block> blocks = new ArrayList<>();
        for (AlignedGrid grid : found) {
            blocks.add(
                    Grid.of(grid.cells().stream().map(cell -> cell(cell, top)).toList()));
        }
        pieces.stream()
                .filter(piece -> found.stream().noneMatch(grid -> isIn(piece, grid.box(), top)))
                .map(piece -> new Paragraph(
                        piece.text(), moved(List.of(piece), set(piece, top).box())))
                .forEach(blocks::add);
        blocks.sort(Comparator.comparingDouble(UnruledPage::top));
        return blocks;
    }

    private static List<AlignedGrid> found(List<AlignedLine> lines, Grid before) {
        AlignedTableFinder finder = new AlignedTableFinder(AlignedSettings.standard());
        List<AlignedGrid> found = new ArrayList<>();
        ColumnsAbove.of(before)
                .flatMap(columns -> finder.continued(lines, columns))
                .ifPresent(found::add);
        lines.removeIf(line ->
                found.stream().anyMatch(grid -> line.box().y0() < grid.box().y1()));
        found.addAll(finder.find(lines, List.of()).grids());
        return found;
    }

    private static double top(Block block) {
        Box box = block instanceof Grid grid
                ? grid.cells().get(0).box()
                : ((Paragraph) block).area().box();
        return box == null ? 0 : box.y0();
    }

    private Cell cell(AlignedCell aligned, double top) {
        List<Piece> in =
                pieces.stream().filter(piece -> isIn(piece, aligned.box(), top)).toList();
        boolean whole =
                in.size() == 1 && in.get(0).text().equals(in.get(0).printed().text());
        return new Cell(
                aligned.row(),
                aligned.col(),
                aligned.rowSpan(),
                aligned.colSpan(),
                String.join("", in.stream().map(Piece::text).toList()),
                List.of(moved(in.isEmpty() ? pieces.subList(0, 1) : in, aligned.box())),
                null,
                List.of(),
                whole ? in.get(0).printed().number() : null);
    }

    private Area moved(List<Piece> from, Box to) {
        List<Area> areas =
                from.stream().flatMap(piece -> piece.printed().areas().stream()).toList();
        return former.moved(areas, new Area(page, to));
    }

    private boolean isIn(Piece piece, Box box, double top) {
        Box set = set(piece, top).box();
        return set.centerX() > box.x0()
                && set.centerX() < box.x1()
                && set.centerY() > box.y0()
                && set.centerY() < box.y1();
    }

    /** A merged cell's text stands in the middle of its rows. */
    private static int line(Piece piece) {
        return piece.row() + (piece.rowSpan() - 1) / 2;
    }

    private org.yusuan.aligned.Piece set(Piece piece, double top) {
        double width = width(piece.text());
        double from = edges.get(piece.col()) + PADDING;
        double to = edges.get(piece.colEnd()) - PADDING;
        boolean figure = piece.text().matches("[-\\d.,%]+");
        double x = figure ? to - width : from;
        double y = top + line(piece) * ROW_HEIGHT + (ROW_HEIGHT - EM) / 2;
        Box box = new Box(x, y, x + width, y + EM);
        return new org.yusuan.aligned.Piece(
                box, piece.text(), EM, width, false, List.of(new org.yusuan.aligned.Piece.Word(box, piece.text())));
    }

    private static double width(String text) {
        return text.codePoints()
                .mapToDouble(c -> Character.isIdeographic(c) || c > 0x2E80 ? EM : EM / 2)
                .sum();
    }
}
