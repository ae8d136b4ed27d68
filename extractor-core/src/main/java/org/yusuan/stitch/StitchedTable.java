package org.yusuan.stitch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yusuan.document.Box;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;

/**
 * A grid that may go on: what is joined of it so far.
 *
 * @param edges of its columns in the frame of its first page; absent for formats without layout
 * @param lead the lines above it, among them its title
 * @param last the piece joined last: where the table ends on its last page
 */
record StitchedTable(Grid grid, Optional<ColumnEdges> edges, List<Paragraph> lead, Grid last) {
    /** A deeper heading is none, or begins with the title. */
    private static final int MOST_HEADING_ROWS = 5;

    StitchedTable {
        lead = List.copyOf(lead);
    }

    static StitchedTable of(Grid grid, List<Paragraph> lead, StitchSettings settings) {
        return new StitchedTable(grid, ColumnEdges.drawn(grid, settings.edgeTolerance()), lead, grid);
    }

    /** A format without layout gives no cell a box. */
    boolean hasLayout() {
        return grid.cells().stream().anyMatch(cell -> cell.box() != null);
    }

    /** A sheet states where each cell is: a table that is whole there has no second piece. */
    boolean hasAddresses() {
        return grid.cells().stream().anyMatch(cell -> cell.address() != null);
    }

    /** The grid, with the word that it stands within a table it could not be joined to. */
    Grid notJoined() {
        return lacksHeading()
                ? grid
                : told("page " + grid.page()
                        + " stands between pages of the table before and was not joined: other columns");
    }

    /**
     * The table, with the heading of the one before it where it has none of its own: it stands where that would go on.
     *
     * @param reason why it was not joined
     */
    StitchedTable after(StitchedTable before, String reason) {
        if (!lacksHeading() || before.heading().isEmpty()) {
            return this;
        }
        Grid told = told("page " + grid.page() + " has no heading and was not joined to the table before: " + reason
                + "; the heading there: " + before.heading());
        return new StitchedTable(told, edges, lead, told);
    }

    private Grid told(String sentence) {
        List<String> joins = new ArrayList<>(grid.joins());
        joins.add(sentence);
        return new Grid(grid.cells(), joins);
    }

    /** Figures stand in its first row, beside other texts. */
    private boolean lacksHeading() {
        List<Cell> first = new CellsByRow(grid.cells()).filledIn(0);
        return first.size() > 1 && first.stream().anyMatch(cell -> PrintedText.isNumber(cell.text()));
    }

    /** The texts of the rows before the first figure. */
    private String heading() {
        int figures = grid.cells().stream()
                .filter(cell -> PrintedText.isNumber(cell.text()))
                .mapToInt(Cell::row)
                .min()
                .orElse(0);
        return grid.cells().stream()
                .filter(cell -> cell.row() < Math.min(figures, MOST_HEADING_ROWS) && !cell.isBlank())
                .map(Cell::text)
                .collect(Collectors.joining(" | "));
    }

    double top() {
        return last.cells().stream()
                .map(Cell::upright)
                .filter(box -> box != null)
                .mapToDouble(Box::y0)
                .min()
                .orElse(0);
    }

    double bottom() {
        return last.cells().stream()
                .map(Cell::upright)
                .filter(box -> box != null)
                .mapToDouble(Box::y1)
                .max()
                .orElse(0);
    }
}
