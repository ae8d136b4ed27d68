package org.yusuan.read.sheet;

import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.WindowTwoRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Reads the records of one sheet of an .xls file and keeps what is filled. */
final class XlsSheetRecords {
    private final Sheet sheet;
    private final @Nullable SSTRecord strings;
    private final XlsStyles styles;
    private final NumberDisplay display;
    private boolean zerosShown = true;
    /** A formula whose cached text is the next record. */
    private @Nullable FormulaRecord awaitsText;

    XlsSheetRecords(Sheet sheet, @Nullable SSTRecord strings, XlsStyles styles, NumberDisplay display) {
        this.sheet = sheet;
        this.strings = strings;
        this.styles = styles;
        this.display = display;
    }

    Sheet sheet() {
        return sheet;
    }

    void read(Record record) {
        if (record instanceof CellValueRecordInterface cell) {
            markBorder(cell.getRow(), cell.getXFIndex());
            readCell(cell);
        } else if (record instanceof MulBlankRecord blanks) {
            for (int i = 0; i < blanks.getNumColumns(); i++) {
                markBorder(blanks.getRow(), blanks.getXFAt(i));
            }
        } else if (record instanceof StringRecord text && awaitsText != null) {
            sheet.addText(awaitsText.getRow(), awaitsText.getColumn(), text.getString());
            awaitsText = null;
        } else {
            readLayout(record);
        }
    }

    /** That zeros are not shown is said after the cells. */
    void finish() {
        if (!zerosShown) {
            sheet.hideZeros();
        }
    }

    private void readLayout(Record record) {
        if (record instanceof RowRecord row && row.getZeroHeight()) {
            sheet.hideRow(row.getRowNumber());
        } else if (record instanceof ColumnInfoRecord columns
                && (columns.getHidden() || columns.getColumnWidth() == 0)) {
            sheet.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
        } else if (record instanceof MergeCellsRecord merges) {
            for (int i = 0; i < merges.getNumAreas(); i++) {
                sheet.merge(Span.of(merges.getAreaAt(i)));
            }
        } else if (record instanceof WindowTwoRecord window) {
            zerosShown = window.getDisplayZeros();
        }
    }

    private void markBorder(int row, int style) {
        if (styles.at(style).sideBorder()) {
            sheet.markBordered(row);
        }
    }

    private void readCell(CellValueRecordInterface cell) {
        if (cell instanceof LabelSSTRecord label) {
            addText(cell, shared(label.getSSTIndex()));
        } else if (cell instanceof NumberRecord number) {
            addNumber(cell, number.getValue());
        } else if (cell instanceof FormulaRecord formula) {
            readFormula(formula);
        } else if (cell instanceof BoolErrRecord value) {
            addText(cell, value.isBoolean() ? bool(value.getBooleanValue()) : error(value.getErrorValue()));
        }
    }

    private String shared(int index) {
        return strings == null || index < 0 || index >= strings.getNumUniqueStrings()
                ? ""
                : strings.getString(index).getString();
    }

    private void readFormula(FormulaRecord formula) {
        switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> addNumber(formula, formula.getValue());
            case BOOLEAN -> addText(formula, bool(formula.getCachedBooleanValue()));
            case ERROR -> addText(formula, error(formula.getCachedErrorValue()));
            case STRING -> awaitsText = formula;
            case BLANK, FORMULA, _NONE -> {
                // a formula whose result is an empty text
            }
        }
    }

    private static String bool(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "";
    }

    private void addText(CellValueRecordInterface cell, String text) {
        sheet.addText(cell.getRow(), cell.getColumn(), text);
    }

    private void addNumber(CellValueRecordInterface cell, double value) {
        sheet.addNumber(display.cell(cell.getRow(), cell.getColumn(), value, styles.at(cell.getXFIndex())));
    }
}
