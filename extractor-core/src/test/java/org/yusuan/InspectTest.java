package org.yusuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.pipeline.ReadingOutcome;
import org.yusuan.record.Status;
import org.yusuan.run.Extractor;

/** The pictures of what was read, and the web page beside them. */
final class InspectTest {
    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void anOutput() {
        output = folder.resolve("out");
    }

    @Test
    void everyPageHasAPictureOfItsSize() throws IOException {
        ReadingOutcome outcome = Extractor.inspect(table(), output, null);
        // its numbers are of no form that gives records, and a run says so
        assertThat(outcome.status()).isEqualTo(Status.PARTIAL);
        assertThat(names()).containsExactly("index.html", "page-0001.png");
        BufferedImage picture = ImageIO.read(output.resolve("page-0001.png").toFile());
        assertThat((double) picture.getWidth() / picture.getHeight()).isBetween(0.76, 0.78); // Letter
    }

    /** A value's cell is no longer white where nothing is printed, and no cell lies outside the table. */
    @Test
    void cellsAreDrawnInTheColoursOfTheirRoles() throws IOException {
        Extractor.inspect(table(), output, null);
        BufferedImage picture = ImageIO.read(output.resolve("page-0001.png").toFile());
        double scale = picture.getWidth() / 612.0;
        int inACell = picture.getRGB((int) (170 * scale), (int) (24 * scale));
        int outside = picture.getRGB((int) (500 * scale), (int) (700 * scale));
        assertThat(inACell & 0xFFFFFF).isNotEqualTo(0xFFFFFF);
        assertThat(outside & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    @Test
    void theIndexTellsTablesCellsAndResidue() throws IOException {
        Extractor.inspect(table(), output, null);
        assertThat(index())
                .contains(
                        "<img src=\"page-0001.png\"",
                        "<svg viewBox=\"0 0 612.00 792.00\"",
                        "<a href=\"#t1\">t1 ",
                        "<details id=\"t1\">",
                        "Residue: ")
                .containsPattern(
                        "<rect x=\"60\\.00\" y=\"12\\.00\" width=\"120\\.00\" height=\"24\\.00\"><title>t1:r1:c1 ");
    }

    @Test
    void whatADocumentSaysIsNoMarkup() throws IOException {
        Path file = folder.resolve("a'b.html");
        Files.writeString(
                file,
                "<meta charset=utf-8><p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"
                        + "<table><tr><td>项目名称</td><td>&lt;script&gt;alert(2)&lt;/script&gt; \" onload='x'</td></tr></table>",
                StandardCharsets.UTF_8);
        Extractor.inspect(file, output, null);
        assertThat(names()).containsExactly("index.html");
        assertThat(index())
                .contains("a&#39;b.html", "&lt;script&gt;alert(2)&lt;/script&gt;")
                .doesNotContain("<script", "onload='");
    }

    @Test
    void anotherRunLeavesTheSameBytesAndNothingOld() throws IOException {
        Path file = table();
        Extractor.inspect(file, output, null);
        byte[] index = Files.readAllBytes(output.resolve("index.html"));
        byte[] picture = Files.readAllBytes(output.resolve("page-0001.png"));
        Files.write(output.resolve("page-0002.png"), new byte[] {1});
        Files.write(output.resolve("mine.png"), new byte[] {1});
        Extractor.inspect(file, output, null);
        assertThat(names()).containsExactly("index.html", "mine.png", "page-0001.png");
        assertThat(output.resolve("index.html")).hasBinaryContent(index);
        assertThat(output.resolve("page-0001.png")).hasBinaryContent(picture);
    }

    @Test
    void whatCannotBeReadIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7 and nothing else");
        ReadingOutcome outcome = Extractor.inspect(file, output, null);
        assertThat(outcome.status()).isEqualTo(Status.FAILED);
        assertThat(index()).contains("<h2>Diagnostics</h2>", "damaged");
    }

    private Path table() throws IOException {
        try (PrintedPdf pdf = new PrintedPdf(2, 2)) {
            return pdf.cell(0, 0, "Item")
                    .cell(0, 1, "Amount")
                    .cell(1, 0, "Ink")
                    .cell(1, 1, "2.00")
                    .save(folder.resolve("a.pdf"));
        }
    }

    private String index() throws IOException {
        return Files.readString(output.resolve("index.html"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(output)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
