package org.yusuan;

import java.util.List;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.SourceDocument;
import org.yusuan.record.Disclosure;
import org.yusuan.source.Limits;
import org.yusuan.source.Source;
import org.yusuan.source.Sources;

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

    static Stages standard() {
        Sources sources = new Sources(Limits.standard());
        return new Stages(
                file -> sources.identify(file.file(), file.name()),
                source -> SourceDocument.unreadable(
                        Diagnostic.ofDocument(Code.UNSUPPORTED_FORMAT, "no reader is built yet")),
                document -> document,
                (source, document) -> DocumentReading.nothingRead(source, List.of()));
    }
}
