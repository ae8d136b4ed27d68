package org.yusuan.read.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yusuan.aligned.AlignedLine;
import org.yusuan.aligned.AlignedSettings;
import org.yusuan.aligned.ColumnGaps;
import org.yusuan.aligned.Piece;
import org.yusuan.document.Box;

/**
 * Completes a lattice with fewer column lines than columns: cells below one another that hold several columns of figures
 * are cut between them. A heading over several of these columns stays whole.
 */
final class WideCells {
    /** A line of the lattice counts as drawn between two columns when it is this near (points) to the blank there. */
    private static final double NEAR = 3;

    private record Place(int col, int colSpan) {}

    private final TextPieces pieces;
    private final ColumnGaps gaps;

    WideCells(TextPieces pieces, AlignedSettings settings) {
        this.pieces = pieces;
        this.gaps = new ColumnGaps(settings);
    }

    FoundTables.Table completed(FoundTables.Table table, GlyphPlaces places) {
        Map<Place, List<FoundTables.Cell>> columns = new LinkedHashMap<>();
        for (FoundTables.Cell cell : table.cells()) {
            columns.computeIfAbsent(new Place(cell.col(), cell.colSpan()), place -> new ArrayList<>())
                    .add(cell);
        }
        Map<Place, List<ColumnGaps.Gap>> found = new LinkedHashMap<>();
        columns.forEach((place, cells) -> found.put(place, found(cells, places)));
        List<ColumnGaps.Gap> all = found.values().stream().flatMap(List::stream).toList();
        if (all.isEmpty()) {
            return table;
        }
        CellBoxes boxes = new CellBoxes();
        for (FoundTables.Cell cell : table.cells()) {
            List<ColumnGaps.Gap> own = found.getOrDefault(new Place(cell.col(), cell.colSpan()), List.of());
            List<AlignedLine> lines = lines(cell, places);
            List<ColumnGaps.Gap> inside = own.isEmpty() ? parting(cell, lines, all, table) : own;
            if (inside.isEmpty()) {
                boxes.add(cell);
            } else {
                List<Double> cuts =
                        inside.stream().map(gap -> onLine(gap, table)).toList();
                cut(cell, lines, inside, cuts, boxes);
            }
        }
        return boxes.table();
    }

    /** Gaps of other columns where they part the cell's texts one by one, as those of a heading. */
    private static List<ColumnGaps.Gap> parting(
            FoundTables.Cell cell, List<AlignedLine> lines, List<ColumnGaps.Gap> all, FoundTables.Table table) {
        List<ColumnGaps.Gap> inside = all.stream()
                .filter(gap -> onLine(gap, table) > cell.box().x0() + NEAR
                        && onLine(gap, table) < cell.box().x1() - NEAR)
                .toList();
        for (AlignedLine line : lines) {
            if (line.pieces().size() != inside.size() + 1) {
                return List.of();
            }
            for (int i = 0; i < inside.size(); i++) {
                double cut = onLine(inside.get(i), table);
                if (line.pieces().get(i).box().centerX() > cut
                        || line.pieces().get(i + 1).box().centerX() < cut) {
                    return List.of();
                }
            }
        }
        return lines.isEmpty() || !cell.nested().isEmpty() ? List.of() : inside;
    }

    private List<ColumnGaps.Gap> found(List<FoundTables.Cell> column, GlyphPlaces places) {
        if (column.stream().anyMatch(cell -> !cell.nested().isEmpty())) {
            return List.of();
        }
        return gaps.find(
                column.stream().flatMap(cell -> lines(cell, places).stream()).toList());
    }

    private List<AlignedLine> lines(FoundTables.Cell cell, GlyphPlaces places) {
        return pieces.of(TextLines.of(places.in(cell).stream()
                .filter(glyph -> glyph.direction() == Direction.RIGHT)
                .toList()));
    }

    private static double onLine(ColumnGaps.Gap gap, FoundTables.Table table) {
        for (FoundTables.Cell cell : table.cells()) {
            double x = cell.box().x0();
            if (x >= gap.from() - NEAR && x <= gap.to() + NEAR) {
                return x;
            }
        }
        return gap.middle();
    }

    /** Lines across columns stand above the lines of the columns. */
    private static void cut(
            FoundTables.Cell cell,
            List<AlignedLine> lines,
            List<ColumnGaps.Gap> gaps,
            List<Double> cuts,
            CellBoxes boxes) {
        boolean parted = lines.stream().anyMatch(line -> line.pieces().size() > 1)
                && lines.stream().noneMatch(AlignedLine::hasFigureColumns);
        int across = 0;
        while (across < lines.size() && isAcross(lines.get(across), gaps, parted)) {
            across++;
        }
        if (across > 0 && across == lines.size()) {
            boxes.add(cell);
            return;
        }
        Box box = cell.box();
        double top = box.y0();
        if (across > 0) {
            top = (bottom(lines.get(across - 1)) + top(lines.get(across))) / 2;
            boxes.add(new Box(box.x0(), box.y0(), box.x1(), top));
        }
        double left = box.x0();
        for (double cut : cuts) {
            boxes.add(new Box(left, top, cut, box.y1()));
            left = cut;
        }
        boxes.add(new Box(left, top, box.x1(), box.y1()));
    }

    /** Over several columns, or the one text above texts of the columns. */
    private static boolean isAcross(AlignedLine line, List<ColumnGaps.Gap> gaps, boolean parted) {
        if (line.pieces().size() == gaps.size() + 1) {
            return false;
        }
        if (parted && line.pieces().size() == 1) {
            return true;
        }
        return line.pieces().stream()
                .map(Piece::box)
                .anyMatch(box -> gaps.stream().anyMatch(gap -> box.x0() < gap.middle() && box.x1() > gap.middle()));
    }

    private static double top(AlignedLine line) {
        return line.pieces().stream()
                .mapToDouble(piece -> piece.box().y0())
                .min()
                .orElseThrow();
    }

    private static double bottom(AlignedLine line) {
        return line.pieces().stream()
                .mapToDouble(piece -> piece.box().y1())
                .max()
                .orElseThrow();
    }
}
