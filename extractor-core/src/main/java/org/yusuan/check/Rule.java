package org.yusuan.check;

import java.util.Set;
import org.yusuan.record.Doubt;

/** Something that must hold in a disclosure. A rule reads records and says what came of it; it never changes a value. */
interface Rule {
    /** Stable; the wording of what it says stands under this id in the resources. */
    String id();

    /** Doubts of a reading that do not touch what the rule looks at: it knows its rows and columns in a way of its own. */
    default Set<Doubt> immaterial() {
        return Set.of();
    }

    /** Whether what it holds against each other tells how a table was read: a limit or a budget that is exceeded does not. */
    default boolean triesTheReading() {
        return true;
    }

    /** Tries the rule wherever the records have something it is about. */
    void check(Records records, Verdicts verdicts);
}
