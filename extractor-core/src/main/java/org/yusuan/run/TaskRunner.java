package org.yusuan.run;

import java.io.Closeable;
import java.io.IOException;
import org.yusuan.run.spool.JournalEntry;
import org.yusuan.run.worker.ReadTask;

/** Where one document at a time is read, in this process or in another. What it gives goes to the spool. */
interface TaskRunner extends Closeable {
    /**
     * Reads a document; whatever is wrong with it is in the part.
     *
     * @throws IOException if the run itself cannot go on
     */
    JournalEntry read(ReadTask task) throws IOException;
}
