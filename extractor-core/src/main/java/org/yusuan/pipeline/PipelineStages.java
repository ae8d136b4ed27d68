package org.yusuan.pipeline;

import org.jspecify.annotations.Nullable;
import org.yusuan.check.Checker;
import org.yusuan.check.Language;
import org.yusuan.crosscheck.CrossCheck;
import org.yusuan.document.SourceDocument;
import org.yusuan.form.FormReader;
import org.yusuan.read.DocumentReader;
import org.yusuan.read.Readers;
import org.yusuan.read.convert.LibreOffice;
import org.yusuan.read.pdf.PdfReader;
import org.yusuan.read.tabula.TabulaReader;
import org.yusuan.record.Disclosure;
import org.yusuan.source.Format;
import org.yusuan.source.Limits;
import org.yusuan.source.OcrMode;
import org.yusuan.source.Source;
import org.yusuan.source.Sources;
import org.yusuan.stitch.Stitcher;
import org.yusuan.temp.TemporaryFiles;

/** The stages a document goes through, each the door of its package. */
public record PipelineStages(
        Identify identify, DocumentReader read, Stitch stitch, Form form, Compare compare, Check check, Tell tell) {
    /** What the bytes are. */
    @FunctionalInterface
    public interface Identify {
        Source identify(InputFile file);
    }

    /** Tables over pages made one. */
    @FunctionalInterface
    public interface Stitch {
        SourceDocument stitch(SourceDocument document);
    }

    /** What it says: begins with a document, of which one chunk after the other is read. */
    @FunctionalInterface
    public interface Form {
        FormReader begin(Source source);
    }

    /** What another reader says of the same tables. */
    @FunctionalInterface
    public interface Compare {
        Disclosure compare(Source source, Disclosure disclosure);
    }

    /** What of it does not hold: begins with a document, of which one chunk after the other is checked. */
    @FunctionalInterface
    public interface Check {
        Checker.OfDocument begin();
    }

    /** What went wrong with its reading, in the reader's language; after all others, whatever came of these. */
    @FunctionalInterface
    public interface Tell {
        Disclosure tell(Disclosure disclosure);
    }

    /**
     * Stages that open no document under a password and have no other program's help.
     *
     * @param threads that may read pages of PDFs at a time
     */
    public static PipelineStages standard(int threads) {
        Limits limits = Limits.standard();
        return of(new Sources(limits), new Readers(new PdfReader(threads, null), limits));
    }

    /**
     * @param threads that may read pages of PDFs at a time
     * @param scratch for what documents are turned into on the way
     * @param password for documents that ask for one
     */
    public static PipelineStages standard(int threads, TemporaryFiles scratch, @Nullable String password) {
        return standard(threads, scratch, password, OcrMode.AUTO);
    }

    /**
     * @param threads that may read pages of PDFs at a time
     * @param scratch for what documents are turned into on the way
     * @param password for documents that ask for one
     * @param ocr which pages are recognised from their picture
     */
    public static PipelineStages standard(int threads, TemporaryFiles scratch, @Nullable String password, OcrMode ocr) {
        Limits limits = Limits.standard();
        LibreOffice office = LibreOffice.ofPath(System.getenv("PATH"), scratch);
        return of(
                new Sources(limits, scratch, password),
                new Readers(new PdfReader(threads, password, ocr), limits, password, office, scratch));
    }

    private static PipelineStages of(Sources sources, Readers readers) {
        Checker checker = new Checker(Language.ZH);
        return new PipelineStages(
                file -> sources.identify(file.file(), file.name()).withDiagnostics(file.diagnostics()),
                readers,
                Stitcher::stitch,
                FormReader::new,
                (source, disclosure) -> disclosure,
                checker::begin,
                checker::tell);
    }

    public PipelineStages withSecondOpinion(@Nullable String password) {
        DocumentReader second = new TabulaReader(password);
        return new PipelineStages(
                identify,
                read,
                stitch,
                form,
                (source, disclosure) -> source.format() == Format.PDF
                        ? CrossCheck.compared(disclosure, second.read(source, CrossCheck.pages(disclosure)))
                        : disclosure,
                check,
                tell);
    }

    public PipelineStages withFindingsIn(Language language) {
        Checker checker = new Checker(language);
        return new PipelineStages(identify, read, stitch, form, compare, checker::begin, checker::tell);
    }
}
