package org.yusuan.read.sheet;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Reads a sheet's part from its beginning to its end and keeps what is filled. */
final class XlsxSheetHandler extends PartHandler {
    private final Sheet sheet;
    private final XlsxStrings strings;
    private final XlsxStyles styles;
    private final NumberDisplay display;
    private final XlsxText text;
    private final StringBuilder value = new StringBuilder();
    private final int longestValue;
    private boolean zerosShown = true;
    private boolean inValue;
    private boolean formula;
    private int row = -1;
    private int col = -1;
    private CellStyle style = CellStyle.PLAIN;
    private String type = "n";

    XlsxSheetHandler(
            Sheet sheet, XlsxStrings strings, XlsxStyles styles, NumberDisplay display, SheetSettings settings) {
        this.sheet = sheet;
        this.strings = strings;
        this.styles = styles;
        this.display = display;
        this.text = new XlsxText(settings.cellCharacters());
        this.longestValue = settings.cellCharacters() + 1;
    }

    @Override
    void start(String name, Attributes attributes) {
        text.start(name);
        switch (name) {
            case "sheetView" -> zerosShown = !isOff(attributes, "showZeros");
            case "col" -> column(attributes);
            case "row" -> row(attributes);
            case "c" -> cell(attributes);
            case "f" -> formula = true;
            case "v" -> inValue = true;
            case "mergeCell" -> merge(attributes.getValue("ref"));
            default -> {
                // layout, links and drawings are no cells
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.characters(characters, start, length);
        if (inValue) {
            value.append(characters, start, Math.min(length, Math.max(0, longestValue - value.length())));
        }
    }

    @Override
    void end(String name) {
        text.end(name);
        if (name.equals("v")) {
            inValue = false;
        } else if (name.equals("c")) {
            finishCell();
        } else if (name.equals("worksheet") && !zerosShown) {
            sheet.hideZeros();
        }
    }

    private void column(Attributes attributes) {
        if (isOn(attributes, "hidden") || isNothing(attributes.getValue("width"))) {
            sheet.hideColumns(number(attributes.getValue("min"), 0) - 1, number(attributes.getValue("max"), 0) - 1);
        }
    }

    private void row(Attributes attributes) {
        row = number(attributes.getValue("r"), row + 2) - 1;
        col = -1;
        if (isOn(attributes, "hidden") || isNothing(attributes.getValue("ht"))) {
            sheet.hideRow(row);
        }
    }

    /** A height or width of zero. */
    private static boolean isNothing(@Nullable String size) {
        return size != null && size.matches("0+(\\.0*)?");
    }

    private void cell(Attributes attributes) {
        String reference = attributes.getValue("r");
        col = reference == null ? col + 1 : column(reference);
        style = styles.at(number(attributes.getValue("s"), 0));
        String stated = attributes.getValue("t");
        type = stated == null ? "n" : stated;
        formula = false;
        value.setLength(0);
        text.begin();
        if (style.sideBorder()) {
            sheet.markBordered(row);
        }
    }

    /** The column of an address such as {@code AB12}; that of the cell before and one where there is none. */
    private int column(String reference) {
        int letters = 0;
        while (letters < reference.length() && Character.isLetter(reference.charAt(letters))) {
            letters++;
        }
        boolean plausible = letters > 0 && letters <= 3;
        return plausible ? CellReference.convertColStringToIndex(reference.substring(0, letters)) : col + 1;
    }

    private void merge(@Nullable String reference) {
        if (reference != null) {
            try {
                sheet.merge(Span.of(CellRangeAddress.valueOf(reference)));
            } catch (RuntimeException noRange) {
                sheet.breakOff("merged region " + reference + " is no range of cells");
            }
        }
    }

    private void finishCell() {
        String raw = value.toString();
        if (raw.isEmpty() && formula && !type.equals("str")) {
            sheet.countFormulaWithoutValue();
        }
        switch (type) {
            case "s" -> addText(strings.at(number(raw, -1)));
            case "inlineStr" -> addText(text.take());
            case "b" -> addText(raw.isEmpty() ? "" : raw.equals("0") ? "FALSE" : "TRUE");
            case "n" -> addNumber(raw);
            default -> addText(raw);
        }
    }

    private void addText(String published) {
        sheet.addText(row, col, published);
    }

    private void addNumber(String raw) {
        if (raw.isBlank()) {
            return;
        }
        try {
            sheet.addNumber(display.cell(row, col, Double.parseDouble(raw), style));
        } catch (NumberFormatException noNumber) {
            addText(raw);
        }
    }
}
