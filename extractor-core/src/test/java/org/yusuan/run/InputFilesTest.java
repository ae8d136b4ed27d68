package org.yusuan.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.pipeline.InputFile;
import org.yusuan.source.Archives;
import org.yusuan.source.Limits;
import org.yusuan.source.Sources;
import org.yusuan.temp.TemporaryFiles;

/** Files inside archives stand in the archives' place, and are on the disk no longer than they have to be. */
final class InputFilesTest {
    @TempDir
    private Path folder;

    private Path input;
    private TemporaryFiles scratch;

    @BeforeEach
    void open() throws IOException {
        input = Files.createDirectory(folder.resolve("in"));
        scratch = TemporaryFiles.in(folder);
    }

    @AfterEach
    void close() throws IOException {
        scratch.close();
    }

    @Test
    void theOrderIsThatOfTheNames() throws IOException {
        text("a.txt");
        zip("b.zip", "y.txt", "x.txt");
        text("b.zip 2.txt");
        text("b.zip.txt");
        zip("c.zip", "z.txt");
        Files.writeString(input.resolve("d.zip"), "PK\003\004 and no more");
        assertThat(names(inputs()))
                .containsExactly(
                        "a.txt", "b.zip 2.txt", "b.zip!/x.txt", "b.zip!/y.txt", "b.zip.txt", "c.zip!/z.txt", "d.zip");
    }

    @Test
    void anArchiveIsUnpackedWhenItsTurnComesAndRemovedWhenItIsDone() throws IOException {
        zip("a.zip", "1.txt", "2.txt");
        text("b.txt");
        zip("c.zip", "3.txt");
        InputFiles inputs = inputs();
        assertThat(inputs.known()).as("two in the first, two more").isEqualTo(4);
        InputFile first = next(inputs);
        InputFile second = next(inputs);
        assertThat(unpacked()).hasSize(2).contains(first.file(), second.file());
        inputs.release(first);
        assertThat(unpacked()).containsExactly(second.file());
        inputs.release(second);
        InputFile alone = next(inputs);
        inputs.release(alone);
        assertThat(alone.file()).as("what is the user's stays").exists();
        InputFile last = next(inputs);
        assertThat(unpacked()).containsExactly(last.file());
        inputs.release(last);
        assertThat(unpacked()).isEmpty();
        assertThat(inputs.next()).isNull();
    }

    @Test
    void anArchiveInsideAnotherIsRemovedWhenItIsUnpacked() throws IOException {
        zip("inner.zip", "1.txt");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(input.resolve("outer.zip")))) {
            zip.putNextEntry(new ZipEntry("inner.zip"));
            Files.copy(input.resolve("inner.zip"), zip);
        }
        Files.delete(input.resolve("inner.zip"));
        InputFiles inputs = inputs();
        InputFile only = next(inputs);
        assertThat(only.name()).isEqualTo("outer.zip!/inner.zip!/1.txt");
        assertThat(unpacked()).containsExactly(only.file());
    }

    private static InputFile next(InputFiles inputs) throws IOException {
        return Objects.requireNonNull(inputs.next());
    }

    private InputFiles inputs() throws IOException {
        Limits limits = Limits.standard();
        Archives archives = new Archives(new Sources(limits), limits, scratch, null);
        return new InputFiles(Inputs.find(List.of(input), folder.resolve("out")), archives);
    }

    private static List<String> names(InputFiles inputs) throws IOException {
        List<String> names = new ArrayList<>();
        for (InputFile file = inputs.next(); file != null; file = inputs.next()) {
            names.add(file.name());
        }
        assertThat(inputs.known()).isEqualTo(names.size());
        return names;
    }

    private List<Path> unpacked() throws IOException {
        try (var files = Files.list(scratch.next().getParent())) {
            return files.toList();
        }
    }

    private void text(String name) throws IOException {
        Files.writeString(input.resolve(name), "text of " + name);
    }

    private void zip(String name, String... entries) throws IOException {
        try (OutputStream file = Files.newOutputStream(input.resolve(name));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(("text of " + entry).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
    }
}
