package org.yusuan.check;

import org.yusuan.record.FindingSeverity;

/**
 * What is told of a rule in {@code docs/checks.md}; a row of {@code rules.tsv}.
 *
 * @param family heading it stands under
 */
record RuleText(String id, String family, FindingSeverity severity, String formula, String tolerance, String example) {}
