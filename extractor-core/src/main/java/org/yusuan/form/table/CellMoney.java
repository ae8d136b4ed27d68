package org.yusuan.form.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yusuan.document.Cell;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.MoneyText;
import org.yusuan.lexicon.TextCache;

/**
 * The sum of money in a cell. Where the cell keeps a number, its text says only in which power of ten the number is shown
 * (formats show 12345 as 1.23, and 0.05 as 5%) and the sum is the number itself with all its digits. A share in percent is
 * no sum.
 */
public final class CellMoney {
    /** Powers of ten by which formats move the point: percent and permille, tens of thousands, up to ten billions. */
    private static final int[] SHIFTS = {0, 2, 3, -1, -2, -3, -4, -5, -6, -7, -8, -9, -10};

    private static final Pattern FOOTNOTE = Pattern.compile("\\s*(?:[①-⑳*※＊]+|[(（]注\\s*\\d*[)）])$");

    /** Digits with separators anywhere, spaces only before decimals. */
    private static final Pattern MENDABLE =
            Pattern.compile("-?\\d[\\d,，]*(?: [\\d,，]*)?\\.(?: ?\\d){1,6}|-?\\d[\\d,，]*");

    /** Thousands set off as they should be, once the spaces are gone. */
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d{1,6})?");

    private static final TextCache<Optional<MoneyText>> SHOWN =
            new TextCache<>(text -> MoneyText.parse(text).or(() -> mended(text)));

    private CellMoney() {}

    /** The sum that the cell's whole text, or its number, is. */
    public static Optional<MoneyText> of(Cell cell) {
        return of(cell, cell.text());
    }

    /** The sum in a cell whose text was taken apart before. */
    public static Optional<MoneyText> of(Cell cell, String text) {
        Optional<MoneyText> shown = SHOWN.of(text);
        BigDecimal number = cell.number();
        if (number == null || Folding.key(text).endsWith("%")) {
            return shown;
        }
        return Optional.of(shown.map(sum -> new MoneyText(exact(number, sum.number()), sum.unit()))
                .orElseGet(() -> new MoneyText(number, null)));
    }

    /**
     * The sum of a text that only its print hinders: a footnote's mark behind it, thousands set off in the wrong place, a
     * space before its last digits. Two numbers with a space between them stay two unless the first has no decimals and the
     * second has, or the thousands of both are those of one.
     */
    private static Optional<MoneyText> mended(String text) {
        String plain = FOOTNOTE.matcher(Folding.fold(text).strip()).replaceFirst("");
        boolean grouped = GROUPED.matcher(plain.replace(" ", "")).matches();
        if (!grouped && !MENDABLE.matcher(plain).matches()) {
            return Optional.empty();
        }
        return MoneyText.parse(plain.replaceAll("[,， ]", ""));
    }

    /** The sum in percent. */
    public static Optional<MoneyText> ofPercent(Cell cell) {
        return of(cell, Folding.key(cell.text()).replace("%", ""));
    }

    /** A format may show a negative number by its colour alone, so the sign is the number's. */
    private static BigDecimal exact(BigDecimal number, BigDecimal shown) {
        return IntStream.of(SHIFTS)
                .mapToObj(number::movePointRight)
                .filter(moved -> roundsTo(moved.abs(), shown.abs()))
                .findFirst()
                .orElse(shown);
    }

    private static boolean roundsTo(BigDecimal number, BigDecimal shown) {
        BigDecimal rounded = number.setScale(shown.scale(), RoundingMode.HALF_UP);
        return rounded.compareTo(shown) == 0
                || number.setScale(shown.scale(), RoundingMode.HALF_EVEN).compareTo(shown) == 0;
    }
}
