package org.yusuan.form.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.form.caption.TableKinds;
import org.yusuan.form.table.GridRows;
import org.yusuan.lexicon.Dates;
import org.yusuan.lexicon.MoneyUnits;

/** Several target forms that were drawn as one table, taken apart: each begins with its project's name. */
public final class FormSplitter {
    private FormSplitter() {}

    /** The forms in the grid, in order; the grid itself where it is one form or no form. */
    public static List<Grid> split(Grid grid) {
        GridRows rows = new GridRows(grid);
        List<Integer> starts = new ArrayList<>();
        for (int row = 0; row < rows.count(); row++) {
            if (statesProjectName(rows, row)) {
                starts.add(starts.isEmpty() ? 0 : captionStart(rows, row));
            }
        }
        if (starts.size() < 2 || !starts.stream().allMatch(start -> isBoundary(rows, start))) {
            return List.of(grid);
        }
        List<Grid> forms = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : rows.count();
            forms.add(grid.between(starts.get(i), end));
        }
        return forms;
    }

    private static boolean statesProjectName(GridRows rows, int row) {
        List<Cell> printed = rows.printedIn(row);
        for (int i = 0; i + 1 < printed.size(); i++) {
            if (isProjectName(printed.get(i))) {
                return TargetWords.label(printed.get(i + 1)).isEmpty()
                        && TargetWords.indicatorColumn(printed.get(i + 1).text())
                                .isEmpty()
                        && IndicatorHeading.at(rows, row).isEmpty();
            }
        }
        return false;
    }

    private static boolean isProjectName(Cell cell) {
        Optional<TargetLabel> label = TargetWords.label(cell);
        return label.isPresent() && label.get() == TargetLabel.PROJECT_NAME;
    }

    /** The form's title, year and unit stand in rows of their own over its first label. */
    private static int captionStart(GridRows rows, int row) {
        int start = row;
        while (start > 0 && isCaption(rows.printedIn(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isCaption(List<Cell> printed) {
        return printed.size() == 1
                && (TableKinds.ofTitle(printed.get(0).text()).isPresent()
                        || MoneyUnits.stated(printed.get(0).text()).isPresent()
                        || Dates.year(printed.get(0).text()).isPresent());
    }

    private static boolean isBoundary(GridRows rows, int start) {
        return rows.covering(start).stream().allMatch(cell -> cell.row() == start);
    }
}
