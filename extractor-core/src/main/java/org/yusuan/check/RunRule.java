package org.yusuan.check;

import java.util.List;

/** Something that must hold between the documents of a run. */
interface RunRule {
    /** Stable; the wording of what it says stands under this id in the resources. */
    String id();

    /** Tries the rule on documents of one body, which come in the order of their sources. */
    void check(List<YearFacts> documents, RunVerdicts verdicts);
}
