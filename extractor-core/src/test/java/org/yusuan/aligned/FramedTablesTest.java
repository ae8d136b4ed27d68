package org.yusuan.aligned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.document.Box;
import org.yusuan.ruling.Edge;

/** Tables with rules above, below and under the heading alone, one under another on a page. */
class FramedTablesTest {
    private static final double EM = 9;
    private static final double LINE = 22;
    private static final double COLUMN = 100;
    private static final double LEFT = 60;
    private static final double RIGHT = LEFT + 3 * COLUMN;

    private final List<AlignedLine> lines = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private double y = 50;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            name, organisation and unit     ~ 14:收支总表/9:部门：某局||单位：元 ~ 2
            name in larger print            ~ 14:收支总表                     ~ 2
            organisation and unit           ~ 9:部门：某局||单位：元           ~ 2
            unit at the right               ~ 9:||单位：元                    ~ 2
            a section's heading             ~ 9:二、教育支出                   ~ 1
            a section's heading with colon  ~ 9:其中：教育支出                 ~ 1
            """)
    void theNextTableBeginsAtItsCaption(String id, String between, int tables) {
        table();
        for (String line : between.split("/", -1)) {
            int mark = line.indexOf(':');
            print(Double.parseDouble(line.substring(0, mark)), line.substring(mark + 1));
        }
        table();
        List<AlignedGrid> grids = new AlignedTableFinder(AlignedSettings.standard())
                .find(lines, edges)
                .grids();
        assertThat(grids).as(id).hasSize(tables);
        assertThat(grids.get(0).cells()).filteredOn(cell -> cell.row() == 0).hasSize(3);
    }

    private void table() {
        rule();
        print(EM, "科目名称|合计|基本支出");
        rule();
        print(EM, "教育支出|100.00|60.00");
        print(EM, "住房保障|40.00|30.00");
        print(EM, "农林水支出|20.00|10.00");
        rule();
    }

    private void rule() {
        edges.add(Edge.horizontal(y, LEFT, RIGHT));
    }

    private void print(double em, String row) {
        List<Piece> pieces = new ArrayList<>();
        String[] texts = row.split("\\|", -1);
        for (int col = 0; col < texts.length; col++) {
            if (!texts[col].isEmpty()) {
                double x = LEFT + COLUMN * col + 4;
                Box box = new Box(x, y + 6, x + texts[col].length() * em, y + 6 + em);
                pieces.add(new Piece(box, texts[col], em, em, false, List.of(new Piece.Word(box, texts[col]))));
            }
        }
        lines.add(new AlignedLine(pieces));
        y += LINE;
    }
}
