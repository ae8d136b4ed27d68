package org.yusuan.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.streaming.SXSSFRow;

/** Puts values into cells as they are: a text is a text, whatever it begins with, and a number that a cell would round is one too. */
final class WorkbookRow {
    /** Digits of a number that a spreadsheet keeps: it computes in binary floating point. */
    static final int DIGITS = 15;

    /** The first day that all spreadsheets take for the same. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** What XML has no character for, and what would be taken for the escape of such. */
    private static final Pattern ESCAPED =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");

    /** Characters that an escape is written with. */
    static final int ESCAPE = "_x0000_".length();

    private WorkbookRow() {}

    /**
     * Where the part of a text ends that one cell takes; no character is cut in two.
     *
     * @param most characters of a cell, as they are written: an escape counts whole
     */
    static int endOfPart(String text, int from, int most) {
        if ((text.length() - from) * (long) ESCAPE <= most) {
            return text.length();
        }
        Matcher escaped = ESCAPED.matcher(text);
        int nextEscaped = escaped.find(from) ? escaped.start() : text.length();
        int written = 0;
        int to = from;
        while (to < text.length()) {
            int length = Character.charCount(text.codePointAt(to));
            written += to == nextEscaped ? ESCAPE : length;
            if (written > most) {
                break;
            }
            if (to == nextEscaped) {
                nextEscaped = escaped.find() ? escaped.start() : text.length();
            }
            to += length;
        }
        return to;
    }

    static Cell text(SXSSFRow row, int column, CellStyle style, String text) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(escaped(text));
        return cell;
    }

    /** A value that is no text; as text, if a cell could not hold it. */
    static void value(SXSSFRow row, int column, CellStyle style, Object value) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (value instanceof Boolean flag) {
            cell.setCellValue(flag);
        } else if (value instanceof Long whole && isExact(BigDecimal.valueOf(whole))) {
            cell.setCellValue(whole.doubleValue());
        } else if (value instanceof BigDecimal exact && isExact(exact)) {
            cell.setCellValue(exact.doubleValue());
        } else if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
            cell.setCellValue(DateUtil.getExcelDate(day));
        } else {
            cell.setCellValue(value instanceof BigDecimal exact ? exact.toPlainString() : value.toString());
        }
    }

    private static boolean isExact(BigDecimal number) {
        return number.stripTrailingZeros().precision() <= DIGITS;
    }

    /** As ECMA-376 writes characters that XML has not (18.4.12, {@code ST_Xstring}). */
    private static String escaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(String.format(
                        Locale.ROOT, "_x%04X_", (int) found.group().charAt(0))));
    }
}
