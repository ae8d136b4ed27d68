package org.yusuan.read.sheet;

import org.apache.poi.ss.util.CellRangeAddress;

/** A rectangle of cells; the ends belong to it. */
record Span(int firstRow, int firstCol, int lastRow, int lastCol) {
    Span {
        if (firstRow < 0 || firstCol < 0 || lastRow < firstRow || lastCol < firstCol) {
            throw new IllegalArgumentException("a span needs its first cell before its last");
        }
    }

    static Span of(CellRangeAddress range) {
        return new Span(range.getFirstRow(), range.getFirstColumn(), range.getLastRow(), range.getLastColumn());
    }

    boolean isOneCell() {
        return firstRow == lastRow && firstCol == lastCol;
    }

    boolean overlaps(Span other) {
        return firstRow <= other.lastRow
                && other.firstRow <= lastRow
                && firstCol <= other.lastCol
                && other.firstCol <= lastCol;
    }

    boolean covers(int row, int col) {
        return row >= firstRow && row <= lastRow && col >= firstCol && col <= lastCol;
    }
}
