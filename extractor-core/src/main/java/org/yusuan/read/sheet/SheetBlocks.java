package org.yusuan.read.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.yusuan.document.Area;
import org.yusuan.document.Block;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;
import org.yusuan.read.flow.CellBudget;

/**
 * Takes a sheet apart into its tables and the lines between them. Steps: rows into bands at blank rows, bands into lines and
 * tables, bands without a heading of their own back to the table before.
 */
final class SheetBlocks {
    /** Names that programs give to sheets nobody named. */
    private static final Pattern UNNAMED = Pattern.compile("(?:Sheet|工作表|表格?)?[\\s_]*\\d*", Pattern.CASE_INSENSITIVE);

    private final Sheet sheet;
    private final Area area;
    /** The same for every cell. */
    private final List<Area> areas;

    private final SheetSettings settings;
    private final CellBudget blanks;
    private final List<Block> blocks = new ArrayList<>();
    private final List<SheetRow> open = new ArrayList<>();

    private SheetBlocks(Sheet sheet, SheetSettings settings, CellBudget blanks) {
        this.sheet = sheet;
        this.area = Area.ofPage(sheet.number());
        this.areas = List.of(area);
        this.settings = settings;
        this.blanks = blanks;
    }

    static List<Block> of(Sheet sheet, Visible visible, SheetSettings settings, CellBudget blanks) {
        SheetBlocks blocks = new SheetBlocks(sheet, settings, blanks);
        for (List<SheetRow> band : bands(SheetRows.of(visible))) {
            blocks.read(band);
        }
        blocks.closeTable();
        return blocks.named();
    }

    /** Rows between which no blank row stands. A row that is drawn as a table's is none, filled or not. */
    private static List<List<SheetRow>> bands(List<SheetRow> rows) {
        List<List<SheetRow>> bands = new ArrayList<>();
        List<SheetRow> band = new ArrayList<>();
        for (SheetRow row : rows) {
            boolean goesOn = !band.isEmpty() && band.get(band.size() - 1).index() + 1 == row.index();
            if (!goesOn && !band.isEmpty()) {
                bands.add(band);
                band = new ArrayList<>();
            }
            band.add(row);
        }
        if (!band.isEmpty()) {
            bands.add(band);
        }
        return bands;
    }

    private void read(List<SheetRow> band) {
        List<SheetRow> filled = band.stream().filter(row -> row.covering() > 0).toList();
        if (filled.isEmpty()) {
            return;
        }
        if (!open.isEmpty() && !continuesTable(filled.get(0))) {
            closeTable();
        }
        BitSet lines = LineRows.of(band, !open.isEmpty(), settings);
        for (SheetRow row : band) {
            if (lines.get(row.index())) {
                closeTable();
                row.starting().forEach(cell -> blocks.add(new Paragraph(cell.text(), area)));
            } else if (row.covering() > 0) {
                open.add(row);
            }
        }
    }

    /** After a blank row a table goes on with its next figures, at the columns it had; anything else begins a new one. */
    private boolean continuesTable(SheetRow row) {
        int left = open.stream()
                .flatMap(above -> above.starting().stream())
                .mapToInt(ShownCell::col)
                .min()
                .orElse(0);
        return row.hasFigure()
                && row.starting().size() > 1
                && row.starting().get(0).col() >= left;
    }

    private void closeTable() {
        if (!open.isEmpty()) {
            blocks.add(grid(open));
            open.clear();
        }
    }

    private Grid grid(List<SheetRow> rows) {
        List<ShownCell> cells =
                rows.stream().flatMap(row -> row.starting().stream()).toList();
        int top = rows.get(0).index();
        int bottom = rows.get(rows.size() - 1).index() + 1;
        int left = cells.stream().mapToInt(ShownCell::col).min().orElseThrow();
        int right = cells.stream().mapToInt(ShownCell::col).max().orElseThrow() + 1;
        List<Cell> placed = new ArrayList<>();
        List<BitSet> covered = new ArrayList<>();
        for (int row = top; row < bottom; row++) {
            covered.add(new BitSet());
        }
        for (ShownCell cell : cells) {
            int rowEnd = Math.min(cell.rowEnd(), bottom);
            int colEnd = Math.min(cell.colEnd(), right);
            covered.subList(cell.row() - top, rowEnd - top).forEach(row -> row.set(cell.col() - left, colEnd - left));
            placed.add(new Cell(
                    cell.row() - top,
                    cell.col() - left,
                    rowEnd - cell.row(),
                    colEnd - cell.col(),
                    cell.text(),
                    areas,
                    cell.address(),
                    List.of(),
                    cell.number()));
        }
        fillBlanks(placed, covered, right - left);
        return Grid.of(placed);
    }

    /** Puts blank cells where a table has none, as long as they stay in proportion to what it says. */
    private void fillBlanks(List<Cell> placed, List<BitSet> covered, int columns) {
        long missing = (long) covered.size() * columns - placed.size();
        if (missing > (long) settings.blanksPerFilled() * placed.size()) {
            return;
        }
        for (int row = 0; row < covered.size(); row++) {
            BitSet taken = covered.get(row);
            for (int col = taken.nextClearBit(0); col < columns; col = taken.nextClearBit(col + 1)) {
                if (!blanks.take()) {
                    return;
                }
                placed.add(new Cell(row, col, 1, 1, "", areas, null, List.of()));
            }
        }
    }

    /** A sheet whose first table has nothing over it says by its name what it is. */
    private List<Block> named() {
        boolean bare = !blocks.isEmpty()
                && blocks.get(0) instanceof Grid grid
                && grid.startingIn(0).stream().filter(cell -> !cell.isBlank()).count() > 1;
        String name = sheet.name().strip();
        if (bare && !UNNAMED.matcher(name).matches()) {
            blocks.add(0, new Paragraph(name, area));
        }
        return blocks;
    }
}
