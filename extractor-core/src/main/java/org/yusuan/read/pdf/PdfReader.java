package org.yusuan.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.Block;
import org.yusuan.document.SourceDocument;
import org.yusuan.read.DocumentReader;
import org.yusuan.source.Source;

/** Reads PDF: what is printed on its pages, as paragraphs and ruled tables. Nothing is rendered, no OCR is done. */
public final class PdfReader implements DocumentReader {
    private final PdfSettings settings;
    private final @Nullable String password;

    public PdfReader() {
        this((String) null);
    }

    /** @param password for documents that ask for one */
    public PdfReader(@Nullable String password) {
        this(PdfSettings.standard(), password);
    }

    PdfReader(PdfSettings settings) {
        this(settings, null);
    }

    private PdfReader(PdfSettings settings, @Nullable String password) {
        this.settings = settings;
        this.password = password;
        BundledFonts.install();
    }

    @Override
    public SourceDocument read(Source source) {
        if (source.size() == 0) {
            return unreadable(Code.EMPTY_FILE, source, "expected a PDF, found a file without bytes");
        }
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBufferedFile(source.file().toFile()),
                password == null ? "" : password,
                IOUtils.createMemoryOnlyStreamCache())) {
            return read(document, source);
        } catch (InvalidPasswordException e) {
            return unreadable(
                    Code.ENCRYPTED, source, password == null
                            ? "expected a PDF that opens without a password, found one that asks for it"
                            : "expected a PDF that opens with the password given, found one that does not");
        } catch (NoClassDefFoundError e) {
            // PDFBox decrypts for certificates by a library that is left out
            return unreadable(
                    Code.ENCRYPTED,
                    source,
                    "expected a PDF that opens without a key, found one encrypted for the holders of certificates");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return unreadable(Code.DAMAGED, source, "expected a PDF, found one that cannot be opened: " + reason(e));
        }
    }

    private SourceDocument read(PDDocument document, Source source) {
        int pages = document.getNumberOfPages();
        if (pages == 0) {
            return unreadable(Code.NO_CONTENT, source, "expected pages, found a PDF without any");
        }
        Pages read = new Pages();
        int last = Math.min(pages, settings.limits().pages());
        PageReader reader = new PageReader(HiddenLayers.of(document), settings);
        for (int number = 1; number <= last; number++) {
            try {
                read.add(reader.read(document.getPage(number - 1), number), settings.pageImageShare());
            } catch (IOException | RuntimeException | StackOverflowError e) {
                read.diagnostics.add(Diagnostic.ofPage(
                        Code.PAGE_UNREADABLE, number, "expected a page's content, found damage: " + reason(e)));
            }
        }
        if (last < pages) {
            read.diagnostics.add(Diagnostic.ofDocument(
                    Code.LIMIT_REACHED,
                    "expected at most " + last + " pages, found " + pages + "; the rest is not read"));
        }
        return read.document(pages, source);
    }

    private static String reason(Throwable e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static SourceDocument unreadable(Code code, Source source, String message) {
        return SourceDocument.unreadable(Diagnostic.ofDocument(code, source.name() + ": " + message));
    }

    /** What the pages gave so far. */
    private static final class Pages {
        private final List<Block> blocks = new ArrayList<>();
        private final List<Diagnostic> diagnostics = new ArrayList<>();
        private final List<Integer> scanned = new ArrayList<>();
        private int pictured;

        void add(PageReading page, double pageImageShare) {
            blocks.addAll(page.blocks());
            diagnostics.addAll(page.diagnostics());
            if (page.blocks().isEmpty() && page.content().largestImage() > 0) {
                pictured++;
                if (page.content().largestImage() >= pageImageShare) {
                    scanned.add(page.content().page());
                }
            }
        }

        SourceDocument document(int pages, Source source) {
            if (blocks.isEmpty() && pictured > 0) {
                return unreadable(
                        Code.SCANNED,
                        source,
                        "expected text, found " + pictured + " of " + pages
                                + " pages with pictures and none with text; reading it needs OCR");
            }
            for (int page : scanned) {
                diagnostics.add(Diagnostic.ofPage(
                        Code.PAGE_SCANNED, page, "expected text, found a picture of the page; reading it needs OCR"));
            }
            if (blocks.isEmpty() && diagnostics.isEmpty()) {
                return unreadable(Code.NO_CONTENT, source, "expected text, found " + pages + " pages without any");
            }
            return new SourceDocument(pages, blocks, diagnostics);
        }
    }
}
