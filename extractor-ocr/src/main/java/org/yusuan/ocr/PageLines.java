package org.yusuan.ocr;

import java.util.HashMap;
import java.util.Map;

/** The lines of print of an upright page, each read once, when it is asked for. */
final class PageLines {
    private final LineModel model;
    private final UprightPage page;
    private final Map<TextSpan, Line> read = new HashMap<>();

    /** What the model took, and what it read in it. */
    record Line(Strip strip, ReadLine read) {}

    PageLines(LineModel model, UprightPage page) {
        this.model = model;
        this.page = page;
    }

    UprightPage page() {
        return page;
    }

    Line read(TextSpan span) {
        return read.computeIfAbsent(span, this::recognized);
    }

    private Line recognized(TextSpan span) {
        Strip strip = Strip.of(page.picture(), span, page.em(), 1);
        return new Line(strip, model.read(strip));
    }
}
