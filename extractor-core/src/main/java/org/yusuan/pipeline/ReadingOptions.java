package org.yusuan.pipeline;

import org.jspecify.annotations.Nullable;
import org.yusuan.check.Language;
import org.yusuan.source.OcrMode;
import org.yusuan.temp.TemporaryFiles;

/**
 * What decides how a document is read: the same options give the same result in every process.
 *
 * @param secondOpinion have another reader read the tables of PDFs too, and tell on what the two differ
 * @param password for documents that ask for one
 * @param language in which findings are told
 * @param ocr which pages are recognised from their picture
 */
public record ReadingOptions(
        boolean secondOpinion, @Nullable String password, Language language, OcrMode ocr) {
    /** One reader, no password; findings in Chinese, as the documents are. */
    public static final ReadingOptions STANDARD = new ReadingOptions(false, null, Language.ZH);

    /** Pages without text are recognised from their picture. */
    public ReadingOptions(boolean secondOpinion, @Nullable String password, Language language) {
        this(secondOpinion, password, language, OcrMode.AUTO);
    }

    public ReadingOptions withSecondOpinion() {
        return new ReadingOptions(true, password, language, ocr);
    }

    public ReadingOptions with(@Nullable String otherPassword) {
        return new ReadingOptions(secondOpinion, otherPassword, language, ocr);
    }

    public ReadingOptions with(Language other) {
        return new ReadingOptions(secondOpinion, password, other, ocr);
    }

    public ReadingOptions with(OcrMode other) {
        return new ReadingOptions(secondOpinion, password, language, other);
    }

    public PipelineStages stages(int threads, TemporaryFiles scratch) {
        PipelineStages stages =
                PipelineStages.standard(threads, scratch, password, ocr).withFindingsIn(language);
        return secondOpinion ? stages.withSecondOpinion(password) : stages;
    }

    /** Without the password. */
    @Override
    public String toString() {
        String secret = password == null ? "" : ", with a password";
        return "ReadingOptions[language=" + language + ", ocr=" + ocr.id() + (secondOpinion ? ", second opinion" : "")
                + secret + "]";
    }
}
