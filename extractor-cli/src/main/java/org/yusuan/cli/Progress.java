package org.yusuan.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.Status;
import org.yusuan.run.ProgressListener;
import org.yusuan.run.spool.Tally;

/** Tells on standard error how a run goes, and what came of it. */
class Progress implements ProgressListener {
    private static final JsonFactory JSON = new JsonFactory();

    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);
    private static final Duration BETWEEN_BARS = Duration.ofMillis(200);
    private static final int BAR_WIDTH = 24;

    private static final String CLEARED = "\r\u001B[K";

    private final ProgressForm form;
    private final String inputs;
    private final Path output;
    private final CliMessages messages;
    private final PrintWriter err;
    private final InstantSource clock;
    private Instant started;
    private Instant told;
    private volatile int done;
    private volatile int total;

    /**
     * @param inputs what the run reads
     * @param output where it writes
     */
    Progress(
            ProgressForm form,
            List<Path> inputs,
            Path output,
            CliMessages messages,
            PrintWriter err,
            InstantSource clock) {
        this.form = form;
        this.inputs = inputs.stream().map(Path::toString).collect(Collectors.joining(" "));
        this.output = output;
        this.messages = messages;
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
    public void started(int documents, boolean resumes, List<String> differences) {
        total = documents;
        started = clock.instant();
        told = started;
        if (form == ProgressForm.JSON) {
            tellJson(json -> {
                json.writeStringField("event", "started");
                json.writeNumberField("total", documents);
                json.writeBooleanField("resumes", resumes);
                json.writeArrayFieldStart("rereads_because_of");
                for (String difference : differences) {
                    json.writeString(difference);
                }
                json.writeEndArray();
            });
        } else if (form != ProgressForm.QUIET) {
            if (!differences.isEmpty()) {
                err.println("yusuan: " + messages.of("run.rereads", Failure.terms(differences, messages)));
            }
            if (resumes) {
                err.println("yusuan: " + messages.of("run.resumes"));
            }
        }
    }

    @Override
    public void document(String source, String status, @Nullable String reason, int documentsDone, int documents) {
        told(source, status, reason, documentsDone, documents, false);
    }

    /** People hear of a document when it is read, and at the end of how many there are besides. */
    @Override
    public void reused(String source, String status, @Nullable String reason, int documentsDone, int documents) {
        told(source, status, reason, documentsDone, documents, true);
    }

    private void told(
            String source, String status, @Nullable String reason, int documentsDone, int documents, boolean reused) {
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
                if (reused) {
                    json.writeBooleanField("reused", true);
                }
                json.writeNumberField("done", documentsDone);
                json.writeNumberField("total", documents);
            });
        } else if (form != ProgressForm.QUIET && !reused && !status.equals(Status.OK.id())) {
            String because = reason == null ? "" : ": " + reason;
            clear();
            String shown = messages.of("status." + status);
            err.println(
                    CliMessages.shown("[" + documentsDone + "/" + documents + "] " + shown + " " + source + because));
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
        String left = rate > 0 ? messages.of("state.left", clockTime((long) ((total - finished) / rate))) : "";
        return messages.of("state.documents", finished, total, tally.pages(), rate, tally.count(Status.FAILED)) + left;
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
                json.writeNumberField("read", tally.count(Tally.From.READ));
                json.writeNumberField("unchanged", tally.count(Tally.From.REUSED));
                json.writeNumberField("gone", tally.count(Tally.From.GONE));
                json.writeNumberField("dropped", tally.dropped());
                json.writeNumberField("pages", tally.pages());
                json.writeNumberField("ms", took.toMillis());
            });
        } else if (form != ProgressForm.QUIET) {
            Summary.print(tally, took, output, messages, err);
        }
    }

    @Override
    public void left(Left why) {
        clear();
        String key = why == Left.NOTHING_FOUND ? "run.left.found" : "run.left.readable";
        if (form == ProgressForm.JSON) {
            tellJson(json -> {
                json.writeStringField("event", "left");
                json.writeStringField("reason", why.name().toLowerCase(Locale.ROOT));
            });
        } else {
            err.println("yusuan: " + messages.of(key, inputs, output));
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
