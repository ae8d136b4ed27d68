package org.yusuan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.run.spool.NotOurFolderException;

class ReportTest {
    private static final SampleRun SAMPLE = SampleRun.made();

    @TempDir
    Path folder;

    @Test
    void theSameRunGivesTheSameBytes() throws IOException {
        Report.write(new ReportRequest(SAMPLE.run(), folder.resolve("again"), List.of(SAMPLE.sources())));

        assertThat(contents(folder.resolve("again"))).isEqualTo(contents(SAMPLE.site()));
    }

    @Test
    void everyFileOfDataIsOneJsonValueUnderItsName() throws IOException {
        Map<String, String> data = contents(SAMPLE.site().resolve("data"));

        assertThat(data).hasSizeGreaterThan(30);
        for (String name : data.keySet()) {
            assertThat(given(name.substring(0, name.length() - ".js".length()))).isNotNull();
        }
    }

    @Test
    void whatADocumentPrintsIsNoMarkupAnywhere() throws IOException {
        Map<String, String> files = contents(SAMPLE.site().resolve("data"));

        assertThat(String.join("", files.values())).contains("taken").contains("a\\\"b'c");
        assertThat(files).allSatisfy((name, text) -> assertThat(text).doesNotContain("<", "\u2028"));
        assertThat(Files.readString(SAMPLE.site().resolve("index.html"))).doesNotContain("taken");
    }

    @Test
    void departmentsAreComparedByTheirWhole() throws IOException {
        JsonNode reception = given("facts/three_public-reception");

        assertThat(reception)
                .extracting(fact ->
                        organisation(fact.get(0).asInt()) + " " + fact.get(5).asText() + " "
                                + fact.get(7).asText() + " " + fact.get(10).asText())
                .contains("豫川县民政局 2025 200000 t4:r4:c2", "潇川县科学技术和工业信息化局 2025 50000 t6:r3:c8");
    }

    @Test
    void theLargestProjectsComeFirst() throws IOException {
        List<Double> amounts = new ArrayList<>();
        given("projects/1").forEach(project -> amounts.add(project.get(3).asDouble()));

        assertThat(amounts).hasSizeGreaterThan(5).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void aProjectOfAFormLeadsToItsAmount() throws IOException {
        List<JsonNode> ofForms = new ArrayList<>();
        given("projects/1").forEach(project -> {
            if (project.path(9).asText().equals("target")) {
                ofForms.add(project);
            }
        });

        assertThat(ofForms).isNotEmpty();
        for (JsonNode project : ofForms) {
            assertThat(project.path(11).asText())
                    .as(project.get(1).asText())
                    .matches("t\\d+:r\\d+:c\\d+|.+![A-Z]+\\d+");
            assertThat(project.path(11)).isNotEqualTo(project.get(8));
        }
    }

    @Test
    void twoReportsIntoOneFolderAreNotWrittenAtATime() throws IOException {
        Path site = folder.resolve("site");
        try (SiteFolder first = SiteFolder.open(site)) {
            assertThatThrownBy(() -> Report.write(new ReportRequest(SAMPLE.run(), site, List.of())))
                    .isInstanceOf(ReportException.class)
                    .hasMessageContaining("another report");
            assertThat(first.files()).isZero();
        }
        Report.write(new ReportRequest(SAMPLE.run(), site, List.of()));
        assertThat(site.resolve("index.html")).isRegularFile();
    }

    @Test
    void pagesHavePicturesWhereTheirFilesAreGiven() throws IOException {
        for (JsonNode document : given("overview").path("documents")) {
            JsonNode head = given("documents/" + document.get(0).asText() + "/head");
            boolean isGiven =
                    Files.exists(SAMPLE.sources().resolve(document.get(1).asText()));
            for (JsonNode page : head.path("pages")) {
                assertThat(page.has(3))
                        .as("%s page %s", document.get(1), page.get(0))
                        .isEqualTo(isGiven);
                if (isGiven) {
                    assertThat(SAMPLE.site().resolve(page.get(3).asText())).isRegularFile();
                }
            }
        }
    }

    @Test
    void anEarlierReportIsReplacedAndWhatIsSomebodyElsesStays() throws IOException {
        Path site = folder.resolve("site");
        Report.write(new ReportRequest(SAMPLE.run(), site, List.of(SAMPLE.sources())));
        Path mine = Files.writeString(site.resolve("data/notes.txt"), "mine");
        assertThat(site.resolve("pages")).isDirectory();

        ReportSummary summary = Report.write(new ReportRequest(SAMPLE.run(), site, List.of()));

        assertThat(summary.pictures()).isZero();
        assertThat(site.resolve("pages")).doesNotExist();
        assertThat(mine).hasContent("mine");
    }

    @Test
    void aFolderThatNoReportHasWrittenIsRefused() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> Report.write(new ReportRequest(SAMPLE.run(), folder, List.of())))
                .isInstanceOf(NotOurFolderException.class)
                .hasMessageContaining("mine.txt");
        assertThat(folder).isDirectoryContaining(mine::equals);
    }

    @Test
    void aFolderWithoutARunIsRefused() {
        assertThatThrownBy(() -> Report.write(new ReportRequest(folder, folder.resolve("site"), List.of())))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("datapackage.json");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void aDocumentThatWouldBeWrittenElsewhereIsRefused() throws IOException {
        Path run = Files.createDirectories(folder.resolve("run"));
        Files.copy(SAMPLE.run().resolve("datapackage.json"), run.resolve("datapackage.json"));
        String documents = Files.readString(SAMPLE.run().resolve("documents.csv"));
        Files.writeString(run.resolve("documents.csv"), documents.replaceAll("(?m)^[0-9a-f]{64},", "../../taken,"));

        assertThatThrownBy(() -> Report.write(new ReportRequest(run, folder.resolve("site"), List.of())))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("../../taken");
    }

    private static JsonNode given(String name) throws IOException {
        return SAMPLE.given(name);
    }

    private static String organisation(int document) {
        try {
            return given("overview").path("documents").get(document).path(8).asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts of the files below a folder by their names; pictures by their bytes. */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                boolean isPicture = file.toString().endsWith(".png");
                contents.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        isPicture ? Arrays.toString(Files.readAllBytes(file)) : Files.readString(file));
            }
        }
        return contents;
    }
}
