package org.yusuan.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;

/** Grids for people and simple programs: CSV, HTML, Markdown. */
final class GridText {
    private static final String NEW_LINE = "\n";

    private GridText() {}

    /** What is made of each row of a grid, the text of a span in its first position. */
    @FunctionalInterface
    private interface RowSink {
        void row(int number, String[] texts) throws IOException;
    }

    static void writeCsv(List<Grid> grids, Writer out) throws IOException {
        boolean first = true;
        for (Grid grid : grids) {
            if (!first) {
                out.write("\r\n");
            }
            first = false;
            CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
            rows(grid, (number, texts) -> csv.writeRecord(texts));
            csv.flush();
        }
    }

    static void writeMarkdown(List<Grid> grids, Writer out) throws IOException {
        boolean first = true;
        for (Grid grid : grids) {
            if (!first) {
                out.write(NEW_LINE);
            }
            first = false;
            int columns = grid.columns();
            rows(grid, (number, texts) -> {
                for (String text : texts) {
                    out.write("| " + markdown(text) + " ");
                }
                out.write("|" + NEW_LINE);
                if (number == 0) {
                    out.write("| --- ".repeat(columns) + "|" + NEW_LINE);
                }
            });
        }
    }

    /** What a pipe table would take for its own. */
    private static String markdown(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replaceAll("\\R", "<br>");
    }

    static void writeHtml(List<Grid> grids, Writer out) throws IOException {
        out.write("<!DOCTYPE html>\n<html lang=\"zh\">\n<head><meta charset=\"utf-8\"><title>tables</title></head>\n");
        out.write("<body>\n");
        for (Grid grid : grids) {
            out.write("<table border=\"1\" data-page=\"" + grid.page() + "\">\n");
            int next = 0;
            for (int row = 0; row < grid.rows(); row++) {
                out.write("<tr>");
                for (; next < grid.cells().size() && grid.cells().get(next).row() == row; next++) {
                    out.write(html(grid.cells().get(next)));
                }
                out.write("</tr>\n");
            }
            out.write("</table>\n");
        }
        out.write("</body>\n</html>\n");
    }

    private static String html(Cell cell) {
        return "<td"
                + (cell.rowSpan() > 1 ? " rowspan=\"" + cell.rowSpan() + "\"" : "")
                + (cell.colSpan() > 1 ? " colspan=\"" + cell.colSpan() + "\"" : "")
                + ">" + Html.escaped(cell.text()) + "</td>";
    }

    /** Cells stand in the order of their rows, so one pass serves; a row without cells is a row too. */
    private static void rows(Grid grid, RowSink sink) throws IOException {
        int rows = grid.rows();
        int columns = grid.columns();
        int next = 0;
        for (int row = 0; row < rows; row++) {
            String[] texts = new String[columns];
            Arrays.fill(texts, "");
            for (; next < grid.cells().size() && grid.cells().get(next).row() == row; next++) {
                Cell cell = grid.cells().get(next);
                texts[cell.col()] = cell.text();
            }
            sink.row(row, texts);
        }
    }
}
