package org.yusuan.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yusuan.ruling.Edge;

/** Finds tables in lines of text: running text left out → regions → columns → rows → what looks like a table. */
public final class AlignedTableFinder {
    private static final Comparator<AlignedGrid> READING_ORDER = Comparator.comparingDouble(
                    (AlignedGrid grid) -> grid.box().y0())
            .thenComparingDouble(grid -> grid.box().x0());

    private final AlignedSettings settings;

    public AlignedTableFinder(AlignedSettings settings) {
        this.settings = settings;
    }

    /**
     * @param lines top to bottom
     * @param edges drawn on the page, pieces of one line joined
     */
    public AlignedTables find(List<Line> lines, List<Edge> edges) {
        return find(lines, edges, Optional.empty());
    }

    /** @param above of the table that the first lines may go on with */
    public AlignedTables find(List<Line> lines, List<Edge> edges, Optional<ColumnsAbove> above) {
        int pieces = lines.stream().mapToInt(line -> line.pieces().size()).sum();
        if (pieces > settings.limits().pieces()
                || edges.size() > settings.limits().rules()) {
            return new AlignedTables(List.of(), false, false);
        }
        List<AlignedGrid> grids = new ArrayList<>();
        int continued = above.map(columns -> continued(lines, columns, grids)).orElse(0);
        List<Line> rest = lines.subList(continued, lines.size());
        RegionFinder regions = new RegionFinder(settings, rest, new ProseFinder(settings.prose()).prose(rest), edges);
        for (Region region : regions.find()) {
            grid(region).ifPresent(grids::add);
        }
        grids.sort(READING_ORDER);
        return new AlignedTables(grids, continued > 0, true);
    }

    /** How many lines go on with the table above. */
    private int continued(List<Line> lines, ColumnsAbove above, List<AlignedGrid> grids) {
        LinesUnderColumns under = new LinesUnderColumns(above, settings);
        int count = under.count(lines);
        if (count > 0) {
            grids.add(under.grid(lines.subList(0, count)));
        }
        return count;
    }

    private Optional<AlignedGrid> grid(Region found) {
        Columns columns = Columns.of(found.lines(), settings.grid());
        if (columns.count() < 2) {
            return Optional.empty();
        }
        int headingLines = new Rows(found, columns, settings.grid()).headingLines();
        Region region = found.with(columns.cut(found.lines(), headingLines));
        Rows rows = new Rows(region, columns, settings.grid());
        List<List<Line>> body = rows.body(headingLines);
        Heading heading = new Heading(columns, region, headingLines, settings.grid());
        if (!new TableLook(region, columns, heading, body, settings.filter()).isTable()) {
            return Optional.empty();
        }
        return Optional.of(new GridBuilder(region, columns, heading, body).grid());
    }
}
