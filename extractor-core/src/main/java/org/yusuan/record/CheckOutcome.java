package org.yusuan.record;

import org.yusuan.lexicon.EnumId;

/** What came of a rule that was tried. */
public enum CheckOutcome implements EnumId {
    /** The rule holds. */
    HOLDS,
    /** The rule fails: a finding says so. */
    FAILS,
    /** The document has nothing the rule is about. */
    NOT_APPLICABLE,
    /** Something the rule needs is missing. */
    NOT_DECIDABLE
}
