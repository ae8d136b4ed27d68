package org.yusuan.write;

import java.util.LinkedHashMap;
import java.util.Map;

/** How many rows each flat table has of a document so far: the rows of its next chunk are numbered on from there. */
public record RowCounts(Map<String, Integer> byTable) {
    public static final RowCounts NONE = new RowCounts(Map.of());

    public RowCounts {
        byTable = Map.copyOf(byTable);
    }

    public int of(FlatTable<?> table) {
        return byTable.getOrDefault(table.name(), 0);
    }

    public RowCounts with(FlatTable<?> table, int more) {
        Map<String, Integer> counts = new LinkedHashMap<>(byTable);
        counts.merge(table.name(), more, Integer::sum);
        return new RowCounts(counts);
    }
}
