package org.yusuan.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Parts a region into lines of print and these at wide gaps, again and again: text beside text may stand on other lines. */
final class TextSpans {
    /** In em. Wider gaps part text that may stand on lines of its own. */
    private static final double COLUMN_GAP = 1.6;

    /** In em. Wider gaps are left out when a line is read. */
    private static final double WORD_GAP = 0.8;

    /** In parts of the line's height. Text of this height is smaller print. */
    private static final double SMALL = 0.72;

    /** In em. A part of a line that is lower is a stroke of it, such as the upper one of 二. */
    private static final double STROKE = 0.5;

    /** In em. Strokes that together are higher are those of two lines. */
    private static final double LINE = 1.25;

    /** In em. What is lower than this and longer is an underline. */
    private static final double UNDERLINE = 0.15;

    private static final double UNDERLINE_LENGTH = 2;

    private static final int MOST_LEVELS = 6;

    private final Bitmap text;
    private final double em;

    /** @param em height of the page's usual print, in pixels */
    TextSpans(Bitmap text, double em) {
        this.text = text;
        this.em = em;
    }

    /** Of the usual print in these regions, in pixels: the height of lines, each as weighty as it is long. */
    static double em(Bitmap text, List<Region> regions, double otherwise) {
        List<Region> bands = new ArrayList<>();
        TextSpans spans = new TextSpans(text, otherwise);
        for (Region region : regions) {
            spans.bands(region).stream().map(spans::shrunk).forEach(bands::add);
        }
        bands.removeIf(band -> band.height() < otherwise * STROKE / 2 || band.height() > otherwise * 4);
        bands.sort(Comparator.comparingInt(Region::height));
        long all = bands.stream().mapToLong(Region::width).sum();
        long sum = 0;
        for (Region band : bands) {
            sum += band.width();
            if (sum * 2 >= all) {
                return band.height();
            }
        }
        return otherwise;
    }

    /** @param bounds what the picture of a line must not go beyond */
    List<TextSpan> of(Region region, Region bounds) {
        List<TextSpan> spans = new ArrayList<>();
        part(shrunk(region), bounds, 0, spans);
        return spans;
    }

    private void part(Region region, Region bounds, int level, List<TextSpan> spans) {
        if (region.isEmpty()) {
            return;
        }
        List<Region> lines = lines(region);
        for (Region line : lines) {
            List<Region> columns = columns(line, COLUMN_GAP);
            if (level < MOST_LEVELS
                    && columns.size() > 1
                    && columns.stream().anyMatch(each -> isOfItsOwn(each, line))) {
                columns.forEach(column -> part(column, bounds, level + 1, spans));
            } else if (!isUnderline(line)) {
                spans.add(new TextSpan(line, columns(line, WORD_GAP), bounds));
            }
        }
    }

    /** Several lines beside one, or a small one beside a large one, such as the unit (单位：万元) beside the title. */
    private boolean isOfItsOwn(Region column, Region line) {
        boolean small = column.height() < line.height() * SMALL && column.width() > column.height() * 2;
        return small || lines(column).size() > 1;
    }

    private boolean isUnderline(Region line) {
        return line.height() <= em * UNDERLINE && line.width() >= em * UNDERLINE_LENGTH;
    }

    private List<Region> lines(Region region) {
        List<Region> lines = new ArrayList<>();
        for (Region band : bands(region)) {
            int last = lines.size() - 1;
            if (last >= 0 && isOne(lines.get(last), band)) {
                lines.set(last, new Region(region.x0(), lines.get(last).y0(), region.x1(), band.y1()));
            } else {
                lines.add(band);
            }
        }
        return lines.stream().map(this::shrunk).filter(line -> !line.isEmpty()).toList();
    }

    /** Strokes of one line, one over the other. */
    private boolean isOne(Region upper, Region lower) {
        return Math.min(upper.height(), lower.height()) < em * STROKE && lower.y1() - upper.y0() <= em * LINE;
    }

    /** Rows with ink between rows without. */
    private List<Region> bands(Region region) {
        List<Region> bands = new ArrayList<>();
        int from = -1;
        for (int y = region.y0(); y <= region.y1(); y++) {
            boolean ink = y < region.y1() && hasInk(new Region(region.x0(), y, region.x1(), y + 1));
            if (ink && from < 0) {
                from = y;
            } else if (!ink && from >= 0) {
                bands.add(new Region(region.x0(), from, region.x1(), y));
                from = -1;
            }
        }
        return bands;
    }

    private List<Region> columns(Region region, double gap) {
        List<Region> columns = new ArrayList<>();
        int from = -1;
        int last = 0;
        for (int x = region.x0(); x < region.x1(); x++) {
            if (!hasInk(new Region(x, region.y0(), x + 1, region.y1()))) {
                continue;
            }
            if (from >= 0 && x - last - 1 > em * gap) {
                columns.add(shrunk(new Region(from, region.y0(), last + 1, region.y1())));
                from = x;
            } else if (from < 0) {
                from = x;
            }
            last = x;
        }
        if (from >= 0) {
            columns.add(shrunk(new Region(from, region.y0(), last + 1, region.y1())));
        }
        return columns;
    }

    private boolean hasInk(Region region) {
        for (int y = region.y0(); y < region.y1(); y++) {
            for (int x = region.x0(); x < region.x1(); x++) {
                if (text.at(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Without the paper around its ink. */
    private Region shrunk(Region region) {
        int x0 = region.x0();
        int y0 = region.y0();
        int x1 = region.x1();
        int y1 = region.y1();
        while (y0 < y1 && !hasInk(new Region(x0, y0, x1, y0 + 1))) {
            y0++;
        }
        while (y1 > y0 && !hasInk(new Region(x0, y1 - 1, x1, y1))) {
            y1--;
        }
        while (x0 < x1 && !hasInk(new Region(x0, y0, x0 + 1, y1))) {
            x0++;
        }
        while (x1 > x0 && !hasInk(new Region(x1 - 1, y0, x1, y1))) {
            x1--;
        }
        return new Region(x0, y0, x1, y1);
    }
}
