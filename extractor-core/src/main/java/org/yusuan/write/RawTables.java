package org.yusuan.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Area;
import org.yusuan.document.Box;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;

/** The contract's raw tables: a table to a line. */
final class RawTables {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private RawTables(JsonGenerator json) {
        this.json = json;
    }

    static void writeJson(List<Grid> grids, Writer out) throws IOException {
        out.write("{\"tables\":[");
        String separator = "\n";
        for (Grid grid : grids) {
            out.write(separator);
            separator = ",\n";
            try (JsonGenerator json = FACTORY.createGenerator(out)) {
                json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
                new RawTables(json).table(grid);
            }
        }
        out.write("]}\n");
    }

    private void table(Grid grid) throws IOException {
        json.writeStartObject();
        json.writeNumberField("page", grid.page());
        box(around(grid));
        json.writeArrayFieldStart("cells");
        for (Cell cell : grid.cells()) {
            json.writeStartObject();
            json.writeNumberField("page", cell.page());
            json.writeNumberField("row", cell.row());
            json.writeNumberField("col", cell.col());
            json.writeNumberField("row_span", cell.rowSpan());
            json.writeNumberField("col_span", cell.colSpan());
            json.writeStringField("text", cell.text());
            box(cell.box());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The table's part of the page it begins on. */
    private static @Nullable Box around(Grid grid) {
        int page = grid.page();
        return grid.cells().stream()
                .flatMap(cell -> cell.areas().stream())
                .filter(area -> area.page() == page)
                .map(Area::box)
                .filter(Objects::nonNull)
                .reduce(Box::union)
                .orElse(null);
    }

    /** Where the format has no layout, the box is null. */
    private void box(@Nullable Box box) throws IOException {
        if (box == null) {
            json.writeNullField("bbox");
            return;
        }
        json.writeArrayFieldStart("bbox");
        json.writeNumber(BoxFormat.coordinate(box.x0()));
        json.writeNumber(BoxFormat.coordinate(box.y0()));
        json.writeNumber(BoxFormat.coordinate(box.x1()));
        json.writeNumber(BoxFormat.coordinate(box.y1()));
        json.writeEndArray();
    }
}
