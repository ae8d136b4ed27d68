package org.yusuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a checkout of its own, whose documents are those of the project, with a JVM and a Maven that only write
 * down how they were called.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path PROJECT =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());

    /** Leaves the archive that it was asked for, as the JVM does. */
    private static final String JAVA = """
            #!/bin/sh
            echo "$@" >>"$CALLS"
            for word in "$@"; do
                case $word in -XX:ArchiveClassesAtExit=*) : >"${word#*=}" ;; esac
            done
            """;

    private static final String MAVEN = """
            #!/bin/sh
            mkdir -p extractor-cli/target && : >extractor-cli/target/yusuan.jar
            """;

    @TempDir
    private Path folder;

    private Path checkout;
    private Path calls;

    @BeforeEach
    void checkOut() throws IOException {
        checkout = Files.createDirectory(folder.resolve("check out"));
        calls = folder.resolve("calls");
        Files.copy(PROJECT.resolve("yusuan"), checkout.resolve("yusuan"));
        Files.createSymbolicLink(checkout.resolve("fixtures"), PROJECT.resolve("fixtures"));
        Files.writeString(checkout.resolve("pom.xml"), "");
        Files.createDirectories(checkout.resolve("extractor-cli/src/main"));
        Files.writeString(checkout.resolve("extractor-cli/pom.xml"), "");
        program("java", JAVA);
        program("mvn", MAVEN);
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
    }

    /** Not left to the clearing of the folder, which warns of a link that leads out of it. */
    @AfterEach
    void unlinkFixtures() throws IOException {
        Files.deleteIfExists(checkout.resolve("fixtures"));
    }

    private void program(String name, String script) throws IOException {
        Path program = Files.createDirectories(folder.resolve("jdk/bin")).resolve(name);
        Files.writeString(program, script);
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    private void start(Map<String, String> more, String... words) throws IOException, InterruptedException {
        ProcessBuilder call =
                new ProcessBuilder("sh", checkout.resolve("yusuan").toString());
        call.command().addAll(List.of(words));
        Map<String, String> environment = call.environment();
        environment.remove("JAVA_HOME");
        environment.remove("YUSUAN_JAVA_OPTS");
        environment.put("PATH", folder.resolve("jdk/bin") + ":" + environment.get("PATH"));
        environment.put("CALLS", calls.toString());
        environment.putAll(more);
        call.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
        assertThat(call.start().waitFor())
                .as(() -> read(folder.resolve("said")))
                .isZero();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            return cause.toString();
        }
    }

    @Test
    void theFirstStartArchivesTheClassesThatADocumentOfEachFormatLoads() throws Exception {
        start(Map.of(), "--version");
        List<String> made = Files.readAllLines(calls);
        assertThat(made).hasSize(2);
        assertThat(made.get(0))
                .contains(
                        "-XX:ArchiveClassesAtExit=",
                        " extract ",
                        ".docx ",
                        ".html ",
                        ".pdf ",
                        ".xlsx ",
                        "--in-process");
        assertThat(read(folder.resolve("said"))).doesNotContain("no archive");
    }

    @Test
    void everyStartUsesTheArchiveAndNoneButTheFirstMakesIt() throws Exception {
        start(Map.of(), "--version");
        start(Map.of(), "--version");
        List<String> made = Files.readAllLines(calls);
        assertThat(made).hasSize(3);
        assertThat(made.subList(1, 3))
                .allSatisfy(call ->
                        assertThat(call).contains("-XX:SharedArchiveFile=").endsWith("--version"));
    }

    @Test
    void anArchiveThatCannotBeMadeIsTold() throws Exception {
        Files.delete(checkout.resolve("fixtures"));
        start(Map.of(), "--version");
        assertThat(read(folder.resolve("said"))).contains("no archive of the classes");
        assertThat(Files.readAllLines(calls)).hasSize(1);
    }

    @Test
    void optionsOfTheUserComeAfterTheLaunchersOwn() throws Exception {
        start(Map.of("YUSUAN_JAVA_OPTS", "-Xmx4g -XX:TieredStopAtLevel=4"), "--version");
        List<String> made = Files.readAllLines(calls);
        assertThat(made.get(made.size() - 1))
                .containsSubsequence("-XX:TieredStopAtLevel=1", "-Xmx1g", "-Xmx4g", "-XX:TieredStopAtLevel=4", "-jar");
    }
}
