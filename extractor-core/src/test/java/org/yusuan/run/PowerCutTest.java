package org.yusuan.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.SameOutput;
import org.yusuan.pipeline.PipelineStages;
import org.yusuan.write.NdjsonFormat;

/**
 * The machine goes off while a run writes, again and again: the journal ends anywhere, files of the spool are cut off or not
 * there at all. Gone on from each time, the run ends as one that nothing happened to.
 */
final class PowerCutTest {
    private static final int DOCUMENTS = 24;
    private static final int CUTS = 4;

    @TempDir
    private Path folder;

    private Path input;
    private Path output;
    private Path whole;

    @BeforeEach
    void aRunThatNothingHappensTo() throws IOException {
        input = Files.createDirectory(folder.resolve("in"));
        output = folder.resolve("out");
        whole = folder.resolve("whole");
        for (int i = 0; i < DOCUMENTS; i++) {
            Files.writeString(input.resolve("%02d.html".formatted(i)), page(i));
        }
        Files.copy(input.resolve("03.html"), input.resolve("17.same.html"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(input.resolve("05.zip")))) {
            for (int i = 0; i < DOCUMENTS / 4; i++) {
                zip.putNextEntry(new ZipEntry(i + ".html"));
                zip.write(page(100 + i).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        run(whole, Integer.MAX_VALUE);
    }

    private static String page(int number) {
        return "<meta charset=utf-8><h1>某县" + number + "局2024年部门预算</h1><table><tr><th>项目<th>金额"
                + ("<tr><td>项目" + number + "<td>" + number + ".00").repeat(1 + number % 7) + "</table>";
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void itEndsAsIfNothingHadHappened(long seed) throws IOException {
        Random random = new Random(seed);
        for (int cut = 0; cut < CUTS; cut++) {
            int most = 1 + random.nextInt(DOCUMENTS);
            assertThatThrownBy(() -> run(output, most)).hasMessageContaining("the machine goes off");
            tear(output.resolve(".yusuan/unfinished"), random);
        }
        run(output, Integer.MAX_VALUE);
        SameOutput.assertSame(output, whole);
    }

    /** Files are moved to their places one after the other; whichever was the last before the cut, the next run moves the rest. */
    @ParameterizedTest
    @ValueSource(
            strings = {"documents/ID.json", ".yusuan/rows/ID", "datapackage.json", "run.json", ".yusuan/journal.ndjson"
            })
    void itIsCutOffWhileFilesGoToTheirPlaces(String place) throws IOException {
        String documentId = oneOf(whole.resolve("documents"));
        String rows = ".yusuan/rows/" + documentId.substring(0, 2) + "/" + documentId + ".part";
        String inTheWay = place.equals(".yusuan/rows/ID") ? rows : place.replace("ID", documentId);
        Path obstacle = output.resolve(inTheWay).resolve("obstacle");
        ProgressListener putsItThere = (source, status, reason, done, total) -> {
            if (done == 1) {
                try {
                    Files.createDirectories(obstacle);
                } catch (IOException cause) {
                    throw new UncheckedIOException(cause);
                }
            }
        };
        ExtractRequest request = new ExtractRequest(List.of(input), output, 2, putsItThere);
        assertThatThrownBy(() -> new ExtractionRun(
                                request,
                                ExtractionRunTest.inProcess(PipelineStages.standard(1)),
                                InstantSource.system())
                        .execute())
                .isInstanceOf(IOException.class);
        Files.delete(obstacle);
        Files.delete(output.resolve(inTheWay));
        run(output, Integer.MAX_VALUE);
        SameOutput.assertSame(output, whole);
    }

    /** Tables in formats that are not asked for any more go after the new ones came; if not in this run, in the next. */
    @ParameterizedTest
    @ValueSource(strings = {"documents/ID.json", ".yusuan/journal.ndjson"})
    void itIsCutOffBeforeTablesOfFormatsOfOldGo(String place) throws IOException {
        OutputOptions ndjson = OutputOptions.STANDARD.rereading().in(List.of(new NdjsonFormat()), List.of());
        Path fresh = folder.resolve("fresh");
        extract(fresh, ndjson, (source, status, reason, done, total) -> {});
        run(output, Integer.MAX_VALUE);
        Path obstacle = output.resolve(place.replace("ID", oneOf(whole.resolve("documents"))));
        ProgressListener putsItThere = (source, status, reason, done, total) -> {
            if (done == 1) {
                try {
                    Files.delete(obstacle);
                    Files.createDirectories(obstacle.resolve("obstacle"));
                } catch (IOException cause) {
                    throw new UncheckedIOException(cause);
                }
            }
        };
        assertThatThrownBy(() -> extract(output, ndjson, putsItThere)).isInstanceOf(IOException.class);
        Files.delete(obstacle.resolve("obstacle"));
        Files.delete(obstacle);
        extract(
                output,
                OutputOptions.STANDARD.in(List.of(new NdjsonFormat()), List.of()),
                (source, status, reason, done, total) -> {});
        SameOutput.assertSame(output, fresh);
        assertThat(output.resolve("documents.csv")).doesNotExist();
    }

    private void extract(Path to, OutputOptions options, ProgressListener progress) throws IOException {
        ExtractRequest request = new ExtractRequest(List.of(input), to, 2, progress).with(options);
        new ExtractionRun(request, ExtractionRunTest.inProcess(PipelineStages.standard(1)), InstantSource.system())
                .execute();
    }

    private static String oneOf(Path documents) throws IOException {
        try (Stream<Path> files = Files.list(documents)) {
            String name = files.map(file -> file.getFileName().toString())
                    .sorted()
                    .skip(DOCUMENTS / 3)
                    .findFirst()
                    .orElseThrow();
            return name.substring(0, name.indexOf('.'));
        }
    }

    /** What was not on the disk yet: the end of the journal, and all or the end of some files. */
    private static void tear(Path unfinished, Random random) throws IOException {
        Path journal = unfinished.resolve("journal.ndjson");
        if (random.nextInt(4) > 0) {
            cut(journal, random);
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(unfinished)) {
            files = all.filter(file -> file.toString().endsWith(".part"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            switch (random.nextInt(6)) {
                case 0 -> cut(file, random);
                case 1 -> Files.delete(file);
                case 2 -> Files.move(file, beingWritten(file), StandardCopyOption.REPLACE_EXISTING);
                default -> assertThat(file).exists();
            }
        }
    }

    private static Path beingWritten(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    private static void cut(Path file, Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
    }

    /** @param most documents that are told before the machine goes off */
    private void run(Path to, int most) throws IOException {
        ExtractRequest request = new ExtractRequest(List.of(input), to, 2, (source, status, reason, done, total) -> {
            if (done >= most) {
                throw new UncheckedIOException(new IOException("the machine goes off"));
            }
        });
        new ExtractionRun(request, ExtractionRunTest.inProcess(PipelineStages.standard(1)), InstantSource.system())
                .execute();
    }
}
