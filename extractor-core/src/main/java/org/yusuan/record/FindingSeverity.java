package org.yusuan.record;

import org.yusuan.lexicon.EnumId;

/** How much a finding should worry its reader. */
public enum FindingSeverity implements EnumId {
    /** Wrong in the source, or misread. */
    ERROR,
    /** Doubtful. */
    WARNING,
    /** Worth knowing. */
    INFO
}
