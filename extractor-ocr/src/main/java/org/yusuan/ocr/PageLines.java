package org.yusuan.ocr;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of print of an upright page, each read once, when it is asked for. */
final class PageLines {
    /** What is read with a lower score is looked at again. */
    private static final double UNSURE = 0.7;

    /** In em. A character alone is no wider. */
    private static final double ALONE = 1.2;

    private static final int COPIES = 3;

    /** In heights of the line: the strips that it is read in again. */
    private static final double[] MORE_PAPER = {1.5, 1.25, 2};

    /** Score of characters beside which print was left out. */
    private static final double INCOMPLETE = 0.5;

    private final LineModel model;
    private final UprightPage page;
    private final PrintLeftOut leftOut;
    private final Map<TextSpan, Line> read = new HashMap<>();

    /** What the model read in a strip, and where that strip is from. */
    record Line(StripColumns columns, ReadLine read) {}

    PageLines(LineModel model, UprightPage page) {
        this.model = model;
        this.page = page;
        this.leftOut = new PrintLeftOut(page.text());
    }

    UprightPage page() {
        return page;
    }

    Line read(TextSpan span) {
        return read.computeIfAbsent(span, this::settled);
    }

    private Line settled(TextSpan span) {
        Line line = recognized(span, page.em());
        if (line.read().score() < UNSURE && span.region().width() <= page.em() * ALONE) {
            return insisted(span, line);
        }
        return leftOut.isIn(span, line) ? complete(span, line) : line;
    }

    /** With more paper around it the model reads what it left out; where it does not, what it read is not sure. */
    private Line complete(TextSpan span, Line incomplete) {
        for (double paper : MORE_PAPER) {
            Line line = recognized(span, span.region().height() * paper);
            if (!leftOut.isIn(span, line) && line.read().contains(incomplete.read())) {
                return line;
            }
        }
        return new Line(incomplete.columns(), incomplete.read().atMost(INCOMPLETE));
    }

    /** A digit alone is no line of print to the model, three of it are: what it reads in each is what stands there. */
    private Line insisted(TextSpan span, Line alone) {
        List<Region> copies = Collections.nCopies(COPIES, span.region());
        Line line = recognized(new TextSpan(span.region(), copies, span.bounds()), page.em());
        List<ReadLine.Symbol> read =
                line.read().characters().stream().map(LookAlikes::alone).toList();
        long different = read.stream().map(ReadLine.Symbol::text).distinct().count();
        if (different != 1
                || read.size() != COPIES
                || line.read().score() <= alone.read().score()) {
            return alone;
        }
        double score = new ReadLine(read).score();
        ReadLine.Symbol first = read.get(0);
        return new Line(
                line.columns(), new ReadLine(List.of(new ReadLine.Symbol(first.text(), score, first.column()))));
    }

    private Line recognized(TextSpan span, double em) {
        Strip strip = Strip.of(page.picture(), span, em);
        return new Line(strip.columns(), model.read(strip));
    }
}
