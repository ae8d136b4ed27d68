package org.yusuan.record;

import org.yusuan.lexicon.Coded;

/** How much a finding should worry its reader. */
public enum FindingSeverity implements Coded {
    /** Wrong in the source, or misread. */
    ERROR,
    /** Doubtful. */
    WARNING,
    /** Worth knowing. */
    INFO
}
