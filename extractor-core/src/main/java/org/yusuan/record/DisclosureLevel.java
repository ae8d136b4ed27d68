package org.yusuan.record;

import org.yusuan.lexicon.EnumId;

/** Whose money a disclosure is about. */
public enum DisclosureLevel implements EnumId {
    /** 省级 and what is of the same rank. */
    PROVINCE,
    /** 市级: a prefecture. */
    CITY,
    /** 县级, 区级. */
    COUNTY,
    /** 乡镇, 街道. */
    TOWNSHIP,
    /** 部门: a department with its units. */
    DEPARTMENT,
    /** 单位: a single unit. */
    UNIT
}
