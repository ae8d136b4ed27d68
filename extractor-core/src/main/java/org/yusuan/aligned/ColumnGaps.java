package org.yusuan.aligned;

import java.util.ArrayList;
import java.util.List;

/** Finds columns inside cells that stand below one another: a lattice some of whose vertical lines are not drawn. */
public final class ColumnGaps {
    /** Blank between two columns. */
    public record Gap(double from, double to) {
        public double middle() {
            return (from + to) / 2;
        }
    }

    private final AlignedSettings settings;

    public ColumnGaps(AlignedSettings settings) {
        this.settings = settings;
    }

    /**
     * Blanks between the columns, left to right; none where the cells hold one column.
     *
     * @param lines of the cells, top to bottom
     */
    public List<Gap> find(List<AlignedLine> lines) {
        List<AlignedLine> rows =
                lines.stream().filter(AlignedLine::hasFigureColumns).toList();
        if (rows.size() < settings.filter().fewestRows()
                || rows.size() < settings.filter().beside() * lines.size()) {
            return List.of();
        }
        Columns columns = Columns.of(rows, settings.grid());
        int pieces = 0;
        int crossing = 0;
        for (AlignedLine row : rows) {
            pieces += row.pieces().size();
            crossing += row.pieces().stream().anyMatch(columns::isSpanning) ? 1 : 0;
        }
        if (pieces < settings.filter().filled() * rows.size() * columns.count()
                || crossing > settings.filter().crossing() * rows.size()) {
            return List.of();
        }
        List<Gap> gaps = new ArrayList<>();
        for (int column = 1; column < columns.count(); column++) {
            gaps.add(new Gap(columns.to(column - 1), columns.from(column)));
        }
        return gaps;
    }
}
