package org.yusuan.read;

import org.yusuan.document.SourceDocument;
import org.yusuan.source.Source;

/**
 * Reads one family of formats. Bad input is data: whatever is wrong with the file comes back as diagnostics of the
 * document, never as an exception.
 */
public interface DocumentReader {
    SourceDocument read(Source source);
}
