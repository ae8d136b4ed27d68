package org.yusuan.aligned;

import org.yusuan.document.Box;

/** A cell of an aligned grid: its span, and the rectangle in which its text stands. */
public record AlignedCell(int row, int col, int rowSpan, int colSpan, Box box) {}
