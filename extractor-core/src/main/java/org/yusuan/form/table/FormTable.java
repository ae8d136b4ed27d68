package org.yusuan.form.table;

import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.lexicon.MoneyUnit;
import org.yusuan.record.Origin;
import org.yusuan.record.TableKind;

/**
 * A grid with what stands around it: the facts a form is read with.
 *
 * @param id {@code <document_id>#<ordinal>}
 * @param ordinal from 1, in reading order
 * @param title the form's name as published, folded
 * @param unit stated for the whole table (caption, or a row of the grid), else for the document
 * @param fiscalYear of the title, else of the document
 */
public record FormTable(
        String id,
        int ordinal,
        Grid grid,
        TableKind kind,
        @Nullable String title,
        @Nullable String formNo,
        @Nullable MoneyUnit unit,
        @Nullable Integer fiscalYear) {

    public String ref(Cell cell) {
        String address = cell.address();
        return address != null ? address : "t" + ordinal + ":r" + (cell.row() + 1) + ":c" + (cell.col() + 1);
    }

    public Origin origin(Cell cell) {
        return new Origin(cell.areas().get(0), ref(cell));
    }
}
