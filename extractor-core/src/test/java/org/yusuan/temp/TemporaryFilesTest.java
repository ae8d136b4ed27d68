package org.yusuan.temp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFilesTest {
    @TempDir
    Path parent;

    @Test
    void everythingIsGoneWhenItIsClosed() throws IOException {
        try (TemporaryFiles scratch = TemporaryFiles.in(parent)) {
            Files.writeString(scratch.next(), "a");
            Files.writeString(Files.createDirectories(scratch.next()).resolve("b"), "b");
            assertThat(parent).isNotEmptyDirectory();
        }
        assertThat(parent).isEmptyDirectory();
    }

    /** What a killed run leaves: its folder, and a lock that the system has taken from it. */
    @Test
    void whatAKilledRunLeftIsGoneWithTheNext() throws IOException {
        Files.createFile(parent.resolve("yusuan-scratch-1.lock"));
        Files.writeString(
                Files.createDirectory(parent.resolve("yusuan-scratch-1-x")).resolve("1"), "a");
        Path others = Files.createDirectory(parent.resolve("yusuan-scratch-12-x"));
        TemporaryFiles.in(parent).close();
        try (Stream<Path> left = Files.list(parent)) {
            assertThat(left).containsExactly(others);
        }
    }

    /** In a container the killed run had the number that this one has. */
    @Test
    void theNumberOfTheProcessDoesNotTellWhoseAFolderIs() throws IOException {
        String killed = "yusuan-scratch-" + ProcessHandle.current().pid() + "-1";
        Files.createFile(parent.resolve(killed + ".lock"));
        Files.createDirectory(parent.resolve(killed + "-x"));
        TemporaryFiles.in(parent).close();
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void whatAnotherRunUsesStays() throws IOException {
        try (TemporaryFiles first = TemporaryFiles.in(parent)) {
            Path used = Files.writeString(first.next(), "a");
            TemporaryFiles.in(parent).close();
            assertThat(used).exists();
        }
    }

    /** To look at a lock of one's own and leave it must not let go of it. */
    @Test
    void whatThisProcessUsesStaysWhenAnotherOneCleansUp() throws Exception {
        try (TemporaryFiles first = TemporaryFiles.in(parent)) {
            Path used = Files.writeString(first.next(), "a");
            TemporaryFiles.in(parent).close();
            Process another = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            AnotherRun.class.getName(),
                            parent.toString())
                    .inheritIO()
                    .start();
            assertThat(another.waitFor()).isZero();
            assertThat(used).exists();
        }
    }

    /** A run that has nothing to do but to clean up. */
    static final class AnotherRun {
        private AnotherRun() {}

        public static void main(String[] words) throws IOException {
            TemporaryFiles.in(Path.of(words[0])).close();
        }
    }
}
