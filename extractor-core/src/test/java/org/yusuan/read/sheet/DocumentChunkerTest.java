package org.yusuan.read.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.Cell;
import org.yusuan.document.DocumentChunk;
import org.yusuan.document.OmittedContent;
import org.yusuan.document.SourceDocument;
import org.yusuan.read.Outline;
import org.yusuan.read.convert.LibreOffice;
import org.yusuan.source.Limits;
import org.yusuan.source.Source;
import org.yusuan.source.Sources;
import org.yusuan.temp.TemporaryFiles;

/** Workbooks larger than may be held: all of each comes, whole sheets as many as may be held, a larger one by its rows. */
class DocumentChunkerTest {
    private static final int HELD = 12;

    @TempDir
    Path folder;

    private TemporaryFiles scratch;
    private final List<DocumentChunk> before = new ArrayList<>();

    @BeforeEach
    void aPlaceForWhatIsNotHeld() throws IOException {
        scratch = TemporaryFiles.in(Files.createDirectory(folder.resolve("scratch")));
    }

    @AfterEach
    void nothingIsLeftInIt() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("scratch"))) {
            assertThat(all.filter(Files::isRegularFile))
                    .allMatch(file -> file.toString().endsWith(".lock"));
        }
        scratch.close();
    }

    @Test
    void anOrdinaryWorkbookComesAsAWhole() throws IOException {
        SourceDocument rest = read(List.of(table(4)), before::add);
        assertThat(before).isEmpty();
        assertThat(rest.diagnostics()).isEmpty();
        assertThat(Outline.of(rest)).startsWith("P 支出预算表\nGRID 5x2\n");
    }

    @Test
    void wholeSheetsComeTogetherAsLongAsTheyMayBeHeld() throws IOException {
        SourceDocument rest = read(List.of(table(1), table(2), table(2), table(1)), before::add);
        assertThat(before).hasSize(1).noneMatch(DocumentChunk::partsTable);
        assertThat(before.get(0).document().grids()).hasSize(2);
        assertThat(rest.grids()).hasSize(2);
        assertThat(rest.pages()).isEqualTo(4);
        assertThat(rest.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.READ_IN_CHUNKS);
    }

    @Test
    void aLargeSheetComesByItsRowsUnderItsHeading() throws IOException {
        SourceDocument rest = read(List.of(table(12)), before::add);
        assertThat(before).allMatch(DocumentChunk::partsTable);
        assertThat(before).extracting(part -> Outline.of(part.document())).containsExactly("""
                        P 支出预算表
                        GRID 6x2
                        R0 [0|项目][1|预算数]
                        R1 [0|项1][1|1]
                        R2 [0|项2][1|2]
                        R3 [0|项3][1|3]
                        R4 [0|项4][1|4]
                        R5 [0|项5][1|5]
                        """, """
                        P 支出预算表
                        GRID 7x2
                        R0 [0|项目][1|预算数]
                        R1 [0|项6][1|6]
                        R2 [0|项7][1|7]
                        R3 [0|项8][1|8]
                        R4 [0|项9][1|9]
                        R5 [0|项10][1|10]
                        R6 [0|项11][1|11]
                        """, """
                        P 支出预算表
                        GRID 2x2
                        R0 [0|项目][1|预算数]
                        R1 [0|项12][1|12]
                        """);
        assertThat(rest.blocks()).isEmpty();
        assertThat(addresses(1)).startsWith("Sheet0!A2", "Sheet0!B2", "Sheet0!A8", "Sheet0!B8");
    }

    @Test
    void noSheetIsPartedInsideAMergedRegion() throws IOException {
        String merged = table(12) + "<mergeCells><mergeCell ref=\"A7:A9\"/></mergeCells>";
        read(List.of(merged), before::add);
        assertThat(addresses(0)).contains("Sheet0!A7").doesNotContain("Sheet0!A10");
        assertThat(addresses(1)).contains("Sheet0!A10");
        assertThat(before.get(0).document().leftOut())
                .extracting(OmittedContent::ref)
                .containsExactly("Sheet0!A8", "Sheet0!A9");
    }

    @Test
    void anotherTableBelowIsNotGivenTheHeadingOfTheOneAbove() throws IOException {
        String sheet = row(1, text("A1", "甲表")) + row(2, text("A2", "项目") + text("B2", "预算数"));
        for (int i = 3; i < 8; i++) {
            sheet += row(i, text("A" + i, "项" + i) + number("B" + i, i));
        }
        sheet += row(9, text("A9", "乙表"))
                + row(10, text("A10", "类别") + text("B10", "人数") + text("C10", "备注"))
                + row(11, text("A11", "在职") + number("B11", 5));
        SourceDocument rest = read(List.of(data(sheet)), before::add);
        assertThat(before)
                .extracting(part -> Outline.of(part.document()).lines().limit(2).toList())
                .containsExactly(List.of("P 甲表", "GRID 6x2"), List.of("P 乙表", "GRID 2x3"));
        assertThat(rest.blocks()).isEmpty();
    }

    @Test
    void zerosTheSheetDoesNotShowAreLeftOutOfEveryChunk() throws IOException {
        String view = "<sheetViews><sheetView showZeros=\"0\" workbookViewId=\"0\"/></sheetViews>";
        String rows = "";
        for (int i = 1; i <= 12; i++) {
            rows += row(i, text("A" + i, "项" + i) + number("B" + i, i % 2));
        }
        read(List.of(view + data(rows)), before::add);
        assertThat(before.stream().flatMap(part -> part.document().leftOut().stream()))
                .extracting(left -> left.ref() + " " + left.reason())
                .containsExactly(
                        "Sheet0!B2 not_shown",
                        "Sheet0!B4 not_shown",
                        "Sheet0!B6 not_shown",
                        "Sheet0!B8 not_shown",
                        "Sheet0!B10 not_shown",
                        "Sheet0!B12 not_shown");
    }

    @Test
    void whatGoesWrongWithAChunkIsNoDamageOfTheFile() {
        assertThatThrownBy(() -> read(List.of(table(12)), part -> {
                    throw new IllegalStateException("no room");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no room");
    }

    private List<String> addresses(int chunk) {
        return before.get(chunk).document().grids().stream()
                .flatMap(grid -> grid.cells().stream())
                .map(Cell::address)
                .toList();
    }

    /** A title, a heading and so many rows of two cells. */
    private static String table(int rows) {
        StringBuilder sheet = new StringBuilder();
        sheet.append(row(1, text("A1", "支出预算表"))).append(row(2, text("A2", "项目") + text("B2", "预算数")));
        for (int i = 1; i <= rows; i++) {
            sheet.append(row(i + 2, text("A" + (i + 2), "项" + i) + number("B" + (i + 2), i)));
        }
        return data(sheet.toString());
    }

    private static String data(String rows) {
        return "<sheetData>" + rows + "</sheetData>";
    }

    private static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    private static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String number(String address, int value) {
        return "<c r=\"" + address + "\"><v>" + value + "</v></c>";
    }

    private SourceDocument read(List<String> sheets, Consumer<DocumentChunk> taker) throws IOException {
        Path file = folder.resolve("large.xlsx");
        StringBuilder tabs = new StringBuilder("<workbook xmlns:r=\"r\"><sheets>");
        StringBuilder links = new StringBuilder("<Relationships>");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            add(zip, "[Content_Types].xml", "<Types/>");
            add(
                    zip,
                    "_rels/.rels",
                    "<Relationships><Relationship Id=\"r1\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/>"
                            + "</Relationships>");
            for (int i = 0; i < sheets.size(); i++) {
                tabs.append("<sheet name=\"Sheet" + i + "\" sheetId=\"" + (i + 1) + "\" r:id=\"r" + i + "\"/>");
                links.append("<Relationship Id=\"r" + i + "\" Type=\"x/worksheet\" Target=\"s" + i + ".xml\"/>");
                add(zip, "xl/s" + i + ".xml", "<worksheet>" + sheets.get(i) + "</worksheet>");
            }
            add(zip, "xl/workbook.xml", tabs + "</sheets></workbook>");
            add(zip, "xl/_rels/workbook.xml.rels", links + "</Relationships>");
        }
        Source source = new Sources(Limits.standard()).identify(file, "large.xlsx");
        SheetSettings settings = SheetReaderTest.withCells(SheetSettings.STANDARD.cells(), HELD);
        return new SheetReader(Limits.standard(), settings, null, LibreOffice.none(), scratch).read(source, taker);
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }
}
