package org.yusuan.generalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yusuan.document.Area;
import org.yusuan.document.Block;
import org.yusuan.document.Box;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;
import org.yusuan.document.SourceDocument;
import org.yusuan.record.Role;
import org.yusuan.stitch.Stitcher;

/**
 * A document of which every table goes on over a page break somewhere, made whole again by the stage that does so. What
 * stands over a table stands over it on its page; what followed another table directly does so still. What is read of it is
 * at the places where it was published.
 */
final class PageBreaks {
    private static final double LEFT = 50;
    private static final double COLUMN_WIDTH = 60;
    private static final double FARTHEST_SHIFT = 30;
    private static final double LEAST_SCALE = 0.8;
    private static final double GREATEST_SCALE = 1.2;

    /** Of the narrowest column: an edge is drawn no farther from where it was. */
    private static final double REDRAWN = 0.2;

    private static final double LINE_WIDTH = 400;
    private static final double ROW_HEIGHT = 20;
    private static final double TOP_OF_PAGE = 60;

    /** A table that goes on fills its page. */
    private static final double FOOT_OF_PAGE = 780;

    private final Random random;
    private final PageStyle style;
    private final List<Block> blocks = new ArrayList<>();
    private final FormerPlaces former = new FormerPlaces();
    private int page = 1;
    /** Where the page is free from. */
    private double top = TOP_OF_PAGE;
    /** The page of the published document that shows the end of what was printed last. */
    private int formerPage = 1;

    private PageBreaks(Random random, PageStyle style) {
        this.random = random;
        this.style = style;
    }

    /** @param style of the page after the break */
    static SourceDocument in(PrintedDocument document, PageStyle style, Random random) {
        PageBreaks breaks = new PageBreaks(random, style);
        for (PrintedDocument.Part part : document.parts()) {
            if (!breaks.followsDirectly(part)) {
                breaks.turn();
            }
            part.table().ifPresentOrElse(breaks::print, () -> part.others().forEach(breaks::printWhole));
            breaks.formerPage = formerPages(part).max().orElse(breaks.formerPage);
        }
        SourceDocument whole = Stitcher.stitch(document.document().withBlocks(breaks.blocks));
        return whole.withBlocks(breaks.former.restored(whole.blocks()));
    }

    /** Nothing stands over the table, and it was published on the page of the one before: nothing says it were another's end. */
    private boolean followsDirectly(PrintedDocument.Part part) {
        return part.blocks().stream().allMatch(Grid.class::isInstance)
                && formerPages(part).min().orElse(formerPage) == formerPage;
    }

    private static IntStream formerPages(PrintedDocument.Part part) {
        return part.blocks().stream()
                .flatMap(block -> block instanceof Grid grid
                        ? grid.cells().stream().flatMap(cell -> cell.areas().stream())
                        : Stream.of(((Paragraph) block).area()))
                .mapToInt(Area::page);
    }

    private void turn() {
        page++;
        top = TOP_OF_PAGE;
    }

    private void print(PrintedTable table) {
        table.above().forEach(this::printWhole);
        List<Piece> pieces = table.pieces();
        int heading = table.headings().stream()
                .mapToInt(HeadingBlock::body)
                .findFirst()
                .orElse(0);
        int rows = Pieces.rows(pieces);
        int[] places = IntStream.range(1, rows)
                .filter(row -> row >= heading
                        && row <= rows - style.fewestRows()
                        && pieces.stream().noneMatch(piece -> isHalved(piece, row)))
                .toArray();
        List<Double> edges = edges(pieces);
        boolean staysWhole = style == PageStyle.UNRULED && table.isTargetForm();
        if (places.length == 0 || staysWhole) {
            printRuled(pieces, edges);
            return;
        }
        int cut = places[random.nextInt(places.length)];
        top = Math.max(top, FOOT_OF_PAGE - ROW_HEIGHT * cut);
        Grid before = printRuled(above(pieces, cut), edges);
        turn();
        Optional<HeadingBlock> repeated =
                style.repeatsHeadings() ? table.headings().stream().findFirst() : Optional.empty();
        List<Piece> rest = below(pieces, cut, repeated);
        if (style == PageStyle.UNRULED) {
            blocks.addAll(new UnruledPage(page, edges, rest, former).blocks(top, before));
            top += ROW_HEIGHT * Pieces.rows(rest);
        } else {
            printRuled(rest, edgesOfNextPage(edges));
        }
    }

    private List<Double> edges(List<Piece> pieces) {
        if (style == PageStyle.UNRULED) {
            return UnruledPage.edges(pieces, LEFT);
        }
        return IntStream.rangeClosed(0, Pieces.columns(pieces))
                .mapToObj(col -> LEFT + COLUMN_WIDTH * col)
                .toList();
    }

    private List<Double> edgesOfNextPage(List<Double> edges) {
        if (style != PageStyle.REDRAWN && style != PageStyle.SCALED) {
            return edges;
        }
        double left = LEFT + random.nextDouble() * FARTHEST_SHIFT;
        double scale = LEAST_SCALE + random.nextDouble() * (GREATEST_SCALE - LEAST_SCALE);
        List<Double> anew = new ArrayList<>();
        for (double edge : edges) {
            double moved = style == PageStyle.REDRAWN ? (2 * random.nextDouble() - 1) * REDRAWN * COLUMN_WIDTH : 0;
            anew.add(left + scale * (edge - LEFT + moved));
        }
        return anew;
    }

    /** A cell of two rows of which each page has one cannot be told from two cells, of which one is blank. */
    private static boolean isHalved(Piece piece, int cut) {
        return piece.rowSpan() == 2 && piece.row() == cut - 1;
    }

    private static List<Piece> above(List<Piece> pieces, int cut) {
        return pieces.stream()
                .filter(piece -> piece.row() < cut)
                .map(piece -> piece.spanning(Math.min(piece.rowEnd(), cut) - piece.row(), piece.colSpan()))
                .toList();
    }

    private static List<Piece> below(List<Piece> pieces, int cut, Optional<HeadingBlock> repeated) {
        int depth = repeated.map(HeadingBlock::depth).orElse(0);
        List<Piece> rest = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.rowEnd() > cut) {
                int row = Math.max(piece.row(), cut);
                Piece left = piece.at(row - cut + depth, piece.col()).spanning(piece.rowEnd() - row, piece.colSpan());
                rest.add(piece.row() < cut ? left.blank() : left);
            }
            if (repeated.filter(block -> piece.row() >= block.from() && piece.rowEnd() <= block.body())
                    .isPresent()) {
                rest.add(piece.at(piece.row() - repeated.get().from(), piece.col()));
            }
        }
        return rest;
    }

    /** As the page shows it: a column has an edge on it, or is none; no cell has an address. */
    private Grid printRuled(List<Piece> pieces, List<Double> edges) {
        List<Integer> shown = pieces.stream()
                .flatMap(piece -> Stream.of(piece.col(), piece.colEnd()))
                .distinct()
                .sorted()
                .toList();
        Grid grid =
                Grid.of(pieces.stream().map(piece -> drawn(piece, shown, edges)).toList());
        blocks.add(grid);
        top += ROW_HEIGHT * Pieces.rows(pieces);
        return grid;
    }

    private Cell drawn(Piece piece, List<Integer> shown, List<Double> edges) {
        Box box = new Box(
                edges.get(piece.col()),
                top + ROW_HEIGHT * piece.row(),
                edges.get(piece.colEnd()),
                top + ROW_HEIGHT * piece.rowEnd());
        int col = shown.indexOf(piece.col());
        Cell cell = piece.cell();
        return new Cell(
                piece.row(),
                col,
                piece.rowSpan(),
                shown.indexOf(piece.colEnd()) - col,
                cell.text(),
                List.of(former.moved(cell.areas(), new Area(page, box))),
                null,
                cell.nested(),
                cell.number());
    }

    /** A line of text, or a table that was not understood. */
    private void printWhole(Block block) {
        if (block instanceof Paragraph paragraph) {
            Box box = new Box(LEFT, top, LEFT + LINE_WIDTH, top + ROW_HEIGHT);
            blocks.add(new Paragraph(paragraph.text(), former.moved(List.of(paragraph.area()), new Area(page, box))));
            top += ROW_HEIGHT;
        } else if (block instanceof Grid grid) {
            printRuled(
                    grid.cells().stream().map(PageBreaks::piece).toList(),
                    IntStream.rangeClosed(0, grid.columns())
                            .mapToObj(col -> LEFT + COLUMN_WIDTH * col)
                            .toList());
        }
    }

    private static Piece piece(Cell cell) {
        return new Piece(cell.row(), cell.col(), cell.rowSpan(), cell.colSpan(), cell.text(), Role.RESIDUE, "", cell);
    }
}
