package org.yusuan.document;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a grid: a span with its text and the places where it is printed.
 *
 * <p>Rows and columns count from 0. The text is the published text with layout undone (lines joined, see {@code
 * TextLines}); characters are as published, not folded.
 *
 * @param areas where it is printed, in reading order; more than one where a page break cut the cell
 * @param address the format's own address of the cell ({@code Sheet1!B7}); absent where it has none
 * @param nested tables inside the cell, in reading order; their text is not part of {@code text}
 * @param number the value of which {@code text} shows as many digits as its format has; absent where the format keeps
 *     only text
 * @param cut what its page tells of a page break that cut it; absent where it is closed on all sides
 */
public record Cell(
        int row,
        int col,
        int rowSpan,
        int colSpan,
        String text,
        List<Area> areas,
        @Nullable String address,
        List<Grid> nested,
        @Nullable BigDecimal number,
        @Nullable PageBreakCut cut) {
    public Cell {
        if (row < 0 || col < 0 || rowSpan < 1 || colSpan < 1) {
            throw new IllegalArgumentException(
                    "illegal span: row " + row + " col " + col + " spans " + rowSpan + "x" + colSpan);
        }
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("a cell is printed somewhere: areas must not be empty");
        }
        areas = List.copyOf(areas);
        nested = List.copyOf(nested);
    }

    /** A cell that no page break cut, as far as its page tells. */
    public Cell(
            int row,
            int col,
            int rowSpan,
            int colSpan,
            String text,
            List<Area> areas,
            @Nullable String address,
            List<Grid> nested,
            @Nullable BigDecimal number) {
        this(row, col, rowSpan, colSpan, text, areas, address, nested, number, null);
    }

    /** A cell of which nothing but its text is known. */
    public Cell(
            int row,
            int col,
            int rowSpan,
            int colSpan,
            String text,
            List<Area> areas,
            @Nullable String address,
            List<Grid> nested) {
        this(row, col, rowSpan, colSpan, text, areas, address, nested, null, null);
    }

    /** A cell printed at one place, without an address of its own or nested tables. */
    public static Cell of(int row, int col, int rowSpan, int colSpan, String text, Area area) {
        return new Cell(row, col, rowSpan, colSpan, text, List.of(area), null, List.of());
    }

    /** Of what tells the cells of a document apart at little cost: they are keys of many maps. */
    @Override
    public int hashCode() {
        return (row * 31 + col) * 31 + text.hashCode();
    }

    /** The page on which the cell begins. */
    public int page() {
        return areas.get(0).page();
    }

    /** The box of the cell's first part; absent where the format has no layout. */
    public @Nullable Box box() {
        return areas.get(0).box();
    }

    /** The box of the cell's first part on the page as read; absent where the format has no layout. */
    public @Nullable Box upright() {
        return areas.get(0).upright();
    }

    /** First row after the cell. */
    public int rowEnd() {
        return row + rowSpan;
    }

    /** First column after the cell. */
    public int colEnd() {
        return col + colSpan;
    }

    public boolean isBlank() {
        return text.isBlank() && nested.isEmpty();
    }

    public boolean covers(int atRow, int atCol) {
        return atRow >= row && atRow < rowEnd() && atCol >= col && atCol < colEnd();
    }

    /** Another text is not what the number shows as, so the number is left behind. */
    public Cell withText(String newText) {
        return new Cell(row, col, rowSpan, colSpan, newText, areas, address, nested, null, cut);
    }

    public Cell withAreas(List<Area> newAreas) {
        return new Cell(row, col, rowSpan, colSpan, text, newAreas, address, nested, number, cut);
    }

    public Cell withSpan(int newRow, int newCol, int newRowSpan, int newColSpan) {
        return new Cell(newRow, newCol, newRowSpan, newColSpan, text, areas, address, nested, number, cut);
    }

    public Cell withCut(@Nullable PageBreakCut newCut) {
        return new Cell(row, col, rowSpan, colSpan, text, areas, address, nested, number, newCut);
    }
}
