package org.yusuan.record;

import org.yusuan.lexicon.EnumId;

/** How far the money of a table reaches. */
public enum Coverage implements EnumId {
    /** 全省, 全市, 全县: the government with all below it. */
    WHOLE_AREA,
    /** 本级, 市级: the government alone. */
    OWN_LEVEL,
    /** 部门: a department with its units. */
    DEPARTMENT,
    /** 单位: one unit. */
    UNIT
}
