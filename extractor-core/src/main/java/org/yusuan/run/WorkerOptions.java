package org.yusuan.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.yusuan.check.Language;
import org.yusuan.pipeline.ReadingOptions;
import org.yusuan.run.spool.Spool;
import org.yusuan.run.worker.WorkerSetup;
import org.yusuan.source.OcrMode;

/** What of a request a worker has to know, by names: they are also what a later run compares with its own. */
final class WorkerOptions {
    static final String PASSWORD = "password";

    private static final String SECOND_OPINION = "second_opinion";
    private static final String LANGUAGE = "lang";
    private static final String OCR = "ocr";
    private static final String SPOOL = "spool";

    private WorkerOptions() {}

    static WorkerSetup of(ExtractRequest request) {
        ReadingOptions reading = request.reading();
        Map<String, String> options = new HashMap<>();
        options.put(SECOND_OPINION, Boolean.toString(reading.secondOpinion()));
        options.put(LANGUAGE, reading.language().name().toLowerCase(Locale.ROOT));
        options.put(OCR, reading.ocr().id());
        if (reading.password() != null) {
            options.put(PASSWORD, reading.password());
        }
        return new WorkerSetup(options);
    }

    /** @param spool the folder of what is read */
    static WorkerSetup of(ExtractRequest request, Path spool) {
        Map<String, String> options = new HashMap<>(of(request).options());
        options.put(SPOOL, spool.toUri().toString());
        return new WorkerSetup(options);
    }

    static Spool spool(WorkerSetup setup) throws IOException {
        String folder = setup.options().get(SPOOL);
        if (folder == null) {
            throw new IOException("expected a spool in the setup of a worker, found none");
        }
        return Spool.unfinished(Path.of(URI.create(folder)));
    }

    static ReadingOptions reading(WorkerSetup setup) {
        Map<String, String> options = setup.options();
        String language = options.getOrDefault(LANGUAGE, Language.ZH.name());
        return new ReadingOptions(
                Boolean.parseBoolean(options.get(SECOND_OPINION)),
                options.get(PASSWORD),
                Language.valueOf(language.toUpperCase(Locale.ROOT)),
                OcrMode.valueOf(options.getOrDefault(OCR, OcrMode.AUTO.id()).toUpperCase(Locale.ROOT)));
    }
}
