package org.yusuan.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.yusuan.document.Box;

/** The headings of single columns: they widen their columns, and show the columns that are empty. */
final class ColumnHeads {
    private final List<AlignedLine> heading;
    private final Set<Piece> spanning;
    private final AlignedSettings.Grid settings;

    /**
     * @param heading lines above the rows of figures; none where no row has figures
     * @param spanning pieces that stand over several columns
     */
    ColumnHeads(List<AlignedLine> heading, Set<Piece> spanning, AlignedSettings.Grid settings) {
        this.heading = heading;
        this.spanning = spanning;
        this.settings = settings;
    }

    /** What stands above the first row of figures, or above the numbers of the columns. */
    static List<AlignedLine> lines(List<AlignedLine> lines) {
        return lines.stream()
                .takeWhile(line -> !line.hasFigures() && !line.numbersColumns())
                .toList();
    }

    boolean has(AlignedLine line) {
        return heading.contains(line);
    }

    /** The columns as wide as their headings, and the empty ones between them, left to right. */
    List<AlignedColumn> over(List<AlignedColumn> columns) {
        List<AlignedColumn> all = heads();
        List<AlignedColumn> heads = IntStream.range(0, all.size())
                .filter(head -> !isOverOthers(head, all))
                .mapToObj(all::get)
                .toList();
        if (heads.isEmpty()) {
            return columns;
        }
        int[] column =
                new HeadingMatch(boxes(heads), boxes(columns), heading.get(0).em()).columns();
        List<AlignedColumn> headed = new ArrayList<>(columns);
        for (int i = 0; i < column.length; i++) {
            if (column[i] != HeadingMatch.EMPTY) {
                headed.set(column[i], headed.get(column[i]).with(heads.get(i)));
            } else if (columns.stream().noneMatch(heads.get(i)::overlaps)) {
                headed.add(heads.get(i));
            }
        }
        headed.sort(Comparator.comparingDouble(AlignedColumn::from));
        return headed;
    }

    /** Left to right: from the lowest line up, the lines of one text together. */
    private List<AlignedColumn> heads() {
        List<AlignedColumn> heads = new ArrayList<>();
        for (int line = heading.size() - 1; line >= 0; line--) {
            for (Piece piece : heading.get(line).pieces()) {
                List<AlignedColumn> below =
                        heads.stream().filter(head -> head.isUnder(piece)).toList();
                if (spanning.contains(piece) || below.size() > 1) {
                    continue;
                }
                if (below.isEmpty()) {
                    heads.add(AlignedColumn.of(piece));
                } else if (isOneText(piece, below.get(0))) {
                    heads.set(heads.indexOf(below.get(0)), below.get(0).with(AlignedColumn.of(piece)));
                }
            }
        }
        heads.sort(Comparator.comparingDouble(AlignedColumn::from));
        return heads;
    }

    private boolean isOneText(Piece piece, AlignedColumn below) {
        double blank = below.box().y0() - piece.box().y1();
        return blank < settings.leading() * piece.em() - piece.box().height();
    }

    private static List<Box> boxes(List<AlignedColumn> columns) {
        return columns.stream().map(AlignedColumn::box).toList();
    }

    /** A heading that ends above the ones at both its sides is theirs. */
    private static boolean isOverOthers(int head, List<AlignedColumn> heads) {
        double bottom = heads.get(head).box().y1();
        return head > 0
                && head + 1 < heads.size()
                && heads.get(head - 1).box().y0() >= bottom
                && heads.get(head + 1).box().y0() >= bottom;
    }
}
