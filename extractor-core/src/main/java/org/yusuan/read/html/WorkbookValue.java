package org.yusuan.read.html;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The number behind a cell of a workbook that was saved as a page: Excel keeps it in {@code x:num}, LibreOffice in {@code
 * sdval}, where what is shown has fewer digits.
 */
final class WorkbookValue {
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:\\d{1,20}(?:\\.\\d{0,20})?|\\.\\d{1,20})(?:[eE][-+]?\\d{1,2})?");

    /** A number as it is shown; a date has one behind it too, which says nothing. */
    private static final Pattern SHOWN_NUMBER = Pattern.compile("[-+(（]?[¥￥$]?\\s?[\\d,，]*\\.?\\d+[)）]?\\s?%?|-");

    private WorkbookValue() {}

    /** @param text what the cell shows */
    static Optional<BigDecimal> of(Element cell, String text) {
        return Stream.of("x:num", "sdval")
                .map(cell::attr)
                .filter(value -> NUMBER.matcher(value).matches()
                        && SHOWN_NUMBER.matcher(text).matches())
                .map(BigDecimal::new)
                .findFirst();
    }
}
