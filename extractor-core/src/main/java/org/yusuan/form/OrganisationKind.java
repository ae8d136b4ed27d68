package org.yusuan.form;

import org.yusuan.lexicon.EnumId;

/** What kind of body publishes a disclosure of its money. The wordings stand in {@code disclosure-levels.tsv}. */
enum OrganisationKind implements EnumId {
    /** 政府预算: of a province, city or county. */
    GOVERNMENT,
    /** 部门预算: of a department with its units. */
    DEPARTMENT,
    /** 单位预算: of a single unit. */
    UNIT
}
