package org.yusuan.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.PageIterator;
import technology.tabula.RectangularTextContainer;
import technology.tabula.Table;
import technology.tabula.extractors.BasicExtractionAlgorithm;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/**
 * tabula-java's tables of every PDF of a folder. {@code lattice} looks for drawn lines on every page; {@code auto} does so
 * where tabula finds the page to be ruled, and reads the page's text as one table elsewhere. Its own detection of
 * borderless tables does not run on PDFBox 3.
 */
public final class TabulaTables {
    private TabulaTables() {}

    public static void main(String[] words) throws IOException {
        boolean auto = words[0].equals("auto");
        PdfFiles.readAll(Path.of(words[1]), file -> characters(file, auto));
    }

    private static long characters(Path file, boolean auto) throws IOException {
        long characters = 0;
        try (PDDocument document = Loader.loadPDF(file.toFile());
                ObjectExtractor extractor = new ObjectExtractor(document)) {
            for (PageIterator pages = extractor.extract(); pages.hasNext(); ) {
                characters += characters(tables(pages.next(), auto));
            }
        }
        return characters;
    }

    private static List<? extends Table> tables(Page page, boolean auto) {
        SpreadsheetExtractionAlgorithm lattice = new SpreadsheetExtractionAlgorithm();
        return auto && !lattice.isTabular(page) ? new BasicExtractionAlgorithm().extract(page) : lattice.extract(page);
    }

    @SuppressWarnings("rawtypes") // as the library hands them out
    private static long characters(List<? extends Table> tables) {
        long characters = 0;
        for (Table table : tables) {
            for (List<RectangularTextContainer> row : table.getRows()) {
                for (RectangularTextContainer<?> cell : row) {
                    characters += cell.getText().length();
                }
            }
        }
        return characters;
    }
}
