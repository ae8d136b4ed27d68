package org.yusuan.crosscheck;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Area;
import org.yusuan.document.Box;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.SourceDocument;

/** What the other reader found, asked by place. */
final class SecondReaderTables {
    /** Cells match when they share this much of the smaller one: borders are placed a point or two apart. */
    private static final double SHARED = 0.5;

    private final Map<Integer, List<Cell>> cells;

    SecondReaderTables(SourceDocument document) {
        this.cells = document.grids().stream()
                .map(Grid::cells)
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Cell::page, TreeMap::new, Collectors.toList()));
    }

    /** The text it has at the place, of every cell that matches; absent where it has no cell. */
    Optional<String> text(Area area) {
        List<Cell> found = cells(area);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join("", found.stream().map(Cell::text).toList()));
    }

    /** Its cells that match the place. */
    List<Cell> cells(Area area) {
        Box box = area.box();
        return box == null
                ? List.of()
                : cells.getOrDefault(area.page(), List.of()).stream()
                        .filter(cell -> matches(box, cell.box()))
                        .toList();
    }

    private static boolean matches(Box ours, @Nullable Box theirs) {
        if (theirs == null) {
            return false;
        }
        double width = Math.min(ours.x1(), theirs.x1()) - Math.max(ours.x0(), theirs.x0());
        double height = Math.min(ours.y1(), theirs.y1()) - Math.max(ours.y0(), theirs.y0());
        double smaller = Math.min(ours.width() * ours.height(), theirs.width() * theirs.height());
        return width > 0 && height > 0 && width * height >= SHARED * smaller;
    }
}
