package org.yusuan.generalise;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.yusuan.record.Role;

/** Amounts with what typists and converters leave in them. */
final class AmountChanges {
    private static final Pattern AMOUNT = Pattern.compile("-?[\\d,]*\\d(\\.\\d+)?");
    private static final List<String> FOOTNOTES = List.of("①", "*", "（注1）");

    private AmountChanges() {}

    /** 1175.95 as {@code 11 75.95}. */
    static Optional<PrintedTable> spaced(PrintedTable table, Random random) {
        return changed(table, text -> {
            int at = 1 + random.nextInt(text.length() - 1);
            return text.substring(0, at) + " " + text.substring(at);
        });
    }

    /** 11,759.50 as {@code 117,59.50}. */
    static Optional<PrintedTable> wronglyGrouped(PrintedTable table, Random random) {
        return changed(table, text -> {
            String digits = text.replace(",", "");
            int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
            int from = digits.startsWith("-") ? 2 : 1;
            if (point <= from) {
                return text;
            }
            int at = from + random.nextInt(point - from);
            return digits.substring(0, at) + "," + digits.substring(at);
        });
    }

    /** 1175.95 as {@code 1175.95①}. */
    static Optional<PrintedTable> footnoted(PrintedTable table, Random random) {
        return changed(table, text -> text + FOOTNOTES.get(random.nextInt(FOOTNOTES.size())));
    }

    @FunctionalInterface
    private interface TextChange {
        String of(String text);
    }

    private static Optional<PrintedTable> changed(PrintedTable table, TextChange change) {
        Set<String> refs = new HashSet<>(table.stated(Facts.BUDGET_LINES, "ref"));
        refs.addAll(table.stated(Facts.FUNDING, "ref"));
        List<Piece> pieces = Pieces.changed(
                table.pieces(),
                piece -> piece.is(Role.VALUE)
                        && refs.contains(piece.ref())
                        && piece.text().length() > 1
                        && AMOUNT.matcher(piece.text()).matches()
                        && isWholeNumber(piece),
                piece -> piece.saying(change.of(piece.text())));
        return pieces.equals(table.pieces()) ? Optional.empty() : Optional.of(table.with(pieces));
    }

    /** A cell that keeps more digits than it shows would say something else without them. */
    private static boolean isWholeNumber(Piece piece) {
        BigDecimal number = piece.printed().number();
        return number == null || number.compareTo(new BigDecimal(piece.text().replace(",", ""))) == 0;
    }
}
