package org.yusuan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yusuan.HostileFiles.docx;
import static org.yusuan.HostileFiles.form;
import static org.yusuan.HostileFiles.paragraph;
import static org.yusuan.HostileFiles.pdf;
import static org.yusuan.HostileFiles.relationship;
import static org.yusuan.HostileFiles.stream;
import static org.yusuan.HostileFiles.xlsx;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yusuan.run.ExtractRequest;
import org.yusuan.run.Extractor;

/** Files made to bring the program down cost themselves at most; none makes it fetch or run anything. */
final class HostileInputTest {
    private static final int DEEP = 100_000;
    private static final String TEXT = "BT /F1 12 Tf 72 700 Td (text) Tj ET";
    private static final String ITSELF = "/XObject<</A 6 0 R/B 6 0 R>>";

    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void folders() throws IOException {
        input = Files.createDirectory(folder.resolve("in"));
        output = folder.resolve("out");
    }

    /** A file, and what comes of it. */
    private static final class Hostile {
        private final String name;
        private final byte[] content;
        private final String status;
        private final String error;

        /** @param error part of what is said of it */
        Hostile(String name, byte[] content, String status, String error) {
            this.name = name;
            this.content = content;
            this.status = status;
            this.error = error;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Hostile> documents() throws IOException {
        String arrays = "[".repeat(DEEP) + "]".repeat(DEEP);
        return Stream.of(
                new Hostile("arrays.pdf", pdf("/X 6 0 R", "", "", TEXT, arrays.getBytes(UTF_8)), "ok", ""),
                new Hostile(
                        "dictionaries.pdf",
                        pdf("/X 6 0 R", "", "", TEXT, ("<</A".repeat(DEEP) + ">>".repeat(DEEP)).getBytes(UTF_8)),
                        "ok",
                        ""),
                new Hostile("operands.pdf", pdf("", "", "", arrays + " TJ " + TEXT), "failed", "expected text"),
                new Hostile("states.pdf", pdf("", "", "", "q ".repeat(DEEP) + TEXT), "ok", ""),
                new Hostile(
                        "glyphs.pdf",
                        pdf("", "", "", "BT /F1 1 Tf " + "(abcdefghij) Tj ".repeat(DEEP) + "ET"),
                        "partial",
                        "expected at most 200000 glyphs"),
                new Hostile(
                        "lines.pdf",
                        pdf("", "", "", TEXT + " 0 0 m 9 9 l S".repeat(3 * DEEP)),
                        "partial",
                        "expected at most 400000 pieces of paths"),
                new Hostile(
                        "form-in-itself.pdf",
                        pdf("", "", ITSELF, TEXT + " /A Do", form("/A Do /B Do", ITSELF)),
                        "partial",
                        "contents within others"),
                new Hostile("font-in-itself.pdf", fontInItself(), "ok", ""),
                new Hostile("pages-in-themselves.pdf", pagesInThemselves(), "failed", "expected pages"),
                new Hostile(
                        "deflated.pdf",
                        pdf(
                                "",
                                "/Contents 6 0 R",
                                "",
                                "",
                                stream("/Filter[/FlateDecode/FlateDecode]", HostileFiles.deflatedTwice(64))),
                        "failed",
                        "expected text"),
                new Hostile(
                        "elements.docx",
                        docx("", nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"), ""),
                        "failed",
                        "Zip bomb"),
                new Hostile("laughs.docx", docx(HostileFiles.laughs(), paragraph("&e9;"), ""), "failed", "DOCTYPE"),
                new Hostile("packed.docx", docx("", paragraph("a".repeat(8 << 20)), ""), "failed", "Zip bomb"),
                new Hostile("laughs.xlsx", xlsx(HostileFiles.laughs(), text("&e9;"), ""), "partial", "DOCTYPE"),
                new Hostile("elements.html", html("<div>"), "ok", ""),
                new Hostile("tables.html", html("<table><tr><td>"), "ok", ""),
                new Hostile("lists.html", html("<ul><li>"), "ok", ""),
                new Hostile("spans.html", html("<b><i>"), "ok", ""),
                new Hostile("brackets.txt", arrays.getBytes(UTF_8), "ok", ""));
    }

    private static String nested(String start, String end) {
        return start.repeat(DEEP) + paragraph("a") + end.repeat(DEEP);
    }

    private static String text(String text) {
        return "<c r='A1' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private static byte[] html(String start) {
        return ("<!DOCTYPE html><meta charset=utf-8>" + start.repeat(DEEP) + "text").getBytes(UTF_8);
    }

    private static byte[] fontInItself() throws IOException {
        String font =
                "<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 97/LastChar 97/Widths[9]"
                        + "/Encoding<</Differences[97/a]>>/CharProcs<</a 7 0 R>>/Resources<</Font<</T 6 0 R>>>>>>";
        byte[] glyph = stream("", "9 0 d0 BT /T 1 Tf (aa) Tj ET".getBytes(UTF_8));
        return pdf("", "/Resources<</Font<</T 6 0 R>>>>", "", "BT /T 9 Tf (aa) Tj ET", font.getBytes(UTF_8), glyph);
    }

    private static byte[] pagesInThemselves() {
        return """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000>>endobj
                trailer<</Root 1 0 R>>
                """.getBytes(UTF_8);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void itCostsItselfAtMost(Hostile hostile) throws IOException {
        Files.write(input.resolve(hostile.name), hostile.content);
        Files.writeString(input.resolve("sound.txt"), "sound");
        run();
        CsvRow row = OutputTables.document(output, hostile.name);
        assertThat(row.get("error")).doesNotContain("internal error").contains(hostile.error);
        assertThat(row.get("status")).isEqualTo(hostile.status);
        assertThat(OutputTables.document(output, "sound.txt").get("status")).isEqualTo("ok");
    }

    /** Whatever a document names on the net stays there: the first to call is the test. */
    @Test
    void nothingIsFetched() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/";
            for (Map.Entry<String, byte[]> file : fetching(url).entrySet()) {
                Files.write(input.resolve(file.getKey()), file.getValue());
            }
            run();
            assertThat(OutputTables.read(output, "documents"))
                    .hasSize(fetching(url).size());
            try (Socket first = new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort());
                    Socket seen = server.accept()) {
                assertThat(seen.getRemoteSocketAddress()).isEqualTo(first.getLocalSocketAddress());
            }
        }
    }

    private static Map<String, byte[]> fetching(String url) throws IOException {
        String external = "<!DOCTYPE l SYSTEM '" + url + "dtd' [<!ENTITY e SYSTEM '" + url + "entity'>]>";
        StringBuilder parts = new StringBuilder();
        for (String kind : List.of("image", "attachedTemplate", "oleObject", "hyperlink", "subDocument", "frame")) {
            parts.append(relationship(kind, url + kind, "External"));
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("parts.docx", docx("", paragraph("a"), parts.toString()));
        files.put("entity.docx", docx(external, paragraph("&e;"), ""));
        files.put("entity.xlsx", xlsx(external, text("&e;"), ""));
        files.put(
                "formula.xlsx",
                xlsx(
                        "",
                        "<c r='A1'><f>WEBSERVICE(\"" + url + "\")</f></c>"
                                + "<c r='B1' t='str'><f>[1]s!A1</f><v>b</v></c>",
                        relationship("externalLinkPath", url + "book.xlsx", "External")));
        files.put(
                "page.html",
                ("<!DOCTYPE html><link rel=stylesheet href=" + url + "css><base href=" + url + "><script src=" + url
                                + "js></script><img src=" + url + "image><iframe src=" + url
                                + "frame></iframe><object data=" + url + "object></object><table background=" + url
                                + "table><tr><td>a</table>")
                        .getBytes(UTF_8));
        files.put(
                "page.xhtml",
                ("<?xml version='1.0'?>" + external + "<html xmlns='http://www.w3.org/1999/xhtml'><p>&e;</p></html>")
                        .getBytes(UTF_8));
        files.put(
                "field.rtf",
                ("{\\rtf1\\ansi {\\field{\\*\\fldinst INCLUDEPICTURE \"" + url + "rtf\" \\\\d}{\\fldrslt x}} a\\par}")
                        .getBytes(UTF_8));
        files.put(
                "actions.pdf",
                pdf(
                        "/OpenAction 6 0 R/AA<</WC 7 0 R>>/Names<</EmbeddedFiles<</Names[(a)8 0 R]>>>>",
                        "/AA<</O 7 0 R>>",
                        "/XObject<</A 9 0 R>>",
                        TEXT + " /A Do",
                        ("<</S/JavaScript/JS(app.launchURL\\(\"" + url + "\"\\);)>>").getBytes(UTF_8),
                        ("<</S/URI/URI(" + url + "uri)>>").getBytes(UTF_8),
                        ("<</Type/Filespec/FS/URL/F(" + url + "file)>>").getBytes(UTF_8),
                        stream(
                                "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/F<</FS/URL/F("
                                        + url + "image)>>",
                                new byte[0])));
        return files;
    }

    /** The name of a program to start, and a file inside the PDF: both stay what they are. */
    @Test
    void nothingIsRunOrTakenOutOfAPdf() throws IOException {
        Path made = folder.resolve("made");
        Files.write(
                input.resolve("launch.pdf"),
                pdf(
                        "/OpenAction 6 0 R/Names<</EmbeddedFiles<</Names[(a.txt)7 0 R]>>>>",
                        "",
                        "",
                        TEXT,
                        ("<</S/Launch/F(/bin/sh)/Unix(touch " + made + ")>>").getBytes(UTF_8),
                        "<</Type/Filespec/F(../a.txt)/EF<</F 8 0 R>>>>".getBytes(UTF_8),
                        stream("/Type/EmbeddedFile", "attached".getBytes(UTF_8))));
        run();
        assertThat(OutputTables.document(output, "launch.pdf").get("status")).isEqualTo("ok");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("in", "out");
        assertThat(OutputTables.read(output, "documents")).hasSize(1);
    }

    private void run() throws IOException {
        Extractor.run(new ExtractRequest(List.of(input), output, 1, (source, status, reason, done, total) -> {}));
    }
}
