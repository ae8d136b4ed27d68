package org.yusuan.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.Area;
import org.yusuan.document.Block;
import org.yusuan.document.Box;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;
import org.yusuan.read.RecognizedPage;
import org.yusuan.ruling.Edge;
import org.yusuan.ruling.GridFinder;

/** Reads one page: content → visible glyphs and drawn edges → layout → tables → blocks. */
final class PageReader {
    /** Share of a scan's print: what remains of seals and handwriting is less. */
    private static final double MOST_UNREAD = 0.25;

    private final PDDocument document;
    private final HiddenLayers layers;
    private final PageScans scans;
    private final PdfSettings settings;
    private final TableFinder finder;
    private final GridFinder ruled;

    PageReader(PDDocument document, PageScans scans, PdfSettings settings) {
        this.document = document;
        this.layers = HiddenLayers.of(document);
        this.scans = scans;
        this.settings = settings;
        this.finder = new PageTables(settings);
        this.ruled = new GridFinder(settings.ruling());
    }

    /** @param before what the page before tells; absent where it tells nothing, or is not known */
    PageReading read(int number, Optional<PageBefore> before) throws IOException {
        PDPage page = document.getPage(number - 1);
        PageContent content = PageContentReader.read(page, number, layers, settings);
        VisibleGlyphs.Sorted visible = new VisibleGlyphs(settings).of(content);
        Optional<RecognizedPage> recognized = scans.of(document, content, visible.seen());
        return recognized.isPresent() ? read(content, recognized.get(), before) : read(content, visible, before);
    }

    private PageReading read(PageContent content, VisibleGlyphs.Sorted visible, Optional<PageBefore> before) {
        int number = content.page();
        PageRotation frame = PageRotation.of(content, visible.seen());
        List<Glyph> glyphs = visible.seen();
        List<Edge> edges = DrawnEdges.of(content, settings.thickestLine());
        Optional<SidewaysPart> sideways = SidewaysPart.of(glyphs, edges, frame, ruled);
        if (sideways.isPresent()) {
            glyphs = without(sideways.get().glyphs(), glyphs);
            edges = without(sideways.get().edges(), edges);
        }
        PageLayout layout = layout(frame, glyphs, visible.cut(), visible.beyond(), edges);
        FoundTables found = finder.find(layout, before);
        List<FoundTables.Table> tables = withText(found.tables(), found.places());
        List<Block> blocks = PageBlocks.of(number, frame, layout, tables, found.places(), settings);
        return new PageReading(
                content,
                layout,
                tables,
                false,
                found.open(),
                found.endsDrawn(),
                sideways.map(part -> inserted(blocks(part, number), frame.turned(part.box()), blocks))
                        .orElse(blocks),
                withUnmapped(content, diagnostics(content, found)));
    }

    /** A page of which only its picture tells what is printed. */
    private PageReading read(PageContent content, RecognizedPage recognized, Optional<PageBefore> before) {
        PageRotation frame = PageRotation.of(content, recognized);
        PageLayout layout = new PageLayout(
                frame.turnedWidth(),
                frame.turnedHeight(),
                TextRuns.of(RecognizedGlyphs.of(recognized, frame), settings.runGap()),
                List.of(),
                List.of(),
                recognized.edges());
        FoundTables found = finder.find(layout, before);
        List<FoundTables.Table> tables = withText(found.tables(), found.places());
        return new PageReading(
                content,
                layout,
                tables,
                true,
                found.open(),
                found.endsDrawn(),
                PageBlocks.of(content.page(), frame, layout, tables, found.places(), settings),
                withUnread(recognized, content, diagnostics(content, found)));
    }

    private static List<Diagnostic> withUnread(
            RecognizedPage recognized, PageContent content, List<Diagnostic> noticed) {
        List<Diagnostic> diagnostics = new ArrayList<>(noticed);
        if (!recognized.complete()) {
            diagnostics.add(Diagnostic.ofPage(
                    Code.LIMIT_REACHED,
                    content.page(),
                    "scan: expected the print of a page, found more than the limit allows; some of it was left out"));
        }
        if (recognized.unread() >= MOST_UNREAD) {
            diagnostics.add(Diagnostic.ofPage(
                    Code.PAGE_UNREADABLE,
                    content.page(),
                    "expected a scan that can be read, found no characters in " + Math.round(100 * recognized.unread())
                            + "% of its print"));
        }
        return diagnostics;
    }

    private PageLayout layout(
            PageRotation frame, List<Glyph> glyphs, List<Glyph> cut, List<Glyph> beyond, List<Edge> edges) {
        return new PageLayout(
                frame.turnedWidth(),
                frame.turnedHeight(),
                TextRuns.of(turnedGlyphs(glyphs, frame), settings.runGap()),
                turnedGlyphs(cut, frame),
                turnedGlyphs(beyond, frame),
                turnedEdges(edges, frame));
    }

    private List<Block> blocks(SidewaysPart part, int number) {
        PageLayout layout = layout(part.frame(), part.glyphs(), List.of(), List.of(), part.edges());
        FoundTables found = finder.find(layout, Optional.empty());
        return PageBlocks.of(
                number, part.frame(), layout, withText(found.tables(), found.places()), found.places(), settings);
    }

    /** The part's blocks in one piece, over whatever begins below its upper side. */
    private static List<Block> inserted(List<Block> part, Box box, List<Block> blocks) {
        int at = 0;
        while (at < blocks.size() && top(blocks.get(at)) < box.y0()) {
            at++;
        }
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(at, part);
        return all;
    }

    private static double top(Block block) {
        Area area = block instanceof Grid grid ? grid.cells().get(0).areas().get(0) : ((Paragraph) block).area();
        return area.upright() == null ? 0 : area.upright().y0();
    }

    /** The same objects left out: equal glyphs may be printed twice. */
    private static <T> List<T> without(List<T> part, List<T> all) {
        Set<T> left = Collections.newSetFromMap(new IdentityHashMap<>());
        left.addAll(part);
        return all.stream().filter(each -> !left.contains(each)).toList();
    }

    private static List<Glyph> turnedGlyphs(List<Glyph> glyphs, PageRotation frame) {
        return glyphs.stream().map(frame::turned).toList();
    }

    private static List<Edge> turnedEdges(List<Edge> edges, PageRotation frame) {
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

    private static List<Diagnostic> diagnostics(PageContent content, FoundTables found) {
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
        return diagnostics;
    }

    private List<Diagnostic> withUnmapped(PageContent content, List<Diagnostic> noticed) {
        List<Diagnostic> diagnostics = new ArrayList<>(noticed);
        if (content.unmappedGlyphs()
                > settings.unmappedShare() * content.glyphs().size()) {
            diagnostics.add(Diagnostic.ofPage(
                    Code.UNREADABLE_TEXT,
                    content.page(),
                    "expected every glyph to name its character, found " + content.unmappedGlyphs()
                            + " glyphs without a Unicode mapping"));
        }
        return diagnostics;
    }
}
