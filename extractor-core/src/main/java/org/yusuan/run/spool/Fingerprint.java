package org.yusuan.run.spool;

import java.io.IOException;
import java.util.List;

/** Under which program and options documents are read: what was read under others is not taken over. */
public interface Fingerprint {
    /** The version of the program. */
    String version();

    /** All of them as one JSON object on one line. */
    String text();

    /**
     * In what these terms differ from those of an earlier run.
     *
     * @param earlier as its {@link #text()}
     * @return names of program and options; empty where the two are the same
     */
    List<String> differences(String earlier) throws IOException;
}
