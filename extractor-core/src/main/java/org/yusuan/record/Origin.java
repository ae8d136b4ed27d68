package org.yusuan.record;

import org.yusuan.document.Area;

/**
 * Where a value is published.
 *
 * @param ref {@code Sheet1!B7} in workbooks, {@code t3:r4:c2} for table, row, cell and {@code p12} for a paragraph
 *     elsewhere; all count from 1
 */
public record Origin(Area area, String ref) {}
