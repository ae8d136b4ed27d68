package org.yusuan.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.yusuan.document.Box;

/** Rectangles of a table whose rows and columns are counted anew from their sides. */
final class CellBoxes {
    private record Placed(Box box, List<FoundTables.Table> nested) {}

    private final List<Placed> boxes = new ArrayList<>();

    void add(FoundTables.Cell cell) {
        boxes.add(new Placed(cell.box(), cell.nested()));
    }

    void add(Box box) {
        boxes.add(new Placed(box, List.of()));
    }

    int size() {
        return boxes.size();
    }

    FoundTables.Table table() {
        double[] xs =
                sides(boxes.stream().flatMapToDouble(placed -> DoubleStream.of(placed.box.x0(), placed.box.x1())));
        double[] ys =
                sides(boxes.stream().flatMapToDouble(placed -> DoubleStream.of(placed.box.y0(), placed.box.y1())));
        List<FoundTables.Cell> cells = new ArrayList<>();
        for (Placed placed : boxes) {
            Box box = placed.box;
            int row = Arrays.binarySearch(ys, box.y0());
            int col = Arrays.binarySearch(xs, box.x0());
            cells.add(new FoundTables.Cell(
                    row,
                    col,
                    Arrays.binarySearch(ys, box.y1()) - row,
                    Arrays.binarySearch(xs, box.x1()) - col,
                    box,
                    placed.nested));
        }
        cells.sort(Comparator.comparingInt(FoundTables.Cell::row).thenComparingInt(FoundTables.Cell::col));
        return new FoundTables.Table(
                boxes.stream().map(Placed::box).reduce(Box::union).orElseThrow(), cells);
    }

    private static double[] sides(DoubleStream coordinates) {
        return coordinates.sorted().distinct().toArray();
    }
}
