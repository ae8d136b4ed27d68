package org.yusuan.run;

/** How many documents of a run were read wholly, in part and not at all. */
public record RunSummary(int ok, int partial, int failed) {
    /** There was nothing to read. */
    static final RunSummary NOTHING = new RunSummary(0, 0, 0);

    /** Whether there was something to read, and all of it was read wholly. */
    public boolean isAllRead() {
        return ok > 0 && partial + failed == 0;
    }
}
