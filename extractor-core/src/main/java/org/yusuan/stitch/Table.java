package org.yusuan.stitch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
record Table(Grid grid, Optional<ColumnEdges> edges, List<Paragraph> lead, Grid last) {
    Table {
        lead = List.copyOf(lead);
    }

    static Table of(Grid grid, List<Paragraph> lead, StitchSettings settings) {
        return new Table(grid, ColumnEdges.drawn(grid, settings.edgeTolerance()), lead, grid);
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
        List<String> joins = new ArrayList<>(grid.joins());
        joins.add(
                "page " + grid.page() + " stands between pages of the table before and was not joined: other columns");
        return new Grid(grid.cells(), joins);
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
