package org.yusuan.read.sheet;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell as the sheet shows it: hidden rows and columns do not count, merged regions are one cell.
 *
 * @param rowEnd first row after it
 * @param colEnd first column after it
 * @param address of its first cell in the file, such as {@code Sheet1!B7}
 */
record ShownCell(
        int row,
        int col,
        int rowEnd,
        int colEnd,
        String text,
        @Nullable BigDecimal number,
        String address) {
    private static final Pattern FIGURE = Pattern.compile("[-+(（]?[¥￥]?[\\d,，]+(?:\\.\\d+)?[)）]?%?");

    /** Whether it shows a figure, kept as a number or as text. */
    boolean isFigure() {
        return number != null || FIGURE.matcher(text).matches();
    }
}
