package org.yusuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.run.ExtractRequest;
import org.yusuan.run.Extractor;
import org.yusuan.run.RunSummary;

/** Bad input is data: every file has its row, the message says what was expected and found, the others are read. */
final class BadInputTest {
    private static final String GOOD = "good.docx";

    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void aGoodDocument() throws IOException {
        input = Files.createDirectory(folder.resolve("in"));
        output = folder.resolve("out");
        Files.copy(fixture("pingluo-2025/pingluo-2025.docx"), input.resolve(GOOD));
    }

    @Test
    void anEmptyFile() throws IOException {
        Files.createFile(input.resolve("empty.pdf"));
        assertFailed("empty.pdf", "empty_file", "0 bytes");
    }

    @Test
    void randomBytesNamedAsPdf() throws IOException {
        byte[] bytes = new byte[10_000];
        new Random(20250301).nextBytes(bytes);
        Files.write(input.resolve("random.pdf"), bytes);
        assertFailed("random.pdf", "unsupported_format", "expected", "found");
    }

    @ParameterizedTest
    @CsvSource({"1000, damaged", "5, damaged"})
    void aPdfCutShort(int bytes, String code) throws IOException {
        byte[] whole = Files.readAllBytes(fixture("pingluo-2025/pingluo-2025.pdf"));
        Files.write(input.resolve("cut.pdf"), Arrays.copyOf(whole, bytes));
        assertFailed("cut.pdf", code, "expected", "found");
    }

    @Test
    void aWordFileCutShort() throws IOException {
        byte[] whole = Files.readAllBytes(fixture("pingluo-2025/pingluo-2025.docx"));
        Files.write(input.resolve("cut.docx"), Arrays.copyOf(whole, whole.length / 2));
        assertFailed("cut.docx", "damaged", "expected", "found");
    }

    /** Its first entry's name, which is said to be UTF-8, is not. */
    @Test
    void aWordFileWithANameThatIsNoText() throws IOException {
        byte[] whole = Files.readAllBytes(fixture("pingluo-2025/pingluo-2025.docx"));
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);
        cut[7] |= 0x08;
        cut[30] = (byte) 0xFF;
        Files.write(input.resolve("name.docx"), cut);
        assertFailed("name.docx", "damaged", "expected", "found");
    }

    @Test
    void anEncryptedPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(input.resolve("secret.pdf").toFile());
        }
        assertFailed("secret.pdf", "encrypted", "password");
    }

    /** Most publishers who encrypt forbid changes only: no password is needed to read such a file. */
    @ParameterizedTest
    @ValueSource(ints = {40, 128, 256})
    void aPdfThatOnlyForbidsChangesIsRead(int keyBits) throws IOException {
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "", new AccessPermission());
        policy.setEncryptionKeyLength(keyBits);
        File original = fixture("pingluo-2025/pingluo-2025.pdf").toFile();
        try (PDDocument document = Loader.loadPDF(original)) {
            document.protect(policy);
            document.save(input.resolve("protected.pdf").toFile());
        }
        assertThat(run()).isEqualTo(new RunSummary(2, 0, 0));
        assertThat(OutputTables.document(output, "protected.pdf").get("tables")).isEqualTo("6");
    }

    @Test
    void anEncryptedWordFile() throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem();
                XWPFDocument document = new XWPFDocument()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                document.write(encrypted);
            }
            try (OutputStream file = Files.newOutputStream(input.resolve("secret.docx"))) {
                container.writeFilesystem(file);
            }
        }
        assertFailed("secret.docx", "encrypted", "password");
    }

    @Test
    void aScan() throws IOException {
        Files.copy(fixture("pingluo-2025/pingluo-2025.scan.pdf"), input.resolve("scan.pdf"));
        assertFailed("scan.pdf", "scanned", "expected", "found");
    }

    @Test
    void aPageTreeThatClaimsABillionPages() throws IOException {
        String pdf = new String(
                HostileFiles.pdf("", "", "", "BT /F1 9 Tf 50 700 Td (text) Tj ET"), StandardCharsets.ISO_8859_1);
        Files.writeString(
                input.resolve("many.pdf"),
                pdf.replace("/Count 1>>", "/Count 1400000000>>"),
                StandardCharsets.ISO_8859_1);
        run();
        assertThat(Integer.parseInt(OutputTables.document(output, "many.pdf").get("pages")))
                .isBetween(1, 10);
        assertThat(output.resolve("run.json")).content().doesNotContain("1400000");
    }

    @Test
    void aLinkToNothing() throws IOException {
        Files.createSymbolicLink(input.resolve("gone.pdf"), folder.resolve("nothing.pdf"));
        assertFailed("gone.pdf", "unreadable_file", "expected");
    }

    @Test
    void anOutputPathThatIsAFile() throws IOException {
        Files.writeString(output, "mine");
        assertThatThrownBy(this::run)
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining(output.toString());
        assertThat(output).hasContent("mine");
    }

    @Test
    void anOutputFolderThatCannotBeMade() throws IOException {
        Files.writeString(output, "mine");
        output = output.resolve("below");
        assertThatThrownBy(this::run)
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining(folder.resolve("out").toString());
    }

    @Test
    void anOutputFolderThatCannotBeWritten() throws IOException {
        Files.createDirectories(output.resolve("targets.csv/in-the-way"));
        assertThatThrownBy(this::run).isInstanceOf(FileSystemException.class).hasMessageContaining("targets.csv");
        assertThat(output.toFile().list()).containsExactly("targets.csv");
    }

    private void assertFailed(String name, String code, String... told) throws IOException {
        RunSummary summary = run();
        assertThat(summary).isEqualTo(new RunSummary(1, 0, 1));
        CsvRow row = OutputTables.document(output, name);
        assertThat(row.fields()).containsEntry("status", "failed").containsEntry("tables", "0");
        assertThat(row.get("error")).startsWith(name + ": ").contains(told);
        assertThat(row.get("document_id")).matches("[0-9a-f]{64}");
        assertThat(OutputTables.read(output, "findings"))
                .filteredOn(finding -> finding.get("document_id").equals(row.get("document_id")))
                .extracting(finding -> finding.get("rule"))
                .contains(code);
        assertThat(OutputTables.document(output, GOOD).get("status")).isEqualTo("ok");
    }

    private RunSummary run() throws IOException {
        return Extractor.run(
                new ExtractRequest(List.of(input), output, 2, (source, status, reason, done, total) -> {}));
    }

    private static Path fixture(String name) {
        return Fixtures.DOCUMENTS.resolve(name);
    }
}
