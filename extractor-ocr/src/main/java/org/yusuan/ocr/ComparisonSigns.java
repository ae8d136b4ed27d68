package org.yusuan.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The signs ≥ and ≤, which the model takes for letters where they stand alone: told by their shape. */
final class ComparisonSigns {
    /** What is read in their place, before a number or alone. */
    private static final Pattern MISREAD = Pattern.compile("([A-Za-z≥≤<>＞＜>=∧∨\\\\/]{1,3})(?=\\d|$)");

    /** Parts of the sign's height. */
    private static final double BAR = 0.25;

    /** Part of the sign's width that its bar spans. */
    private static final double BAR_WIDTH = 0.7;

    private static final int THIRDS = 3;

    /** In parts of the sign's width, how far the tip stands out of the ends. */
    private static final double TIP = 0.25;

    /** In parts of the sign's width, how far from the other side its ends stay: the 2 has its upper end in the middle. */
    private static final double ENDS = 0.45;

    private final Bitmap bitmap;

    ComparisonSigns(Bitmap bitmap) {
        this.bitmap = bitmap;
    }

    ReadLine mended(ReadLine read, TextSpan span) {
        var misread = MISREAD.matcher(read.text());
        if (!misread.lookingAt()) {
            return read;
        }
        String sign = sign(first(span.region()));
        if (sign.isEmpty()) {
            return read;
        }
        List<ReadLine.Character> mended = new ArrayList<>(read.characters());
        List<ReadLine.Character> letters = mended.subList(0, misread.end());
        ReadLine.Character in = letters.get(0);
        letters.clear();
        mended.add(0, new ReadLine.Character(sign, Math.max(in.score(), SURE), in.column()));
        return new ReadLine(mended);
    }

    /** Of a shape that is told for certain. */
    private static final double SURE = 0.9;

    /** The ink up to the first column without any, without the paper around it. */
    private Region first(Region span) {
        int x1 = span.x0();
        while (x1 < span.x1() && count(new Region(x1, span.y0(), x1 + 1, span.y1())) > 0) {
            x1++;
        }
        int y0 = span.y0();
        while (y0 < span.y1() && count(new Region(span.x0(), y0, x1, y0 + 1)) == 0) {
            y0++;
        }
        int y1 = span.y1();
        while (y1 > y0 && count(new Region(span.x0(), y1 - 1, x1, y1)) == 0) {
            y1--;
        }
        return new Region(span.x0(), y0, x1, y1);
    }

    /** A tip to the right or to the left over a bar; nothing for any other shape. */
    private String sign(Region glyph) {
        if (glyph.width() < THIRDS * 2 || glyph.height() < THIRDS * 2) {
            return "";
        }
        int barFrom = (int) Math.round(glyph.y1() - glyph.height() * BAR);
        int bar = 0;
        for (int y = barFrom; y < glyph.y1(); y++) {
            bar = Math.max(bar, count(new Region(glyph.x0(), y, glyph.x1(), y + 1)));
        }
        if (bar < glyph.width() * BAR_WIDTH) {
            return "";
        }
        int third = (barFrom - glyph.y0()) / THIRDS;
        double upper = middle(new Region(glyph.x0(), glyph.y0(), glyph.x1(), glyph.y0() + third));
        double tip = middle(new Region(glyph.x0(), glyph.y0() + third, glyph.x1(), glyph.y0() + 2 * third));
        double lower = middle(new Region(glyph.x0(), glyph.y0() + 2 * third, glyph.x1(), barFrom));
        double near = (ENDS - 0.5) * glyph.width();
        double center = (glyph.x0() + glyph.x1()) / 2.0;
        double out = TIP * glyph.width();
        if (tip - upper > out && tip - lower > out && upper < center + near && lower < center + near) {
            return "≥";
        }
        return upper - tip > out && lower - tip > out && upper > center - near && lower > center - near ? "≤" : "";
    }

    private double middle(Region region) {
        double sum = 0;
        int count = 0;
        for (int y = region.y0(); y < region.y1(); y++) {
            for (int x = region.x0(); x < region.x1(); x++) {
                if (bitmap.at(x, y)) {
                    sum += x;
                    count++;
                }
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    private int count(Region region) {
        int count = 0;
        for (int y = region.y0(); y < region.y1(); y++) {
            for (int x = region.x0(); x < region.x1(); x++) {
                count += bitmap.at(x, y) ? 1 : 0;
            }
        }
        return count;
    }
}
