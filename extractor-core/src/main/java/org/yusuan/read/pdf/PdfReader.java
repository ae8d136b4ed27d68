package org.yusuan.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.Block;
import org.yusuan.document.DocumentChunk;
import org.yusuan.document.PageSelection;
import org.yusuan.document.SourceDocument;
import org.yusuan.read.DocumentReader;
import org.yusuan.read.PageRecognizer;
import org.yusuan.source.Format;
import org.yusuan.source.OcrMode;
import org.yusuan.source.Source;

/**
 * Reads PDF, and pictures as if they were its pages: what is printed on them, as paragraphs and ruled tables. A page without text is recognised from its
 * picture, where a jar brings what it takes ({@link PageRecognizer}); no other page is rendered.
 */
public final class PdfReader implements DocumentReader {
    /** Where the classes lie that PDFBox decrypts for certificates with. */
    private static final String CERTIFICATES = "org/bouncycastle/";

    private final PdfSettings settings;
    private final PageThreads threads;
    private final @Nullable String password;
    private final OcrMode ocr;
    private final Optional<PageRecognizer> recognizer;

    /** Reads one page at a time. */
    public PdfReader() {
        this(1, null);
    }

    /**
     * @param threads that may read pages at a time, over all documents that are read by this reader
     * @param password for documents that ask for one
     */
    public PdfReader(int threads, @Nullable String password) {
        this(threads, password, OcrMode.AUTO);
    }

    /**
     * @param threads that may read pages at a time, over all documents that are read by this reader
     * @param password for documents that ask for one
     * @param ocr which pages are recognised from their picture, if a jar on the class path brings a recognizer
     */
    public PdfReader(int threads, @Nullable String password, OcrMode ocr) {
        this(PdfSettings.standard(), threads, password, ocr);
    }

    PdfReader(PdfSettings settings) {
        this(settings, 1, null, OcrMode.AUTO);
    }

    PdfReader(PdfSettings settings, int threads) {
        this(settings, threads, null, OcrMode.AUTO);
    }

    private PdfReader(PdfSettings settings, int threads, @Nullable String password, OcrMode ocr) {
        this.settings = settings;
        this.threads = new PageThreads(threads);
        this.password = password;
        this.ocr = ocr;
        this.recognizer = PageScans.recognizer(ocr);
        BundledFonts.install();
    }

    @Override
    public SourceDocument read(Source source) {
        return read(source, PageSelection.ALL);
    }

    @Override
    public SourceDocument read(Source source, Consumer<DocumentChunk> before, Runnable progress) {
        return read(source, PageSelection.ALL, progress);
    }

    @Override
    public SourceDocument read(Source source, PageSelection pages) {
        return read(source, pages, () -> {});
    }

    private SourceDocument read(Source source, PageSelection pages, Runnable progress) {
        if (source.size() == 0) {
            return unreadable(Code.EMPTY_FILE, source, "expected a PDF, found a file without bytes");
        }
        threads.take();
        PdfFile file = new PdfFile(source, password);
        try (PDDocument document = file.open()) {
            return read(document, file, pages, progress);
        } catch (InvalidPasswordException e) {
            return unreadable(
                    Code.ENCRYPTED,
                    source,
                    password == null
                            ? "expected a PDF that opens without a password, found one that asks for it"
                            : "expected a PDF that opens with the password given, found one that does not");
        } catch (NoClassDefFoundError e) {
            // PDFBox decrypts for certificates by a library that is left out
            if (!Objects.requireNonNullElse(e.getMessage(), "").startsWith(CERTIFICATES)) {
                throw e;
            }
            return unreadable(
                    Code.ENCRYPTED,
                    source,
                    "expected a PDF that opens without a key, found one encrypted for the holders of certificates");
        } catch (PicturePages.UnknownKind e) {
            return unreadable(Code.UNSUPPORTED_FORMAT, source, reason(e));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return unreadable(
                    Code.DAMAGED,
                    source,
                    "expected " + (source.format() == Format.IMAGE ? "a picture" : "a PDF")
                            + ", found one that cannot be opened: " + reason(e));
        } finally {
            threads.giveBack();
        }
    }

    private SourceDocument read(PDDocument document, PdfFile file, PageSelection selection, Runnable progress) {
        Source source = file.source();
        int pages = pages(document);
        if (pages == 0) {
            return unreadable(Code.NO_CONTENT, source, "expected pages, found a PDF without any");
        }
        boolean pictures = source.format() == Format.IMAGE;
        int last = Math.min(
                pages, pictures ? PicturePages.MOST_PAGES : settings.limits().pages());
        int[] numbers =
                IntStream.rangeClosed(1, last).filter(selection::includes).toArray();
        PageScans scans = new PageScans(settings, ocr, recognizer, progress);
        ReadPages read = new ReadPages(settings.pageImageShare(), scans);
        ParallelPageReader.read(document, file, numbers, threads, scans, settings)
                .forEach(read::add);
        if (last < pages) {
            read.diagnostics.add(Diagnostic.ofDocument(
                    Code.LIMIT_REACHED,
                    "expected at most " + last + " pages, found " + pages + "; the rest is not read"));
        }
        return read.document(pages, numbers.length, source);
    }

    /** A damaged file may claim a billion of pages: each is an object of the file, so there are no more than these. */
    private int pages(PDDocument document) {
        int claimed = document.getNumberOfPages();
        return claimed <= settings.limits().pages()
                ? claimed
                : Math.min(claimed, document.getDocument().getXrefTable().size());
    }

    static String reason(Throwable e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static SourceDocument unreadable(Code code, Source source, String message) {
        return SourceDocument.unreadable(Diagnostic.ofDocument(code, source.name() + ": " + message));
    }

    private static SourceDocument withoutText(Code code, int pages, Source source, String message) {
        return new SourceDocument(
                pages, List.of(), List.of(Diagnostic.ofDocument(code, source.name() + ": " + message)));
    }

    /** What the pages gave so far. */
    private static final class ReadPages {
        private final double pageImageShare;
        private final PageScans scans;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Diagnostic> diagnostics = new ArrayList<>();
        private final List<Integer> scanned = new ArrayList<>();
        private int pictured;

        ReadPages(double pageImageShare, PageScans scans) {
            this.pageImageShare = pageImageShare;
            this.scans = scans;
        }

        void add(PageOutcome page) {
            blocks.addAll(page.blocks());
            diagnostics.addAll(page.diagnostics());
            if (page.blocks().isEmpty() && page.largestImage() > 0 && !page.recognized()) {
                pictured++;
                if (page.largestImage() >= pageImageShare) {
                    scanned.add(page.page());
                }
            }
        }

        /** @param read how many of the pages were asked for */
        SourceDocument document(int pages, int read, Source source) {
            if (blocks.isEmpty() && pictured > 0) {
                return withoutText(
                        Code.SCANNED,
                        pages,
                        source,
                        "expected text, found " + pictured + " of " + read + " pages with pictures and none with text; "
                                + scans.missing(1));
            }
            for (int page : scanned) {
                diagnostics.add(Diagnostic.ofPage(
                        Code.PAGE_SCANNED, page, "expected text, found a picture of the page; " + scans.missing(page)));
            }
            if (blocks.isEmpty() && diagnostics.isEmpty() && read == pages) {
                return withoutText(
                        Code.NO_CONTENT, pages, source, "expected text, found " + pages + " pages without any");
            }
            return new SourceDocument(pages, blocks, diagnostics);
        }
    }
}
