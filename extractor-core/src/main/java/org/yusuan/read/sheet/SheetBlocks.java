package org.yusuan.read.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.yusuan.document.Area;
import org.yusuan.document.Block;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;
import org.yusuan.read.flow.CellQuota;

/**
 * Takes a sheet apart into its tables and the lines between them. Steps: rows into bands at blank rows, bands into lines and
 * tables, bands without a heading of their own back to the table before. Of a large sheet it is given some rows at a time: a
 * table that goes on in the next ones is parted there, and its heading with the lines over it stands over each part.
 */
final class SheetBlocks {
    /** Names that programs give to sheets nobody named. */
    private static final Pattern UNNAMED = Pattern.compile("(?:Sheet|工作表|表格?)?[\\s_]*\\d*", Pattern.CASE_INSENSITIVE);

    private final Sheet sheet;
    private final Area area;
    /** The same for every cell. */
    private final List<Area> areas;

    private final SheetSettings settings;
    private final CellQuota blanks;
    private List<Block> blocks = new ArrayList<>();
    /** Lines since the last table, as many as may stand over the next. */
    private final Deque<Paragraph> lead = new ArrayDeque<>();

    private final List<SheetRow> open = new ArrayList<>();
    /** Rows of what is open that only repeat a heading. */
    private int repeated;
    /** The leftmost column of what is open. */
    private int left = Integer.MAX_VALUE;

    private int nextRow;
    private boolean begun;

    SheetBlocks(Sheet sheet, SheetSettings settings) {
        this.sheet = sheet;
        this.area = Area.ofPage(sheet.number());
        this.areas = List.of(area);
        this.settings = settings;
        this.blanks = new CellQuota(settings.blanks());
    }

    /** Takes in the next rows of the sheet. */
    void add(Visible visible) {
        List<SheetRow> rows = SheetRows.of(visible, nextRow);
        for (List<SheetRow> band : bands(rows)) {
            read(band);
        }
        if (!rows.isEmpty()) {
            nextRow = rows.get(rows.size() - 1).index() + 1;
        }
    }

    /** What was found up to here, when more rows follow: a table that is open goes on under its own heading. */
    List<Block> soFar() {
        List<SheetRow> heading = heading();
        print();
        List<Paragraph> over = List.copyOf(lead);
        forget();
        if (!heading.isEmpty()) {
            lead.addAll(over);
            heading.forEach(this::open);
            repeated = heading.size();
        }
        return taken();
    }

    /** What was found, when no more rows follow. */
    List<Block> rest() {
        closeTable();
        return taken();
    }

    private List<Block> taken() {
        List<Block> found = blocks;
        blocks = new ArrayList<>();
        return found;
    }

    /** The rows of what is open that stand over its first figures; none if that may be no heading. */
    private List<SheetRow> heading() {
        int rows = 0;
        while (rows < open.size()
                && rows <= settings.headingRows()
                && !open.get(rows).hasFigure()) {
            rows++;
        }
        return open.size() == repeated || rows > settings.headingRows()
                ? List.of()
                : List.copyOf(open.subList(0, rows));
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
                row.starting().forEach(cell -> addLine(cell.text()));
            } else if (row.covering() > 0) {
                open(row);
            }
        }
    }

    private void addLine(String text) {
        Paragraph line = new Paragraph(text, area);
        blocks.add(line);
        lead.add(line);
        if (lead.size() > settings.headingRows()) {
            lead.remove();
        }
        begun = true;
    }

    private void open(SheetRow row) {
        open.add(row);
        for (ShownCell cell : row.starting()) {
            left = Math.min(left, cell.col());
        }
    }

    /** After a blank row a table goes on with its next figures, at the columns it had; anything else begins a new one. */
    private boolean continuesTable(SheetRow row) {
        return row.hasFigure()
                && row.starting().size() > 1
                && row.starting().get(0).col() >= left;
    }

    private void closeTable() {
        if (!open.isEmpty()) {
            print();
            forget();
        }
    }

    /** Adds what is open, unless that only repeats a heading under which nothing followed. */
    private void print() {
        if (open.size() <= repeated) {
            return;
        }
        Grid grid = grid(SheetRow.raised(open, repeated));
        if (repeated > 0) {
            blocks.addAll(lead);
        }
        if (!begun) {
            name(grid);
        }
        blocks.add(grid);
        begun = true;
    }

    private void forget() {
        open.clear();
        lead.clear();
        repeated = 0;
        left = Integer.MAX_VALUE;
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
    private void name(Grid first) {
        boolean bare =
                first.startingIn(0).stream().filter(cell -> !cell.isBlank()).count() > 1;
        String name = sheet.name().strip();
        if (bare && !UNNAMED.matcher(name).matches()) {
            addLine(name);
        }
    }
}
