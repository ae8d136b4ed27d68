package org.yusuan.generalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yusuan.PublishedText;
import org.yusuan.document.Area;
import org.yusuan.document.Box;
import org.yusuan.document.Paragraph;
import org.yusuan.record.Role;

/** The name of a table and the unit of its amounts in other places, on two lines, or nowhere. */
final class CaptionChanges {
    private static final Pattern UNIT = Pattern.compile("(金额)?单位\\s*[:：]\\s*[百千万亿]*元");
    private static final int SHORTEST_WRAPPED_TITLE = 6;
    private static final Box MIDDLE = new Box(200, 100, 400, 120);

    private CaptionChanges() {}

    static Optional<PrintedTable> titleDeleted(PrintedTable table, Random random) {
        OptionalInt above = titleAbove(table);
        if (above.isPresent()) {
            return Optional.of(table.under(without(table.above(), above.getAsInt())));
        }
        return titleInside(table)
                .map(title -> table.with(Pieces.withoutRows(table.pieces(), title.row(), title.rowEnd())));
    }

    /** The name is the table's first row. */
    static Optional<PrintedTable> titleIntoTable(PrintedTable table, Random random) {
        OptionalInt above = titleAbove(table);
        return above.isEmpty()
                ? Optional.empty()
                : Optional.of(intoTable(
                        table.under(without(table.above(), above.getAsInt())),
                        table.above().get(above.getAsInt()).text()));
    }

    static Optional<PrintedTable> titleWrapped(PrintedTable table, Random random) {
        OptionalInt above = titleAbove(table);
        return above.isEmpty() || table.above().get(above.getAsInt()).text().length() < SHORTEST_WRAPPED_TITLE
                ? Optional.empty()
                : Optional.of(wrapped(table, above.getAsInt(), text -> text.length() / 2));
    }

    static Optional<PrintedTable> unitDeleted(PrintedTable table, Random random) {
        OptionalInt above = unitAbove(table);
        if (above.isPresent()) {
            return Optional.of(table.under(changed(table.above(), above.getAsInt(), CaptionChanges::withoutUnit)));
        }
        List<Piece> pieces = Pieces.changed(
                table.pieces(),
                piece -> piece.is(Role.TITLE) && UNIT.matcher(piece.text()).find(),
                piece -> piece.saying(withoutUnit(piece.text())));
        return pieces.equals(table.pieces()) ? Optional.empty() : Optional.of(table.with(pieces));
    }

    /** The unit is the table's first row. */
    static Optional<PrintedTable> unitIntoTable(PrintedTable table, Random random) {
        OptionalInt above = unitAbove(table);
        if (above.isEmpty()) {
            return Optional.empty();
        }
        Matcher unit = UNIT.matcher(table.above().get(above.getAsInt()).text());
        return unit.find()
                ? Optional.of(intoTable(
                        table.under(changed(table.above(), above.getAsInt(), CaptionChanges::withoutUnit)),
                        unit.group()))
                : Optional.empty();
    }

    /** 单位：万元 breaks somewhere between its characters. */
    static Optional<PrintedTable> unitWrapped(PrintedTable table, Random random) {
        OptionalInt above = unitAbove(table);
        return above.isEmpty()
                ? Optional.empty()
                : Optional.of(wrapped(table, above.getAsInt(), text -> {
                    Matcher unit = UNIT.matcher(text);
                    int from = unit.find() ? unit.start() : 0;
                    return from + 1 + random.nextInt(unit.end() - from - 1);
                }));
    }

    /** The paragraph that is the name, or the last line of it. */
    private static OptionalInt titleAbove(PrintedTable table) {
        String title = table.understood().title();
        if (title == null) {
            return OptionalInt.empty();
        }
        String folded = PublishedText.folded(title);
        return IntStream.iterate(table.above().size() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> {
                    String text = PublishedText.folded(table.above().get(i).text());
                    return !text.isEmpty() && text.endsWith(folded);
                })
                .findFirst();
    }

    private static Optional<Piece> titleInside(PrintedTable table) {
        String title = table.understood().title();
        return title == null
                ? Optional.empty()
                : table.pieces().stream()
                        .filter(piece -> piece.is(Role.TITLE)
                                && PublishedText.folded(piece.text()).equals(PublishedText.folded(title)))
                        .filter(piece -> Pieces.startingIn(table.pieces(), piece.row()).stream()
                                .allMatch(beside -> beside.equals(piece) || beside.isBlank()))
                        .findFirst();
    }

    private static OptionalInt unitAbove(PrintedTable table) {
        return IntStream.iterate(table.above().size() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> UNIT.matcher(table.above().get(i).text()).find())
                .findFirst();
    }

    private static String withoutUnit(String text) {
        return UNIT.matcher(text).replaceAll("").strip();
    }

    private static List<Paragraph> without(List<Paragraph> paragraphs, int index) {
        List<Paragraph> left = new ArrayList<>(paragraphs);
        left.remove(index);
        return left;
    }

    private static List<Paragraph> changed(List<Paragraph> paragraphs, int index, UnaryOperator<String> change) {
        List<Paragraph> changed = new ArrayList<>(paragraphs);
        Paragraph was = paragraphs.get(index);
        changed.set(index, new Paragraph(change.apply(was.text()), was.area()));
        return changed;
    }

    private static PrintedTable intoTable(PrintedTable table, String text) {
        List<Piece> pieces = new ArrayList<>(Pieces.withRoom(table.pieces(), 0, 1));
        Piece example = table.pieces().get(0);
        pieces.add(new Piece(0, 0, 1, Pieces.columns(pieces), text, Role.TITLE, "", example.printed()));
        return table.with(pieces);
    }

    @FunctionalInterface
    private interface Break {
        int in(String text);
    }

    /** A paragraph on two lines of the same place. */
    private static PrintedTable wrapped(PrintedTable table, int index, Break where) {
        Paragraph whole = table.above().get(index);
        int at = where.in(whole.text());
        List<Paragraph> lines = new ArrayList<>(table.above());
        lines.set(index, new Paragraph(whole.text().substring(0, at), half(whole.area(), 0)));
        lines.add(index + 1, new Paragraph(whole.text().substring(at), half(whole.area(), 1)));
        return table.under(lines);
    }

    /** The line's place, or the one over it; where the format has no layout, two lines in the middle of a page. */
    private static Area half(Area area, int line) {
        Box box = area.box() == null ? MIDDLE : area.box();
        double higher = (line - 1) * box.height();
        return new Area(area.page(), new Box(box.x0(), box.y0() + higher, box.x1(), box.y1() + higher));
    }
}
