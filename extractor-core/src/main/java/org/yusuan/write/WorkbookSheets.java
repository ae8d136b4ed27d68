package org.yusuan.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The sheets that have the rows of one kind: one, and a further one for each million of rows. */
final class WorkbookSheets {
    /** The row of labels and the row of names. */
    private static final int HEADING_ROWS = 2;

    /** Columns that stay where they are when the others move. */
    private static final int FIXED_COLUMNS = 2;

    private static final int CHARACTER = 256;

    private static final Pattern END_OF_LABEL = Pattern.compile("[，,；;（(：:]");

    private final WorkbookFile file;
    private final WorkbookStyles styles;
    private final WorkbookFormat.Limits limits;
    private final String name;
    private final List<Heading> headings;
    private final List<SXSSFSheet> sheets = new ArrayList<>();
    private int next;
    private long rows;

    /**
     * What stands over a column.
     *
     * @param width in characters
     */
    record Heading(String label, String name, int width) {
        static Heading of(OutputColumn<?> column) {
            String label = END_OF_LABEL.split(column.description().chinese(), 2)[0];
            return new Heading(label, column.name(), width(column));
        }

        private static int width(OutputColumn<?> column) {
            boolean isName = column.name().endsWith("name")
                    || column.name().equals("title")
                    || column.name().equals("text");
            return switch (column.type()) {
                case STRING -> column.name().endsWith("_id") ? 10 : isName ? 34 : 16;
                case DECIMAL -> column.unit() == null ? 10 : 20;
                case DATE -> 12;
                case INTEGER, PERCENT, BOOLEAN -> 9;
            };
        }
    }

    WorkbookSheets(
            WorkbookFile file, WorkbookStyles styles, WorkbookFormat.Limits limits, String name, List<Heading> headings)
            throws IOException {
        this.file = file;
        this.styles = styles;
        this.limits = limits;
        this.name = name;
        this.headings = List.copyOf(headings);
        begin();
    }

    private void begin() throws IOException {
        int further = sheets.size();
        SXSSFSheet sheet = file.sheet(further == 0 ? name : name + " (" + (further + 1) + ")");
        sheets.add(sheet);
        SXSSFRow labels = file.row(sheet, 0);
        SXSSFRow names = file.row(sheet, 1);
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            sheet.setColumnWidth(i, heading.width * CHARACTER);
            WorkbookRow.text(labels, i, styles.label(), heading.label);
            WorkbookRow.text(names, i, styles.name(), heading.name);
        }
        sheet.createFreezePane(FIXED_COLUMNS, HEADING_ROWS);
        next = HEADING_ROWS;
    }

    SXSSFRow row() throws IOException {
        if (next == limits.rows()) {
            begin();
        }
        rows++;
        return file.row(sheet(), next++);
    }

    /** The sheet of the last row. */
    SXSSFSheet sheet() {
        return sheets.get(sheets.size() - 1);
    }

    long rows() {
        return rows;
    }

    String name() {
        return name;
    }

    int number() {
        return sheets.size();
    }

    /** A filter over all rows; there is none over a heading alone. */
    void end() {
        for (SXSSFSheet sheet : sheets) {
            int last = Math.max(HEADING_ROWS - 1, sheet.getLastRowNum());
            sheet.setAutoFilter(new CellRangeAddress(HEADING_ROWS - 1, last, 0, headings.size() - 1));
        }
    }
}
