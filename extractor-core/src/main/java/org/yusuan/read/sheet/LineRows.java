package org.yusuan.read.sheet;

import java.util.BitSet;
import java.util.List;

/**
 * Which rows of a band are lines over, under or between tables (titles, units, remarks) and not rows of one. Borders tell
 * where the tables have them; elsewhere only texts that stand alone over a table's first row are lines.
 */
final class LineRows {
    private final List<SheetRow> band;
    private final SheetSettings settings;
    private final BitSet lines = new BitSet();

    private LineRows(List<SheetRow> band, SheetSettings settings) {
        this.band = band;
        this.settings = settings;
    }

    /**
     * The indexes of the rows that are lines.
     *
     * @param inTable whether the band goes on with a table that began above it
     */
    static BitSet of(List<SheetRow> band, boolean inTable, SheetSettings settings) {
        LineRows rows = new LineRows(band, settings);
        if (rows.isDrawn()) {
            rows.markUnbordered();
        } else {
            rows.markAlone(inTable);
        }
        return rows.lines;
    }

    /** Whether nearly all the rows that can be no lines have borders, so that one without them is no row of the table. */
    private boolean isDrawn() {
        long rows = band.stream().filter(this::isTableRow).count();
        long bordered = band.stream().filter(SheetRow::bordered).count();
        return bordered > 0 && bordered >= settings.borderedShare() * rows;
    }

    private boolean isTableRow(SheetRow row) {
        return row.bordered() || row.covering() > settings.lineTexts() || (row.covering() > 1 && row.hasFigure());
    }

    private void markUnbordered() {
        for (SheetRow row : band) {
            boolean line = !row.bordered() && row.covering() <= settings.lineTexts() && !row.hasFigure();
            if (line && row.starting().size() == row.covering()) {
                lines.set(row.index());
            }
        }
    }

    private void markAlone(boolean inTable) {
        int first = 0;
        while (!inTable
                && first < band.size()
                && band.get(first).isSingle()
                && !band.get(first).bordered()) {
            lines.set(band.get(first).index());
            first++;
        }
        boolean figures = inTable;
        for (int i = first; i < band.size(); i++) {
            if (figures && isTitleAt(i)) {
                lines.set(band.get(i).index());
            }
            figures |= band.get(i).hasFigure();
        }
    }

    /** A text alone after figures, then perhaps more of them, then the heading of another table. */
    private boolean isTitleAt(int at) {
        int below = at;
        while (below < band.size() && below - at < settings.lineTexts() && isLine(band.get(below))) {
            below++;
        }
        return below > at
                && below < band.size()
                && !band.get(below).hasFigure()
                && band.get(below).starting().size() >= settings.headingTexts();
    }

    private static boolean isLine(SheetRow row) {
        return row.isSingle() && !row.hasFigure() && !row.bordered();
    }
}
