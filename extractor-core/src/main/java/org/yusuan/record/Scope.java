package org.yusuan.record;

import org.yusuan.lexicon.EnumId;

/** What a performance target is set for. */
public enum Scope implements EnumId {
    /** 项目支出绩效目标. */
    PROJECT,
    /** 部门/单位整体绩效目标. */
    DEPARTMENT
}
