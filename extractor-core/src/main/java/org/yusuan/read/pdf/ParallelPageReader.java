package org.yusuan.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.yusuan.source.Format;

/**
 * Reads the pages of one document, on several threads when it is long and threads are free. PDFBox's documents are not
 * thread-safe, so each thread opens the file for itself. Pictures are left to one thread, for opening decodes them all. What
 * a page gives does not depend on who reads it, and the pages are handed back in their order.
 */
final class ParallelPageReader {
    /** Another thread opens the file and loads the fonts again, which costs about as much as these pages. */
    private static final int WORTH_A_THREAD = 12;

    private final PdfFile file;
    private final int[] numbers;
    private final PageThreads threads;
    private final PageScans scans;
    private final PdfSettings settings;
    private final PageOutcome[] outcomes;
    private final AtomicInteger next = new AtomicInteger();
    private final List<FutureTask<Void>> helpers = new ArrayList<>();

    private ParallelPageReader(
            PdfFile file, int[] numbers, PageThreads threads, PageScans scans, PdfSettings settings) {
        this.file = file;
        this.numbers = numbers;
        this.threads = threads;
        this.scans = scans;
        this.settings = settings;
        this.outcomes = new PageOutcome[numbers.length];
    }

    static List<PageOutcome> read(
            PDDocument document,
            PdfFile file,
            int[] numbers,
            PageThreads threads,
            PageScans scans,
            PdfSettings settings) {
        ParallelPageReader reader = new ParallelPageReader(file, numbers, threads, scans, settings);
        try {
            reader.readAlong(document, file.source().format() != Format.IMAGE);
        } finally {
            reader.next.set(numbers.length);
            reader.awaitHelpers();
        }
        reader.readOpenPages(document);
        return Arrays.asList(reader.outcomes);
    }

    /** Reads a page again that begins without rules below a page that ends with a table: only now is that table known. */
    private void readOpenPages(PDDocument document) {
        PageReader reader = null;
        for (int i = 1; i < numbers.length; i++) {
            if (outcomes[i].open() && numbers[i] == numbers[i - 1] + 1) {
                Optional<PageBefore> before = outcomes[i - 1].before();
                if (before.isPresent()) {
                    reader = reader == null ? new PageReader(document, scans, settings) : reader;
                    outcomes[i] = read(reader, numbers[i], before);
                }
            }
        }
    }

    private void readAlong(PDDocument document, boolean calls) {
        PageReader reader = new PageReader(document, scans, settings);
        for (int i = next.getAndIncrement(); i < numbers.length; i = next.getAndIncrement()) {
            if (calls && left() >= WORTH_A_THREAD * (helpers.size() + 1) && threads.takeIfFree()) {
                callHelper();
            }
            outcomes[i] = read(reader, numbers[i], Optional.empty());
        }
    }

    private int left() {
        return numbers.length - next.get();
    }

    private static PageOutcome read(PageReader reader, int number, Optional<PageBefore> before) {
        try {
            return PageOutcome.of(reader.read(number, before));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return PageOutcome.damaged(number, e);
        }
    }

    private void callHelper() {
        FutureTask<Void> helper = new FutureTask<>(this::help, null);
        Thread thread = new Thread(helper, "yusuan-pages");
        thread.setDaemon(true);
        helpers.add(helper);
        thread.start();
    }

    /** A thread that cannot open the file again has nothing to do; the document's own reads what it leaves. */
    private void help() {
        try (PDDocument document = file.open()) {
            readAlong(document, false);
        } catch (IOException | RuntimeException e) {
            // the pages it would have read are still there to be taken
        } finally {
            threads.giveBack();
        }
    }

    private void awaitHelpers() {
        boolean interrupted = false;
        for (FutureTask<Void> helper : helpers) {
            for (boolean done = false; !done; ) {
                try {
                    helper.get();
                    done = true;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof Error error) {
                        throw error;
                    }
                    throw new IllegalStateException("a thread that reads pages failed", e.getCause());
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
