package org.yusuan.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The signs ≥, ≤, >= and <=, which the model takes for letters where they stand alone: told by their shape. */
final class ComparisonSigns {
    /** What is read in their place, before a number or alone. */
    private static final Pattern MISREAD = Pattern.compile("([A-Za-z≥≤<>＞＜=ⅡИΛΣ∧∨→\\\\/]{1,3})(?=\\d|$)");

    /** Parts of the sign's height. */
    private static final double BAR = 0.25;

    /** Part of the sign's width that its bar spans. */
    private static final double BAR_WIDTH = 0.7;

    private static final int THIRDS = 3;

    /** In parts of the sign's width, how far the tip stands out of the ends. */
    private static final double TIP = 0.25;

    /** In parts of the sign's width, how far from the other side its ends stay: the 2 has its upper end in the middle. */
    private static final double ENDS = 0.45;

    /** Share of the paper that dust may take up. */
    private static final double NOISE = 0.1;

    /** The score of a shape that is told for certain. */
    private static final double SURE = 0.9;

    private final Bitmap bitmap;

    ComparisonSigns(Bitmap bitmap) {
        this.bitmap = bitmap;
    }

    ReadLine mended(ReadLine read, TextSpan span) {
        var misread = MISREAD.matcher(read.text());
        if (!misread.lookingAt()) {
            return read;
        }
        Region first = first(span.region());
        String sign = sign(first);
        if (sign.isEmpty()
                && isEqualSign(first(new Region(
                        first.x1() + 1,
                        span.region().y0(),
                        span.region().x1(),
                        span.region().y1())))) {
            sign = twoSigns(first);
        }
        if (sign.isEmpty()) {
            return read;
        }
        List<ReadLine.Symbol> mended = new ArrayList<>(read.characters());
        List<ReadLine.Symbol> letters = mended.subList(0, misread.end());
        ReadLine.Symbol in = letters.get(0);
        letters.clear();
        for (int i = 0; i < sign.length(); i++) {
            mended.add(i, new ReadLine.Symbol(sign.substring(i, i + 1), Math.max(in.score(), SURE), in.column() + i));
        }
        return new ReadLine(mended);
    }

    /** The ink up to the next column without any, without the paper around it. */
    private Region first(Region span) {
        int x0 = span.x0();
        while (x0 < span.x1() && count(new Region(x0, span.y0(), x0 + 1, span.y1())) == 0) {
            x0++;
        }
        int x1 = x0;
        while (x1 < span.x1() && count(new Region(x1, span.y0(), x1 + 1, span.y1())) > 0) {
            x1++;
        }
        int y0 = span.y0();
        while (y0 < span.y1() && count(new Region(x0, y0, x1, y0 + 1)) == 0) {
            y0++;
        }
        int y1 = span.y1();
        while (y1 > y0 && count(new Region(x0, y1 - 1, x1, y1)) == 0) {
            y1--;
        }
        return new Region(x0, y0, x1, y1);
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
        return switch (tip(new Region(glyph.x0(), glyph.y0(), glyph.x1(), barFrom))) {
            case 1 -> "≥";
            case -1 -> "≤";
            default -> "";
        };
    }

    private String twoSigns(Region glyph) {
        return switch (tip(glyph)) {
            case 1 -> ">=";
            case -1 -> "<=";
            default -> "";
        };
    }

    /** Two bars, one over the other, of the whole width. */
    private boolean isEqualSign(Region glyph) {
        if (glyph.height() < THIRDS || glyph.width() < glyph.height()) {
            return false;
        }
        int third = glyph.height() / THIRDS;
        Region between = new Region(glyph.x0(), glyph.y0() + third + 1, glyph.x1(), glyph.y1() - third - 1);
        boolean paper = between.isEmpty() || count(between) <= between.width() * between.height() * NOISE;
        int upper = count(new Region(glyph.x0(), glyph.y0(), glyph.x1(), glyph.y0() + 1));
        int lower = count(new Region(glyph.x0(), glyph.y1() - 1, glyph.x1(), glyph.y1()));
        return paper && Math.max(upper, lower) >= glyph.width() * BAR_WIDTH;
    }

    /** 1 where an angle's tip points to the right, -1 to the left, 0 for any other shape. */
    private int tip(Region glyph) {
        int third = glyph.height() / THIRDS;
        if (third == 0) {
            return 0;
        }
        double upper = middle(new Region(glyph.x0(), glyph.y0(), glyph.x1(), glyph.y0() + third));
        double tip = middle(new Region(glyph.x0(), glyph.y0() + third, glyph.x1(), glyph.y0() + 2 * third));
        double lower = middle(new Region(glyph.x0(), glyph.y0() + 2 * third, glyph.x1(), glyph.y1()));
        double center = (glyph.x0() + glyph.x1()) / 2.0;
        double near = (ENDS - 0.5) * glyph.width();
        double out = TIP * glyph.width();
        if (tip - Math.max(upper, lower) > out && Math.max(upper, lower) < center + near) {
            return 1;
        }
        return Math.min(upper, lower) - tip > out && Math.min(upper, lower) > center - near ? -1 : 0;
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
