package org.yusuan.write;

import java.util.LinkedHashMap;
import java.util.Map;

/** How many rows each flat table has of a document so far: the rows of its next instalment are numbered on from there. */
record RowCounts(Map<String, Integer> byTable) {
    static final RowCounts NONE = new RowCounts(Map.of());

    RowCounts {
        byTable = Map.copyOf(byTable);
    }

    int of(FlatTable<?> table) {
        return byTable.getOrDefault(table.name(), 0);
    }

    RowCounts with(FlatTable<?> table, int more) {
        Map<String, Integer> counts = new LinkedHashMap<>(byTable);
        counts.merge(table.name(), more, Integer::sum);
        return new RowCounts(counts);
    }
}
