package org.yusuan.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yusuan.ProgressListener;
import org.yusuan.record.Status;
import org.yusuan.write.Tally;

/** Tells on standard error how a run goes, and what came of it. */
final class Progress implements ProgressListener {
    private static final JsonFactory JSON = new JsonFactory();

    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);
    private static final Duration BETWEEN_BARS = Duration.ofMillis(200);
    private static final int BAR_WIDTH = 24;

    /** Of fewer documents a summary says nothing that their own lines do not. */
    private static final int WORTH_A_SUMMARY = 20;

    private static final String CLEARED = "\r\u001B[K";

    private final ProgressForm form;
    private final PrintWriter err;
    private final InstantSource clock;
    private Instant started;
    private Instant told;
    private volatile int done;
    private volatile int total;

    Progress(ProgressForm form, PrintWriter err, InstantSource clock) {
        this.form = form;
        this.err = err;
        this.clock = clock;
        this.started = clock.instant();
        this.told = started;
    }

    /** Documents that are done. */
    int done() {
        return done;
    }

    int total() {
        return total;
    }

    @Override
    public void started(int documents, boolean resumes) {
        total = documents;
        started = clock.instant();
        told = started;
        if (form == ProgressForm.JSON) {
            tellJson(json -> {
                json.writeStringField("event", "started");
                json.writeNumberField("total", documents);
                json.writeBooleanField("resumes", resumes);
            });
        }
    }

    @Override
    public void document(String source, String status, @Nullable String reason, int documentsDone, int documents) {
        done = documentsDone;
        total = documents;
        if (form == ProgressForm.JSON) {
            tellJson(json -> {
                json.writeStringField("event", "document");
                json.writeStringField("source", source);
                json.writeStringField("status", status);
                if (reason != null) {
                    json.writeStringField("reason", reason);
                }
                json.writeNumberField("done", documentsDone);
                json.writeNumberField("total", documents);
            });
        } else if (form != ProgressForm.QUIET && !status.equals(Status.OK.id())) {
            String because = reason == null ? "" : ": " + reason;
            clear();
            err.println(Summary.shown("[" + documentsDone + "/" + documents + "] " + status + " " + source + because));
        }
    }

    @Override
    public void counted(Tally tally, int finished, int resumed) {
        Instant now = clock.instant();
        Duration since = Duration.between(told, now);
        if (form == ProgressForm.BAR && since.compareTo(BETWEEN_BARS) >= 0) {
            told = now;
            int filled = total == 0 ? BAR_WIDTH : (int) ((long) BAR_WIDTH * finished / total);
            err.print(CLEARED + "[" + "#".repeat(filled) + ".".repeat(BAR_WIDTH - filled) + "] "
                    + state(tally, finished, resumed, now));
            err.flush();
        } else if (form == ProgressForm.LINES && since.compareTo(BETWEEN_LINES) >= 0) {
            told = now;
            err.println(state(tally, finished, resumed, now));
        }
    }

    /** Documents, pages, rate, failures and the time that is left. */
    private String state(Tally tally, int finished, int resumed, Instant now) {
        double seconds = Math.max(Duration.between(started, now).toMillis(), 1) / 1000.0;
        double rate = (finished - resumed) / seconds;
        String left = rate > 0 ? ", " + clockTime((long) ((total - finished) / rate)) + " left" : "";
        return String.format(
                Locale.ROOT,
                "%d/%d documents, %d pages, %.1f documents/s, %d failed%s",
                finished,
                total,
                tally.pages(),
                rate,
                tally.count(Status.FAILED),
                left);
    }

    private static String clockTime(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    @Override
    public void finished(Tally tally, Duration took) {
        clear();
        if (form == ProgressForm.JSON) {
            tellJson(json -> {
                json.writeStringField("event", "finished");
                for (Status status : Status.values()) {
                    json.writeNumberField(status.id(), tally.count(status));
                }
                json.writeNumberField("pages", tally.pages());
                json.writeNumberField("ms", took.toMillis());
            });
        } else if (form != ProgressForm.QUIET && tally.documents() >= WORTH_A_SUMMARY) {
            Summary.print(tally, took, err);
        }
    }

    private void clear() {
        if (form == ProgressForm.BAR) {
            err.print(CLEARED);
            err.flush();
        }
    }

    /** The fields of one event. */
    @FunctionalInterface
    private interface Event {
        void writeTo(JsonGenerator json) throws IOException;
    }

    private void tellJson(Event event) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            event.writeTo(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new IllegalStateException("a text in memory takes everything", impossible);
        }
        err.println(line);
    }
}
