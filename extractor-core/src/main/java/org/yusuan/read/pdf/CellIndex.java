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
        ys = edges(table);
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

    /** Where cells begin and end, downwards. */
    private static double[] edges(FoundTables.Table table) {
        double[] edges = new double[2 * table.cells().size()];
        int end = 0;
        for (FoundTables.Cell cell : table.cells()) {
            edges[end++] = cell.box().y0();
            edges[end++] = cell.box().y1();
        }
        Arrays.sort(edges);
        int count = 0;
        for (double edge : edges) {
            if (count == 0 || Double.compare(edge, edges[count - 1]) != 0) {
                edges[count++] = edge;
            }
        }
        return Arrays.copyOf(edges, count);
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
