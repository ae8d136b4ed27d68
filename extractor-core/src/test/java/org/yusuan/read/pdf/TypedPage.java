package org.yusuan.read.pdf;

import java.util.List;

/**
 * A page typed as lines of characters: each place is {@value #COLUMN} points wide and {@value #ROW} high, a Chinese
 * character takes two places. {@code ---} is a horizontal line, {@code |} a vertical one, {@code +} where they cross.
 */
final class TypedPage {
    private static final double LEFT = 40;
    private static final double TOP = 60;
    private static final double COLUMN = 6;
    private static final double ROW = 16;
    private static final double LATIN = 10;
    private static final double CHINESE = 11;
    private static final int FEWEST_DASHES = 3;

    private final TestPage page = new TestPage();

    private TypedPage() {}

    static TestPage of(List<String> lines) {
        TypedPage typed = new TypedPage();
        for (int i = 0; i < lines.size(); i++) {
            typed.addText(lines.get(i), TOP + i * ROW);
            typed.addRules(lines.get(i), TOP + i * ROW);
        }
        return typed.page;
    }

    private void addText(String line, double y) {
        int column = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            double x = LEFT + column * COLUMN;
            if (c < 0x80) {
                if (c != ' ' && c != '|' && c != '+' && !isRule(line, i)) {
                    page.typed(x, y + 3, LATIN, String.valueOf(c));
                }
                column++;
            } else {
                page.text(x, y + 2, CHINESE, String.valueOf(c));
                column += 2;
            }
        }
    }

    private void addRules(String line, double y) {
        int column = 0;
        int from = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean rule = i < line.length() && isRule(line, i);
            double x = LEFT + (column + 0.5) * COLUMN;
            if (rule && from < 0) {
                from = column;
            } else if (!rule && from >= 0) {
                page.line(LEFT + (from + 0.5) * COLUMN, y + ROW / 2, x - COLUMN, y + ROW / 2);
                from = -1;
            }
            if (i < line.length()) {
                if (line.charAt(i) == '|') {
                    page.line(x, y - ROW / 2, x, y + ROW * 1.5);
                }
                column += line.charAt(i) < 0x80 ? 1 : 2;
            }
        }
    }

    /** Part of a run of dashes and crosses that is long enough for a line. */
    private static boolean isRule(String line, int at) {
        int from = at;
        int to = at;
        while (from > 0 && isDash(line.charAt(from - 1))) {
            from--;
        }
        while (to < line.length() && isDash(line.charAt(to))) {
            to++;
        }
        return to - from >= FEWEST_DASHES;
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '+';
    }
}
