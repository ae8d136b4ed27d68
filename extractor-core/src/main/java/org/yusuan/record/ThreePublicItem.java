package org.yusuan.record;

import org.yusuan.lexicon.EnumId;

/** Items of the closed lists of “三公” tables. */
public enum ThreePublicItem implements EnumId {
    /** Only what the three are the sum of. */
    THREE_PUBLIC_TOTAL,
    /** 会议费. */
    MEETINGS,
    /** 培训费. */
    TRAINING,
    /** 因公出国(境)费. */
    OVERSEAS_TRAVEL,
    /** 公务用车购置及运行费. */
    VEHICLES,
    /** 公务用车购置费. */
    VEHICLE_PURCHASE,
    /** 公务用车运行维护费. */
    VEHICLE_OPERATION,
    /** 公务接待费. */
    RECEPTION,
    /** 机关运行经费. */
    AGENCY_OPERATING_COSTS
}
