package org.yusuan.read.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.Cell;
import org.yusuan.document.OmittedContent;
import org.yusuan.document.SourceDocument;
import org.yusuan.read.Outline;
import org.yusuan.read.convert.LibreOffice;
import org.yusuan.source.Limits;
import org.yusuan.source.Source;
import org.yusuan.source.Sources;

/** {@code clauses.xlsx} and {@code clauses.xls} were made of {@code clauses.fods}, written by hand, with LibreOffice Calc. */
class SheetReaderTest {
    private static final String CLAUSES = """
            P 2025年支出预算表
            P 单位：万元
            GRID 6x4
            R0 [0 2x1|项目][1 1x2|预算数][3 2x1|日期]
            R1 [1|金额][2|比上年]
            R2 [0|合计][1|1,234.57][2|5.2%][3|2025年3月1日]
            R3 [0|教育][1|1,225.57][2|-10.0%][3|]
            R4 [0|][1|][2|][3|]
            R5 [0|无额][1|0.00][2|][3|]
            P 注：本表按收付实现制填列
            P 2025年收入表
            GRID 2x2
            R0 [0|项目][1|预算数]
            R1 [0|拨款][1|-5.00]
            P@3 本部门职责
            P@3 一是编制预算
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"clauses.xlsx", "clauses.xls"})
    void readsWhatTheSheetsShow(String name) throws IOException {
        SourceDocument document = read(resource(name));
        assertThat(Outline.of(document)).isEqualTo(CLAUSES);
        assertThat(document.pages()).isEqualTo(3);
        assertThat(document.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clauses.xlsx", "clauses.xls"})
    void keepsTheNumberBesideItsText(String name) throws IOException {
        SourceDocument document = read(resource(name));
        Cell computed = cell(document, "支出 表!C5");
        assertThat(computed.number()).isEqualTo(new BigDecimal("1234.5678"));
        assertThat(cell(document, "支出 表!D5").number()).isEqualTo(new BigDecimal("0.0523"));
        assertThat(cell(document, "支出 表!E5").number()).isNull();
        assertThat(cell(document, "支出 表!A5").number()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clauses.xlsx", "clauses.xls"})
    void leavesOutWhatIsHidden(String name) throws IOException {
        SourceDocument document = read(resource(name));
        assertThat(document.leftOut()).extracting(OmittedContent::reason).containsOnly(OmittedContent.HIDDEN);
        assertThat(document.leftOut())
                .extracting(left -> left.ref() + " " + left.text())
                .containsExactly(
                        "支出 表!B3 代码",
                        "支出 表!B4 x",
                        "支出 表!B5 c0",
                        "支出 表!A6 隐藏行",
                        "支出 表!B6 ch",
                        "支出 表!C6 9.00",
                        "支出 表!B7 c1",
                        "支出 表!B9 c2",
                        "支出 表!B14 h",
                        "支出 表!B15 h2",
                        "隐藏!A1 看不见");
    }

    @Test
    @Timeout(60)
    void readsOfAMillionDeclaredRowsWhatIsFilled() throws IOException {
        StringBuilder rows = new StringBuilder("<cols><col min=\"1\" max=\"16384\" width=\"9\"/></cols><sheetData>");
        rows.append(row(1, text("A1", "项目") + text("B1", "数")));
        rows.append(row(2, text("A2", "甲") + "<c r=\"B2\"><v>0.1</v></c>"));
        for (int row = 3; row <= 200_000; row++) {
            rows.append(row(row, "<c r=\"A" + row + "\"/><c r=\"XFD" + row + "\"/>"));
        }
        SourceDocument document = read(xlsx(rows.append("</sheetData>").toString()));
        assertThat(Outline.of(document)).isEqualTo("GRID 2x2\nR0 [0|项目][1|数]\nR1 [0|甲][1|0.1]\n");
    }

    /** Of nine filled cells at most four are read: two rows of two are whole, the third would be half. */
    @Test
    void readsWholeRowsUpToItsLimitAndTellsTheRest() throws IOException {
        String sheet = "<sheetData>"
                + row(1, text("A1", "项目") + text("B1", "数"))
                + row(2, text("A2", "甲") + "<c r=\"B2\"><v>1</v></c>")
                + row(3, text("A3", "乙") + "<c r=\"B3\"><v>2</v></c><c r=\"C3\"><v>3</v></c>")
                + row(4, text("A4", "丙") + "<c r=\"B4\"><v>4</v></c>") + "</sheetData>";
        SourceDocument document = read(xlsx(sheet), withCells(5));
        assertThat(Outline.of(document)).isEqualTo("GRID 2x2\nR0 [0|项目][1|数]\nR1 [0|甲][1|1]\n");
        assertThat(document.diagnostics())
                .containsExactly(
                        Diagnostic.ofDocument(
                                Code.LIMIT_REACHED,
                                "expected a workbook of at most 5 filled cells; the 5 after these were left out,"
                                        + " which sheet by sheet is told"),
                        Diagnostic.ofPage(
                                Code.LIMIT_REACHED,
                                1,
                                "sheet Sheet1: 5 filled cells were left out, all from row 3 on"));
    }

    @Test
    void blankCellsCostNoFilledOnes() throws IOException {
        String sheet = "<sheetData>"
                + row(1, text("A1", "甲") + text("B1", "乙") + text("F1", "丙"))
                + row(2, text("A2", "丁") + text("F2", "戊")) + "</sheetData>";
        SourceDocument document = read(xlsx(sheet), withCells(5));
        assertThat(document.diagnostics()).isEmpty();
        assertThat(Outline.of(document)).isEqualTo("""
                        GRID 2x6
                        R0 [0|甲][1|乙][2|][3|][4|][5|丙]
                        R1 [0|丁][1|][2|][3|][4|][5|戊]
                        """);
    }

    @Test
    void continuesATableAfterABlankRowThatIsNotDrawn() throws IOException {
        String sheet = "<sheetData>" + row(1, text("A1", "项目") + text("B1", "数"))
                + row(2, text("A2", "甲") + "<c r=\"B2\"><v>1</v></c>")
                + row(4, text("A4", "乙") + "<c r=\"B4\"><v>2</v></c>")
                + row(6, text("A6", "名称") + text("B6", "值"))
                + row(7, text("A7", "丙") + "<c r=\"B7\"><v>3</v></c>") + "</sheetData>";
        assertThat(read(xlsx(sheet)).grids()).extracting(grid -> grid.rows()).containsExactly(4, 2);
    }

    @Test
    void showsNoZerosWhereTheSheetShowsNone() throws IOException {
        String sheet = "<sheetViews><sheetView showZeros=\"0\"/></sheetViews><sheetData>"
                + row(1, text("A1", "甲") + "<c r=\"B1\"><v>0</v></c><c r=\"C1\"><v>5</v></c>") + "</sheetData>";
        SourceDocument document = read(xlsx(sheet));
        assertThat(Outline.of(document)).contains("R0 [0|甲][1|][2|5]");
        assertThat(document.leftOut()).extracting(OmittedContent::reason).containsExactly(OmittedContent.NOT_SHOWN);
    }

    @Test
    void saysThatFormulasWereNotComputed() throws IOException {
        String sheet = "<sheetData>" + row(1, text("A1", "甲") + "<c r=\"B1\"><f>1+1</f></c>") + "</sheetData>";
        assertThat(read(xlsx(sheet)).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.UNCOMPUTED_FORMULA);
    }

    @Test
    void keepsWhatStandsBeforeTheDamageOfASheet() throws IOException {
        SourceDocument document = read(xlsx("<sheetData>" + row(1, text("A1", "甲")) + "<row"));
        assertThat(Outline.of(document)).isEqualTo("P 甲\n");
        assertThat(document.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.PAGE_UNREADABLE);
    }

    @Test
    void opensAnXlsWithItsPassword() throws IOException {
        Path file = folder.resolve("secret.xls");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("表").createRow(0).createCell(0).setCellValue("甲");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(Outline.of(read(file, "secret"))).isEqualTo("P 甲\n");
        assertThat(read(file).diagnostics()).extracting(Diagnostic::code).containsExactly(Code.ENCRYPTED);
        assertThat(read(file, "wrong").diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("secret.xls: expected an Excel 97-2003 workbook, found one under a password, "
                        + "and the one given does not open it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"项目,数\n\"甲,乙\",\"1\n2\"\n", "项目;数\n甲,乙;\"1\n2\"\n", "项目\t数\n甲,乙\t\"1\n2\"\n"})
    void readsSeparatedValuesAsOneTable(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), text, UTF_8);
        assertThat(Outline.of(read(file))).isEqualTo("GRID 2x2\nR0 [0|项目][1|数]\nR1 [0|甲,乙][1|1 2]\n");
    }

    private static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    private static String text(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static Cell cell(SourceDocument document, String address) {
        return document.grids().stream()
                .flatMap(grid -> grid.cells().stream())
                .filter(cell -> address.equals(cell.address()))
                .findFirst()
                .orElseThrow();
    }

    /** A workbook of one sheet, unnamed, by hand. */
    private Path xlsx(String sheet) throws IOException {
        Path file = folder.resolve("made.xlsx");
        String relations = "<Relationships><Relationship Id=\"r\" Type=\"x/%s\" Target=\"%s\"/></Relationships>";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            add(zip, "[Content_Types].xml", "<Types/>");
            add(zip, "_rels/.rels", relations.formatted("officeDocument", "xl/workbook.xml"));
            add(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"x\"><sheets><sheet name=\"Sheet1\" r:id=\"r\"/></sheets></workbook>");
            add(zip, "xl/_rels/workbook.xml.rels", relations.formatted("worksheet", "s.xml"));
            add(zip, "xl/s.xml", "<worksheet>" + sheet + "</worksheet>");
        }
        return file;
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }

    private Path resource(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = Objects.requireNonNull(SheetReaderTest.class.getResourceAsStream(name))) {
            Files.copy(in, file);
        }
        return file;
    }

    private static SheetSettings withCells(int cells) {
        return withCells(cells, SheetSettings.STANDARD.held());
    }

    static SheetSettings withCells(int cells, int held) {
        SheetSettings standard = SheetSettings.STANDARD;
        return new SheetSettings(
                cells,
                held,
                standard.csvCells(),
                standard.blanks(),
                standard.cellCharacters(),
                standard.stringCharacters(),
                standard.partBytes(),
                standard.merges(),
                standard.lineTexts(),
                standard.borderedShare(),
                standard.blanksPerFilled(),
                standard.headingTexts(),
                standard.headingRows());
    }

    private static SourceDocument read(Path file, SheetSettings settings) {
        Source source =
                new Sources(Limits.standard()).identify(file, file.getFileName().toString());
        return new SheetReader(Limits.standard(), settings, null, LibreOffice.none(), null).read(source);
    }

    private static SourceDocument read(Path file) {
        return read(file, SheetSettings.STANDARD);
    }

    private static SourceDocument read(Path file, String password) {
        Source source =
                new Sources(Limits.standard()).identify(file, file.getFileName().toString());
        return new SheetReader(Limits.standard(), password, LibreOffice.none(), null).read(source);
    }
}
