package org.yusuan.stitch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yusuan.document.Cell;
import org.yusuan.document.PageBreakCut;

/**
 * Finds out which cells a page break cut: merged cells that go on, and a row whose text goes on. To merge two rows that are
 * two is worse than to leave a cell cut, so a row counts as cut only where its cells say so and none contradicts. Where the
 * break parts two rows, its lines close some cells and leave others open: the open ones go on. Where the lines tell
 * nothing, the texts do.
 */
final class PageBreakReader {
    private static final PageBreak NONE = new PageBreak(false, List.of());

    private final CutText cutText;
    private final StitchSettings settings;

    PageBreakReader(CutText cutText, StitchSettings settings) {
        this.cutText = cutText;
        this.settings = settings;
    }

    /**
     * @param bottom cells of the table's last row that the piece may continue
     * @param headed whether a repeated heading stands over the piece, so that its first row is closed above by that
     */
    PageBreak read(CellsByRow table, List<Cell> bottom, CellsByRow piece, boolean headed) {
        if (Math.max(table.columns(), piece.columns()) > settings.healedColumns()) {
            return NONE;
        }
        List<Cell> top = piece.startingIn(0);
        List<PageBreak.Pair> shifted = knownInOrder(bottom, top);
        if (!shifted.isEmpty()) {
            return new PageBreak(true, shifted);
        }
        List<PageBreak.Pair> pairs = sameColumns(bottom, top);
        boolean allPaired = pairs.size() == bottom.size() && pairs.size() == top.size();
        if (allPaired && isCutRow(table, piece, pairs)) {
            return new PageBreak(true, pairs);
        }
        List<PageBreak.Pair> open = open(bottom, pairs, headed);
        return new PageBreak(
                false,
                open.isEmpty()
                        ? pairs.stream().filter(pair -> isCutCell(pair, pairs)).toList()
                        : open);
    }

    /** Whether lines close some cells at the break and leave others open, so that the piece surely goes on in these. */
    static boolean linesTell(List<Cell> bottom, List<Cell> top, boolean headed) {
        return !open(bottom, sameColumns(bottom, top), headed).isEmpty();
    }

    private static List<PageBreak.Pair> open(List<Cell> bottom, List<PageBreak.Pair> pairs, boolean headed) {
        boolean someClosed = bottom.stream().anyMatch(PageBreakReader::isClosedBelow);
        return someClosed ? pairs.stream().filter(pair -> pair.isOpen(headed)).toList() : List.of();
    }

    private static boolean isClosedBelow(Cell cell) {
        PageBreakCut cut = cell.cut();
        return cut == null || !cut.below();
    }

    private static List<PageBreak.Pair> sameColumns(List<Cell> bottom, List<Cell> top) {
        List<PageBreak.Pair> pairs = new ArrayList<>();
        for (Cell above : bottom) {
            top.stream()
                    .filter(below -> below.col() == above.col() && below.colEnd() == above.colEnd())
                    .findFirst()
                    .ifPresent(below -> pairs.add(new PageBreak.Pair(above, below)));
        }
        return pairs;
    }

    /**
     * The rest of a row whose columns a converter lost: every text of it completes, in order, a text of the last row to one
     * that the document shows whole elsewhere. Empty if that is not so.
     */
    private List<PageBreak.Pair> knownInOrder(List<Cell> bottom, List<Cell> top) {
        boolean beginsBlank = !top.isEmpty() && top.get(0).isBlank();
        if (!beginsBlank || top.stream().anyMatch(cell -> cell.rowSpan() > 1)) {
            return List.of();
        }
        List<PageBreak.Pair> pairs = new ArrayList<>();
        int next = 0;
        for (Cell below : top) {
            if (below.isBlank()) {
                continue;
            }
            while (next < bottom.size()
                    && !cutText.isKnownWhole(bottom.get(next).text(), below.text())) {
                next++;
            }
            if (next == bottom.size()) {
                return List.of();
            }
            pairs.add(new PageBreak.Pair(bottom.get(next), below));
            next++;
        }
        return pairs;
    }

    /**
     * Whether the piece's first row is the rest of the table's last row: a text surely goes on, or one perhaps does beside a
     * cell that is complete; or nothing but blank is left of the row. One text that begins anew speaks against it.
     */
    private boolean isCutRow(CellsByRow table, CellsByRow piece, List<PageBreak.Pair> pairs) {
        List<PageBreak.Pair> ended =
                pairs.stream().filter(PageBreak.Pair::endsAbove).toList();
        List<PageBreak.Pair> going =
                pairs.stream().filter(pair -> !pair.below().isBlank()).toList();
        if (going.isEmpty()) {
            return !ended.isEmpty();
        }
        if (going.stream()
                .anyMatch(pair -> pair.above().isBlank() || pair.below().rowSpan() > 1)) {
            return false;
        }
        if (sameTextTwice(going)) {
            return true;
        }
        boolean certain = false;
        for (PageBreak.Pair pair : going) {
            String above = pair.above().text();
            String below = pair.below().text();
            boolean surely = cutText.surelyOne(above, below, columnTexts(table, piece, pair));
            if (!surely && !cutText.perhapsOne(above, below)) {
                return false;
            }
            certain |= surely || isBesideEnded(pair, ended);
        }
        return certain;
    }

    /**
     * A text that perhaps goes on does if the label to its left ended above; or if hardly anything is left of it while
     * others ended. A label with nothing beside it, in contrast, may well be a field that is left blank.
     */
    private boolean isBesideEnded(PageBreak.Pair pair, List<PageBreak.Pair> ended) {
        boolean label = ended.stream()
                .anyMatch(other -> other.above().col() < pair.above().col());
        return label || (cutText.isFragment(pair.below().text()) && !ended.isEmpty());
    }

    /** Forms that state something for two horizons side by side: two cells broken differently that are the same whole. */
    private static boolean sameTextTwice(List<PageBreak.Pair> going) {
        Set<String> wholes = new HashSet<>();
        Set<String> beginnings = new HashSet<>();
        for (PageBreak.Pair pair : going) {
            String above = PrintedText.compact(pair.above().text());
            String below = PrintedText.compact(pair.below().text());
            if (beginnings.add(above) && !wholes.add(above + below)) {
                return true;
            }
        }
        return false;
    }

    /** Where the row was not cut: merged cells that go on without text, and labels whose text goes on. */
    private boolean isCutCell(PageBreak.Pair pair, List<PageBreak.Pair> pairs) {
        if (isCutLabel(pair)) {
            return true;
        }
        if (pair.hasOneText() && pairs.stream().anyMatch(other -> isRightOf(pair, other) && isCutLabel(other))) {
            return true;
        }
        boolean newGroup = pairs.stream().anyMatch(other -> isLeftOf(pair, other) && beginsGroup(other));
        return pair.goesOnBlank() && !newGroup;
    }

    private boolean isCutLabel(PageBreak.Pair pair) {
        return cutText.isKnownWhole(pair.above().text(), pair.below().text());
    }

    /** A label covers what stands to its right: where that goes on, the label does too. */
    private static boolean isRightOf(PageBreak.Pair pair, PageBreak.Pair other) {
        return other.above().col() == pair.above().colEnd();
    }

    private static boolean isLeftOf(PageBreak.Pair pair, PageBreak.Pair other) {
        return other.above().col() < pair.above().col();
    }

    /** A merged cell with a text of its own below the break: a new group of rows begins, and its labels with it. */
    private boolean beginsGroup(PageBreak.Pair pair) {
        return pair.spansRows() && !pair.below().isBlank() && !pair.repeatsText() && !isCutLabel(pair);
    }

    private static List<String> columnTexts(CellsByRow table, CellsByRow piece, PageBreak.Pair pair) {
        return Stream.concat(table.cells().stream(), piece.cells().stream())
                .filter(cell -> cell.col() == pair.above().col()
                        && cell.colEnd() == pair.above().colEnd())
                .filter(cell -> !cell.equals(pair.above()) && !cell.equals(pair.below()))
                .map(cell -> PrintedText.compact(cell.text()))
                .toList();
    }
}
