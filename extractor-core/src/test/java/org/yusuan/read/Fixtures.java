package org.yusuan.read;

import java.nio.file.Path;
import org.yusuan.document.SourceDocument;
import org.yusuan.source.Limits;
import org.yusuan.source.Source;
import org.yusuan.source.Sources;

/** The documents that come with the project. */
public final class Fixtures {
    private Fixtures() {}

    /** @param name folder and file below {@code fixtures/documents} */
    public static Source source(String name) {
        Path file = Path.of(System.getProperty("yusuan.fixtures"), "documents").resolve(name);
        return new Sources(Limits.standard()).identify(file, name);
    }

    public static SourceDocument read(DocumentReader reader, String name) {
        return reader.read(source(name));
    }
}
