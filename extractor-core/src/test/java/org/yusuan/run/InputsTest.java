package org.yusuan.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.pipeline.InputFile;

/** Which files a run reads, and what they are called. */
final class InputsTest {
    @TempDir
    private Path folder;

    @Test
    void filesAreNamedByTheirPathBelowTheInputInOrderOfCharacters() throws IOException {
        files("in/b.pdf", "in/B.pdf", "in/a/z.pdf", "in/ä.pdf", "in/预算.pdf", "in/a.pdf");
        assertThat(names("in")).containsExactly("B.pdf", "a.pdf", "a/z.pdf", "b.pdf", "ä.pdf", "预算.pdf");
    }

    @Test
    void aFileGivenDirectlyHasItsOwnName() throws IOException {
        files("in/a/z.pdf");
        assertThat(names("in/a/z.pdf")).containsExactly("z.pdf");
    }

    @Test
    void hiddenFilesAndFoldersAreLeftOutUnlessGiven() throws IOException {
        files("in/.hidden.pdf", "in/.git/x.pdf", "in/a.pdf");
        assertThat(names("in")).containsExactly("a.pdf");
        assertThat(names("in/.hidden.pdf")).containsExactly(".hidden.pdf");
    }

    @Test
    void inputsWithFilesOfTheSameNameHaveTheirFoldersInFront() throws IOException {
        files("p/x.pdf", "q/x.pdf", "r/y.pdf");
        assertThat(names("p", "q", "r")).containsExactly("p/x.pdf", "q/x.pdf", "y.pdf");
    }

    @Test
    void foldersOfTheSameNameHaveTheirsInFrontToo() throws IOException {
        files("p/2025/x.pdf", "q/2025/x.pdf");
        assertThat(names("p/2025", "q/2025")).containsExactly("p/2025/x.pdf", "q/2025/x.pdf");
        assertThat(names("p/2025/x.pdf", "q/2025/x.pdf")).containsExactly("p/2025/x.pdf", "q/2025/x.pdf");
    }

    @Test
    void aFileReachedTwiceIsReadOnce() throws IOException {
        files("in/a/x.pdf");
        Files.createSymbolicLink(folder.resolve("in/link.pdf"), folder.resolve("in/a/x.pdf"));
        assertThat(names("in", "in/a", "in/a/x.pdf")).containsExactly("a/x.pdf");
    }

    @Test
    void linksThatLeadBackDoNotLoop() throws IOException {
        files("in/a/x.pdf");
        Files.createSymbolicLink(folder.resolve("in/a/up"), folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("in/self"), folder.resolve("in/self"));
        assertThat(names("in")).containsExactly("a/x.pdf", "self");
    }

    @Test
    void theOutputFolderIsNoInput() throws IOException {
        files("in/a.pdf", "in/out/documents.csv");
        assertThat(Inputs.find(List.of(folder.resolve("in")), folder.resolve("in/out")))
                .extracting(InputFile::name)
                .containsExactly("a.pdf");
        assertThatThrownBy(() -> Inputs.find(List.of(folder.resolve("in")), folder.resolve("in")))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("is the output folder")
                .hasMessageContaining(folder.resolve("in").toString());
    }

    @Test
    void foldersOfOtherRunsAreNoInputUnlessGiven() throws IOException {
        files("in/a.pdf", "in/out-2024/.yusuan/marker.json", "in/out-2024/tables.csv");
        assertThat(names("in")).containsExactly("a.pdf");
        assertThat(names("in/out-2024")).containsExactly("tables.csv");
    }

    @Test
    void anInputThatIsNotThereIsToldByName() {
        assertThatThrownBy(() -> names("nothing"))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(folder.resolve("nothing").toString());
    }

    private List<String> names(String... inputs) throws IOException {
        List<Path> paths = Stream.of(inputs).map(folder::resolve).toList();
        return Inputs.find(paths, folder.resolve("out")).stream()
                .map(InputFile::name)
                .toList();
    }

    private void files(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }
}
