package org.yusuan.read.sheet;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A filled cell as the file has it; rows and columns count from 0.
 *
 * @param text as displayed
 * @param number its value, if that is a number and no date
 */
record SheetCell(int row, int col, String text, @Nullable BigDecimal number) {}
