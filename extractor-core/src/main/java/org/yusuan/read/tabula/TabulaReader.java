package org.yusuan.read.tabula;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.Area;
import org.yusuan.document.Block;
import org.yusuan.document.Box;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.PageSelection;
import org.yusuan.document.SourceDocument;
import org.yusuan.read.DocumentReader;
import org.yusuan.source.Source;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.RectangularTextContainer;
import technology.tabula.Table;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/**
 * Reads the ruled tables of a PDF by tabula-java, sharing nothing with our own reader but PDFBox. What both read alike
 * was read from the file by two programs that know nothing of each other. Only grids come back, one for each page; cells
 * have no spans, their boxes tell how far they reach.
 */
public final class TabulaReader implements DocumentReader {
    /** Lines of a page. Its search for crossings compares every line with every other; tables have a few hundred. */
    private static final int MOST_RULINGS = 4_000;

    private final @Nullable String password;

    /** @param password for documents that ask for one */
    public TabulaReader(@Nullable String password) {
        this.password = password;
    }

    @Override
    public SourceDocument read(Source source) {
        return read(source, PageSelection.ALL);
    }

    @Override
    public SourceDocument read(Source source, PageSelection pages) {
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBufferedFile(source.file().toFile()),
                password == null ? "" : password,
                IOUtils.createMemoryOnlyStreamCache())) {
            return read(document, pages);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return SourceDocument.unreadable(Diagnostic.ofDocument(
                    Code.DAMAGED, source.name() + ": expected a PDF, found one that cannot be opened: " + reason(e)));
        }
    }

    /** The extractor is not closed: that would close the document, which is not its own. */
    @SuppressWarnings("resource")
    private static SourceDocument read(PDDocument document, PageSelection pages) {
        ObjectExtractor extractor = new ObjectExtractor(document);
        List<Block> blocks = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            if (pages.includes(number)) {
                try {
                    blocks.addAll(grids(extractor.extract(number), number));
                } catch (RuntimeException | StackOverflowError e) {
                    diagnostics.add(Diagnostic.ofPage(Code.PAGE_UNREADABLE, number, reason(e)));
                }
            }
        }
        return new SourceDocument(document.getNumberOfPages(), blocks, diagnostics);
    }

    private static List<Grid> grids(Page page, int number) {
        int rulings = page.getRulings().size();
        if (rulings > MOST_RULINGS) {
            throw new IllegalStateException("expected at most " + MOST_RULINGS + " lines, found " + rulings);
        }
        List<Grid> grids = new ArrayList<>();
        for (Table table : new SpreadsheetExtractionAlgorithm().extract(page)) {
            List<Cell> cells = cells(table, number);
            if (!cells.isEmpty()) {
                grids.add(Grid.of(cells));
            }
        }
        return grids;
    }

    @SuppressWarnings("rawtypes") // as the library hands them out
    private static List<Cell> cells(Table table, int number) {
        List<Cell> cells = new ArrayList<>();
        List<List<RectangularTextContainer>> rows = table.getRows();
        for (int row = 0; row < rows.size(); row++) {
            List<RectangularTextContainer> columns = rows.get(row);
            for (int col = 0; col < columns.size(); col++) {
                RectangularTextContainer<?> found = columns.get(col);
                // what only fills the matrix where a span goes on has no size
                if (found.getWidth() > 0 && found.getHeight() > 0) {
                    Box box = new Box(found.getLeft(), found.getTop(), found.getRight(), found.getBottom());
                    cells.add(Cell.of(row, col, 1, 1, found.getText(), new Area(number, box)));
                }
            }
        }
        return cells;
    }

    private static String reason(Throwable e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
