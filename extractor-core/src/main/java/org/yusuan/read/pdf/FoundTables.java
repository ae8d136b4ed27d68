package org.yusuan.read.pdf;

import java.util.List;
import org.yusuan.document.Box;

/**
 * Tables of one page as places, not yet as text.
 *
 * @param tables in reading order
 * @param places of the page's glyphs in these tables
 * @param open lines of several texts stand at the top of the page, over the first drawn table
 * @param endsDrawn whether the last of the tables is drawn, or goes on with one that is
 * @param complete false when a limit left something out
 */
record FoundTables(List<Table> tables, GlyphPlaces places, boolean open, boolean endsDrawn, boolean complete) {
    FoundTables {
        tables = List.copyOf(tables);
    }

    /** @param cells in row-major order */
    record Table(Box box, List<Cell> cells) {
        Table {
            cells = List.copyOf(cells);
        }
    }

    /** @param nested tables inside the cell */
    record Cell(int row, int col, int rowSpan, int colSpan, Box box, List<Table> nested) {
        Cell {
            nested = List.copyOf(nested);
        }
    }
}
