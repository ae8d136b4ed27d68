package org.yusuan.worker;

import org.yusuan.diagnose.Code;
import org.yusuan.write.Part;

/** What came of an assignment. */
public sealed interface Answer {
    /**
     * The document was read.
     *
     * @param isDoubtful whether reading it met an error of the virtual machine
     */
    record Read(Part part, boolean isDoubtful) implements Answer {}

    /** The document was not read, and the worker is gone. */
    record Lost(Code code, String reason) implements Answer {}
}
