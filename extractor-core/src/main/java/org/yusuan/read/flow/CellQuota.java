package org.yusuan.read.flow;

import java.util.Optional;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;

/** The cells a document may still have: what is beyond the limit is left out, and that is said. */
public final class CellQuota {
    private final int limit;
    private int taken;
    private long refused;

    public CellQuota(int limit) {
        this.limit = limit;
    }

    /** Whether there may be one more cell. */
    public boolean take() {
        if (taken >= limit) {
            refused++;
            return false;
        }
        taken++;
        return true;
    }

    /** Whether there is none left. */
    public boolean isSpent() {
        return taken >= limit;
    }

    /** What has to be said if a cell was refused. */
    public Optional<Diagnostic> diagnostic() {
        return refused > 0
                ? Optional.of(Diagnostic.ofDocument(
                        Code.LIMIT_REACHED,
                        "expected at most " + limit + " table cells; " + refused + " after these left out"))
                : Optional.empty();
    }
}
