package org.yusuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Status;

/** The library's door. */
final class YusuanTest {
    private static final Path PDF = Fixtures.DOCUMENTS.resolve("lianjiang-2024/lianjiang-2024.pdf");

    @TempDir
    private Path folder;

    @Test
    void aPathAStreamAndBytesSayTheSame() throws IOException {
        byte[] bytes = Files.readAllBytes(PDF);
        Disclosure disclosure = Yusuan.reader().read(PDF);
        assertThat(disclosure.document().status()).isEqualTo(Status.OK);
        assertThat(disclosure.targets()).isNotEmpty();
        assertThat(Yusuan.reader().read(new ByteArrayInputStream(bytes), "lianjiang-2024.pdf"))
                .isEqualTo(disclosure);
        assertThat(Yusuan.reader().read(bytes, "lianjiang-2024.pdf")).isEqualTo(disclosure);
    }

    @Test
    void whatCannotBeReadIsADisclosureAndWhatIsNotThereIsNone() throws IOException {
        Disclosure disclosure = Yusuan.reader().read(new byte[] {1, 2, 3}, "a.bin");
        assertThat(disclosure.document().status()).isEqualTo(Status.FAILED);
        assertThat(disclosure.document().error()).startsWith("a.bin: ");
        assertThatThrownBy(() -> Yusuan.reader().read(folder.resolve("gone.pdf")))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> Yusuan.reader().readAll(folder.resolve("gone")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aPasswordIsInNoText() {
        assertThat(Yusuan.reader().password("secret").toString())
                .doesNotContain("secret")
                .contains("password");
    }

    @Test
    void aFolderIsReadAsItIsAskedFor() throws IOException {
        for (String name : List.of("a.html", "c.html", "d.html")) {
            Files.writeString(folder.resolve(name), "<p>" + name);
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("b.zip")))) {
            zip.putNextEntry(new ZipEntry("x.html"));
            zip.write("<p>x".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        try (Stream<Disclosure> all = Yusuan.reader().readAll(folder)) {
            Iterator<Disclosure> each = all.iterator();
            assertThat(each.next().document().source()).isEqualTo("a.html");
            Files.delete(folder.resolve("d.html"));
            assertThat(each.next().document().source()).isEqualTo("b.zip!/x.html");
            assertThat(each.next().document().source()).isEqualTo("c.html");
            assertThat(each.next().document().status()).isEqualTo(Status.FAILED);
            assertThat(each.hasNext()).isFalse();
        }
    }
}
