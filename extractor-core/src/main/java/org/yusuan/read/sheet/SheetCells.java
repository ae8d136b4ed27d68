package org.yusuan.read.sheet;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.yusuan.temp.TemporaryFiles;

/**
 * The filled cells of a sheet in the order of the file: held while they are few, on disk as soon as they are many. What
 * concerns all rows, such as merged regions, a file tells after its cells, so these have to wait somewhere.
 */
final class SheetCells implements Closeable {
    private final int held;
    private final @Nullable TemporaryFiles scratch;
    private final List<SheetCell> cells = new ArrayList<>();
    private @Nullable Path file;
    private @Nullable DataOutputStream spilled;
    private int count;
    private int lastRow = -1;
    private int inLastRow;

    /** Takes the cells of some rows after one another. */
    @FunctionalInterface
    interface Taker {
        void take(List<SheetCell> rows);
    }

    /**
     * @param held cells that may be in memory at a time
     * @param scratch for those beyond; without it all are held
     */
    SheetCells(int held, @Nullable TemporaryFiles scratch) {
        this.held = held;
        this.scratch = scratch;
    }

    void add(SheetCell cell) {
        count++;
        inLastRow = cell.row() == lastRow ? inLastRow + 1 : 1;
        lastRow = cell.row();
        cells.add(cell);
        if (cells.size() >= held && scratch != null) {
            spill(scratch);
        }
    }

    /** Whether there are more than may be in memory at a time. */
    boolean areMany() {
        return spilled != null;
    }

    /** Number of cells in the row that was added to last and below; exact as long as rows come in order. */
    int inRowsFrom(int row) {
        return areMany()
                ? lastRow >= row ? inLastRow : 0
                : (int) cells.stream().filter(cell -> cell.row() >= row).count();
    }

    /** Those in memory, which are all unless they are many. */
    List<SheetCell> all() {
        return cells;
    }

    private void spill(TemporaryFiles place) {
        try {
            if (spilled == null) {
                file = place.next();
                spilled = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
            }
            for (SheetCell cell : cells) {
                write(cell, spilled);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("expected room for the cells of a large sheet", cause);
        }
        cells.clear();
    }

    private static void write(SheetCell cell, DataOutputStream out) throws IOException {
        out.writeInt(cell.row());
        out.writeInt(cell.col());
        byte[] text = cell.text().getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
        out.writeUTF(cell.number() == null ? "" : cell.number().toString());
    }

    private static SheetCell read(DataInputStream in) throws IOException {
        int row = in.readInt();
        int col = in.readInt();
        String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        String number = in.readUTF();
        return new SheetCell(row, col, text, number.isEmpty() ? null : new BigDecimal(number));
    }

    /**
     * Hands over all cells by groups of whole rows, each of about as many as may be held.
     *
     * @param partable whether the sheet can be parted above a row; where it cannot for long, it is parted all the same
     */
    void takeByRows(IntPredicate partable, Taker taker) {
        Path from = file;
        if (from == null || spilled == null) {
            taker.take(cells);
            return;
        }
        try {
            spilled.flush();
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(from)))) {
                takeByRows(in, partable, taker);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("expected the cells of a large sheet where they were put", cause);
        }
    }

    private void takeByRows(DataInputStream in, IntPredicate partable, Taker taker) throws IOException {
        int waiting = cells.size();
        List<SheetCell> rows = new ArrayList<>(held);
        int row = -1;
        for (int i = 0; i < count; i++) {
            SheetCell cell = i < count - waiting ? read(in) : cells.get(i - (count - waiting));
            boolean enough = rows.size() >= held && cell.row() != row;
            if (enough && (partable.test(cell.row()) || rows.size() >= 2 * held)) {
                taker.take(rows);
                rows = new ArrayList<>(held);
            }
            rows.add(cell);
            row = cell.row();
        }
        taker.take(rows);
    }

    @Override
    public void close() {
        try {
            if (spilled != null && file != null) {
                spilled.close();
                Files.deleteIfExists(file);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("expected to remove the cells of a large sheet", cause);
        }
    }
}
