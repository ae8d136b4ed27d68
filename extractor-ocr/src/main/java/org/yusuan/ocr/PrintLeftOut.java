package org.yusuan.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Print of a line that no character was read in: the model leaves out a faint minus sign, or the first digit of an amount. */
final class PrintLeftOut {
    /** In heights of the line: a digit's print is nearer to where it is read. */
    private static final double NEAR = 0.42;

    /** In heights of the line, squared: less ink is dust. */
    private static final double LEAST_INK = 0.02;

    private final Bitmap text;

    PrintLeftOut(Bitmap text) {
        this.text = text;
    }

    /** Has an amount more pieces of print, parted by paper, than characters, or one that is far from all of them. */
    boolean isIn(TextSpan span, PageLines.Line line) {
        List<ReadLine.Symbol> symbols = line.read().characters();
        if (symbols.isEmpty() || !symbols.stream().allMatch(symbol -> "0123456789.,-".contains(symbol.text()))) {
            return false;
        }
        double near = span.region().height() * NEAR;
        List<Region> pieces = pieces(span.region());
        return pieces.size() > symbols.size()
                || pieces.stream()
                        .mapToDouble(piece -> (piece.x0() + piece.x1()) / 2.0)
                        .anyMatch(middle -> symbols.stream()
                                .noneMatch(symbol -> Math.abs(line.columns().place(symbol.column()) - middle) <= near));
    }

    private List<Region> pieces(Region line) {
        List<Region> pieces = new ArrayList<>();
        int ink = 0;
        int from = line.x0();
        for (int x = line.x0(); x <= line.x1(); x++) {
            int column = x < line.x1() ? ink(line, x) : 0;
            if (column == 0) {
                if (ink >= LEAST_INK * line.height() * line.height()) {
                    pieces.add(new Region(from, line.y0(), x, line.y1()));
                }
                ink = 0;
                from = x + 1;
            }
            ink += column;
        }
        return pieces;
    }

    private int ink(Region line, int x) {
        return (int)
                IntStream.range(line.y0(), line.y1()).filter(y -> text.at(x, y)).count();
    }
}
