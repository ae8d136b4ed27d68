package org.yusuan;

import java.io.Closeable;
import java.io.IOException;
import org.yusuan.worker.Assignment;
import org.yusuan.write.Part;

/** Where one document at a time is read, in this process or in another. What it gives goes to the spool. */
interface DocumentDesk extends Closeable {
    /**
     * Reads a document; whatever is wrong with it is in the part.
     *
     * @throws IOException if the run itself cannot go on
     */
    Part read(Assignment assignment) throws IOException;
}
