package org.yusuan.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yusuan.document.Area;
import org.yusuan.document.Box;
import org.yusuan.record.Disclosure;
import org.yusuan.record.RoledCell;
import org.yusuan.record.Table;

/** A cell at one of the places where it is printed. */
record PlacedCell(Table table, RoledCell roled, Box box) {
    /** Every cell that has a place, by page and in the order of the tables. */
    static Map<Integer, List<PlacedCell>> byPage(Disclosure disclosure) {
        Map<Integer, List<PlacedCell>> placed = new TreeMap<>();
        for (Table table : disclosure.tables()) {
            for (RoledCell roled : table.cells()) {
                for (Area area : roled.cell().areas()) {
                    Box box = area.box();
                    if (box != null) {
                        placed.computeIfAbsent(area.page(), page -> new ArrayList<>())
                                .add(new PlacedCell(table, roled, box));
                    }
                }
            }
        }
        return placed;
    }
}
