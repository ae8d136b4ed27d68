package org.yusuan.check;

/** Something that must hold in a disclosure. A rule reads records and says what came of it; it never changes a value. */
interface Rule {
    /** Stable; the wording of what it says stands under this id in the resources. */
    String id();

    /** Tries the rule wherever the records have something it is about. */
    void check(Records records, Verdicts verdicts);
}
