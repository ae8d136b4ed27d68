package org.yusuan.ruling;

import org.yusuan.document.Box;

/** A cell between drawn lines: its span counted in the grid's own lines, and its rectangle. */
public record RuledCell(int row, int col, int rowSpan, int colSpan, Box box) {}
