package org.yusuan.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Table;
import org.yusuan.record.Target;
import org.yusuan.record.UnreliableTables;

/** The tables of a document that must not be relied on, gathered from its chunks: why it is partial. */
final class DoubtfulTables {
    private final List<String> reasons = new ArrayList<>();
    private int withoutRecords;
    private int ambiguous;

    /** How many they are. */
    UnreliableTables count() {
        return new UnreliableTables(withoutRecords, ambiguous);
    }

    /** One sentence for each, in the order of the tables. */
    List<String> reasons() {
        return List.copyOf(reasons);
    }

    void add(Disclosure chunk) {
        Set<String> recorded = new HashSet<>();
        chunk.budgetLines().stream().map(BudgetLine::tableId).forEach(recorded::add);
        chunk.targets().stream().map(Target::tableId).forEach(recorded::add);
        for (Table table : chunk.tables()) {
            if (table.confidence().isAmbiguous()) {
                boolean isRecorded = recorded.contains(table.tableId());
                ambiguous += isRecorded ? 1 : 0;
                withoutRecords += isRecorded ? 0 : 1;
                reasons.add(place(table) + (isRecorded ? " is ambiguous" : " has no records"));
            }
        }
    }

    private static String place(Table table) {
        String title = table.title();
        return "table " + table.ordinal() + " on page " + table.pageFirst() + (title == null ? "" : " (" + title + ")");
    }
}
