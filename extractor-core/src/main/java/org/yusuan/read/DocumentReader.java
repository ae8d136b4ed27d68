package org.yusuan.read;

import org.yusuan.document.PageSelection;
import org.yusuan.document.SourceDocument;
import org.yusuan.source.Source;

/**
 * Reads one family of formats. Bad input is data: whatever is wrong with the file comes back as diagnostics of the
 * document, never as an exception.
 */
public interface DocumentReader {
    SourceDocument read(Source source);

    /** Only what is printed on the pages asked for; readers that need not read the others do not. */
    default SourceDocument read(Source source, PageSelection pages) {
        return pages.of(read(source));
    }
}
