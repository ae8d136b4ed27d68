package org.yusuan.read.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.Block;
import org.yusuan.document.DocumentChunk;
import org.yusuan.document.OmittedContent;
import org.yusuan.document.SourceDocument;

/**
 * What was read of one workbook so far, and is held no longer than it must be: ordinary workbooks come as a whole, of others
 * whole sheets as many as may be held, and a sheet that is too large alone by its rows.
 */
final class DocumentChunker {
    private final SheetSettings settings;
    private final Consumer<DocumentChunk> before;
    private final List<SheetContent> sheets = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private long refused;
    private int waiting;
    private int lastTab;
    private int handed;
    private boolean hasContent;
    private @Nullable RuntimeException failure;

    private record SheetContent(int number, List<Block> blocks, List<OmittedContent> leftOut) {}

    /** @param before takes all but the last */
    DocumentChunker(SheetSettings settings, Consumer<DocumentChunk> before) {
        this.settings = settings;
        this.before = before;
    }

    void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** Takes in a sheet; what cannot wait goes on before the next is read. */
    void add(Sheet sheet) {
        lastTab = Math.max(lastTab, sheet.number());
        if (sheet.isLarge()) {
            hand(false);
            addByRows(sheet);
        } else {
            SheetBlocks blocks = new SheetBlocks(sheet, settings);
            sheet.takeRows(rows -> {
                if (waiting > 0 && waiting + rows.cells().size() > settings.held()) {
                    hand(false);
                }
                Visible visible = Visible.of(sheet, rows);
                blocks.add(visible);
                keep(sheet, rows, blocks.rest(), visible.leftOut());
            });
        }
        diagnose(sheet);
    }

    private void addByRows(Sheet sheet) {
        SheetBlocks blocks = new SheetBlocks(sheet, settings);
        int first = handed;
        sheet.takeRows(rows -> {
            Visible visible = Visible.of(sheet, rows);
            blocks.add(visible);
            keep(sheet, rows, blocks.soFar(), visible.leftOut());
            hand(true);
        });
        diagnostics.add(
                Diagnostic.ofPage(
                        Code.READ_IN_CHUNKS,
                        sheet.number(),
                        "sheet " + sheet.name() + ": more than " + settings.held() + " filled cells; read by rows in "
                                + (handed - first)
                                + " chunks, in each of which its table is one of its own under the same heading and no sum is checked"));
    }

    private void keep(Sheet sheet, Sheet.Rows rows, List<Block> blocks, List<OmittedContent> leftOut) {
        sheets.add(new SheetContent(sheet.number(), blocks, leftOut));
        hasContent |= !blocks.isEmpty();
        waiting += rows.cells().size() + rows.notShown().size();
    }

    /** Hands over what is waiting. What goes wrong there is no fault of the file and must not be taken for one. */
    private void hand(boolean partsTable) {
        if (waiting > 0 && failure == null) {
            try {
                before.accept(new DocumentChunk(waiting(lastTab, List.of()), partsTable));
                handed++;
            } catch (RuntimeException cause) {
                failure = cause;
            }
        }
        sheets.clear();
        waiting = 0;
    }

    private SourceDocument waiting(int pages, List<Diagnostic> with) {
        sheets.sort(Comparator.comparingInt(SheetContent::number));
        return new SourceDocument(
                pages,
                sheets.stream().flatMap(sheet -> sheet.blocks().stream()).toList(),
                with,
                sheets.stream().flatMap(sheet -> sheet.leftOut().stream()).toList());
    }

    /** Throws what was thrown where a chunk was dealt with. */
    void rethrow() {
        if (failure != null) {
            throw failure;
        }
    }

    /** What is left, with what is to be said of the whole; absent where there is neither. */
    Optional<SourceDocument> rest(int tabs) {
        if (refused > 0) {
            String message = "expected a workbook of at most " + settings.cells() + " filled cells; the " + refused
                    + " after these were left out, which sheet by sheet is told";
            diagnostics.add(0, Diagnostic.ofDocument(Code.LIMIT_REACHED, message));
        }
        if (!hasContent && diagnostics.isEmpty()) {
            return Optional.empty();
        }
        if (handed > 0) {
            String message = "more than " + settings.held() + " filled cells; read in " + (handed + 1)
                    + " chunks, and tables are compared with those of their own";
            diagnostics.add(Diagnostic.ofDocument(Code.READ_IN_CHUNKS, message));
        }
        return Optional.of(waiting(Math.max(tabs, 1), diagnostics));
    }

    private void diagnose(Sheet sheet) {
        int page = sheet.number();
        String name = "sheet " + sheet.name() + ": ";
        if (sheet.damage() != null) {
            diagnostics.add(Diagnostic.ofPage(
                    Code.PAGE_UNREADABLE,
                    page,
                    name + "expected a whole sheet, but reading it broke off: " + sheet.damage()));
        }
        if (sheet.refused() > 0) {
            refused += sheet.refused();
            diagnostics.add(Diagnostic.ofPage(
                    Code.LIMIT_REACHED,
                    page,
                    name + sheet.refused() + " filled cells were left out, all from row "
                            + (sheet.firstRefusedRow() + 1) + " on"));
        }
        if (sheet.isCut()) {
            String message = name + "expected texts of at most " + settings.cellCharacters()
                    + " characters and at most " + settings.merges() + " merged regions; more was left out";
            diagnostics.add(Diagnostic.ofPage(Code.LIMIT_REACHED, page, message));
        }
        if (sheet.formulasWithoutValue() > 0) {
            String message = name + sheet.formulasWithoutValue()
                    + " formulas have no value: the program that wrote them did not compute them";
            diagnostics.add(Diagnostic.ofPage(Code.UNCOMPUTED_FORMULA, page, message));
        }
    }
}
