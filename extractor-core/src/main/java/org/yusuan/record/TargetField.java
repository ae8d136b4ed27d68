package org.yusuan.record;

import org.yusuan.lexicon.EnumId;

/** The labelled texts of a target form that have a column of their own in {@code targets}. */
public enum TargetField implements EnumId {
    /** 项目名称 or 部门名称. */
    NAME,
    /** 年度 of the form. */
    FISCAL_YEAR,
    /** 项目编码. */
    PROJECT_CODE,
    /** 项目类型, else 项目类别. */
    PROJECT_TYPE,
    /** 主管部门. */
    SUPERVISING_DEPARTMENT,
    /** Code in front of the supervising department. */
    SUPERVISING_DEPARTMENT_CODE,
    /** 实施单位, 用款单位. */
    IMPLEMENTING_UNIT,
    /** Code in front of the implementing unit. */
    IMPLEMENTING_UNIT_CODE,
    /** 起始年度, 开始日期: ISO as far as published. */
    START,
    /** 到期年度, 完成日期: ISO as far as published. */
    END,
    /** 项目期, in years. */
    DURATION_YEARS,
    /** 项目概况, 项目概述. */
    OVERVIEW,
    /** 立项依据. */
    BASIS,
    /** 项目设立必要性. */
    NECESSITY,
    /** 保证项目实施的制度、措施. */
    SAFEGUARDS,
    /** 项目实施计划. */
    PLAN,
    /** 实施期目标. */
    GOAL_TOTAL,
    /** 年度目标. */
    GOAL_ANNUAL
}
