package org.yusuan;

import org.yusuan.check.Checker;
import org.yusuan.check.Language;
import org.yusuan.document.SourceDocument;
import org.yusuan.form.FormReader;
import org.yusuan.read.Readers;
import org.yusuan.read.pdf.PdfReader;
import org.yusuan.record.Disclosure;
import org.yusuan.source.Limits;
import org.yusuan.source.Source;
import org.yusuan.source.Sources;
import org.yusuan.stitch.Stitcher;

/** The stages a document goes through, each the door of its package. */
record Stages(Identify identify, Read read, Stitch stitch, Form form, Check check) {
    /** What the bytes are. */
    @FunctionalInterface
    interface Identify {
        Source identify(InputFile file);
    }

    /** What is printed. */
    @FunctionalInterface
    interface Read {
        SourceDocument read(Source source);
    }

    /** Tables over pages made one. */
    @FunctionalInterface
    interface Stitch {
        SourceDocument stitch(SourceDocument document);
    }

    /** What it says. */
    @FunctionalInterface
    interface Form {
        Disclosure read(Source source, SourceDocument document);
    }

    /** What of it does not hold. */
    @FunctionalInterface
    interface Check {
        Disclosure check(Disclosure disclosure);
    }

    static Stages standard(Language language) {
        Limits limits = Limits.standard();
        Sources sources = new Sources(limits);
        Readers readers = new Readers(new PdfReader(), limits);
        return new Stages(
                file -> sources.identify(file.file(), file.name()),
                readers::read,
                Stitcher::stitch,
                FormReader::read,
                new Checker(language)::check);
    }
}
