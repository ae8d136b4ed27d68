package org.yusuan.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;

class SourcesTest {
    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    Path folder;

    static Stream<Arguments> formats() throws IOException {
        return Stream.of(
                arguments("pdf", "a.pdf", ascii("%PDF-1.7\n"), Format.PDF),
                arguments("pdf after junk", "a.pdf", ascii("\u0000\u0001junk".repeat(50) + "%PDF-1.4\n"), Format.PDF),
                arguments("text that mentions the header", "a.txt", ascii("a file begins with %PDF-1.4"), Format.TEXT),
                arguments("word", "a.docx", zip("[Content_Types].xml", "word/document.xml"), Format.DOCX),
                arguments("workbook", "a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml"), Format.XLSX),
                arguments("archive with an office folder", "a.zip", zip("word/readme.txt"), Format.ARCHIVE),
                arguments("archive with Chinese names", "a.zip", zip("预算.pdf"), Format.ARCHIVE),
                arguments("empty archive", "a.zip", zip(), Format.ARCHIVE),
                arguments("old word", "a.doc", compound("WordDocument"), Format.DOC),
                arguments("old workbook", "a.xls", compound("Workbook"), Format.XLS),
                arguments("older workbook", "a.xls", compound("Book"), Format.XLS),
                arguments("names in capitals", "a.xls", compound("WORKBOOK"), Format.XLS),
                arguments("workbook before compound files", "a.xls", hex("0904060000001000"), Format.XLS),
                arguments("rich text", "a.rtf", ascii("{\\rtf1\\ansi}"), Format.RTF),
                arguments("rar", "a.rar", ascii("Rar!\u001a\u0007\u0001\u0000"), Format.ARCHIVE),
                arguments("7z", "a.7z", hex("377abcaf271c0004"), Format.ARCHIVE),
                arguments("png", "a.png", hex("89504e470d0a1a0a00"), Format.IMAGE),
                arguments("jpeg", "a.jpg", hex("ffd8ffe000104a46"), Format.IMAGE),
                arguments("web page", "a.html", utf8("<!DOCTYPE html><p>预算</p>"), Format.HTML),
                arguments("web page in GBK", "a.htm", "<html><p>预算公开表</p>".getBytes(GBK), Format.HTML),
                arguments("page after a comment", "a.asp", utf8("<!-- x -->\n<html><p>预算</p>"), Format.HTML),
                arguments(
                        "page behind scripts",
                        "a",
                        utf8("<script>" + "x;".repeat(9000) + "</script><body>"),
                        Format.HTML),
                arguments("piece of a page", "a.html", utf8("<table><tr><td>1"), Format.HTML),
                arguments("markdown that begins with a table", "a.md", utf8("<table><tr><td>1"), Format.TEXT),
                arguments("page named text", "a.txt", utf8("<!DOCTYPE html><p>预算"), Format.HTML),
                arguments("text", "a.md", utf8("# 预算\n"), Format.TEXT),
                arguments("text in GBK", "a.txt", "部门预算公开表\r\n单位：万元".getBytes(GBK), Format.TEXT),
                arguments("text in UTF-16", "a.txt", concat(hex("fffe"), "预算".getBytes(UTF_16LE)), Format.TEXT),
                arguments("text without a name", "README", utf8("预算"), Format.TEXT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void tellsTheFormatByContent(String id, String name, byte[] bytes, Format format) throws IOException {
        Source source = identify(name, bytes);
        assertThat(source.format()).as(id).isEqualTo(format);
        assertThat(source.obstacle()).as(id).isEmpty();
    }

    static Stream<Arguments> misnamed() throws IOException {
        return Stream.of(
                arguments("a.doc", utf8("<html><table>"), Format.HTML, "a Word 97-2003 document (.doc)", "a web page"),
                arguments(
                        "a.xls", utf8("<html><table>"), Format.HTML, "an Excel 97-2003 workbook (.xls)", "a web page"),
                arguments(
                        "a.xls",
                        zip("[Content_Types].xml", "xl/workbook.xml"),
                        Format.XLSX,
                        "an Excel 97-2003 workbook (.xls)",
                        "an Excel workbook (.xlsx)"),
                arguments(
                        "a.docx",
                        compound("WordDocument"),
                        Format.DOC,
                        "a Word document (.docx)",
                        "a Word 97-2003 document (.doc)"),
                arguments("a.pdf", hex("89504e470d0a1a0a00"), Format.IMAGE, "a PDF document", "a PNG image"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("misnamed")
    void notesAMisleadingName(String name, byte[] bytes, Format format, String named, String found) throws IOException {
        Source source = identify(name, bytes);
        assertThat(source.format()).isEqualTo(format);
        assertThat(source.diagnostics())
                .containsExactly(Diagnostic.ofDocument(
                        Code.MISLEADING_EXTENSION, name + ": by its name expected " + named + ", found " + found));
    }

    static Stream<Arguments> obstacles() throws IOException {
        String expected = "expected a PDF, Word, Excel, web page or text file, found ";
        return Stream.of(
                arguments("a.pdf", new byte[0], Format.UNKNOWN, Code.EMPTY_FILE, expected + "an empty file (0 bytes)"),
                arguments(
                        "a.docx",
                        compound("EncryptionInfo", "EncryptedPackage"),
                        Format.DOCX,
                        Code.ENCRYPTED,
                        expected + "an Office document under a password"),
                arguments(
                        "a.docx",
                        Arrays.copyOf(zip("[Content_Types].xml", "word/document.xml"), 150),
                        Format.DOCX,
                        Code.DAMAGED,
                        expected + "a Word document (.docx) whose zip container is damaged ("),
                arguments(
                        "a.xls",
                        Arrays.copyOf(compound("Workbook"), 400),
                        Format.XLS,
                        Code.DAMAGED,
                        expected + "a damaged OLE2 compound file ("),
                arguments(
                        "a.bin",
                        hex("0001020304050607 08090a".replace(" ", "")),
                        Format.UNKNOWN,
                        Code.UNSUPPORTED_FORMAT,
                        expected + "a file of unknown format, first bytes 00 01 02 03 04 05 06 07"),
                arguments(
                        "a.ppt",
                        compound("PowerPoint Document"),
                        Format.UNKNOWN,
                        Code.UNSUPPORTED_FORMAT,
                        expected + "a PowerPoint 97-2003 presentation, first bytes d0 cf 11 e0 a1 b1 1a e1"),
                arguments(
                        "a.xml",
                        utf8("<?xml version=\"1.0\"?><office:document/>"),
                        Format.UNKNOWN,
                        Code.UNSUPPORTED_FORMAT,
                        expected + "a flat OpenDocument file, first bytes 3c 3f 78 6d 6c 20 76 65"));
    }

    @ParameterizedTest(name = "{0} {3}")
    @MethodSource("obstacles")
    void saysWhatStandsInTheWay(String name, byte[] bytes, Format format, Code code, String message)
            throws IOException {
        Source source = identify(name, bytes);
        assertThat(source.format()).isEqualTo(format);
        assertThat(source.diagnostics()).hasSize(1);
        assertThat(source.diagnostics().get(0).code()).isEqualTo(code);
        assertThat(source.diagnostics().get(0).message()).startsWith(name + ": " + message);
    }

    @Test
    void hashesTheBytes() throws IOException {
        Source source = identify("a.txt", ascii("abc"));
        assertThat(source.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(source.size()).isEqualTo(3);
    }

    @Test
    void hashesBeyondTheLookedAtBytes() throws IOException {
        byte[] large = ascii("x".repeat(3 * FormatDetector.HEAD_BYTES));
        byte[] other = ascii("x".repeat(3 * FormatDetector.HEAD_BYTES - 1) + "y");
        Source source = identify("a.txt", large);
        assertThat(source.size()).isEqualTo(large.length);
        assertThat(source.sha256()).isNotEqualTo(identify("a.txt", other).sha256());
    }

    @Test
    void refusesAFileBeyondTheLimit() throws IOException {
        Path file = folder.resolve("a.pdf");
        Files.write(file, ascii("%PDF-1.4 and more"));
        Source source = new Sources(new Limits(10, 10, 10, 10, 10, 10)).identify(file, "a.pdf");
        assertThat(source.obstacle())
                .contains(
                        Diagnostic.ofDocument(
                                Code.TOO_LARGE,
                                "a.pdf: expected a PDF, Word, Excel, web page or text file, found 17 bytes, more than the limit of 10"));
    }

    @Test
    void aMissingFileIsASourceToo() {
        Sources sources = new Sources(Limits.standard());
        Source source = sources.identify(folder.resolve("none.pdf"), "a/none.pdf");
        Source other = sources.identify(folder.resolve("none.pdf"), "b/none.pdf");
        assertThat(source.obstacle()).map(Diagnostic::code).contains(Code.UNREADABLE_FILE);
        assertThat(source.sha256()).hasSize(64).isNotEqualTo(other.sha256());
    }

    private Source identify(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return new Sources(Limits.standard()).identify(file, name);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, GBK)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(utf8("content"));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] compound(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem fileSystem = new POIFSFileSystem()) {
            for (String name : List.of(names)) {
                fileSystem.createDocument(new ByteArrayInputStream(utf8("content")), name);
            }
            fileSystem.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
