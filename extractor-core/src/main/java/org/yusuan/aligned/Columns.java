package org.yusuan.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The columns of a region: what is left of its width when the pieces that span columns are put aside and all others are
 * projected on it.
 */
final class Columns {
    private final List<AlignedColumn> columns;
    private final AlignedSettings.Grid settings;

    private Columns(List<AlignedColumn> columns, AlignedSettings.Grid settings) {
        this.columns = columns;
        this.settings = settings;
    }

    /** Rows of figures decide where there are any; a heading only adds columns in which nothing else stands. */
    static Columns of(List<AlignedLine> lines, AlignedSettings.Grid settings) {
        List<AlignedLine> tabular = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isTabular() || isBeside(i, lines, settings)) {
                tabular.add(lines.get(i));
            }
        }
        List<AlignedLine> figures =
                tabular.stream().filter(AlignedLine::hasFigures).toList();
        List<AlignedLine> deciding = figures.isEmpty() ? tabular : figures;
        Set<Piece> spanning = new HashSet<>();
        List<Piece> pieces = new ArrayList<>();
        for (AlignedLine line : lines) {
            for (Piece piece : line.pieces()) {
                if (isSpanning(piece, line, deciding, settings)) {
                    spanning.add(piece);
                } else if (deciding.contains(line)) {
                    pieces.add(piece);
                }
            }
        }
        ColumnHeads heads =
                new ColumnHeads(figures.isEmpty() ? List.of() : ColumnHeads.lines(lines), spanning, settings);
        List<AlignedColumn> columns = projected(pieces, settings);
        for (AlignedLine line : tabular) {
            if (!heads.has(line) && !line.numbersColumns()) {
                line.pieces().stream()
                        .filter(piece -> !spanning.contains(piece)
                                && columns.stream().noneMatch(column -> column.isUnder(piece)))
                        .forEach(pieces::add);
            }
        }
        List<AlignedColumn> whole = heads.over(withSymbols(projected(pieces, settings)));
        for (AlignedLine line : lines) {
            line.pieces().forEach(piece -> widen(whole, piece, settings));
        }
        return new Columns(whole, settings);
    }

    /** Columns whose sides are known. */
    static Columns between(List<Double> edges, AlignedSettings.Grid settings) {
        return new Columns(
                IntStream.range(1, edges.size())
                        .mapToObj(i -> new AlignedColumn(edges.get(i - 1), edges.get(i), List.of()))
                        .toList(),
                settings);
    }

    /** Whether a line stands half a line above or below one of several pieces: a wrapped text beside texts that are not. */
    private static boolean isBeside(int line, List<AlignedLine> lines, AlignedSettings.Grid settings) {
        double middle = lines.get(line).box().centerY();
        double tight = settings.tight() * lines.get(line).em();
        return Stream.of(line - 1, line + 1)
                .filter(other -> other >= 0 && other < lines.size())
                .map(lines::get)
                .anyMatch(other -> other.isTabular() && Math.abs(other.box().centerY() - middle) < tight);
    }

    private static List<AlignedColumn> projected(List<Piece> unordered, AlignedSettings.Grid settings) {
        List<Piece> pieces = new ArrayList<>(unordered);
        pieces.sort(Comparator.comparingDouble(piece -> piece.box().x0()));
        List<AlignedColumn> columns = new ArrayList<>();
        for (Piece piece : pieces) {
            AlignedColumn next = AlignedColumn.of(piece);
            int last = columns.size() - 1;
            if (last >= 0 && next.from() - columns.get(last).to() < settings.smallestGap() * piece.em()) {
                columns.set(last, columns.get(last).with(next));
            } else {
                columns.add(next);
            }
        }
        return columns;
    }

    /** A text over one column alone is as wide as it is. */
    private static void widen(List<AlignedColumn> columns, Piece piece, AlignedSettings.Grid settings) {
        double gap = settings.smallestGap() * piece.em();
        int over = -1;
        for (int column = 0; column < columns.size(); column++) {
            if (piece.box().x1() + gap > columns.get(column).from()
                    && piece.box().x0() - gap < columns.get(column).to()) {
                if (over >= 0) {
                    return;
                }
                over = column;
            }
        }
        if (over >= 0) {
            columns.set(over, columns.get(over).with(AlignedColumn.of(piece)));
        }
    }

    private static boolean isSpanning(
            Piece piece, AlignedLine own, List<AlignedLine> tabular, AlignedSettings.Grid settings) {
        int beside = 0;
        int over = 0;
        for (AlignedLine line : tabular) {
            if (line.equals(own)) {
                continue;
            }
            long met = line.pieces().stream().filter(piece::overlaps).count();
            beside += met > 0 ? 1 : 0;
            over += met > 1 ? 1 : 0;
        }
        return over > 0 && over >= settings.spanningShare() * beside;
    }

    /** Symbols belong to the figures after them, marks of notes to what is before them. */
    private static List<AlignedColumn> withSymbols(List<AlignedColumn> columns) {
        List<AlignedColumn> joined = new ArrayList<>();
        for (AlignedColumn column : columns) {
            int last = joined.size() - 1;
            if (last >= 0 && (joined.get(last).isSymbols() || column.isNotes())) {
                joined.set(last, joined.get(last).with(column));
            } else {
                joined.add(column);
            }
        }
        return joined;
    }

    int count() {
        return columns.size();
    }

    boolean isSpanning(Piece piece) {
        return last(piece) > first(piece);
    }

    /** Where the column begins, half-way to the one before; the number of columns for the end of the last one. */
    double border(int column) {
        if (column == 0) {
            return columns.get(0).from();
        }
        if (column == columns.size()) {
            return columns.get(column - 1).to();
        }
        return (columns.get(column - 1).to() + columns.get(column).from()) / 2;
    }

    double from(int column) {
        return columns.get(column).from();
    }

    double to(int column) {
        return columns.get(column).to();
    }

    /** The first column that the piece stands over. */
    int first(Piece piece) {
        int home = home(piece);
        int column = 0;
        while (column < home && !isOver(piece, column)) {
            column++;
        }
        return column;
    }

    /** The last column that the piece stands over. */
    int last(Piece piece) {
        int home = home(piece);
        int column = columns.size() - 1;
        while (column > home && !isOver(piece, column)) {
            column--;
        }
        return column;
    }

    /** The column in which the middle of the piece lies. */
    private int home(Piece piece) {
        int column = 0;
        while (column + 1 < columns.size() && piece.box().centerX() >= border(column + 1)) {
            column++;
        }
        return column;
    }

    private boolean isOver(Piece piece, int column) {
        double shared =
                Math.min(piece.box().x1(), to(column)) - Math.max(piece.box().x0(), from(column));
        return shared > settings.over() * piece.em();
    }

    /** The lines, from the given one on with pieces over several columns cut between these. */
    List<AlignedLine> cut(List<AlignedLine> lines, int from) {
        List<AlignedLine> cut = new ArrayList<>(lines.subList(0, from));
        for (AlignedLine line : lines.subList(from, lines.size())) {
            cut.add(new AlignedLine(line.pieces().stream()
                    .flatMap(piece -> isSpanning(piece) ? cut(piece).stream() : Stream.of(piece))
                    .toList()));
        }
        return cut;
    }

    /** The piece cut between columns, where each column below it has words of its own; else the piece alone. */
    List<Piece> cut(Piece piece) {
        int first = first(piece);
        int last = last(piece);
        List<Piece> parts = new ArrayList<>();
        int from = 0;
        for (int column = first; column <= last; column++) {
            int to = from;
            while (to < piece.words().size()
                    && (column == last || piece.words().get(to).box().centerX() < border(column + 1))) {
                to++;
            }
            if (to == from) {
                return List.of(piece);
            }
            Piece part = piece.part(from, to);
            double off = Math.abs(part.box().centerX() - (from(column) + to(column)) / 2);
            if (off > settings.centered() * piece.em() && !isInside(part, column)) {
                return List.of(piece);
            }
            parts.add(part);
            from = to;
        }
        return parts;
    }

    private boolean isInside(Piece part, int column) {
        return part.box().x0() >= border(column) - settings.over() * part.em()
                && part.box().x1() <= border(column + 1) + settings.over() * part.em();
    }
}
