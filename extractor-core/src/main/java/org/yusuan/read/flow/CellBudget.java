package org.yusuan.read.flow;

import java.util.Optional;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;

/** The cells a document may still have: what is beyond the limit is left out, and that is said. */
public final class CellBudget {
    private final int limit;
    private int taken;
    private boolean refused;

    public CellBudget(int limit) {
        this.limit = limit;
    }

    /** Whether there may be one more cell. */
    public boolean take() {
        if (taken >= limit) {
            refused = true;
            return false;
        }
        taken++;
        return true;
    }

    /** What has to be said if a cell was refused. */
    public Optional<Diagnostic> diagnostic() {
        return refused
                ? Optional.of(Diagnostic.ofDocument(
                        Code.LIMIT_REACHED,
                        "expected at most " + limit + " table cells; the cells after these were left out"))
                : Optional.empty();
    }
}
