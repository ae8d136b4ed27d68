package org.yusuan.read.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.SourceDocument;
import org.yusuan.read.DocumentReader;
import org.yusuan.read.convert.Converted;
import org.yusuan.read.convert.LibreOffice;
import org.yusuan.source.Format;
import org.yusuan.source.Limits;
import org.yusuan.source.Source;

/**
 * Reads word processor documents. A .docx is read as it is, a .doc as far as POI understands it; what it does not,
 * Rich Text and Word's own XML are read by way of LibreOffice where that is installed.
 */
public final class WordReader implements DocumentReader {
    private final DocxReader docx;
    private final DocReader doc;
    private final LibreOffice office;

    /** Reads without a password and without the help of another program. */
    public WordReader(Limits limits) {
        this(limits, null, LibreOffice.none());
    }

    /** @param password for documents that ask for one */
    public WordReader(Limits limits, @Nullable String password, LibreOffice office) {
        this.docx = new DocxReader(limits);
        this.doc = new DocReader(limits, password);
        this.office = office;
    }

    @Override
    public SourceDocument read(Source source) {
        return switch (source.format()) {
            case DOC -> readDoc(source);
            case RTF, WORD_XML, ODT -> {
                String found = "found " + source.format().description();
                yield converted(source, source.name() + ": " + found)
                        .orElseGet(() -> unreadable(
                                source,
                                Code.UNSUPPORTED_FORMAT,
                                found + ", for which LibreOffice is needed and not installed"));
            }
            default -> docx.read(source);
        };
    }

    private SourceDocument readDoc(Source source) {
        DocReader.Result result = doc.read(source);
        if (result.document() != null) {
            return result.document();
        }
        Diagnostic obstacle = Objects.requireNonNull(result.obstacle());
        boolean hopeless = obstacle.code() == Code.ENCRYPTED || obstacle.code() == Code.NO_CONTENT;
        return hopeless
                ? SourceDocument.unreadable(obstacle)
                : converted(source, obstacle.message()).orElseGet(() -> SourceDocument.unreadable(obstacle));
    }

    /** @return nothing where LibreOffice is not installed */
    private Optional<SourceDocument> converted(Source source, String why) {
        if (!office.isInstalled()) {
            return Optional.empty();
        }
        try (Converted converted = office.convert(source.file(), "docx")) {
            Path file = converted.file();
            Source whole = new Source(source.name(), file, source.sha256(), source.size(), Format.DOCX);
            SourceDocument document = docx.read(whole);
            List<Diagnostic> diagnostics = new ArrayList<>();
            diagnostics.add(Diagnostic.ofDocument(Code.CONVERTED, why + "; converted with LibreOffice"));
            diagnostics.addAll(document.diagnostics());
            return Optional.of(document.withDiagnostics(diagnostics));
        } catch (IOException failed) {
            return Optional.of(unreadable(source, Code.DAMAGED, why + "; and " + failed.getMessage()));
        }
    }

    private static SourceDocument unreadable(Source source, Code code, String found) {
        String message = source.name() + ": expected a readable document, " + found;
        return SourceDocument.unreadable(Diagnostic.ofDocument(code, message));
    }
}
