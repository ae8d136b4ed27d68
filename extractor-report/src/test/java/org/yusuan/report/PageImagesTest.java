package org.yusuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.run.ExtractRequest;
import org.yusuan.run.Extractor;

/** Which pages a report draws. */
class PageImagesTest {
    @TempDir
    Path folder;

    /** Pages drawn of the first two pages of all documents of a run. */
    private List<PageImages.Drawn> drawn(Path run, List<Path> sources, PictureLimits limits) throws IOException {
        ReportedRun reported = ReportedRun.open(run);
        ReportRequest request = new ReportRequest(run, folder.resolve("site"), sources, limits);
        List<PageImages.Drawn> drawn = new ArrayList<>();
        try (SiteFolder site = SiteFolder.open(request.site());
                PageImages images = PageImages.of(request, reported, site, pages -> {})) {
            for (ReportedDocument document : reported.documents()) {
                drawn.addAll(images.draw(document, Set.of(1, 2)));
            }
            assertThat(images.drawn()).isEqualTo(drawn.size());
            SiteAssets.write(site);
            site.publish();
        }
        return drawn;
    }

    @ParameterizedTest
    @CsvSource({"400, 400, 60, 4", "1, 400, 60, 2", "400, 3, 60, 3", "400, 400, 0, 0"})
    void noMoreIsDrawnThanTheLimitsAllow(int ofDocument, int ofAll, int seconds, int drawn) throws IOException {
        SampleRun sample = SampleRun.made();
        PictureLimits limits = new PictureLimits(ofDocument, ofAll, Duration.ofSeconds(seconds));
        assertThat(drawn(sample.run(), List.of(sample.sources()), limits)).hasSize(drawn);
    }

    @Test
    void aPictureIsThePageThatItIs() throws IOException {
        Path file = Files.createDirectory(folder.resolve("in")).resolve("scan.png");
        ImageIO.write(new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY), "png", file.toFile());
        Path run = folder.resolve("run");
        Extractor.run(new ExtractRequest(List.of(file), run, 1, (source, status, reason, done, total) -> {}));

        List<PageImages.Drawn> drawn = drawn(run, List.of(file), PictureLimits.STANDARD);

        assertThat(drawn).hasSize(1);
        assertThat(drawn.get(0).number()).isEqualTo(1);
        assertThat(folder.resolve("site").resolve(drawn.get(0).file())).isRegularFile();
    }
}
