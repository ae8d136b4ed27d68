package org.yusuan.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDFBox's text of every PDF of a folder: the floor for any program that is built on it. */
public final class BareText {
    private BareText() {}

    public static void main(String[] words) throws IOException {
        PdfFiles.readAll(Path.of(words[0]), BareText::characters);
    }

    private static long characters(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).length();
        }
    }
}
