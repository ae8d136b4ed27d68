package org.yusuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is told to end keeps what it has, says how to go on, and can be gone on from. */
class EndedRunTest {
    private static final Path PDF =
            Path.of(System.getProperty("yusuan.fixtures"), "documents/pingluo-2025/pingluo-2025.pdf");

    private static final int DOCUMENTS = 40;

    /** What a shell makes of the signal that a system sends to end a process. */
    private static final int ENDED = 128 + 15;

    @TempDir
    Path folder;

    private Path input;

    @BeforeEach
    void documents() throws IOException {
        input = Files.createDirectory(folder.resolve("in"));
        String original = Files.readString(PDF, StandardCharsets.ISO_8859_1);
        for (int i = 0; i < DOCUMENTS; i++) {
            String other = original + "%" + i + "\n";
            Files.writeString(input.resolve("%02d.pdf".formatted(i)), other, StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void itSaysHowToGoOnAndEndsAsIfItHadNotBeenEnded() throws Exception {
        Path output = folder.resolve("out");
        try (StartedRun run = start(output)) {
            run.awaitLine(line -> line.contains("\"event\":\"document\""));
            run.end();
            assertThat(run.said()).contains("yusuan: interrupted", "run the same command again to continue");
            assertThat(run.status()).isEqualTo(ENDED);
        }
        assertThat(output.toFile().list()).containsExactly(".yusuan");
        assertThat(output.resolve(".yusuan/unfinished/scratch")).doesNotExist();
        try (StartedRun again = start(output, "--resume")) {
            assertThat(again.said()).contains("\"resumes\":true", "\"ok\":" + DOCUMENTS);
            assertThat(again.status()).isZero();
        }
        Path whole = folder.resolve("whole");
        try (StartedRun run = start(whole)) {
            assertThat(run.said()).contains("\"event\":\"finished\"");
            assertThat(run.status()).isZero();
        }
        assertThat(files(output)).isEqualTo(files(whole)).hasSizeGreaterThan(DOCUMENTS);
        for (String file : files(whole)) {
            if (!file.equals("run.json")) {
                assertThat(output.resolve(file)).hasSameBinaryContentAs(whole.resolve(file));
            }
        }
    }

    private StartedRun start(Path output, String... more) throws IOException {
        List<String> words =
                List.of("extract", input.toString(), "--output", output.toString(), "--jobs", "1", "--json-progress");
        return new StartedRun(Stream.concat(words.stream(), Stream.of(more)).toList());
    }

    private static List<String> files(Path output) throws IOException {
        try (Stream<Path> walked = Files.walk(output)) {
            return walked.filter(Files::isRegularFile)
                    .map(file -> output.relativize(file).toString())
                    .filter(file -> !file.startsWith(".yusuan"))
                    .sorted()
                    .toList();
        }
    }
}
