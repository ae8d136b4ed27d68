package org.yusuan.read.pdf;

import java.util.List;
import java.util.Optional;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.Block;

/**
 * What is kept of a page that was read: of a document with thousands of pages, the steps that led there would not fit
 * into memory.
 *
 * @param largestImage share of the page that its largest image covers
 * @param recognized whether its picture was read in place of text
 * @param open whether it begins with lines that may go on with a table of the page before
 * @param endsDrawn whether its last table is drawn, or goes on with one that is
 */
record PageOutcome(
        int page,
        List<Block> blocks,
        List<Diagnostic> diagnostics,
        double largestImage,
        boolean recognized,
        boolean open,
        boolean endsDrawn) {
    PageOutcome {
        blocks = List.copyOf(blocks);
        diagnostics = List.copyOf(diagnostics);
    }

    static PageOutcome of(PageReading reading) {
        PageContent content = reading.content();
        return new PageOutcome(
                content.page(),
                reading.blocks(),
                reading.diagnostics(),
                content.largestImage(),
                reading.recognized(),
                reading.open(),
                reading.endsDrawn());
    }

    static PageOutcome damaged(int page, Throwable cause) {
        String reason = PdfReader.reason(cause);
        Diagnostic damage =
                Diagnostic.ofPage(Code.PAGE_UNREADABLE, page, "expected a page's content, found damage: " + reason);
        return new PageOutcome(page, List.of(), List.of(damage), 0, false, false, false);
    }

    /** What it tells of the next page, if its last table may go on there. */
    Optional<PageBefore> before() {
        return endsDrawn ? PageBefore.of(blocks) : Optional.empty();
    }
}
