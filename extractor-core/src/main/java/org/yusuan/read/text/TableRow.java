package org.yusuan.read.text;

import java.util.List;
import org.yusuan.document.Area;
import org.yusuan.document.Cell;
import org.yusuan.read.text.CellMarkup.Content;

/** A row with the markup of its fields taken off. */
record TableRow(List<Content> fields, int page) {
    TableRow {
        fields = List.copyOf(fields);
    }

    int usedWidth() {
        int width = fields.size();
        while (width > 0 && isBlank(fields.get(width - 1))) {
            width--;
        }
        return width;
    }

    boolean hasNested() {
        return fields.stream().anyMatch(field -> !field.nested().isEmpty());
    }

    Cell cell(int row, int col) {
        Content content = fields.get(col);
        return new Cell(row, col, 1, 1, content.text(), List.of(Area.ofPage(page)), null, content.nested());
    }

    /** The texts of the fields that have one. */
    List<String> filled() {
        return fields.stream()
                .map(Content::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static boolean isBlank(Content content) {
        return content.lines().isEmpty() && content.nested().isEmpty();
    }
}
