package org.yusuan.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.read.text.CellMarkup.Content;

/**
 * Converters that meet a table inside a cell write its content again: as further fields of the same row, and as rows
 * of the outer table. Where such a copy says all that the inner table says, in its order, the inner table is kept and
 * the copy is left out; anything less is kept as it is.
 */
final class RepeatedTables {
    private final List<TableRow> remaining = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    RepeatedTables(List<TableRow> rows) {
        int row = 0;
        while (row < rows.size()) {
            TableRow current = rows.get(row);
            List<Grid> nested = current.fields().stream()
                    .flatMap(field -> field.nested().stream())
                    .toList();
            int copied = 0;
            if (nested.size() == 1) {
                current = withoutCopiedFields(current, nested.get(0));
                copied = copiedRows(rows.subList(row + 1, rows.size()), nested.get(0));
            }
            remaining.add(current);
            note(row, rows.get(row).fields().size() - current.fields().size(), copied);
            row += 1 + copied;
        }
    }

    List<TableRow> remaining() {
        return remaining;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private static TableRow withoutCopiedFields(TableRow row, Grid nested) {
        int holder = IntStream.range(0, row.fields().size())
                .filter(col -> !row.fields().get(col).nested().isEmpty())
                .findFirst()
                .orElseThrow();
        List<Content> before = row.fields().subList(0, holder + 1);
        TableRow after =
                new TableRow(row.fields().subList(holder + 1, row.fields().size()), row.page());
        List<String> said = nested.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(Cell::text)
                .toList();
        return after.filled().equals(said) ? new TableRow(before, row.page()) : row;
    }

    /** How many of the rows are a copy of the nested table: all its rows that say something, or none. */
    private static int copiedRows(List<TableRow> rows, Grid nested) {
        List<List<String>> said = IntStream.range(0, nested.rows())
                .mapToObj(row -> nested.startingIn(row).stream()
                        .filter(cell -> !cell.isBlank())
                        .map(Cell::text)
                        .toList())
                .filter(texts -> !texts.isEmpty())
                .toList();
        boolean copy = rows.size() >= said.size()
                && IntStream.range(0, said.size())
                        .allMatch(row -> rows.get(row).filled().equals(said.get(row)));
        return copy ? said.size() : 0;
    }

    private void note(int row, int fields, int rows) {
        if (fields > 0 || rows > 0) {
            String message = "the table inside a cell of row " + (row + 1) + " is written again in " + fields
                    + " fields and " + rows + " rows; they were left out";
            diagnostics.add(new Diagnostic(Code.REPEATED_CONTENT, "row " + (row + 1), message));
        }
    }
}
