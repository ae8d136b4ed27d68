package org.yusuan.check;

import org.yusuan.record.FindingSeverity;

/**
 * What is told of a rule in {@code docs/checks.md}; a row of {@code rules.tsv}.
 *
 * @param family heading it stands under
 * @param premise what must be so of a disclosure for the rule to say something of it
 * @param notAppliedTo what looks like it and is left alone
 * @param tolerance how far apart figures may be
 * @param example from a published document
 */
record RuleText(
        String id,
        String family,
        FindingSeverity severity,
        String formula,
        String premise,
        String notAppliedTo,
        String tolerance,
        String example) {}
