package org.yusuan.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** Cuts the glyphs of a page into runs: what was printed one after the other on one line, without a blank. */
final class TextRuns {
    /** Baselines of one run differ by less than this share of the font size. */
    private static final double BASELINE_SHARE = 0.1;

    private TextRuns() {}

    static List<List<Glyph>> of(List<Glyph> glyphs, double runGap) {
        List<List<Glyph>> runs = new ArrayList<>();
        List<Glyph> run = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!run.isEmpty() && !continues(run.get(run.size() - 1), glyph, runGap)) {
                runs.add(run);
                run = new ArrayList<>();
            }
            run.add(glyph);
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private static boolean continues(Glyph last, Glyph next, double runGap) {
        if (last.textObject() != next.textObject()
                || last.direction() != next.direction()
                || !last.clip().equals(next.clip())
                || last.isSpace()
                || next.isSpace()) {
            return false;
        }
        double size = Math.max(last.fontSize(), next.fontSize());
        double gap = switch (next.direction()) {
            case RIGHT, OBLIQUE -> next.box().x0() - last.box().x1();
            case LEFT -> last.box().x0() - next.box().x1();
            case DOWN -> next.box().y0() - last.box().y1();
            case UP -> last.box().y0() - next.box().y1();
        };
        boolean level = switch (next.direction()) {
            case RIGHT, LEFT, OBLIQUE -> Math.abs(next.box().y1() - last.box().y1()) <= size * BASELINE_SHARE;
            case DOWN, UP -> Math.abs(next.box().x1() - last.box().x1()) <= size * BASELINE_SHARE;
        };
        return level && Math.abs(gap) <= runGap * size;
    }
}
