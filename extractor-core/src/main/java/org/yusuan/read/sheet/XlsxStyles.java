package org.yusuan.read.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;

/** The cell styles of a workbook by their index. */
final class XlsxStyles extends PartHandler {
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Boolean> sideBorders = new ArrayList<>();
    private final List<CellStyle> styles = new ArrayList<>();
    private String list = "";
    private boolean sideBorder;

    @Override
    void start(String name, Attributes attributes) {
        switch (name) {
            case "numFmts", "borders", "cellXfs", "cellStyleXfs", "dxfs" -> list = name;
            case "numFmt" -> addFormat(attributes);
            case "border" -> sideBorder = false;
            case "left", "right", "start", "end" -> {
                String style = attributes.getValue("style");
                sideBorder |= style != null && !style.equals("none");
            }
            case "xf" -> addStyle(attributes);
            default -> {
                // fonts, fills and colours say nothing that is read
            }
        }
    }

    @Override
    void end(String name) {
        if (name.equals("border") && list.equals("borders")) {
            sideBorders.add(sideBorder);
        } else if (name.equals(list)) {
            list = "";
        }
    }

    private void addFormat(Attributes attributes) {
        String code = attributes.getValue("formatCode");
        if (list.equals("numFmts") && code != null) {
            formats.put(number(attributes.getValue("numFmtId"), 0), code);
        }
    }

    private void addStyle(Attributes attributes) {
        if (list.equals("cellXfs")) {
            int format = number(attributes.getValue("numFmtId"), 0);
            int border = number(attributes.getValue("borderId"), 0);
            String own = formats.get(format);
            styles.add(new CellStyle(
                    format,
                    own != null ? own : NumberDisplay.builtin(format),
                    border >= 0 && border < sideBorders.size() && sideBorders.get(border)));
        }
    }

    CellStyle at(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : CellStyle.PLAIN;
    }
}
