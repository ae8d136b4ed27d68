package org.yusuan.read.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Area;
import org.yusuan.document.OmittedContent;

/** What a sheet shows of what it holds, and what it does not. */
final class Visible {
    private static final Comparator<Span> BY_POSITION =
            Comparator.comparingInt(Span::firstRow).thenComparingInt(Span::firstCol);

    private final Sheet sheet;
    private final Sheet.Rows read;
    private final Area area;
    private final Positions rows;
    private final Positions columns;
    private final List<ShownCell> cells = new ArrayList<>();
    private final List<OmittedContent> leftOut = new ArrayList<>();

    private Visible(Sheet sheet, Sheet.Rows read) {
        this.sheet = sheet;
        this.read = read;
        this.area = Area.ofPage(sheet.number());
        this.rows = new Positions(sheet.hiddenRows());
        this.columns = new Positions(sheet.hiddenColumns());
    }

    /** @param read all its rows, or some of a large sheet */
    static Visible of(Sheet sheet, Sheet.Rows read) {
        Visible visible = new Visible(sheet, read);
        if (sheet.isHidden()) {
            read.cells().forEach(visible::hide);
        } else {
            visible.show();
        }
        read.notShown().forEach(cell -> visible.leave(cell, OmittedContent.NOT_SHOWN));
        return visible;
    }

    /** The shown cells, by rows. */
    List<ShownCell> cells() {
        return cells;
    }

    List<OmittedContent> leftOut() {
        return leftOut;
    }

    /** The shown rows that have a cell with a border at a side. */
    BitSet borderedRows() {
        BitSet bordered = new BitSet();
        sheet.borderedRows().stream()
                .filter(row -> !rows.isHidden(row))
                .map(rows::shown)
                .forEach(bordered::set);
        return bordered;
    }

    /** Positions counted without the hidden ones. */
    private static final class Positions {
        private final BitSet hidden;
        private final int[] hiddenBefore;

        Positions(BitSet hidden) {
            this.hidden = hidden;
            this.hiddenBefore = new int[hidden.length() + 1];
            for (int i = 0; i < hidden.length(); i++) {
                hiddenBefore[i + 1] = hiddenBefore[i] + (hidden.get(i) ? 1 : 0);
            }
        }

        boolean isHidden(int position) {
            return hidden.get(position);
        }

        /** The number of shown positions before this one. */
        int shown(int position) {
            return position - hiddenBefore[Math.min(position, hiddenBefore.length - 1)];
        }
    }

    private void show() {
        Map<Integer, List<Span>> merges = merges();
        List<Span> open = new ArrayList<>();
        int openedTo = -1;
        for (SheetCell cell : read.cells()) {
            if (cell.row() > openedTo) {
                open.removeIf(span -> span.lastRow() < cell.row());
                for (int row = openedTo + 1; row <= cell.row(); row++) {
                    merges.getOrDefault(row, List.of()).stream()
                            .filter(span -> span.lastRow() >= cell.row())
                            .forEach(open::add);
                }
                openedTo = cell.row();
            }
            show(cell, covering(open, cell));
        }
    }

    private static @Nullable Span covering(List<Span> open, SheetCell cell) {
        for (Span span : open) {
            if (span.covers(cell.row(), cell.col())) {
                return span;
            }
        }
        return null;
    }

    private void show(SheetCell cell, @Nullable Span merged) {
        Span span = merged == null ? new Span(cell.row(), cell.col(), cell.row(), cell.col()) : merged;
        int row = rows.shown(span.firstRow());
        int col = columns.shown(span.firstCol());
        int rowEnd = rows.shown(span.lastRow() + 1);
        int colEnd = columns.shown(span.lastCol() + 1);
        boolean first = cell.row() == span.firstRow() && cell.col() == span.firstCol();
        if (!first || rowEnd == row || colEnd == col) {
            hide(cell);
        } else {
            cells.add(new ShownCell(row, col, rowEnd, colEnd, cell.text(), cell.number(), address(cell)));
        }
    }

    /** The merged regions by their first rows; of regions that overlap, which no program makes, the first. */
    private Map<Integer, List<Span>> merges() {
        Map<Integer, List<Span>> byRow = new HashMap<>();
        List<Span> open = new ArrayList<>();
        for (Span span : sheet.merges().stream().sorted(BY_POSITION).toList()) {
            open.removeIf(above -> above.lastRow() < span.firstRow());
            Optional<Span> overlapped = open.stream().filter(span::overlaps).findFirst();
            if (overlapped.isEmpty()) {
                open.add(span);
                byRow.computeIfAbsent(span.firstRow(), row -> new ArrayList<>()).add(span);
            }
        }
        return byRow;
    }

    private void hide(SheetCell cell) {
        leave(cell, OmittedContent.HIDDEN);
    }

    private void leave(SheetCell cell, String reason) {
        leftOut.add(new OmittedContent(cell.text(), reason, area, address(cell)));
    }

    private String address(SheetCell cell) {
        return sheet.name() + "!" + CellReference.convertNumToColString(cell.col()) + (cell.row() + 1);
    }
}
