package org.yusuan.read.html;

import org.yusuan.read.flow.FlowText;

/**
 * Collects inline text as a browser shows it: runs of white space are one space. A line end of the page's source
 * between two Chinese characters is none: authors wrap their source there.
 */
final class InlineText {
    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private boolean lineEnd;

    void append(String source) {
        source.codePoints().forEach(this::append);
    }

    private void append(int codePoint) {
        if (isHtmlSpace(codePoint)) {
            space = true;
            lineEnd |= codePoint == '\n' || codePoint == '\r';
            return;
        }
        if (space && !text.isEmpty() && (!lineEnd || needsSpace(codePoint))) {
            text.append(' ');
        }
        space = false;
        lineEnd = false;
        text.appendCodePoint(codePoint);
    }

    private boolean needsSpace(int next) {
        return FlowText.needsSpace(text.codePointBefore(text.length()), next);
    }

    /** The text so far, trimmed; what follows begins anew. */
    String take() {
        String taken = FlowText.trim(text);
        text.setLength(0);
        space = false;
        lineEnd = false;
        return taken;
    }

    private static boolean isHtmlSpace(int codePoint) {
        return codePoint == ' ' || codePoint == '\t' || codePoint == '\n' || codePoint == '\r' || codePoint == '\f';
    }
}
