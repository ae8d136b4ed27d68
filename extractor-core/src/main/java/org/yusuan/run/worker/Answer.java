package org.yusuan.run.worker;

import org.yusuan.diagnose.Code;
import org.yusuan.run.spool.JournalEntry;

/** The outcome of a task. */
public sealed interface Answer {
    /**
     * The document was read.
     *
     * @param isDoubtful whether reading it met an error of the virtual machine
     */
    record Read(JournalEntry part, boolean isDoubtful) implements Answer {}

    /** The document was not read, and the worker is gone. */
    record Lost(Code code, String reason) implements Answer {}
}
