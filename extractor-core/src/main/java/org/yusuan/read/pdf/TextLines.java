package org.yusuan.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yusuan.document.Box;

/** Glyphs to lines of text, top to bottom. */
final class TextLines {
    /** Glyphs are on one line when they share this much of the smaller one's height. */
    private static final double SHARED_HEIGHT = 0.5;

    private static final Comparator<Glyph> DOWNWARDS = Comparator.comparingDouble(Glyph::y);
    private static final Comparator<Glyph> RIGHTWARDS =
            Comparator.comparingDouble(glyph -> glyph.box().x0());

    private TextLines() {}

    static List<TextLine> of(List<Glyph> glyphs) {
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        List<Glyph> downwards = new ArrayList<>(glyphs);
        downwards.sort(DOWNWARDS);
        for (Glyph glyph : downwards) {
            if (!line.isEmpty() && !isBeside(glyph, line.get(0))) {
                add(line, lines);
                line = new ArrayList<>();
            }
            line.add(glyph);
        }
        add(line, lines);
        return lines;
    }

    private static boolean isBeside(Glyph glyph, Glyph other) {
        Box a = glyph.box();
        Box b = other.box();
        double shared = Math.min(a.y1(), b.y1()) - Math.max(a.y0(), b.y0());
        return shared >= SHARED_HEIGHT * Math.min(a.height(), b.height());
    }

    private static void add(List<Glyph> line, List<TextLine> lines) {
        line.sort(RIGHTWARDS);
        int first = 0;
        while (first < line.size() && line.get(first).isSpace()) {
            first++;
        }
        if (first < line.size()) {
            lines.add(new TextLine(line.subList(first, line.size())));
        }
    }

    /** Pieces of the line between gaps (blanks included) wider than the given number of em. */
    static List<TextLine> pieces(TextLine line, double widest) {
        List<TextLine> pieces = new ArrayList<>();
        List<Glyph> piece = new ArrayList<>();
        Glyph last = null;
        for (Glyph glyph : line.glyphs()) {
            if (glyph.isSpace()) {
                piece.add(glyph);
                continue;
            }
            double em = glyph.fontSize();
            if (last != null && glyph.box().x0() - last.box().x1() > widest * em) {
                add(piece, pieces);
                piece = new ArrayList<>();
            }
            piece.add(glyph);
            last = glyph;
        }
        add(piece, pieces);
        return pieces;
    }
}
