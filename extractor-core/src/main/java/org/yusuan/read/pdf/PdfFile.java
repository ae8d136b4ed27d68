package org.yusuan.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.yusuan.source.Format;
import org.yusuan.source.Source;

/**
 * A PDF that may be opened several times, or pictures that are opened as the pages of one.
 *
 * @param password in case it asks for one
 */
record PdfFile(Source source, @Nullable String password) {
    PDDocument open() throws IOException {
        if (source.format() == Format.IMAGE) {
            return PicturePages.of(source.file());
        }
        return Loader.loadPDF(
                new RandomAccessReadBufferedFile(source.file().toFile()),
                password == null ? "" : password,
                IOUtils.createMemoryOnlyStreamCache());
    }
}
