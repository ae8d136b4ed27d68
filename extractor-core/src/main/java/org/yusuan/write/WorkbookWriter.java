package org.yusuan.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.DisclosureLevel;
import org.yusuan.write.WorkbookSheets.Heading;

/** Writes the tables of a run as the sheets of a workbook. */
final class WorkbookWriter implements TableWriter {
    /** What is of these levels and names no organisation is not the government's of its place. */
    private static final Set<String> OF_ORGANISATIONS =
            Set.of(DisclosureLevel.DEPARTMENT.id(), DisclosureLevel.UNIT.id());

    private static final String FIRST_SHEET = "about";

    private static final List<Heading> IN_FRONT = List.of(
            new Heading("公开单位", "document_organisation", 24),
            new Heading("年度", "document_year", 7),
            new Heading("文件", "document_source", 22),
            new Heading("原页", "link", 7));

    private static final List<Heading> LONG = List.of(
            new Heading("工作表", "sheet", 18),
            new Heading("行", "row", 9),
            new Heading("列", "column", 9),
            new Heading("第几段", "part", 9),
            new Heading("接前文", "text", 60));

    private final WorkbookFile file;
    private final WorkbookFormat.Limits limits;
    private final WorkbookStyles styles;
    private final SXSSFSheet about;
    private final Map<String, WorkbookSheets> sheets = new LinkedHashMap<>();
    private final Map<String, WorkbookLink> links = new HashMap<>();
    private final Map<String, InFront> documents = new HashMap<>();
    private @Nullable WorkbookSheets longTexts;
    private boolean isBroken;

    /** Whose a row is. */
    private record InFront(
            @Nullable Object organisation,
            @Nullable Object year,
            @Nullable Object source) {}

    WorkbookWriter(List<FlatTable<?>> tables, Path path, WorkbookFormat.Limits limits) throws IOException {
        this.file = new WorkbookFile(path);
        this.limits = limits;
        try {
            this.styles = WorkbookStyles.of(file.workbook());
            this.about = file.sheet(FIRST_SHEET);
            for (FlatTable<?> table : tables) {
                List<Heading> headings = Stream.concat(
                                IN_FRONT.stream(), table.columns().stream().map(Heading::of))
                        .toList();
                sheets.put(table.name(), new WorkbookSheets(file, styles, limits, table.name(), headings));
                links.put(table.name(), WorkbookLink.of(table));
            }
        } catch (IOException | RuntimeException cause) {
            file.close();
            throw cause;
        }
    }

    @Override
    public void write(FlatTable<?> table, List<@Nullable Object> values) throws IOException {
        WorkbookLink link = at(links, table);
        String document = link.document(values);
        if (table.equals(DocumentTables.DOCUMENTS)) {
            documents.put(document, inFront(table, values));
        }
        try {
            WorkbookSheets its = at(sheets, table);
            SXSSFRow row = its.row();
            InFront known = documents.getOrDefault(document, new InFront(null, null, null));
            text(its, row, 0, known.organisation);
            if (known.year != null) {
                WorkbookRow.value(row, 1, styles.whole(), known.year);
            }
            text(its, row, 2, known.source);
            link.put(row, 3, styles.link(), values);
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                if (value instanceof String) {
                    text(its, row, IN_FRONT.size() + i, value);
                } else if (value != null) {
                    WorkbookRow.value(
                            row, IN_FRONT.size() + i, styles.of(table.columns().get(i)), value);
                }
            }
        } catch (IOException | RuntimeException cause) {
            isBroken = true;
            throw cause;
        }
    }

    private static <V> V at(Map<String, V> map, FlatTable<?> table) {
        V there = map.get(table.name());
        if (there == null) {
            throw new IllegalArgumentException("no sheet for '" + table.name() + "'");
        }
        return there;
    }

    /** A government has no organisation: then it is its place. */
    private static InFront inFront(FlatTable<?> table, List<@Nullable Object> values) {
        List<String> header = table.header();
        Object organisation = values.get(header.indexOf("organisation"));
        if (organisation == null && !OF_ORGANISATIONS.contains(String.valueOf(values.get(header.indexOf("level"))))) {
            StringBuilder place = new StringBuilder();
            for (String part : List.of("province", "city", "county")) {
                Object name = values.get(header.indexOf(part));
                place.append(name == null ? "" : name);
            }
            organisation = place.isEmpty() ? null : place.toString();
        }
        return new InFront(
                organisation, values.get(header.indexOf("fiscal_year")), values.get(header.indexOf("source")));
    }

    private void text(WorkbookSheets its, SXSSFRow row, int column, @Nullable Object value) throws IOException {
        if (value == null) {
            return;
        }
        List<String> parts = parts(value.toString());
        WorkbookRow.text(row, column, styles.text(), parts.get(0));
        for (int part = 1; part < parts.size(); part++) {
            if (longTexts == null) {
                longTexts = new WorkbookSheets(file, styles, limits, "long_texts", LONG);
            }
            SXSSFRow more = longTexts.row();
            WorkbookRow.text(more, 0, styles.text(), its.sheet().getSheetName());
            WorkbookRow.value(more, 1, styles.whole(), 1L + row.getRowNum());
            WorkbookRow.value(more, 2, styles.whole(), 1L + column);
            WorkbookRow.value(more, 3, styles.whole(), 1L + part);
            WorkbookRow.text(more, 4, styles.text(), parts.get(part));
        }
    }

    /** As much as a cell takes, then the rest. */
    private List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        do {
            int to = WorkbookRow.endOfPart(text, from, limits.characters());
            parts.add(text.substring(from, to));
            from = to;
        } while (from < text.length());
        return parts;
    }

    @Override
    public void close() throws IOException {
        try (file) {
            if (!isBroken) {
                sheets.values().forEach(WorkbookSheets::end);
                tellAbout();
                file.write();
            }
        }
    }

    private void tellAbout() throws IOException {
        About text = new About(about);
        text.line(styles.title(), "预算公开表格 · Yusuan");
        text.line(styles.text(), "每张表一个工作表。第一行是中文说明，第二行是列名；前四列是公开单位、年度、文件和原页。金额以元计，空格表示文件没有写，不等于零。");
        text.base();
        text.line(styles.text(), "“原页”链接到报告（yusuan report）中的原页：上面黄格填报告首页的地址，可以是网址，也可以是相对本文件的路径；清空则没有链接。");
        text.gap();
        for (WorkbookSheets its : sheets.values()) {
            text.table(its, FlatTables.named(its.name()).description().chinese());
        }
        text.gap();
        text.line(
                styles.text(),
                "一个工作表最多 " + limits.rows() + " 行，多出的在名称带 (2)、(3) 的工作表中。一格最多 " + limits.characters()
                        + " 个字符，多出的在 long_texts 中接着写"
                        + (longTexts == null ? "（本文件没有）" : "（本文件有 " + longTexts.rows() + " 段）")
                        + "。超过 " + WorkbookRow.DIGITS + " 位有效数字的数以文字写出，以免被舍入。");
    }

    /** The first sheet, from top to bottom. */
    private final class About {
        private static final int WIDE = 256;

        private final SXSSFSheet sheet;
        private int next;

        About(SXSSFSheet sheet) {
            this.sheet = sheet;
            sheet.setColumnWidth(0, 22 * WIDE);
            sheet.setColumnWidth(1, 44 * WIDE);
            sheet.setColumnWidth(2, 12 * WIDE);
        }

        void gap() {
            next++;
        }

        void line(CellStyle style, String text) throws IOException {
            WorkbookRow.text(file.row(sheet, next++), 0, style, text);
        }

        /** The cell that all links stand on. */
        void base() throws IOException {
            SXSSFRow row = file.row(sheet, WorkbookLink.BASE_ROW);
            WorkbookRow.text(row, 0, styles.text(), "报告首页的地址");
            WorkbookRow.text(row, 1, styles.input(), WorkbookLink.BESIDE);
            next = WorkbookLink.BASE_ROW + 1;
        }

        void table(WorkbookSheets its, String description) throws IOException {
            SXSSFRow row = file.row(sheet, next++);
            Cell link = row.createCell(0);
            link.setCellStyle(styles.link());
            link.setCellFormula("HYPERLINK(\"#'" + its.name() + "'!A1\",\"" + its.name() + "\")");
            link.setCellValue(its.name());
            WorkbookRow.text(row, 1, styles.text(), description);
            WorkbookRow.value(row, 2, styles.amount(), its.rows());
        }
    }
}
