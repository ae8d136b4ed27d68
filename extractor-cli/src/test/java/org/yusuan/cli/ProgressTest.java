package org.yusuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.yusuan.write.Tally;

/** How a run is told while it goes on. */
class ProgressTest {
    private static final Instant START = Instant.parse("2025-03-01T08:00:00Z");

    private final StringWriter err = new StringWriter();
    private Instant now = START;

    @Test
    void aLogHasALineAMinute() {
        run(ProgressForm.LINES);
        assertThat(err.toString().lines())
                .containsExactly(
                        "2/4 documents, 0 pages, 0.0 documents/s, 0 failed, 0:01:00 left",
                        "4/4 documents, 0 pages, 0.0 documents/s, 0 failed, 0:00:00 left");
    }

    @Test
    void aTerminalHasABarThatIsDrawnOverItself() {
        run(ProgressForm.BAR);
        assertThat(err.toString())
                .contains("\r\u001B[K[############............] 2/4 documents")
                .endsWith("\r\u001B[K");
    }

    @Test
    void quietIsQuiet() {
        run(ProgressForm.QUIET);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aNameThatATerminalWouldObeyIsShownWithoutThat() {
        Progress progress = new Progress(ProgressForm.LINES, new PrintWriter(err, true), () -> now);
        progress.document("a\u001B[2J\nb.pdf", "failed", "a.pdf: expected\r\nmore", 1, 4);
        assertThat(err.toString().lines()).containsExactly("[1/4] failed a [2J b.pdf: a.pdf: expected  more");
    }

    /** Four documents, half a minute each. */
    private void run(ProgressForm form) {
        Progress progress = new Progress(form, new PrintWriter(err, true), () -> now);
        Tally tally = new Tally();
        progress.started(4, false);
        for (int done = 1; done <= 4; done++) {
            now = START.plusSeconds(30L * done);
            progress.document("a.pdf", "ok", null, done, 4);
            progress.counted(tally, done, 0);
        }
        progress.finished(tally, Duration.between(START, now));
    }
}
