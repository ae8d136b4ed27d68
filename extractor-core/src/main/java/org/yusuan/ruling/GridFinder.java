package org.yusuan.ruling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds tables in drawn lines: edges → joined edges → edges that hang together → open columns beside them → closed
 * outlines → lattice of lines and walls → cells.
 */
public final class GridFinder {
    private static final Comparator<RuledGrid> READING_ORDER = Comparator.comparingDouble(
                    (RuledGrid grid) -> grid.box().y0())
            .thenComparingDouble(grid -> grid.box().x0());

    private final RulingSettings settings;

    public GridFinder(RulingSettings settings) {
        this.settings = settings;
    }

    public Ruling find(List<Edge> edges) {
        List<Edge> joined = new EdgeJoiner(settings).join(edges);
        if (joined.size() > settings.mostEdges()) {
            return new Ruling(List.of(), List.of(), false);
        }
        List<RuledGrid> grids = new ArrayList<>();
        boolean complete = true;
        List<List<Edge>> components = new Connections(settings).components(joined);
        OpenColumns openColumns = new OpenColumns(joined, components, settings);
        for (List<Edge> connected : components) {
            List<Edge> closed = new OutlineCloser(settings).close(openColumns.added(connected));
            Lattice lattice = Lattice.of(closed, settings);
            if (lattice.positions() > settings.mostPositions()) {
                complete = false;
                continue;
            }
            if (lattice.positions() > 0) {
                new CellRegions(lattice).grid().ifPresent(grids::add);
            }
        }
        grids.sort(READING_ORDER);
        return new Ruling(grids, joined, complete);
    }
}
