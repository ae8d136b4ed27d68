package org.yusuan.record;

/** Money of a target form by source or direction. */
public record Funding(Horizon horizon, FundingSource source, String labelRaw, Amount amount) {}
