package org.yusuan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.source.Archives.Unpacked;
import org.yusuan.temp.TemporaryFiles;

/** The archives in the test's resources were made byte by byte, with Python's standard library, and with 7z and zip. */
class ArchivesTest {
    @TempDir
    Path folder;

    private TemporaryFiles scratch;

    @BeforeEach
    void open() throws IOException {
        scratch = TemporaryFiles.create();
    }

    @AfterEach
    void close() throws IOException {
        scratch.close();
    }

    @Test
    void namesInGbk() throws IOException {
        assertThat(unpack(resource("gbk-names.zip")).members())
                .extracting(ArchiveMember::name)
                .containsExactly("gbk-names.zip!/预算/甲.txt", "gbk-names.zip!/乙.txt");
    }

    @Test
    void archivesInsideAndFilesOfTheSystemsOwn() throws IOException {
        Unpacked unpacked = unpack(resource("nested.zip"));
        assertThat(unpacked.members())
                .extracting(ArchiveMember::name)
                .containsExactly(
                        "nested.zip!/表/页.txt", "nested.zip!/内/gbk.zip!/预算/甲.txt", "nested.zip!/内/gbk.zip!/乙.txt");
        assertThat(unpacked.members().get(0).file()).hasContent("页");
        assertThat(unpacked.diagnostics()).isEmpty();
    }

    @Test
    void aCompressedTarIsOneArchive() throws IOException {
        assertThat(unpack(resource("gbk-names.tar.gz")).members())
                .extracting(ArchiveMember::name)
                .containsExactly("gbk-names.tar.gz!/目录/页.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "page.txt.bz2, page.txt",
        "page.txt.xz, page.txt",
        "page.tar.bz2, 目录/页.txt",
        "page.tar.xz, 目录/页.txt",
        "plain.7z, 目录/页.txt",
        "gbk-names.rar, 预算/甲.txt 乙.txt",
        "rar5.rar, 预算/甲.txt 乙.txt",
    })
    void everyKindIsUnpacked(String name, String members) throws IOException {
        Unpacked unpacked = unpack(resource(name));
        assertThat(unpacked.diagnostics()).isEmpty();
        assertThat(unpacked.members())
                .extracting(ArchiveMember::name)
                .containsExactly(Stream.of(members.split(" "))
                        .map(member -> name + "!/" + member)
                        .toArray(String[]::new));
        assertThat(unpacked.members())
                .allSatisfy(member -> assertThat(member.file()).hasContent("页"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sealed.7z", "sealed-names.7z", "sealed.rar", "sealed-names.rar"})
    void aPasswordOpensAnArchive(String name) throws IOException {
        Path sealed = resource(name);
        assertThat(unpack(sealed, "secret").members())
                .hasSize(1)
                .allSatisfy(member -> assertThat(member.file()).hasContent("页"));
        Unpacked closed = unpack(sealed);
        assertThat(closed.members()).isEmpty();
        assertThat(closed.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(name + ": expected an archive, but every file in it is under a password");
    }

    /** {@code compressed.rar} and the sealed ones were made with RARLAB's packer, version 7. */
    @Test
    void aRarArchiveIsDecompressed() throws IOException {
        List<ArchiveMember> members = unpack(resource("compressed.rar")).members();
        assertThat(members).extracting(ArchiveMember::name).containsExactly("compressed.rar!/说明.txt");
        assertThat(Files.readAllLines(members.get(0).file())).hasSize(2000).containsOnly("一般公共预算支出表，单位：万元");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sealed.7z", "sealed-names.7z", "sealed-names.rar"})
    void anotherPasswordDoesNotOpenIt(String name) throws IOException {
        Unpacked closed = unpack(resource(name), "other");
        assertThat(closed.members()).isEmpty();
        assertThat(closed.diagnostics()).isNotEmpty();
    }

    @Test
    void aZipUnderAPasswordIsToldFileByFile() throws IOException {
        Unpacked closed = unpack(resource("zipcrypto.zip"), "secret");
        assertThat(closed.members()).isEmpty();
        assertThat(closed.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.ENCRYPTED);
        assertThat(closed.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("zipcrypto.zip: expected an archive, but page.txt.xz in it is under a password, "
                        + "which is not tried on zip archives");
    }

    @Test
    void noNameLeadsAnywhere() throws IOException {
        Unpacked unpacked = unpack(resource("escaping.zip"));
        assertThat(unpacked.members())
                .extracting(ArchiveMember::name)
                .containsExactly(
                        "escaping.zip!/tmp/evil.txt",
                        "escaping.zip!/etc/abs.txt",
                        "escaping.zip!/C:/x.txt",
                        "escaping.zip!/unnamed",
                        "escaping.zip!/a.txt",
                        "escaping.zip!/a.txt~2");
        Path made = Objects.requireNonNull(scratch.next().getParent());
        assertThat(unpacked.members())
                .allSatisfy(member -> assertThat(member.file().getParent()).isEqualTo(made));
    }

    @Test
    void aBombIsDiagnosedAndNotWritten() throws IOException {
        ArchiveLimits limits = new ArchiveLimits(4, 10, 1L << 30, 10, 1_000);
        Path bomb = zip("bomb.zip", "0", new byte[1 << 20]);
        Unpacked unpacked = unpack(bomb, limits);
        assertThat(unpacked.members()).isEmpty();
        assertThat(unpacked.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.TOO_LARGE);
        assertThat(unpacked.diagnostics().get(0).message()).startsWith("bomb.zip: expected an archive, of at most ");
    }

    @Test
    void archivesWithinArchivesEndSomewhere() throws IOException {
        byte[] inner = Files.readAllBytes(zip("0.zip", "a.txt", new byte[] {'x'}));
        for (int depth = 1; depth <= 6; depth++) {
            inner = Files.readAllBytes(zip(depth + ".zip", "n.zip", inner));
        }
        Unpacked unpacked = unpack(folder.resolve("6.zip"));
        assertThat(unpacked.members()).isEmpty();
        assertThat(unpacked.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("6.zip!/n.zip!/n.zip!/n.zip!/n.zip: expected an archive, "
                        + "of at most 4 archives within one another, found more");
    }

    @Test
    void anArchiveWithoutFiles() throws IOException {
        Path empty = folder.resolve("empty.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(empty))) {
            zip.putNextEntry(new ZipEntry("folder/"));
        }
        assertThat(unpack(empty).diagnostics()).extracting(Diagnostic::code).containsExactly(Code.NO_CONTENT);
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        Unpacked unpacked = unpack(resource("gbk-names.zip"));
        scratch.close();
        assertThat(unpacked.members())
                .allSatisfy(member -> assertThat(member.file()).doesNotExist());
        scratch = TemporaryFiles.create();
    }

    private Unpacked unpack(Path file) throws IOException {
        return unpack(file, ArchiveLimits.STANDARD, null);
    }

    private Unpacked unpack(Path file, String password) throws IOException {
        return unpack(file, ArchiveLimits.STANDARD, password);
    }

    private Unpacked unpack(Path file, ArchiveLimits limits) throws IOException {
        return unpack(file, limits, null);
    }

    private Unpacked unpack(Path file, ArchiveLimits limits, @Nullable String password) throws IOException {
        Archives archives = new Archives(new Sources(Limits.standard()), Limits.standard(), limits, scratch, password);
        return archives.unpack(file, file.getFileName().toString());
    }

    private Path zip(String name, String entry, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    private Path resource(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = Objects.requireNonNull(ArchivesTest.class.getResourceAsStream(name))) {
            Files.copy(in, file);
        }
        return file;
    }
}
