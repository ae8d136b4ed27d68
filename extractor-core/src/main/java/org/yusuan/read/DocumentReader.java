package org.yusuan.read;

import java.util.function.Consumer;
import org.yusuan.document.DocumentChunk;
import org.yusuan.document.PageSelection;
import org.yusuan.document.SourceDocument;
import org.yusuan.source.Source;

/**
 * Reads one family of formats. Bad input is data: whatever is wrong with the file comes back as diagnostics of the
 * document, never as an exception.
 */
public interface DocumentReader {
    SourceDocument read(Source source);

    /**
     * Reads a document of any size.
     *
     * @param before takes what of a large document has to be dealt with before more of it is read
     * @return the rest, which is all of an ordinary one; where it is unreadable, so is the document
     */
    default SourceDocument read(Source source, Consumer<DocumentChunk> before) {
        return read(source);
    }

    /**
     * Reads a document of any size, some of whose pages may take long.
     *
     * @param progress told whenever one of these is done, by whichever thread did it, one at a time
     */
    default SourceDocument read(Source source, Consumer<DocumentChunk> before, Runnable progress) {
        return read(source, before);
    }

    /** Only what is printed on the pages asked for; readers that need not read the others do not. */
    default SourceDocument read(Source source, PageSelection pages) {
        return pages.of(read(source));
    }
}
