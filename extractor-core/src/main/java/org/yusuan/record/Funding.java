package org.yusuan.record;

import org.jspecify.annotations.Nullable;

/**
 * Money of a target form by source or direction.
 *
 * @param amount what is planned; in self-assessments 全年预算数
 * @param execution what became of it; absent in forms that only plan
 */
public record Funding(
        Horizon horizon,
        FundingSource source,
        String labelRaw,
        Amount amount,
        @Nullable FundingExecution execution) {}
