package org.yusuan.read.sheet;

import java.util.List;

/**
 * A row of a sheet in which something is shown.
 *
 * @param starting cells that begin in it, left to right
 * @param covering number of cells that reach into it, those from above included
 * @param bordered whether it has borders at the sides of its cells
 */
record SheetRow(int index, List<ShownCell> starting, int covering, boolean bordered) {
    SheetRow {
        starting = List.copyOf(starting);
    }

    boolean hasFigure() {
        return starting.stream().anyMatch(ShownCell::isFigure);
    }

    /** Whether a text stands in it alone. */
    boolean isSingle() {
        return covering <= 1 && starting.size() == 1;
    }
}
