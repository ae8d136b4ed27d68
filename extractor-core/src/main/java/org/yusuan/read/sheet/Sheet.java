package org.yusuan.read.sheet;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.SpreadsheetVersion;
import org.jspecify.annotations.Nullable;
import org.yusuan.read.flow.CellQuota;
import org.yusuan.read.flow.FlowText;
import org.yusuan.temp.TemporaryFiles;

/** A sheet as the file has it, filled while the file is read: only what holds something is kept. */
final class Sheet implements Closeable {
    private static final int ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
    private static final int COLUMNS = SpreadsheetVersion.EXCEL2007.getMaxColumns();
    private static final Comparator<SheetCell> BY_POSITION =
            Comparator.comparingInt(SheetCell::row).thenComparingInt(SheetCell::col);

    private final String name;
    private final int number;
    private final boolean hidden;
    private final CellQuota budget;
    private final SheetSettings settings;
    private final SheetCells cells;
    private final List<Span> merges = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet borderedRows = new BitSet();
    private int formulasWithoutValue;
    private long refused;
    private int firstRefusedRow = Integer.MAX_VALUE;
    private boolean cut;
    private boolean zerosHidden;
    private @Nullable String damage;

    /**
     * What some rows of a sheet hold, by position.
     *
     * @param cells with something displayed
     * @param notShown values of which their format, or the sheet, shows nothing
     */
    record Rows(List<SheetCell> cells, List<SheetCell> notShown) {}

    /**
     * @param number its place among the tabs, from 1
     * @param budget of the workbook
     * @param scratch for the cells of a large sheet, if there is such a place
     */
    Sheet(
            String name,
            int number,
            boolean hidden,
            CellQuota budget,
            SheetSettings settings,
            @Nullable TemporaryFiles scratch) {
        this.name = name;
        this.number = number;
        this.hidden = hidden;
        this.budget = budget;
        this.settings = settings;
        this.cells = new SheetCells(settings.held(), scratch);
    }

    private void add(SheetCell cell) {
        boolean inside = cell.row() >= 0 && cell.row() < ROWS && cell.col() >= 0 && cell.col() < COLUMNS;
        if (!inside || !take(cell.row())) {
            return;
        }
        boolean tooLong = cell.text().length() > settings.cellCharacters();
        cut |= tooLong;
        cells.add(
                tooLong
                        ? new SheetCell(
                                cell.row(), cell.col(), cell.text().substring(0, settings.cellCharacters()), null)
                        : cell);
    }

    /** Rows are read whole or not at all: half a row would put its figures under no name. */
    private boolean take(int row) {
        if (row < firstRefusedRow && budget.take()) {
            return true;
        }
        if (row < firstRefusedRow) {
            firstRefusedRow = row;
            refused += cells.inRowsFrom(row);
        }
        refused++;
        return false;
    }

    /** A text as published, line ends and all. Texts that cells share stay shared. */
    void addText(int row, int col, String published) {
        FlowText lines = new FlowText();
        published.lines().forEach(line -> {
            lines.append(line);
            lines.endLine();
        });
        String joined = lines.joined();
        if (!joined.isEmpty()) {
            add(new SheetCell(row, col, joined.equals(published) ? published : joined, null));
        }
    }

    /** A number; the text of one whose format shows nothing of it is empty. */
    void addNumber(SheetCell cell) {
        if (!cell.text().isEmpty() || cell.number() != null) {
            add(cell);
        }
    }

    /** The sheet is set to show no zeros. */
    void hideZeros() {
        zerosHidden = true;
    }

    void merge(Span span) {
        if (merges.size() < settings.merges()) {
            if (!span.isOneCell()) {
                merges.add(span);
            }
        } else {
            cut = true;
        }
    }

    void hideRow(int row) {
        if (row >= 0 && row < ROWS) {
            hiddenRows.set(row);
        }
    }

    void hideColumns(int first, int last) {
        if (first >= 0 && first <= last) {
            hiddenColumns.set(Math.min(first, COLUMNS), Math.min(last + 1, COLUMNS));
        }
    }

    /** The row has a cell with a border at a side, filled or not. */
    void markBordered(int row) {
        if (row >= 0 && row < ROWS) {
            borderedRows.set(row);
        }
    }

    void countFormulaWithoutValue() {
        formulasWithoutValue++;
    }

    /** The rest of the sheet could not be read. */
    void breakOff(String reason) {
        damage = reason;
    }

    String name() {
        return name;
    }

    int number() {
        return number;
    }

    boolean isHidden() {
        return hidden;
    }

    /** Whether it has more cells than are held at a time. */
    boolean isLarge() {
        return cells.areMany();
    }

    /** Hands over what it holds, from top to bottom; at once unless it is large, and never half a row. */
    void takeRows(Consumer<Rows> taker) {
        BitSet reachedInto = new BitSet();
        if (isLarge()) {
            merges.forEach(
                    span -> reachedInto.set(Math.min(span.firstRow() + 1, ROWS), Math.min(span.lastRow() + 1, ROWS)));
        }
        cells.takeByRows(row -> !reachedInto.get(row), rows -> taker.accept(rows(rows)));
    }

    private Rows rows(List<SheetCell> read) {
        List<SheetCell> sorted = read.stream()
                .filter(cell -> cell.row() < firstRefusedRow)
                .sorted(BY_POSITION)
                .toList();
        return new Rows(
                sorted.stream().filter(this::isShown).toList(),
                sorted.stream()
                        .filter(cell -> !isShown(cell))
                        .map(Sheet::asPlain)
                        .toList());
    }

    private boolean isShown(SheetCell cell) {
        boolean hiddenZero =
                zerosHidden && cell.number() != null && cell.number().signum() == 0;
        return !cell.text().isEmpty() && !hiddenZero;
    }

    private static SheetCell asPlain(SheetCell cell) {
        return cell.number() == null
                ? cell
                : new SheetCell(cell.row(), cell.col(), cell.number().toPlainString(), null);
    }

    List<Span> merges() {
        return merges;
    }

    BitSet hiddenRows() {
        return hiddenRows;
    }

    BitSet hiddenColumns() {
        return hiddenColumns;
    }

    BitSet borderedRows() {
        return borderedRows;
    }

    int formulasWithoutValue() {
        return formulasWithoutValue;
    }

    /** Filled cells that were left out because the workbook has more than are read. */
    long refused() {
        return refused;
    }

    /** The first row of those, from 0. */
    int firstRefusedRow() {
        return firstRefusedRow;
    }

    /** Whether a limit cut off a text or a merged region. */
    boolean isCut() {
        return cut;
    }

    @Nullable
    String damage() {
        return damage;
    }

    @Override
    public void close() {
        cells.close();
    }
}
