package org.yusuan.record;

import org.yusuan.lexicon.Coded;

/** Whose money a disclosure is about. The wordings stand in {@code disclosure-levels.tsv}. */
public enum DisclosureLevel implements Coded {
    /** 政府预算: of a province, city or county. */
    GOVERNMENT,
    /** 部门预算: of a department with its units. */
    DEPARTMENT,
    /** 单位预算: of a single unit. */
    UNIT
}
