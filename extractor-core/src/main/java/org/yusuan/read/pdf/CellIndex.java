package org.yusuan.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the cell of a table at a point, without looking at each. */
final class CellIndex {
    private final double[] ys;
    /** Cells that cover the band between two neighbouring ys, left to right. */
    private final List<List<FoundTables.Cell>> bands;

    private final IdentityHashMap<FoundTables.Cell, List<CellIndex>> nested = new IdentityHashMap<>();

    CellIndex(FoundTables.Table table) {
        ys = table.cells().stream()
                .flatMapToDouble(cell ->
                        Arrays.stream(new double[] {cell.box().y0(), cell.box().y1()}))
                .sorted()
                .distinct()
                .toArray();
        bands = new ArrayList<>();
        for (int band = 0; band + 1 < ys.length; band++) {
            bands.add(new ArrayList<>());
        }
        for (FoundTables.Cell cell : table.cells()) {
            int end = Arrays.binarySearch(ys, cell.box().y1());
            for (int band = Arrays.binarySearch(ys, cell.box().y0()); band < end; band++) {
                bands.get(band).add(cell);
            }
            if (!cell.nested().isEmpty()) {
                nested.put(cell, cell.nested().stream().map(CellIndex::new).toList());
            }
        }
    }

    /** The innermost cell at the point. */
    FoundTables.@Nullable Cell at(double x, double y) {
        if (ys.length < 2 || y < ys[0] || y >= ys[ys.length - 1]) {
            return null;
        }
        int found = Arrays.binarySearch(ys, y);
        for (FoundTables.Cell cell : bands.get(found >= 0 ? found : -found - 2)) {
            if (x >= cell.box().x0() && x < cell.box().x1()) {
                return innermost(cell, x, y);
            }
        }
        return null;
    }

    private FoundTables.Cell innermost(FoundTables.Cell cell, double x, double y) {
        for (CellIndex index : nested.getOrDefault(cell, List.of())) {
            FoundTables.Cell inner = index.at(x, y);
            if (inner != null) {
                return inner;
            }
        }
        return cell;
    }
}
