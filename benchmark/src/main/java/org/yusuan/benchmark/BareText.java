package org.yusuan.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDFBox's text of every PDF of a folder: the floor for any program that is built on it. */
public final class BareText {
    private BareText() {}

    public static void main(String[] words) throws IOException {
        List<Path> files = PdfFiles.under(Path.of(words[0]));
        long characters = 0;
        for (Path file : files) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                characters += new PDFTextStripper().getText(document).length();
            }
        }
        System.out.println(files.size() + " files, " + characters + " characters");
    }
}
