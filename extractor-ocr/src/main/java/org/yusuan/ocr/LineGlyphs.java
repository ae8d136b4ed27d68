package org.yusuan.ocr;

import java.util.ArrayList;
import java.util.List;
import org.yusuan.document.Box;
import org.yusuan.read.RecognizedPage;

/** The characters of a line that was read, each in its place on the page. */
final class LineGlyphs {
    /** Parts of the em square that the ink of a line takes up: of Chinese characters, and of digits alone. */
    private static final double HAN_INK = 0.92;

    private static final double DIGIT_INK = 0.72;

    private LineGlyphs() {}

    /** @param pixels to a point */
    static List<RecognizedPage.Glyph> of(ReadLine read, StripColumns columns, TextSpan span, int line, double pixels) {
        List<ReadLine.Symbol> characters = read.characters();
        boolean digits = characters.stream().allMatch(each -> each.text().codePointAt(0) < 0x2000);
        double em = span.region().height() / (digits ? DIGIT_INK : HAN_INK);
        double middle = (span.region().y0() + span.region().y1()) / 2.0;
        List<RecognizedPage.Glyph> glyphs = new ArrayList<>();
        double before = span.region().x0();
        for (int i = 0; i < characters.size(); i++) {
            double x = columns.place(characters.get(i).column());
            double next = i + 1 < characters.size()
                    ? columns.place(characters.get(i + 1).column())
                    : Double.NaN;
            double after = Double.isNaN(next) ? Math.max(span.region().x1(), x) : (x + next) / 2;
            double from = Math.max(before, x - em / 2);
            double to = Math.max(from, Math.min(after, x + em / 2));
            glyphs.add(new RecognizedPage.Glyph(
                    characters.get(i).text(),
                    new Box(
                            from / pixels,
                            Math.max(0, (middle - em / 2) / pixels),
                            to / pixels,
                            (middle + em / 2) / pixels),
                    em / pixels,
                    line,
                    characters.get(i).score()));
            before = after;
        }
        return glyphs;
    }
}
