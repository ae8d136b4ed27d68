/** Workbooks (.xlsx, .xls) and CSV: what their sheets show, tables told apart from the lines around them. */
@NullMarked
package org.yusuan.read.sheet;

import org.jspecify.annotations.NullMarked;
