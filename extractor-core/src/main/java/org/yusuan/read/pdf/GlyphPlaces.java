package org.yusuan.read.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Box;

/** Which glyph stands in which cell; each in one cell at most, in the innermost one of nested tables. */
final class GlyphPlaces {
    /** Text that begins or ends within this many em of its cell's side is set against that side. */
    private static final double ALIGNED = 1.0;

    /** Text whose middle is this near (em) to its cell's middle is centered in it. */
    private static final double CENTERED = 0.5;

    private final IdentityHashMap<FoundTables.Cell, List<Glyph>> inside = new IdentityHashMap<>();
    private final List<Glyph> outside = new ArrayList<>();
    private final List<CellIndex> indexes;
    private final double clipSlack;

    private GlyphPlaces(List<FoundTables.Table> tables, double clipSlack) {
        this.indexes = tables.stream().map(CellIndex::new).toList();
        this.clipSlack = clipSlack;
    }

    static GlyphPlaces of(PageLayout page, List<FoundTables.Table> tables, PdfSettings settings) {
        GlyphPlaces places = new GlyphPlaces(tables, settings.clipSlack());
        page.runs().forEach(places::place);
        page.cut().forEach(places::placeCut);
        return places;
    }

    /** Glyphs of the cell, nested tables left out, in the order of printing. */
    List<Glyph> in(FoundTables.Cell cell) {
        return inside.getOrDefault(cell, List.of());
    }

    /** Glyphs outside all tables, in the order of printing. */
    List<Glyph> outside() {
        return outside;
    }

    private void place(List<Glyph> run) {
        FoundTables.Cell home = home(run);
        if (home == null || run.get(0).direction() == Direction.OBLIQUE) {
            outside.addAll(run);
        } else {
            inside.computeIfAbsent(home, cell -> new ArrayList<>()).addAll(run);
        }
    }

    /** A clip that fits a cell tells the cell, even of what it cuts off; the glyphs of a run share their clip. */
    private FoundTables.@Nullable Cell home(List<Glyph> run) {
        Box clip = run.get(0).clip();
        FoundTables.Cell clipped = cellAt(clip.centerX(), clip.centerY());
        if (clipped != null && fits(clip, clipped.box())) {
            return clipped;
        }
        List<FoundTables.@Nullable Cell> cells = new ArrayList<>();
        boolean together = true;
        for (Glyph glyph : run) {
            FoundTables.Cell cell = cellAt(glyph.x(), glyph.visibleY());
            cells.add(cell);
            together &= Objects.equals(cell, cells.get(0));
        }
        return together ? cells.get(0) : home(run, cells);
    }

    /** Where a clip of just the cell's size hides a glyph, it is the rest of the text that overflows the cell. */
    private void placeCut(Glyph glyph) {
        Box clip = glyph.clip();
        FoundTables.Cell cell = cellAt(clip.centerX(), clip.centerY());
        if (cell != null && fits(clip, cell.box()) && fits(cell.box(), clip) && inside.containsKey(cell)) {
            inside.get(cell).add(glyph);
        }
    }

    /** Does the first box lie within the second one. */
    private boolean fits(Box clip, Box cell) {
        return clip.x0() >= cell.x0() - clipSlack
                && clip.y0() >= cell.y0() - clipSlack
                && clip.x1() <= cell.x1() + clipSlack
                && clip.y1() <= cell.y1() + clipSlack;
    }

    private FoundTables.@Nullable Cell cellAt(double x, double y) {
        for (CellIndex index : indexes) {
            FoundTables.Cell cell = index.at(x, y);
            if (cell != null) {
                return cell;
            }
        }
        return null;
    }

    /** The cell of a run that overflows: the one it is aligned in, else the one with most of it. */
    private static FoundTables.@Nullable Cell home(List<Glyph> run, List<FoundTables.@Nullable Cell> cells) {
        double em = run.get(0).fontSize();
        double from = run.get(0).box().x0();
        double to = run.get(run.size() - 1).box().x1();
        FoundTables.Cell first = cells.get(0);
        if (first != null && from >= first.box().x0() && from - first.box().x0() <= ALIGNED * em) {
            return first;
        }
        FoundTables.Cell last = cells.get(cells.size() - 1);
        if (last != null && to <= last.box().x1() && last.box().x1() - to <= ALIGNED * em) {
            return last;
        }
        IdentityHashMap<FoundTables.Cell, Integer> counts = new IdentityHashMap<>();
        FoundTables.Cell most = null;
        for (FoundTables.Cell cell : cells) {
            if (cell == null) {
                continue;
            }
            if (Math.abs(cell.box().centerX() - (from + to) / 2) <= CENTERED * em) {
                return cell;
            }
            int count = counts.merge(cell, 1, Integer::sum);
            if (most == null || count > counts.getOrDefault(most, 0)) {
                most = cell;
            }
        }
        return most;
    }
}
