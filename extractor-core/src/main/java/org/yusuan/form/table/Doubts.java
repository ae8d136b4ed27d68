package org.yusuan.form.table;

import org.yusuan.record.Confidence;
import org.yusuan.record.Doubt;

/** The doubts that come up while a table is read. */
public final class Doubts {
    private Confidence confidence = Confidence.FULL;

    /** @param share of what it touches, from 0 to 1; of several the largest counts */
    public void add(Doubt doubt, double share) {
        confidence = confidence.with(doubt, share);
    }

    /** What they leave of the confidence in the reading. */
    public Confidence confidence() {
        return confidence;
    }
}
