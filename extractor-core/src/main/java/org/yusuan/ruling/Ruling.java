package org.yusuan.ruling;

import java.util.List;

/**
 * The grids of one page.
 *
 * @param grids from top to bottom, then from left to right; a grid inside a cell of another one is listed beside it
 * @param edges the drawn edges, pieces of one line joined
 * @param complete false when a bound of the settings left lines or grids out
 */
public record Ruling(List<RuledGrid> grids, List<Edge> edges, boolean complete) {
    public Ruling {
        grids = List.copyOf(grids);
        edges = List.copyOf(edges);
    }
}
