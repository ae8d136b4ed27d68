package org.yusuan.read.sheet;

/**
 * What of a cell's style matters to what it says.
 *
 * @param formatId number of its format
 * @param format code of its format
 * @param sideBorder whether it has a border at its left or right
 */
record CellStyle(int formatId, String format, boolean sideBorder) {
    static final CellStyle PLAIN = new CellStyle(0, "General", false);
}
