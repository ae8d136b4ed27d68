package org.yusuan.aligned;

import java.util.List;
import org.yusuan.document.Box;

/**
 * A table that alignment shows.
 *
 * @param box around all cells
 * @param cells in row-major order of their top left corners; never empty
 */
public record AlignedGrid(Box box, List<AlignedCell> cells) {
    public AlignedGrid {
        cells = List.copyOf(cells);
    }
}
