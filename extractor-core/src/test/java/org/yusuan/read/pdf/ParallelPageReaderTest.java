package org.yusuan.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.PageSelection;
import org.yusuan.document.Paragraph;
import org.yusuan.document.SourceDocument;
import org.yusuan.source.Format;
import org.yusuan.source.Source;

/** Pages of a long document read by several threads. */
class ParallelPageReaderTest {
    private static final int PAGES = 90;
    private static final int DAMAGED = 31;

    @TempDir
    private Path folder;

    @Test
    void anyNumberOfThreadsReadsTheSame() throws IOException {
        Source source = longDocument();
        SourceDocument alone = new PdfReader(1, null).read(source);
        assertThat(alone.grids()).hasSize(PAGES - 1);
        assertThat(alone.paragraphs().stream().map(Paragraph::text))
                .isEqualTo(pagesButTheDamaged().map(page -> "第" + page + "页").toList());
        assertThat(alone.diagnostics()).extracting(Diagnostic::place).containsExactly("page " + DAMAGED);
        for (int threads : new int[] {2, 3, 8}) {
            assertThat(new PdfReader(threads, null).read(source)).isEqualTo(alone);
        }
    }

    @Test
    void onlyPagesAskedForAreRead() throws IOException {
        Source source = longDocument();
        SourceDocument some = new PdfReader(4, null).read(source, PageSelection.parse("2,40-60"));
        assertThat(some.pages()).isEqualTo(PAGES);
        assertThat(some.diagnostics()).isEmpty();
        assertThat(some.grids()).hasSize(22);
        assertThat(some.blocks()).allMatch(block -> block.page() == 2 || (block.page() >= 40 && block.page() <= 60));
    }

    @Test
    void threadsAreSharedByAllDocuments() {
        PageThreads threads = new PageThreads(2);
        threads.take();
        assertThat(threads.takeIfFree()).isTrue();
        assertThat(threads.takeIfFree()).isFalse();
        threads.giveBack();
        assertThat(threads.takeIfFree()).isTrue();
    }

    private static Stream<Integer> pagesButTheDamaged() {
        return IntStream.rangeClosed(1, PAGES).filter(page -> page != DAMAGED).boxed();
    }

    private Source longDocument() throws IOException {
        List<TestPage> pages = new ArrayList<>();
        for (int number = 1; number <= PAGES; number++) {
            TestPage page = new TestPage()
                    .text(50, 50, 10, "第" + number + "页")
                    .grid(new double[] {100, 140}, new double[] {50, 150, 250})
                    .text(60, 110, 10, "行" + number)
                    .text(160, 110, 10, number + ".00");
            pages.add(number == DAMAGED ? page.damaged() : page);
        }
        Path file = folder.resolve("long.pdf");
        try (PDDocument document = TestPdf.of(pages.toArray(TestPage[]::new))) {
            document.save(file.toFile());
        }
        return new Source("long.pdf", file, "0".repeat(64), Files.size(file), Format.PDF);
    }
}
