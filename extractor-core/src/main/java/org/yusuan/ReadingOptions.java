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

/**
 * What decides how a document is read: the same options give the same result in every process.
 *
 * @param secondOpinion have another reader read the tables of PDFs too, and tell on what the two differ
 * @param password for documents that ask for one
 * @param language in which findings are told
 */
public record ReadingOptions(boolean secondOpinion, @Nullable String password, Language language) {
    /** One reader, no password; findings in Chinese, as the documents are. */
    public static final ReadingOptions STANDARD = new ReadingOptions(false, null, Language.ZH);

    static final String PASSWORD = "password";

    private static final String SECOND_OPINION = "second_opinion";
    private static final String LANGUAGE = "lang";
    private static final String SPOOL = "spool";
    private static final String DEFUSED = "defuse_formulas";

    Stages stages(int threads, Scratch scratch) {
        Stages stages = Stages.standard(threads, scratch, password).withFindingsIn(language);
        return secondOpinion ? stages.withSecondOpinion(password) : stages;
    }

    /** With what of the output depends on who reads. */
    WorkerSetup toSetup(OutputOptions output) {
        Map<String, String> options = new HashMap<>();
        options.put(SECOND_OPINION, Boolean.toString(secondOpinion));
        options.put(LANGUAGE, language.name().toLowerCase(Locale.ROOT));
        options.put(DEFUSED, Boolean.toString(output.formulasDefused()));
        if (password != null) {
            options.put(PASSWORD, password);
        }
        return new WorkerSetup(options);
    }

    /** @param spool the folder of what is read */
    WorkerSetup toSetup(OutputOptions output, Path spool) {
        Map<String, String> options = new HashMap<>(toSetup(output).options());
        options.put(SPOOL, spool.toUri().toString());
        return new WorkerSetup(options);
    }

    static Spool spool(WorkerSetup setup) throws IOException {
        String folder = setup.options().get(SPOOL);
        if (folder == null) {
            throw new IOException("expected a spool in the setup of a worker, found none");
        }
        boolean defused = Boolean.parseBoolean(setup.options().get(DEFUSED));
        return Spool.unfinished(Path.of(URI.create(folder)), defused);
    }

    static ReadingOptions of(WorkerSetup setup) {
        Map<String, String> options = setup.options();
        String language = options.getOrDefault(LANGUAGE, Language.ZH.name());
        return new ReadingOptions(
                Boolean.parseBoolean(options.get(SECOND_OPINION)),
                options.get(PASSWORD),
                Language.valueOf(language.toUpperCase(Locale.ROOT)));
    }

    /** Without the password. */
    @Override
    public String toString() {
        String secret = password == null ? "" : ", with a password";
        return "ReadingOptions[language=" + language + (secondOpinion ? ", second opinion" : "") + secret + "]";
    }
}
