package org.yusuan.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.document.Box;

/** The entries of a cell: its lines of text, with those that only the cell's width broke made one again. */
final class CellEntries {
    /**
     * @param box around its lines
     * @param number the text is a number
     * @param broken the text goes on here only for want of room on the line before, as far as widths can tell
     */
    record Entry(Box box, boolean number, boolean broken) {
        Entry with(Entry next) {
            return new Entry(box.union(next.box), false, broken);
        }

        double centerY() {
            return box.centerY();
        }
    }

    private final RowSettings settings;

    CellEntries(RowSettings settings) {
        this.settings = settings;
    }

    /** One entry for each line. */
    List<Entry> lines(FoundTables.Cell cell, List<Glyph> glyphs) {
        List<Entry> entries = new ArrayList<>();
        TextLine last = null;
        for (TextLine line : TextLines.of(glyphs)) {
            Box box = inked(line);
            boolean number = NumberLook.isNumber(text(line));
            boolean broken = last != null && isBroken(cell, last, line, number);
            entries.add(new Entry(box, number, broken));
            last = line;
        }
        return entries;
    }

    /**
     * What the line begins with would not have fitted on the line before: a word, or the next digit of a number. The
     * line before left free what is beyond its end where both begin at the same place, else what is at both ends.
     */
    private boolean isBroken(FoundTables.Cell cell, TextLine before, TextLine line, boolean number) {
        double em = line.glyphs().get(0).fontSize();
        if (inked(line).y0() - inked(before).y1() > settings.widestLeading() * em) {
            return false;
        }
        Box start = inked(before);
        Box end = inked(line);
        double right = cell.box().x1() - start.x1() - settings.padding() * em;
        double left = start.x0() - cell.box().x0() - settings.padding() * em;
        boolean sameStart = Math.abs(end.x0() - start.x0()) <= settings.aligned() * em;
        boolean sameEnd = Math.abs(end.x1() - start.x1()) <= settings.aligned() * em;
        if (number) {
            double digit = line.glyphs().get(0).box().width();
            return (sameEnd ? left : sameStart ? right : left + right) < digit;
        }
        return (sameStart ? right : sameEnd ? left : left + right) < firstWord(line);
    }

    /** A Han character is a word. */
    private static double firstWord(TextLine line) {
        Glyph first = line.glyphs().get(0);
        double end = first.box().x1();
        for (Glyph glyph : line.glyphs()) {
            if (glyph.isSpace() || !isJoined(first) || !isJoined(glyph)) {
                break;
            }
            end = glyph.box().x1();
        }
        return end - first.box().x0();
    }

    /** Characters that lines are not broken between. */
    private static boolean isJoined(Glyph glyph) {
        int c = glyph.text().codePointAt(0);
        return Character.UnicodeScript.of(c) != Character.UnicodeScript.HAN;
    }

    static Box inked(TextLine line) {
        return line.glyphs().stream()
                .filter(glyph -> !glyph.isSpace())
                .map(Glyph::box)
                .reduce(Box::union)
                .orElseGet(line::box);
    }

    static String text(TextLine line) {
        StringBuilder text = new StringBuilder();
        line.glyphs().forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }
}
