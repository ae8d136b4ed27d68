package org.yusuan.record;

import org.jspecify.annotations.Nullable;

/**
 * How the money of a target was spent, as a self-assessment (绩效自评表) states it.
 *
 * @param initial 年初预算数
 * @param executed 全年执行数
 * @param rate 执行率, in percent
 * @param weight 分值
 * @param score 得分
 */
public record FundingExecution(
        @Nullable Amount initial,
        @Nullable Amount executed,
        @Nullable PlainNumber rate,
        @Nullable PlainNumber weight,
        @Nullable PlainNumber score) {}
