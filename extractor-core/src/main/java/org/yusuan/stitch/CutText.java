package org.yusuan.stitch;

import java.util.List;

/** Whether the text of a cell at the top of a page goes on where a cell at the bottom of the page before stopped. */
final class CutText {
    private final KnownTexts known;
    private final StitchSettings settings;

    CutText(KnownTexts known, StitchSettings settings) {
        this.known = known;
        this.settings = settings;
    }

    /** The two together are a text that stands whole in another cell of the document. */
    boolean isKnownWhole(String first, String second) {
        String a = PrintedText.compact(first);
        String b = PrintedText.compact(second);
        return PrintedText.hasHan(a)
                && PrintedText.hasHan(b)
                && known.holds(a + b)
                && !(known.holds(a) && known.holds(b));
    }

    /**
     * The two must be one text, whatever stands beside them: together they are a text of the document, or the second cannot
     * begin a text, or it is the mere ending of its column's labels.
     *
     * @param column other texts of the column, among which a label's ending is looked for
     */
    boolean surelyOne(String first, String second, List<String> column) {
        String a = PrintedText.compact(first);
        String b = PrintedText.compact(second);
        if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
            return false;
        }
        if (PrintedText.isNumber(a) || PrintedText.isNumber(b)) {
            return isCutLongNumber(a, b);
        }
        return isKnownWhole(a, b)
                || PrintedText.beginsInTheMiddle(b)
                || (PrintedText.endsInTheMiddle(a) && !PrintedText.startsEntry(b))
                || isEndingOfLabels(a, b, column);
    }

    /** A few letters that stand nowhere else: hardly a text of its own. */
    boolean isFragment(String text) {
        String compact = PrintedText.compact(text);
        return compact.length() <= settings.fragmentLength() && !known.holds(compact);
    }

    /**
     * The two may be one text if nothing beside them speaks against it: the first is a running text that stops without an
     * end, and the second begins no entry of its own.
     */
    boolean perhapsOne(String first, String second) {
        String a = PrintedText.compact(first);
        String b = PrintedText.compact(second);
        return a.length() >= settings.runningTextLength()
                && !b.isEmpty()
                && !a.equals(b)
                && PrintedText.hasHan(a)
                && !PrintedText.isNumber(b)
                && !PrintedText.endsSentence(a)
                && !PrintedText.startsEntry(b)
                && !known.holds(b);
    }

    /** A time stamp or identifier broken over lines; amounts and columns of numbers run together have other lengths. */
    private boolean isCutLongNumber(String a, String b) {
        int digits = a.length() + b.length();
        return PrintedText.isDigits(a)
                && PrintedText.isDigits(b)
                && digits >= settings.identifierDigits()
                && digits <= settings.longestIdentifierDigits();
    }

    private boolean isEndingOfLabels(String a, String b, List<String> column) {
        if (b.length() > settings.fragmentLength() || !PrintedText.hasHan(b) || column.contains(a + b)) {
            return false;
        }
        long sameEnding = column.stream()
                .filter(other -> other.length() > b.length() && other.endsWith(b))
                .count();
        return sameEnding > 1 && !a.endsWith(b);
    }
}
