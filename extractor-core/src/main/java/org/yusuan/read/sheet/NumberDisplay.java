package org.yusuan.read.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** How a number is displayed in its cell's format, as a Chinese Excel does. */
final class NumberDisplay {
    /** Excel keeps and computes with so many digits; what a file has beyond them is the noise of binary fractions. */
    private static final MathContext EXCEL_DIGITS = new MathContext(15);

    private static final String GENERAL = "General";
    private static final String NOTHING = ";;;";

    /** {@code !} outside quotes, what stands before it in the first group. */
    private static final Pattern BANG = Pattern.compile("\\G((?:[^\"!]|\"[^\"]*\")*+)!");

    /**
     * {@code 0!.0,"万"}: a literal point among the digits and a comma behind them for each three that are not shown, which is
     * how East Asian Excels count in units of ten thousand.
     */
    private static final Pattern MOVED_POINT = Pattern.compile("([#0,]*[#0])[!\\\\]\\.(0+)(,+)(?![#0])");

    private static final int DIGITS_OF_COMMA = 3;

    private static final Pattern ESCAPED = Pattern.compile("\\\\([^\\x00-\\x7F])");
    private static final Pattern QUOTED = Pattern.compile("\"([^\\x00-\\x7F]+)\"");

    /** A part of a format, up to the next semicolon that is no literal. */
    private static final Pattern PART = Pattern.compile("(?:[^;\"\\\\]|\"[^\"]*\"|\\\\.)+|(?<=;)(?=;)");

    private static final int ZERO_PART = 2;
    private static final Pattern QUOTES = Pattern.compile("\"[^\"]*\"|\\\\.");
    /** Places of digits and of parts of a date, and whatever else is no literal. */
    private static final Pattern DIGIT = Pattern.compile("[0#@]|General|[ymdhs]", Pattern.CASE_INSENSITIVE);
    /** Conditions, spaces as wide as a character, fillings, places for digits that are not written; what stands literally. */
    private static final Pattern NOT_LITERAL = Pattern.compile("\\[[^\\]]*\\]|_.|\\*.|\\?|\\\\(.)|\"([^\"]*)\"");
    /** That figures are to be written in Chinese: they are told in figures. */
    private static final Pattern CHINESE_FIGURES =
            Pattern.compile("\\[DBNum\\d](?:\\[\\$-\\w+](?=General))?", Pattern.CASE_INSENSITIVE);
    /** Built-in formats whose look depends on the language, by their number, as they are in Chinese (zh-CN). */
    private static final Map<Integer, String> CHINESE = Map.ofEntries(
            Map.entry(14, "yyyy/m/d"),
            Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(27, "yyyy\"年\"m\"月\""),
            Map.entry(28, "m\"月\"d\"日\""),
            Map.entry(29, "m\"月\"d\"日\""),
            Map.entry(30, "m-d-yy"),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(36, "yyyy\"年\"m\"月\""),
            Map.entry(50, "yyyy\"年\"m\"月\""),
            Map.entry(51, "m\"月\"d\"日\""),
            Map.entry(52, "yyyy\"年\"m\"月\""),
            Map.entry(53, "m\"月\"d\"日\""),
            Map.entry(54, "m\"月\"d\"日\""),
            Map.entry(57, "yyyy\"年\"m\"月\""),
            Map.entry(58, "m\"月\"d\"日\""));

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final boolean from1904;
    private final Map<String, String> understood = new HashMap<>();
    private final Map<String, Optional<String>> zeros = new HashMap<>();
    private final Map<CellStyle, Boolean> dates = new HashMap<>();

    /** @param from1904 whether the workbook counts its days from 1904 */
    NumberDisplay(boolean from1904) {
        this.from1904 = from1904;
    }

    /** The code of a built-in format. */
    static String builtin(int id) {
        String chinese = CHINESE.get(id);
        String code = chinese != null ? chinese : BuiltinFormats.getBuiltinFormat(id);
        return code == null ? GENERAL : code;
    }

    /** The cell's text and, unless it is a date, its number. */
    SheetCell cell(int row, int col, double value, CellStyle style) {
        String text = text(value, style.formatId(), style.format()).strip();
        boolean date = dates.computeIfAbsent(style, known -> DateUtil.isADateFormat(known.formatId(), known.format()));
        return new SheetCell(row, col, text, date || !Double.isFinite(value) ? null : exact(value));
    }

    private String text(double value, int formatId, String code) {
        if (code.strip().equals(NOTHING)) {
            return "";
        }
        if (value == 0) {
            Optional<String> words = zeros.computeIfAbsent(code, NumberDisplay::zeroInWords);
            if (words.isPresent()) {
                return words.get();
            }
        }
        Matcher moved = MOVED_POINT.matcher(code);
        if (moved.find()) {
            int digits = moved.group(2).length();
            int places = DIGITS_OF_COMMA * moved.group(3).length() + digits;
            return text(value / Math.pow(10, places), formatId, moved.replaceAll("$1.$2"));
        }
        try {
            String plain = understood.computeIfAbsent(code, NumberDisplay::withoutEscapes);
            return formatter.formatRawCellContents(value, formatId, plain, from1904);
        } catch (IllegalArgumentException notUnderstood) {
            return formatter.formatRawCellContents(value, 0, GENERAL, from1904);
        }
    }

    /**
     * What a zero shows as where its part of the format has a place for no digit: {@code -} in the format of accounts,
     * for which POI writes {@code - 0}.
     */
    private static Optional<String> zeroInWords(String code) {
        List<String> parts =
                PART.matcher(code).results().map(MatchResult::group).toList();
        if (parts.size() <= ZERO_PART
                || DIGIT.matcher(QUOTES.matcher(parts.get(ZERO_PART)).replaceAll(""))
                        .find()) {
            return Optional.empty();
        }
        String literals = NOT_LITERAL.matcher(parts.get(ZERO_PART)).replaceAll("$1$2");
        return Optional.of(literals);
    }

    /**
     * East Asian Excels write {@code !} for the backslash before a literal character, which POI does not know; and it
     * shows the backslash and the quotes that stand at a Chinese one, which needs neither.
     */
    private static String withoutEscapes(String code) {
        String plain =
                CHINESE_FIGURES.matcher(BANG.matcher(code).replaceAll("$1\\\\")).replaceAll("");
        return QUOTED.matcher(ESCAPED.matcher(plain).replaceAll("$1")).replaceAll("$1");
    }

    private static BigDecimal exact(double value) {
        BigDecimal number = new BigDecimal(value, EXCEL_DIGITS).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
