package org.yusuan.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.ruling.Edge;

/** Reads one page: content → visible glyphs and drawn edges → layout → tables → blocks. */
final class PageReader {
    private final HiddenLayers layers;
    private final PdfSettings settings;
    private final TableFinder finder;

    PageReader(HiddenLayers layers, PdfSettings settings) {
        this.layers = layers;
        this.settings = settings;
        this.finder = new PageTables(settings);
    }

    /** @param before what the page before tells; absent where it tells nothing, or is not known */
    PageReading read(PDPage page, int number, Optional<PageBefore> before) throws IOException {
        PageContent content = PageContentReader.read(page, number, layers, settings);
        VisibleGlyphs.Sorted visible = new VisibleGlyphs(settings).of(content);
        PageFrame frame = PageFrame.of(content, visible.seen());
        PageLayout layout = new PageLayout(
                frame.turnedWidth(),
                frame.turnedHeight(),
                TextRuns.of(turnedGlyphs(visible.seen(), frame), settings.runGap()),
                turnedGlyphs(visible.cut(), frame),
                turnedGlyphs(visible.beyond(), frame),
                turnedEdges(DrawnEdges.of(content, settings.thickestLine()), frame));
        FoundTables found = finder.find(layout, before);
        List<FoundTables.Table> tables = withText(found.tables(), found.places());
        return new PageReading(
                content,
                layout,
                tables,
                found.open(),
                found.endsDrawn(),
                PageBlocks.of(number, frame, layout, tables, found.places(), settings),
                diagnostics(content, found, settings.unmappedShare()));
    }

    private static List<Glyph> turnedGlyphs(List<Glyph> glyphs, PageFrame frame) {
        return glyphs.stream().map(frame::turned).toList();
    }

    private static List<Edge> turnedEdges(List<Edge> edges, PageFrame frame) {
        return edges.stream().map(frame::turned).toList();
    }

    /** Lines without any text between them are a drawing. */
    private static List<FoundTables.Table> withText(List<FoundTables.Table> tables, GlyphPlaces places) {
        return tables.stream().filter(table -> hasText(table, places)).toList();
    }

    private static boolean hasText(FoundTables.Table table, GlyphPlaces places) {
        return table.cells().stream()
                .anyMatch(cell -> places.in(cell).stream().anyMatch(glyph -> !glyph.isSpace())
                        || cell.nested().stream().anyMatch(nested -> hasText(nested, places)));
    }

    private static List<Diagnostic> diagnostics(PageContent content, FoundTables found, double unmappedShare) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        content.limit()
                .ifPresent(limit -> diagnostics.add(
                        Diagnostic.ofPage(Code.LIMIT_REACHED, content.page(), "page content: " + limit)));
        if (!found.complete()) {
            diagnostics.add(
                    Diagnostic.ofPage(
                            Code.LIMIT_REACHED,
                            content.page(),
                            "tables: expected the lines of tables, found more lines than the limit allows; some tables were left out"));
        }
        if (content.unmappedGlyphs() > unmappedShare * content.glyphs().size()) {
            diagnostics.add(Diagnostic.ofPage(
                    Code.UNREADABLE_TEXT,
                    content.page(),
                    "expected every glyph to name its character, found " + content.unmappedGlyphs()
                            + " glyphs without a Unicode mapping"));
        }
        return diagnostics;
    }
}
