package org.yusuan.read;

import org.yusuan.source.Source;

/**
 * A reader that another jar brings: found where the jar is on the class path and names it in
 * {@code META-INF/services/org.yusuan.read.AddedReader}, in the library as in the command and its workers. It needs a public
 * constructor without parameters, and is used by several threads at a time.
 */
public interface AddedReader extends DocumentReader {
    /**
     * Whether it reads a source; asked before the library's own readers are, of every source without an obstacle. A look at the
     * format, the name or the first bytes has to do.
     */
    boolean reads(Source source);
}
