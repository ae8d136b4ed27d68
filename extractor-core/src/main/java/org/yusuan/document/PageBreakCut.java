package org.yusuan.document;

/**
 * What a page tells of a cell that the page break cut: where no line closes it, and its text with what the page hides of it.
 * Office programs print a merged cell anew on each of its pages, its text centred over all of them and clipped to each.
 *
 * @param above no line is drawn along the cell's upper side, at the upper end of its grid
 * @param below no line is drawn along the cell's lower side, at the lower end of its grid
 * @param whole the cell's text with the parts that stand beyond the visible part of the page; the visible text where
 *     nothing is hidden
 */
public record PageBreakCut(boolean above, boolean below, String whole) {}
