package org.yusuan.read.pdf;

import java.util.List;

/** All tables of a page: ruled ones → their missing rows. */
final class PageTables implements TableFinder {
    private final PdfSettings settings;
    private final RuledTableFinder ruled;
    private final TallRows tallRows;

    PageTables(PdfSettings settings) {
        this.settings = settings;
        this.ruled = new RuledTableFinder(settings.ruling());
        this.tallRows = new TallRows(settings.rows());
    }

    @Override
    public FoundTables find(PageLayout page) {
        FoundTables found = ruled.find(page);
        if (found.tables().isEmpty()) {
            return found;
        }
        GlyphPlaces places = GlyphPlaces.of(page, found.tables(), settings);
        List<FoundTables.Table> completed = found.tables().stream()
                .map(table -> tallRows.completed(table, places))
                .toList();
        return new FoundTables(completed, found.complete());
    }
}
