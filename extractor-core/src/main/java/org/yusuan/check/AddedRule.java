package org.yusuan.check;

import java.util.List;
import java.util.Optional;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Finding;

/**
 * A rule that another jar brings: found where the jar is on the class path and names it in
 * {@code META-INF/services/org.yusuan.check.AddedRule}, in the library as in the command and its workers. It needs a public
 * constructor without parameters, keeps nothing between documents, and is used by several threads at a time.
 */
public interface AddedRule {
    /** Stable, in lower case with {@code _}, and none of the library's own: what it finds stands under this id. */
    String id();

    /**
     * Tries the rule on a document, or on a chunk of one too large to be held. {@code Finding.of} makes a finding.
     *
     * @return what does not hold; empty where nothing in the document is what the rule is about
     */
    Optional<List<Finding>> check(Disclosure disclosure);
}
