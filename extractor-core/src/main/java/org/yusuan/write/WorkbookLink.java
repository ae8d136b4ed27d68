package org.yusuan.write;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.jspecify.annotations.Nullable;

/**
 * Leads from a row to its page in the report of the run. It is a formula over one cell that says where the report is: a report is
 * made after the workbook, and moved, published or not there at all. (A sheet may have 65,530 hyperlinks of the other kind.)
 *
 * @param owner column that says which document a row is of
 * @param page column of the page; -1 where a table has none
 * @param ref column of the cell; -1 where a table has none
 * @param table column of the table's id; -1 where it has none
 */
record WorkbookLink(int owner, int page, int ref, int table) {
    /** Row of the cell in the second column of the first sheet that says where the report is. */
    static final int BASE_ROW = 2;

    /** Where a report is that is made as the examples have it: {@code extract … --output out}, {@code report out --output site}. */
    static final String BESIDE = "../site/index.html";

    private static final String BASE = "about!$B$" + (BASE_ROW + 1);

    /** Letters of a document's id that a report finds it by. */
    private static final int ID_LETTERS = 12;

    /** Characters of a text in a formula. */
    private static final int MOST_CHARACTERS = 255;

    private static final String PLAIN = ":-_.!";

    static WorkbookLink of(FlatTable<?> table) {
        List<String> header = table.header();
        int owner = Stream.of("document_id", "table_id", "target_id")
                .map(header::indexOf)
                .filter(index -> index >= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(table.name() + " belongs to no document"));
        int page = header.indexOf("page");
        return new WorkbookLink(
                owner,
                page < 0 ? header.indexOf("page_first") : page,
                header.indexOf("ref"),
                header.indexOf("table_id"));
    }

    /** The document that a row is of. */
    String document(List<@Nullable Object> values) {
        String id = String.valueOf(values.get(owner));
        int table = id.indexOf('#');
        return table < 0 ? id : id.substring(0, table);
    }

    void put(SXSSFRow row, int column, CellStyle style, List<@Nullable Object> values) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        Object number = page < 0 ? null : values.get(page);
        String shown = number == null ? "\"→\"" : number.toString();
        cell.setCellFormula("IF(" + BASE + "=\"\"," + shown + ",HYPERLINK(" + BASE + "&\"" + address(values) + "\","
                + shown + "))");
        if (number instanceof Long whole) {
            cell.setCellValue(whole.doubleValue());
        } else {
            cell.setCellValue("→");
        }
    }

    private String address(List<@Nullable Object> values) {
        String document = document(values);
        String its = "#doc=" + document.substring(0, Math.min(ID_LETTERS, document.length()));
        Object cell = ref < 0 ? null : values.get(ref);
        Object id = table < 0 ? null : values.get(table);
        String inTable = id == null ? "" : "&table=" + ordinal(id.toString());
        String whole = its + (cell == null ? inTable : "&ref=" + encoded(cell.toString()));
        return whole.length() <= MOST_CHARACTERS ? whole : its + inTable;
    }

    /** Of {@code <document_id>#<ordinal>}. */
    private static String ordinal(String tableId) {
        return encoded(tableId.substring(tableId.indexOf('#') + 1));
    }

    /** Names of sheets are the document's: nothing of them may end the text of the formula or the part of the address. */
    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) {
                encoded.appendCodePoint(c);
            } else {
                for (byte each : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append(String.format(Locale.ROOT, "%%%02X", each & 0xFF));
                }
            }
        });
        return encoded.toString();
    }
}
