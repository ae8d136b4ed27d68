package org.yusuan.read.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.SourceDocument;
import org.yusuan.read.DocumentReader;
import org.yusuan.source.Limits;
import org.yusuan.source.Source;
import org.yusuan.source.TextDecoding;

/** Reads plain text and Markdown as OCR tools and converters leave it. */
public final class TextReader implements DocumentReader {
    private final Limits limits;

    public TextReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public SourceDocument read(Source source) {
        try (InputStream in = Files.newInputStream(source.file())) {
            byte[] bytes = in.readNBytes(limits.textBytes() + 1);
            if (bytes.length > limits.textBytes()) {
                String message = source.name() + ": expected a text of at most " + limits.textBytes() + " bytes, found "
                        + source.size();
                return SourceDocument.unreadable(Diagnostic.ofDocument(Code.TOO_LARGE, message));
            }
            return read(source, TextDecoding.plain(bytes));
        } catch (IOException e) {
            String message = source.name() + ": expected a readable file, but " + e.getMessage();
            return SourceDocument.unreadable(Diagnostic.ofDocument(Code.UNREADABLE_FILE, message));
        }
    }

    private SourceDocument read(Source source, String text) {
        TextContent content = new TextContent(limits);
        SourceDocument document = content.read(LineSplitter.split(text));
        if (document.blocks().isEmpty()) {
            String message = source.name() + ": expected text, found only white space";
            return SourceDocument.unreadable(Diagnostic.ofDocument(Code.NO_CONTENT, message));
        }
        return document;
    }
}
