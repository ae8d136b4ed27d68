package org.yusuan.read.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;

/** The cell styles of an .xls workbook by their index. */
final class XlsStyles {
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<ExtendedFormatRecord> styles = new ArrayList<>();

    void add(FormatRecord format) {
        formats.put(format.getIndexCode(), format.getFormatString());
    }

    void add(ExtendedFormatRecord style) {
        styles.add(style);
    }

    CellStyle at(int index) {
        if (index < 0 || index >= styles.size()) {
            return CellStyle.PLAIN;
        }
        ExtendedFormatRecord style = styles.get(index);
        int format = style.getFormatIndex();
        String own = formats.get(format);
        boolean sideBorder = style.getBorderLeft() != ExtendedFormatRecord.NONE
                || style.getBorderRight() != ExtendedFormatRecord.NONE;
        return new CellStyle(format, own != null ? own : NumberDisplay.builtin(format), sideBorder);
    }
}
