package org.yusuan;

/** How many documents of a run were read wholly, in part and not at all. */
public record RunSummary(int ok, int partial, int failed) {}
