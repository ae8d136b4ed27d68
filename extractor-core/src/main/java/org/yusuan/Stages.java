package org.yusuan;

import org.jspecify.annotations.Nullable;
import org.yusuan.document.SourceDocument;
import org.yusuan.form.FormReader;
import org.yusuan.read.Readers;
import org.yusuan.read.convert.LibreOffice;
import org.yusuan.read.pdf.PdfReader;
import org.yusuan.record.Disclosure;
import org.yusuan.source.Limits;
import org.yusuan.source.Scratch;
import org.yusuan.source.Source;
import org.yusuan.source.Sources;
import org.yusuan.stitch.Stitcher;

/** The stages a document goes through, each the door of its package. */
record Stages(Identify identify, Read read, Stitch stitch, Form form) {
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

    /** Stages that open no document under a password. */
    static Stages standard() {
        Limits limits = Limits.standard();
        return of(new Sources(limits), new Readers(new PdfReader(), limits));
    }

    /**
     * @param scratch for what documents are turned into on the way
     * @param password for documents that ask for one
     */
    static Stages standard(Scratch scratch, @Nullable String password) {
        Limits limits = Limits.standard();
        LibreOffice office = LibreOffice.ofPath(System.getenv("PATH"));
        return of(
                new Sources(limits, scratch, password),
                new Readers(new PdfReader(password), limits, password, office));
    }

    private static Stages of(Sources sources, Readers readers) {
        return new Stages(
                file -> sources.identify(file.file(), file.name()).withDiagnostics(file.diagnostics()), readers::read, Stitcher::stitch, FormReader::read);
    }
}
