package org.yusuan.form.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yusuan.document.Block;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;
import org.yusuan.form.table.GridRows;

/**
 * A small table that only lays out what stands over another one: its name, organisation, date and unit side by side, as web
 * pages and word processors set them. Its cells are lines of the caption.
 */
public final class CaptionTable {
    /** A number, a name, an organisation with its unit: more rows than these are a table. */
    private static final int MOST_ROWS = 4;

    private CaptionTable() {}

    /**
     * The lines that the block is for the table below it; absent where it is no such table, or where none stands below.
     *
     * @param at place of the block
     */
    public static Optional<List<Paragraph>> lines(List<Block> blocks, int at) {
        if (!(blocks.get(at) instanceof Grid grid) || grid.rows() > MOST_ROWS || !standsOverTable(blocks, at)) {
            return Optional.empty();
        }
        GridRows rows = new GridRows(grid);
        List<List<Cell>> printed =
                IntStream.range(0, rows.count()).mapToObj(rows::printedIn).toList();
        return printed.stream().allMatch(CaptionTable::isCaption)
                ? Optional.of(printed.stream()
                        .flatMap(row -> withLabels(row).stream())
                        .map(line -> new Paragraph(line.text(), line.area()))
                        .toList())
                : Optional.empty();
    }

    /** Whether the next grid follows with nothing between but lines of its caption. */
    private static boolean standsOverTable(List<Block> blocks, int at) {
        for (int i = at + 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Grid) {
                return true;
            }
            if (blocks.get(i) instanceof Paragraph paragraph
                    && CaptionLine.of(paragraph).isProse()) {
                return false;
            }
        }
        return false;
    }

    /** Every cell says a fact of the table, or the one cell of the row its name. */
    private static boolean isCaption(List<Cell> row) {
        List<CaptionLine> lines = withLabels(row);
        boolean isName = lines.size() == 1 && lines.get(0).title().isPresent();
        return isName || lines.stream().allMatch(line -> line.isFact() || line.isDate() || line.isLabel());
    }

    /** The cells of a row, each label with the value that stands in the cell beside it. */
    private static List<CaptionLine> withLabels(List<Cell> row) {
        List<CaptionLine> lines = new ArrayList<>();
        for (Cell cell : row) {
            CaptionLine line = CaptionLine.of(cell);
            int last = lines.size() - 1;
            if (last >= 0 && lines.get(last).isLabelOf(line)) {
                lines.set(last, lines.get(last).withText(lines.get(last).text() + line.text()));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }
}
