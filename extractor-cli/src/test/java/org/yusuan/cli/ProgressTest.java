package org.yusuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.check.Language;
import org.yusuan.run.spool.Tally;

/** How a run is told while it goes on. */
class ProgressTest {
    private static final Instant START = Instant.parse("2025-03-01T08:00:00Z");

    private final StringWriter err = new StringWriter();
    private Instant now = START;

    @Test
    void aLogHasALineAMinute() {
        run(ProgressForm.LINES);
        assertThat(err.toString().lines())
                .startsWith(
                        "2/4 documents, 0 pages, 0.0 documents/s, 0 failed, 0:01:00 left",
                        "4/4 documents, 0 pages, 0.0 documents/s, 0 failed, 0:00:00 left");
    }

    @Test
    void aTerminalHasABarThatIsDrawnOverItself() {
        run(ProgressForm.BAR);
        assertThat(err.toString())
                .contains("\r\u001B[K[############............] 2/4 documents", "\r\u001B[K0 documents: 0 ok");
    }

    @Test
    void quietIsQuiet() {
        run(ProgressForm.QUIET);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aNameThatATerminalWouldObeyIsShownWithoutThat() {
        Progress progress = progress(ProgressForm.LINES);
        progress.document("a\u001B[2J\nb.pdf", "failed", "a.pdf: expected\r\nmore", 1, 4);
        assertThat(err.toString().lines()).containsExactly("[1/4] failed a [2J b.pdf: a.pdf: expected  more");
    }

    private Progress progress(ProgressForm form) {
        CliMessages english = CliMessages.in(Language.EN);
        return new Progress(
                form, List.of(Path.of("in")), Path.of("out"), english, new PrintWriter(err, true), () -> now);
    }

    @Test
    void whatIsReadAgainAndWhyIsTold() {
        progress(ProgressForm.LINES).started(4, true, List.of("version", "second_opinion"));
        assertThat(err.toString().lines())
                .containsExactly(
                        "yusuan: every file is read again, because of: another version of the program, --second-opinion",
                        "yusuan: continuing a run that was interrupted");
    }

    @Test
    void peopleHearNothingOfDocumentsThatAreNotReadAgain() {
        progress(ProgressForm.LINES).reused("a.pdf", "failed", "scanned", 1, 4);
        assertThat(err.toString()).isEmpty();
        progress(ProgressForm.JSON).reused("a.pdf", "failed", "scanned", 1, 4);
        assertThat(err.toString()).contains("\"reused\":true");
    }

    /** Four documents, half a minute each. */
    private void run(ProgressForm form) {
        Progress progress = progress(form);
        Tally tally = new Tally();
        progress.started(4, false, List.of());
        for (int done = 1; done <= 4; done++) {
            now = START.plusSeconds(30L * done);
            progress.document("a.pdf", "ok", null, done, 4);
            progress.counted(tally, done, 0);
        }
        progress.finished(tally, Duration.between(START, now));
    }
}
