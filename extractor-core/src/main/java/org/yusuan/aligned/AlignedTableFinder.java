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
    public AlignedTables find(List<AlignedLine> lines, List<Edge> edges) {
        int pieces = lines.stream().mapToInt(line -> line.pieces().size()).sum();
        if (pieces > settings.limits().pieces()
                || edges.size() > settings.limits().rules()) {
            return new AlignedTables(List.of(), false);
        }
        List<AlignedGrid> grids = new ArrayList<>();
        CandidateRegionFinder regions =
                new CandidateRegionFinder(settings, lines, new ProseFinder(settings.prose()).prose(lines), edges);
        for (CandidateRegion region : regions.find()) {
            grid(region).ifPresent(grids::add);
        }
        grids.sort(READING_ORDER);
        return new AlignedTables(grids, true);
    }

    /**
     * The first lines of a page as rows of the table at the foot of the page before; absent where they are none.
     *
     * @param lines top to bottom
     */
    public Optional<AlignedGrid> continued(List<AlignedLine> lines, ColumnsAbove above) {
        if (lines.size() > settings.limits().pieces()) {
            return Optional.empty();
        }
        LinesUnderColumns under = new LinesUnderColumns(above, settings);
        int count = under.count(lines);
        return count == 0 ? Optional.empty() : Optional.of(under.grid(lines.subList(0, count)));
    }

    private Optional<AlignedGrid> grid(CandidateRegion found) {
        Columns columns = Columns.of(found.lines(), settings.grid());
        if (columns.count() < 2) {
            return Optional.empty();
        }
        int headingLines = new RegionRows(found, columns, settings.grid()).headingLines();
        CandidateRegion region = found.with(columns.cut(found.lines(), headingLines));
        RegionRows rows = new RegionRows(region, columns, settings.grid());
        List<List<AlignedLine>> body = rows.body(headingLines);
        AlignedHeading heading = new AlignedHeading(columns, region, headingLines, settings.grid());
        if (!new TableLook(region, columns, heading, body, settings.filter()).isTable()) {
            return Optional.empty();
        }
        return Optional.of(new GridBuilder(region, columns, heading, body).grid());
    }
}
