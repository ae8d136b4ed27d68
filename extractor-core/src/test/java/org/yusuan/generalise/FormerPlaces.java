package org.yusuan.generalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yusuan.document.Area;
import org.yusuan.document.Block;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;

/**
 * Where the document that was published shows what is printed on other pages now. A truth may know some pages only, and a
 * fact read on another page than its own is the same fact.
 */
final class FormerPlaces {
    private final Map<Area, List<Area>> former = new HashMap<>();

    /** @return the place now */
    Area moved(List<Area> from, Area to) {
        former.put(to, List.copyOf(from));
        return to;
    }

    /** The blocks as they are, at the places where they were published. */
    List<Block> restored(List<Block> blocks) {
        return blocks.stream().map(this::restored).toList();
    }

    private Block restored(Block block) {
        return block instanceof Paragraph paragraph
                ? new Paragraph(paragraph.text(), of(List.of(paragraph.area())).get(0))
                : restored((Grid) block);
    }

    private Grid restored(Grid grid) {
        List<Cell> cells = grid.cells().stream()
                .map(cell -> cell.withAreas(of(cell.areas())))
                .toList();
        return new Grid(cells, grid.joins());
    }

    private List<Area> of(List<Area> areas) {
        List<Area> places = new ArrayList<>();
        for (Area area : areas) {
            former.getOrDefault(area, List.of(area)).stream()
                    .filter(place -> !places.contains(place))
                    .forEach(places::add);
        }
        return places;
    }
}
