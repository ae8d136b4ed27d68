package org.yusuan.form.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.form.caption.Captions;
import org.yusuan.form.caption.TableKinds;
import org.yusuan.form.table.GridRows;
import org.yusuan.lexicon.Dates;
import org.yusuan.lexicon.MoneyUnits;

/**
 * Several target forms that were drawn as one table, taken apart: each begins with its project's name. A form under a
 * statement in one grid, as sheets have it, begins with the form's own name.
 */
public final class FormSplitter {
    /** The heading of a statement may begin with a word that is a label in target forms: 单位名称. In rows. */
    private static final int MOST_LABELLED_ROWS = 1;

    private FormSplitter() {}

    /** The forms in the grid, in order; the grid itself where it is one form or no form. */
    public static List<TargetShape> split(Grid grid) {
        TargetShape whole = TargetShape.of(grid);
        GridRows rows = whole.rows();
        IndicatorHeadings headings = whole.headings();
        OptionalInt under = startUnderStatement(rows, headings);
        if (under.isPresent()) {
            List<TargetShape> parts = new ArrayList<>(List.of(TargetShape.of(grid.between(0, under.getAsInt()))));
            parts.addAll(split(grid.between(under.getAsInt(), rows.count())));
            return parts;
        }
        List<Integer> starts = new ArrayList<>();
        for (int row = 0; row < rows.count(); row++) {
            if (statesProjectName(rows, headings, row)) {
                starts.add(starts.isEmpty() ? 0 : captionStart(rows, row));
            }
        }
        if (starts.size() < 2 || !starts.stream().allMatch(start -> isBoundary(rows, start))) {
            return List.of(whole);
        }
        List<TargetShape> forms = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : rows.count();
            forms.add(TargetShape.of(grid.between(starts.get(i), end)));
        }
        return forms;
    }

    /** Where a row names a target form and what stands over it is none. */
    private static OptionalInt startUnderStatement(GridRows rows, IndicatorHeadings headings) {
        int labelled = 0;
        boolean table = false;
        for (int row = 0; row < rows.count(); row++) {
            List<Cell> printed = rows.printedIn(row);
            if (table && isTargetTitle(printed) && isBoundary(rows, row)) {
                return OptionalInt.of(captionStart(rows, row));
            }
            labelled += !printed.isEmpty() && TargetWords.label(printed.get(0)).isPresent() ? 1 : 0;
            boolean target = labelled > MOST_LABELLED_ROWS
                    || isTargetTitle(printed)
                    || headings.at(row).isPresent();
            if (target) {
                return OptionalInt.empty();
            }
            table |= printed.size() > 1;
        }
        return OptionalInt.empty();
    }

    private static boolean isTargetTitle(List<Cell> printed) {
        return printed.size() == 1
                && printed.get(0).text().strip().endsWith("表")
                && TableKinds.ofTitle(printed.get(0).text())
                        .filter(TableKinds::isTarget)
                        .isPresent();
    }

    private static boolean statesProjectName(GridRows rows, IndicatorHeadings headings, int row) {
        List<Cell> printed = rows.printedIn(row);
        for (int i = 0; i + 1 < printed.size(); i++) {
            if (isProjectName(printed.get(i))) {
                return TargetWords.label(printed.get(i + 1)).isEmpty()
                        && TargetWords.indicatorColumn(printed.get(i + 1).text())
                                .isEmpty()
                        && headings.at(row).isEmpty();
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
                && (Captions.isLine(printed.get(0))
                        || MoneyUnits.stated(printed.get(0).text()).isPresent()
                        || Dates.year(printed.get(0).text()).isPresent());
    }

    private static boolean isBoundary(GridRows rows, int start) {
        return rows.covering(start).stream().allMatch(cell -> cell.row() == start);
    }
}
