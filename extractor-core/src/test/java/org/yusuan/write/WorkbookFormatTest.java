package org.yusuan.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook has every value as it is, says whose each row is, and leaves nothing else behind. */
class WorkbookFormatTest {
    private static final String DOCUMENT = "ab".repeat(32);
    private static final FlatTable<?> RESIDUE = DocumentTables.RESIDUE;
    private static final FlatTable<?> LINES = BudgetTables.BUDGET_LINES;
    private static final FlatTable<?> DOCUMENTS = DocumentTables.DOCUMENTS;

    /** Columns in front of the table's own. */
    private static final int IN_FRONT = 4;

    /** The row of labels and that of names. */
    private static final int HEADINGS = 2;

    @TempDir
    private Path folder;

    /** A row of a table with these values, all others absent. */
    private static List<@Nullable Object> row(FlatTable<?> table, Map<String, Object> values) {
        List<@Nullable Object> row = new ArrayList<>();
        table.header().forEach(name -> row.add(values.get(name)));
        return row;
    }

    private static List<@Nullable Object> document() {
        return row(
                DOCUMENTS,
                Map.of("document_id", DOCUMENT, "source", "a.pdf", "organisation", "豫川县财政局", "fiscal_year", 2025L));
    }

    private static List<@Nullable Object> residue(String text) {
        return row(
                RESIDUE, Map.of("document_id", DOCUMENT, "ordinal", 1L, "text", text, "page", 3L, "ref", "t1:r2:c3"));
    }

    private Path write(WorkbookFormat format, FlatTable<?> table, List<List<@Nullable Object>> rows)
            throws IOException {
        Path file = Files.createTempDirectory(folder, "out").resolve("tables.xlsx");
        try (TableWriter writer = format.open(List.of(DOCUMENTS, RESIDUE, LINES), file)) {
            writer.write(DOCUMENTS, document());
            for (List<@Nullable Object> row : rows) {
                writer.write(table, row);
            }
        }
        try (Stream<Path> beside = Files.list(file.getParent())) {
            assertThat(beside).containsExactly(file);
        }
        return file;
    }

    private Workbook residues(WorkbookFormat format, String... texts) throws IOException {
        List<List<@Nullable Object>> rows =
                Arrays.stream(texts).map(WorkbookFormatTest::residue).toList();
        return WorkbookFactory.create(write(format, RESIDUE, rows).toFile(), null, true);
    }

    /** A department that is not named is not the government of its place. */
    @ParameterizedTest
    @CsvSource({"department, ''", "unit, ''", "county, 某省某市某县"})
    void whoPublishes(String level, String expected) throws IOException {
        Path file = folder.resolve("unnamed.xlsx");
        try (TableWriter writer = new WorkbookFormat().open(List.of(DOCUMENTS), file)) {
            writer.write(
                    DOCUMENTS,
                    row(
                            DOCUMENTS,
                            Map.of(
                                    "document_id",
                                    DOCUMENT,
                                    "source",
                                    "a.pdf",
                                    "level",
                                    level,
                                    "province",
                                    "某省",
                                    "city",
                                    "某市",
                                    "county",
                                    "某县")));
        }
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            Cell organisation = workbook.getSheet("documents").getRow(HEADINGS).getCell(0);
            assertThat(organisation == null ? "" : organisation.getStringCellValue())
                    .isEqualTo(expected);
        }
    }

    private static Cell cell(Workbook workbook, String sheet, FlatTable<?> table, int row, String column) {
        return workbook.getSheet(sheet)
                .getRow(HEADINGS + row)
                .getCell(IN_FRONT + table.header().indexOf(column));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "@SUM(A1)",
                "+49",
                "-",
                "＝1",
                "\t=1",
                "=HYPERLINK(\"http://evil.example\",\"x\")",
                "<script>&amp;\"'",
                "  blanks  ",
                "two\nlines",
                "a\rb\tc",
                "_x0041_ stays",
                "bell \u0007 and \uFFFF",
                "\uD842\uDFB7野家",
                "00123",
                "1e5",
            })
    void aTextIsTheTextItIs(String text) throws IOException {
        try (Workbook workbook = residues(new WorkbookFormat(), text)) {
            Cell cell = cell(workbook, "residue", RESIDUE, 0, "text");
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.00",
                "12345678901234.5",
                "123456789012345",
                "-0.1",
                "1234567890123456.78",
                "0.1234567890123456789"
            })
    void aNumberKeepsAllItsDigits(String digits) throws IOException {
        BigDecimal amount = new BigDecimal(digits);
        Path file = write(
                new WorkbookFormat(), LINES, List.of(row(LINES, Map.of("document_id", DOCUMENT, "amount", amount))));
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            Cell cell = cell(workbook, "budget_lines", LINES, 0, "amount");
            BigDecimal read = cell.getCellType() == CellType.NUMERIC
                    ? new BigDecimal(Double.toString(cell.getNumericCellValue()))
                    : new BigDecimal(cell.getStringCellValue());
            assertThat(read).isEqualByComparingTo(amount);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
        }
    }

    @Test
    void itSaysWhoseARowIsAndLeadsToItsPage() throws IOException {
        try (Workbook workbook = residues(new WorkbookFormat(), "x")) {
            XSSFSheet sheet = (XSSFSheet) workbook.getSheet("residue");
            Row row = sheet.getRow(HEADINGS);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("豫川县财政局");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(2025);
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("a.pdf");
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(3);
            assertThat(row.getCell(3).getCellFormula())
                    .isEqualTo("IF(about!$B$3=\"\",3,HYPERLINK(about!$B$3&\"#doc=abababababab&ref=t1:r2:c3\",3))");
            assertThat(workbook.getSheet("about").getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("../site/index.html");
            assertThat(names(sheet))
                    .startsWith("document_organisation", "document_year", "document_source", "link")
                    .endsWith("page", "bbox", "ref");
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) HEADINGS);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A2:");
        }
    }

    private static List<String> names(Sheet sheet) {
        List<String> names = new ArrayList<>();
        sheet.getRow(1).forEach(cell -> names.add(cell.getStringCellValue()));
        return names;
    }

    @Test
    void theNameOfASheetEndsNoFormula() throws IOException {
        List<@Nullable Object> hostile = residue("x");
        hostile.set(RESIDUE.header().indexOf("ref"), "预算\"&cmd|x#\")!B7");
        Path file = write(new WorkbookFormat(), RESIDUE, List.of(hostile));
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            assertThat(workbook.getSheet("residue").getRow(HEADINGS).getCell(3).getCellFormula())
                    .contains("&ref=预算%22%26cmd%7Cx%23%22%29!B7\"");
        }
    }

    @Test
    void whatASheetCannotHoldGoesOnInTheNext() throws IOException {
        WorkbookFormat small = new WorkbookFormat(new WorkbookFormat.Limits(HEADINGS + 2, 100));
        try (Workbook workbook = residues(small, "a", "b", "c", "d", "e")) {
            List<String> texts = new ArrayList<>();
            for (String name : List.of("residue", "residue (2)", "residue (3)")) {
                Sheet sheet = workbook.getSheet(name);
                assertThat(names(sheet)).contains("text");
                for (int row = 0; row <= sheet.getLastRowNum() - HEADINGS; row++) {
                    texts.add(cell(workbook, name, RESIDUE, row, "text").getStringCellValue());
                }
            }
            assertThat(texts).containsExactly("a", "b", "c", "d", "e");
        }
    }

    private static Stream<Arguments> longTexts() {
        WorkbookFormat small = new WorkbookFormat(new WorkbookFormat.Limits(100, 10));
        return Stream.of(
                arguments(small, "一二三四五六七八九\uD842\uDFB7一二三四五六七八九十完"),
                arguments(small, "ab\u0007cdefgh\u0007\u0007i_x0041_\uD842\uDFB7"),
                arguments(new WorkbookFormat(), "_x000D_".repeat(6000)));
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void whatACellCannotHoldGoesOnInASheetOfItsOwn(WorkbookFormat format, String text) throws IOException {
        try (Workbook workbook = residues(format, text)) {
            Cell first = cell(workbook, "residue", RESIDUE, 0, "text");
            StringBuilder whole = new StringBuilder(first.getStringCellValue());
            Sheet rest = workbook.getSheet("long_texts");
            for (int row = HEADINGS; row <= rest.getLastRowNum(); row++) {
                Row more = rest.getRow(row);
                if (more.getCell(0).getStringCellValue().equals("residue")
                        && more.getCell(2).getNumericCellValue() == 1.0 + first.getColumnIndex()) {
                    assertThat(more.getCell(1).getNumericCellValue()).isEqualTo(1.0 + first.getRowIndex());
                    whole.append(more.getCell(4).getStringCellValue());
                }
            }
            assertThat(whole).hasToString(text);
            Sheet about = workbook.getSheet("about");
            assertThat(about.getRow(about.getLastRowNum()).getCell(0).getStringCellValue())
                    .contains("long_texts");
        }
    }

    @Test
    void aDiskThatFailsIsToldAsThat() throws IOException {
        Path name = folder.resolve("failing.xlsx");
        try (WorkbookFile file = new WorkbookFile(name)) {
            Path rows = folder.resolve("failing.xlsx.rows");
            Files.delete(rows);
            assertThatThrownBy(() -> file.sheet("residue")).isInstanceOf(IOException.class);
            Files.createDirectory(rows);
        }
    }

    @Test
    void theBytesTellNoTime() throws IOException {
        TimeZone before = TimeZone.getDefault();
        Path first = write(new WorkbookFormat(), RESIDUE, List.of(residue("x")));
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
            Path second = write(new WorkbookFormat(), RESIDUE, List.of(residue("x")));
            assertThat(second).hasSameBinaryContentAs(first);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void ofAFileThatIsLeftNothingWaits() throws IOException {
        Path file = folder.resolve("left.xlsx");
        TableWriter writer = new WorkbookFormat().open(List.of(DOCUMENTS, RESIDUE), file);
        writer.write(DOCUMENTS, document());
        assertThat(folder.resolve("left.xlsx.rows")).isNotEmptyDirectory();
        writer.close();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }
}
