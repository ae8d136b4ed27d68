package org.yusuan.write;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How cells of a workbook look. */
record WorkbookStyles(
        CellStyle label,
        CellStyle name,
        CellStyle text,
        CellStyle link,
        CellStyle whole,
        CellStyle amount,
        CellStyle number,
        CellStyle percent,
        CellStyle day,
        CellStyle title,
        CellStyle input) {
    private static final short TITLE_POINTS = 16;

    static WorkbookStyles of(Workbook workbook) {
        CellStyle label = heading(workbook, font(workbook, true, IndexedColors.WHITE));
        label.setFillForegroundColor(IndexedColors.DARK_TEAL.getIndex());
        CellStyle name = heading(workbook, font(workbook, false, IndexedColors.GREY_80_PERCENT));
        name.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        CellStyle link = formatted(workbook, "General");
        Font underlined = font(workbook, false, IndexedColors.BLUE);
        underlined.setUnderline(Font.U_SINGLE);
        link.setFont(underlined);
        CellStyle title = formatted(workbook, "@");
        Font large = font(workbook, true, IndexedColors.BLACK);
        large.setFontHeightInPoints(TITLE_POINTS);
        title.setFont(large);
        CellStyle input = formatted(workbook, "@");
        input.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        input.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
        return new WorkbookStyles(
                label,
                name,
                formatted(workbook, "@"),
                link,
                formatted(workbook, "0"),
                formatted(workbook, "#,##0.00"),
                formatted(workbook, "General"),
                formatted(workbook, "General\"%\""),
                formatted(workbook, "yyyy-mm-dd"),
                title,
                input);
    }

    /** Of the values of a column. */
    CellStyle of(OutputColumn<?> column) {
        return switch (column.type()) {
            case STRING, BOOLEAN -> text;
            case INTEGER -> whole;
            case DECIMAL -> column.unit() == null ? number : amount;
            case PERCENT -> percent;
            case DATE -> day;
        };
    }

    private static CellStyle heading(Workbook workbook, Font font) {
        CellStyle style = formatted(workbook, "@");
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static Font font(Workbook workbook, boolean isBold, IndexedColors color) {
        Font font = workbook.createFont();
        font.setBold(isBold);
        font.setColor(color.getIndex());
        return font;
    }

    private static CellStyle formatted(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
