package org.yusuan.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yusuan.document.Area;
import org.yusuan.document.Block;
import org.yusuan.document.Box;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;

/** The paragraphs and grids of a page in reading order, boxes turned back to the page as shown. */
final class PageBlocks {
    /** A block and where it stands on the turned page. */
    private record Placed(Block block, double y, double x) {}

    private static final Comparator<Placed> READING_ORDER =
            Comparator.comparingDouble(Placed::y).thenComparingDouble(Placed::x);

    private final int page;
    private final PageRotation frame;
    private final PageLayout layout;
    private final GlyphPlaces places;
    private final PdfSettings settings;
    private final LineJoiner joiner;

    private PageBlocks(int page, PageRotation frame, PageLayout layout, GlyphPlaces places, PdfSettings settings) {
        this.page = page;
        this.frame = frame;
        this.layout = layout;
        this.places = places;
        this.settings = settings;
        this.joiner = new LineJoiner(settings.wordGap());
    }

    static List<Block> of(
            int page,
            PageRotation frame,
            PageLayout layout,
            List<FoundTables.Table> tables,
            GlyphPlaces places,
            PdfSettings settings) {
        PageBlocks blocks = new PageBlocks(page, frame, layout, places, settings);
        List<Placed> placed = new ArrayList<>();
        for (FoundTables.Table table : tables) {
            placed.add(
                    new Placed(blocks.grid(table), table.box().y0(), table.box().x0()));
        }
        blocks.addParagraphs(placed);
        placed.sort(READING_ORDER);
        return placed.stream().map(Placed::block).toList();
    }

    private Grid grid(FoundTables.Table table) {
        UnclosedCells open = new UnclosedCells(table, layout, places, settings.ruling());
        return Grid.of(table.cells().stream().map(cell -> cell(cell, open)).toList());
    }

    private Cell cell(FoundTables.Cell found, UnclosedCells open) {
        return new Cell(
                found.row(),
                found.col(),
                found.rowSpan(),
                found.colSpan(),
                joiner.text(UprightLines.of(places.in(found))),
                List.of(area(found.box(), places.in(found))),
                null,
                found.nested().stream().map(this::grid).toList(),
                null,
                open.cut(found, joiner));
    }

    private void addParagraphs(List<Placed> placed) {
        UprightLines.byDirection(places.outside()).forEach((direction, running) -> {
            if (direction == Direction.RIGHT) {
                addLines(TextLines.of(running), placed);
            } else {
                addTurned(running, placed);
            }
        });
    }

    private void addLines(List<TextLine> lines, List<Placed> placed) {
        for (TextLine line : lines) {
            double y = line.box().y0();
            for (TextLine piece : TextLines.pieces(line, settings.columnGap())) {
                add(joiner.text(List.of(piece)), piece.glyphs(), piece.box(), y, placed);
            }
        }
    }

    /** Text that runs another way: one paragraph for each piece that was printed in one go. */
    private void addTurned(List<Glyph> running, List<Placed> placed) {
        int from = 0;
        for (int i = 1; i <= running.size(); i++) {
            if (i == running.size()
                    || running.get(i).textObject() != running.get(from).textObject()) {
                List<Glyph> piece = running.subList(from, i);
                Box box = TextLine.around(piece);
                add(joiner.text(UprightLines.of(piece)), piece, box, box.y0(), placed);
                from = i;
            }
        }
    }

    private void add(String text, List<Glyph> printed, Box box, double y, List<Placed> placed) {
        if (!text.isEmpty()) {
            placed.add(new Placed(new Paragraph(text, area(box, printed)), y, box.x0()));
        }
    }

    private Area area(Box turned, List<Glyph> printed) {
        double certainty = 1;
        for (Glyph glyph : printed) {
            certainty = Math.min(certainty, glyph.certainty());
        }
        return new Area(page, frame.shown(turned), turned, certainty);
    }
}
