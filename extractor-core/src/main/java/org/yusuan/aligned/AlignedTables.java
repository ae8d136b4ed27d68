package org.yusuan.aligned;

import java.util.List;

/**
 * The aligned tables of one page.
 *
 * @param grids from top to bottom, then from left to right
 * @param complete false when the page has more text or rules than the settings allow, and was not looked at
 */
public record AlignedTables(List<AlignedGrid> grids, boolean complete) {
    public AlignedTables {
        grids = List.copyOf(grids);
    }
}
