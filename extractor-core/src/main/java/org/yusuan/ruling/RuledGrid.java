package org.yusuan.ruling;

import java.util.List;
import org.yusuan.document.Box;

/**
 * Cells whose lines hang together.
 *
 * @param box around all cells
 * @param cells in row-major order of their top left corners; never empty
 */
public record RuledGrid(Box box, List<RuledCell> cells) {
    public RuledGrid {
        cells = List.copyOf(cells);
    }
}
