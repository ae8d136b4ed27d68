package org.yusuan.stitch;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;

/**
 * The texts that stand whole in a cell of a document. Forms repeat their labels, so whether two parts make one text can often
 * be looked up: {@code 满意度指} and {@code 标} do, if {@code 满意度指标} stands in another form. First and last rows are left
 * out: there, a page break may have cut the text.
 */
final class KnownTexts {
    private final Set<String> shapes = new HashSet<>();

    KnownTexts(List<Grid> grids) {
        for (Grid grid : grids) {
            int rows = grid.rows();
            for (Cell cell : grid.cells()) {
                if (cell.row() > 0 && cell.rowEnd() < rows) {
                    shapes.add(PrintedText.shape(cell.text()));
                }
            }
        }
    }

    /** Whether a cell of the document holds just this text; digits may differ. */
    boolean holds(String text) {
        return shapes.contains(PrintedText.shape(text));
    }
}
