package org.yusuan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.SourceDocument;
import org.yusuan.source.Format;
import org.yusuan.source.Limits;
import org.yusuan.source.Source;

class ReadersTest {
    private static final Diagnostic PDF_WAS_READ = Diagnostic.ofDocument(Code.NO_CONTENT, "read by the PDF reader");
    private static final Readers READERS =
            new Readers(source -> SourceDocument.unreadable(PDF_WAS_READ), Limits.standard());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ARCHIVE, 'an archive; it is its files that are read, which `yusuan extract` unpacks'",
        "UNKNOWN, 'a file of unknown format, which is not read yet'"
    })
    void saysWhatIsNotRead(Format format, String found) {
        SourceDocument document = READERS.read(source(format, List.of()));
        assertThat(document.pages()).isZero();
        assertThat(document.diagnostics())
                .containsExactly(Diagnostic.ofDocument(
                        Code.UNSUPPORTED_FORMAT,
                        "b/a: expected a PDF, Word document, workbook, web page, text file or picture, found "
                                + found));
    }

    @Test
    void leavesAnObstacleAsItIs() {
        Diagnostic obstacle = Diagnostic.ofDocument(Code.ENCRYPTED, "under a password");
        SourceDocument document = READERS.read(source(Format.PDF, List.of(obstacle)));
        assertThat(document.diagnostics()).containsExactly(obstacle);
    }

    @Test
    void addsWhatWasNoticedBefore() {
        Diagnostic noticed = Diagnostic.ofDocument(Code.MISLEADING_EXTENSION, "named .doc");
        SourceDocument document = READERS.read(source(Format.PDF, List.of(noticed)));
        assertThat(document.diagnostics()).containsExactly(noticed, PDF_WAS_READ);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "suixi-2025/suixi-2025.docx, 13",
        "suixi-2025/suixi-2025.md, 14",
        "lianjiang-2024/lianjiang-2024.html, 1"
    })
    void findsTheReader(String name, int grids) {
        assertThat(READERS.read(Fixtures.source(name)).grids()).hasSize(grids);
    }

    private static Source source(Format format, List<Diagnostic> diagnostics) {
        return new Source("b/a", Path.of("a"), "00", 1, format, diagnostics);
    }
}
