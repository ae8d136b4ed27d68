package org.yusuan.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yusuan.document.Area;
import org.yusuan.document.Box;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;

/** Grids as they are printed before any meaning is given to them. */
class GridFormatTest {
    private static final Grid SPANS = Grid.of(List.of(
            cell(0, 0, 1, 2, "头 <b>", 2, new Box(10, 20, 110.125, 40)),
            cell(1, 0, 1, 1, "a,\"b\"", 2, new Box(10, 40, 60, 60)),
            cell(1, 1, 2, 1, "行\n行|\\", 2, new Box(60, 40, 110, 90)),
            cell(2, 0, 1, 1, "末", 3, new Box(10, 5, 60, 25))));
    private static final Grid PLAIN = Grid.of(List.of(Cell.of(0, 0, 1, 1, "单", Area.ofPage(1))));

    @Test
    void jsonIsTheContractsRawTables() throws IOException {
        assertThat(written(GridFormat.JSON, SPANS, PLAIN)).isEqualTo("""
                {"tables":[
                {"page":2,"bbox":[10,20,110.13,90],"cells":[\
                {"page":2,"row":0,"col":0,"row_span":1,"col_span":2,"text":"头 <b>","bbox":[10,20,110.13,40]},\
                {"page":2,"row":1,"col":0,"row_span":1,"col_span":1,"text":"a,\\"b\\"","bbox":[10,40,60,60]},\
                {"page":2,"row":1,"col":1,"row_span":2,"col_span":1,"text":"行\\n行|\\\\","bbox":[60,40,110,90]},\
                {"page":3,"row":2,"col":0,"row_span":1,"col_span":1,"text":"末","bbox":[10,5,60,25]}]},
                {"page":1,"bbox":null,"cells":[\
                {"page":1,"row":0,"col":0,"row_span":1,"col_span":1,"text":"单","bbox":null}]}]}
                """);
    }

    @Test
    void csvQuotesAndPartsTables() throws IOException {
        assertThat(written(GridFormat.CSV, SPANS, PLAIN))
                .isEqualTo("头 <b>,\r\n\"a,\"\"b\"\"\",\"行\n行|\\\"\r\n末,\r\n\r\n单\r\n");
    }

    @Test
    void htmlEscapesAndKeepsSpans() throws IOException {
        assertThat(written(GridFormat.HTML, SPANS))
                .contains(
                        "<meta charset=\"utf-8\">",
                        "<tr><td colspan=\"2\">头 &lt;b&gt;</td></tr>",
                        "<tr><td>a,&quot;b&quot;</td><td rowspan=\"2\">行\n行|\\</td></tr>",
                        "<tr><td>末</td></tr>");
    }

    @Test
    void markdownEscapesWhatWouldEndACell() throws IOException {
        assertThat(written(GridFormat.MARKDOWN, SPANS, PLAIN)).isEqualTo("""
                | 头 &lt;b> |  |
                | --- | --- |
                | a,"b" | 行<br>行\\|\\\\ |
                | 末 |  |

                | 单 |
                | --- |
                """);
    }

    @ParameterizedTest
    @EnumSource(GridFormat.class)
    void noTablesAreToldWithoutThem(GridFormat format) throws IOException {
        assertThat(written(format)).doesNotContain("<table", "|");
        assertThat(written(GridFormat.JSON)).isEqualTo("{\"tables\":[]}\n");
    }

    private static String written(GridFormat format, Grid... grids) throws IOException {
        StringWriter out = new StringWriter();
        format.write(List.of(grids), out);
        return out.toString();
    }

    private static Cell cell(int row, int col, int rowSpan, int colSpan, String text, int page, Box box) {
        return Cell.of(row, col, rowSpan, colSpan, text, new Area(page, box));
    }
}
