package org.yusuan.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.DocumentChunk;
import org.yusuan.document.PageSelection;
import org.yusuan.document.SourceDocument;
import org.yusuan.read.convert.LibreOffice;
import org.yusuan.read.html.HtmlReader;
import org.yusuan.read.sheet.SheetReader;
import org.yusuan.read.text.TextReader;
import org.yusuan.read.word.WordReader;
import org.yusuan.source.Format;
import org.yusuan.source.Limits;
import org.yusuan.source.Source;
import org.yusuan.temp.TemporaryFiles;

/** Reads any source: finds the reader for its format, or one that another jar brings, or says that there is none yet. */
public final class Readers implements DocumentReader {
    private static final String READ_FORMATS =
            "expected a PDF, Word document, workbook, web page, text file or picture";

    private final DocumentReader pdf;
    private final DocumentReader word;
    private final DocumentReader html;
    private final DocumentReader text;
    private final DocumentReader sheet;
    private final List<AddedReader> added;

    /**
     * Reads without a password and without the help of another program.
     *
     * @param pdf the reader of PDF documents, which has settings of its own
     */
    public Readers(DocumentReader pdf, Limits limits) {
        this(pdf, limits, null, LibreOffice.none(), null);
    }

    /**
     * @param pdf the reader of PDF documents, which has settings of its own
     * @param password for documents that ask for one
     * @param office for formats that no library here reads
     * @param scratch for what of a large document cannot be held; without it all is held
     */
    public Readers(
            DocumentReader pdf,
            Limits limits,
            @Nullable String password,
            LibreOffice office,
            @Nullable TemporaryFiles scratch) {
        this.pdf = pdf;
        this.word = new WordReader(limits, password, office);
        this.sheet = new SheetReader(limits, password, office, scratch);
        this.html = new HtmlReader(limits);
        this.text = new TextReader(limits);
        this.added = ServiceLoader.load(AddedReader.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    @Override
    public SourceDocument read(Source source) {
        return read(source, PageSelection.ALL);
    }

    @Override
    public SourceDocument read(Source source, PageSelection pages) {
        return read(
                source,
                () -> added(source)
                        .map(reader -> reader.read(source, pages))
                        .orElseGet(() -> readByFormat(source, pages)));
    }

    @Override
    public SourceDocument read(Source source, Consumer<DocumentChunk> before) {
        return read(source, before, () -> {});
    }

    @Override
    public SourceDocument read(Source source, Consumer<DocumentChunk> before, Runnable progress) {
        return read(
                source,
                () -> added(source)
                        .map(reader -> reader.read(source, before, progress))
                        .orElseGet(() -> readByFormat(source, before, progress)));
    }

    private Optional<AddedReader> added(Source source) {
        return added.stream().filter(reader -> reader.reads(source)).findFirst();
    }

    private SourceDocument readByFormat(Source source, Consumer<DocumentChunk> before, Runnable progress) {
        return switch (source.format()) {
            case PDF, IMAGE -> pdf.read(source, before, progress);
            case XLSX, XLS, SPREADSHEET_XML, ODS -> sheet.read(source, before);
            default -> readByFormat(source, PageSelection.ALL);
        };
    }

    private static SourceDocument read(Source source, Supplier<SourceDocument> reading) {
        return source.obstacle().map(SourceDocument::unreadable).orElseGet(() -> {
            SourceDocument document = reading.get();
            List<Diagnostic> diagnostics = new ArrayList<>(source.diagnostics());
            diagnostics.addAll(document.diagnostics());
            return document.withDiagnostics(diagnostics);
        });
    }

    private SourceDocument readByFormat(Source source, PageSelection pages) {
        return switch (source.format()) {
            case PDF, IMAGE -> pdf.read(source, pages);
            case DOCX, DOC, RTF, WORD_XML, ODT -> word.read(source, pages);
            case XLSX, XLS, SPREADSHEET_XML, ODS, CSV -> sheet.read(source, pages);
            case HTML, MHTML -> html.read(source, pages);
            case TEXT -> text.read(source, pages);
            case ARCHIVE, UNKNOWN -> notReadYet(source);
        };
    }

    private static SourceDocument notReadYet(Source source) {
        String why = source.format() == Format.ARCHIVE
                ? "; it is its files that are read, which `yusuan extract` unpacks"
                : ", which is not read yet";
        String message = source.name() + ": " + READ_FORMATS + ", found "
                + source.format().description() + why;
        return SourceDocument.unreadable(Diagnostic.ofDocument(Code.UNSUPPORTED_FORMAT, message));
    }
}
