package org.yusuan;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yusuan.check.Language;
import org.yusuan.scratch.Scratch;
import org.yusuan.worker.WorkerSetup;
import org.yusuan.write.Spool;

/** What decides how a document is read: the same options give the same result in every process. */
record ReadingOptions(boolean secondOpinion, @Nullable String password, Language language, boolean formulasDefused) {
    private static final String SECOND_OPINION = "second_opinion";
    private static final String PASSWORD = "password";
    private static final String LANGUAGE = "lang";
    private static final String SPOOL = "spool";
    private static final String DEFUSED = "defuse_formulas";

    static ReadingOptions of(ExtractRequest request) {
        return new ReadingOptions(
                request.secondOpinion(), request.password(), request.language(), request.formulasDefused());
    }

    Stages stages(int threads, Scratch scratch) {
        Stages stages = Stages.standard(threads, scratch, password).withFindingsIn(language);
        return secondOpinion ? stages.withSecondOpinion(password) : stages;
    }

    WorkerSetup toSetup() {
        Map<String, String> options = new HashMap<>();
        options.put(SECOND_OPINION, Boolean.toString(secondOpinion));
        options.put(LANGUAGE, language.name());
        options.put(DEFUSED, Boolean.toString(formulasDefused));
        if (password != null) {
            options.put(PASSWORD, password);
        }
        return new WorkerSetup(options);
    }

    /** @param spool the folder of what is read */
    WorkerSetup toSetup(Path spool) {
        Map<String, String> options = new HashMap<>(toSetup().options());
        options.put(SPOOL, spool.toUri().toString());
        return new WorkerSetup(options);
    }

    static Spool spool(WorkerSetup setup) throws IOException {
        String folder = setup.options().get(SPOOL);
        if (folder == null) {
            throw new IOException("expected a spool in the setup of a worker, found none");
        }
        return new Spool(Path.of(URI.create(folder)), of(setup).formulasDefused);
    }

    static ReadingOptions of(WorkerSetup setup) {
        Map<String, String> options = setup.options();
        return new ReadingOptions(
                Boolean.parseBoolean(options.get(SECOND_OPINION)),
                options.get(PASSWORD),
                Language.valueOf(
                        options.getOrDefault(LANGUAGE, Language.ZH.name()).toUpperCase(Locale.ROOT)),
                Boolean.parseBoolean(options.get(DEFUSED)));
    }
}
