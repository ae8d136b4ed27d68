package org.yusuan.stitch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;

/**
 * The texts of all cells of a document. Forms repeat their labels, so whether two parts make one text can often be looked up:
 * {@code 满意度指} and {@code 标} do, if {@code 满意度指标} stands in another form.
 */
final class KnownTexts {
    private final Map<String, Integer> count = new HashMap<>();

    KnownTexts(List<Grid> grids) {
        for (Grid grid : grids) {
            for (Cell cell : grid.cells()) {
                count.merge(PrintedText.shape(cell.text()), 1, Integer::sum);
            }
        }
    }

    /** Whether a cell of the document holds just this text; digits may differ. */
    boolean holds(String text) {
        return count.containsKey(PrintedText.shape(text));
    }

    /** Whether a cell holds just this text besides the one it was taken from. */
    boolean holdsElsewhere(String text) {
        return count.getOrDefault(PrintedText.shape(text), 0) > 1;
    }
}
