package org.yusuan.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.SourceDocument;

/** Pages without a rule below a page whose table reaches its foot. */
class OpenPageTest {
    private static final double EM = 9;
    private static final double ROW = 20;
    private static final double PADDING = 4;
    private static final double FOOT = 780;
    private static final double[] SIDES = {50, 110, 250, 330, 410, 490};
    private static final String HEADER = "某市某局部门预算";

    /** Lines from top to bottom are parted by a slash, columns by a bar; {@code _} leaves a place blank, {@code ^} begins anywhere. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            rows go on, one column blank ~ 205|教育支出|10.00|_|10.00/20501|教育管理|10.00|_|10.00/208|社会保障|7.50|_|7.50 \
            ~ 205,教育支出,10.00,,10.00/20501,教育管理,10.00,,10.00/208,社会保障,7.50,,7.50
            below the running header ~ ^某市某局部门预算/205|教育支出|10.00|_|10.00/20501|教育管理|10.00|_|10.00/208|社会保障|7.50|_|7.50 \
            ~ 205,教育支出,10.00,,10.00/20501,教育管理,10.00,,10.00/208,社会保障,7.50,,7.50
            a row with one text ~ 205|教育支出|10.00|_|10.00/_|其中：/20501|教育管理|10.00|_|10.00/208|社会保障|7.50|_|7.50 \
            ~ 205,教育支出,10.00,,10.00/,其中：,,,/20501,教育管理,10.00,,10.00/208,社会保障,7.50,,7.50
            rows left blank ~ 205|教育支出|10.00|_|10.00/208|社会保障|7.50|_|7.50///_|合计|17.50|_|17.50 \
            ~ 205,教育支出,10.00,,10.00/208,社会保障,7.50,,7.50/,合计,17.50,,17.50
            a page number below ~ 205|教育支出|10.00|_|10.00/208|社会保障|7.50|_|7.50/_|合计|17.50|_|17.50////_|_|12 \
            ~ 205,教育支出,10.00,,10.00/208,社会保障,7.50,,7.50/,合计,17.50,,17.50
            prose ~ ^本部门预算安排收入一千万元其中财政拨款收入八百万元/^比上年增加二百万元主要原因是人员增加和项目支出增加/^其他收入二百万元主要是所属单位的经营收入 ~ ''
            contents ~ ^一、部门概况........................................3/^二、收支总表........................................5/^三、支出总表........................................7/^四、收入总表........................................9 ~ ''
            two rows alone ~ 205|教育支出|10.00|_|10.00/208|社会保障|7.50|_|7.50 ~ ''
            """)
    void linesInTheColumnsOfTheTableBeforeAreItsRows(String id, String lines, String rows) {
        assertThat(rowsOfSecondPage(lines)).as(id).isEqualTo(rows);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            title, unit and headings of its own ~ ^部门项目支出预算表/_|_|_|_|单位：元/编码|项目|合计|上年|本年/1|网络建设|5.00|2.00|3.00/2|档案整理|4.00|2.00|2.00/3|业务培训|6.00|2.00|4.00
            headings of its own ~ 编码|项目|合计|上年|本年/1|网络建设|5.00|2.00|3.00/2|档案整理|4.00|2.00|2.00/3|业务培训|6.00|2.00|4.00
            """)
    void headingsBeginAnotherTable(String id, String lines) {
        assertThat(rowsOfSecondPage(lines)).as(id).startsWith("编码,项目,合计,上年,本年/");
    }

    private static String rowsOfSecondPage(String lines) {
        SourceDocument document = TestPdf.read(ruled(), open(lines));
        return document.grids().stream()
                .filter(grid -> grid.page() == 2)
                .flatMap(grid -> IntStream.range(0, grid.rows()).mapToObj(row -> row(grid, row)))
                .collect(Collectors.joining("/"));
    }

    private static String row(Grid grid, int row) {
        return grid.startingIn(row).stream().map(Cell::text).collect(Collectors.joining(","));
    }

    private static TestPage ruled() {
        TestPage page = new TestPage();
        page.text(SIDES[0], 30, EM, HEADER);
        List<String> rows = List.of("编码|科目|合计|基本支出|项目支出", "201|一般公共服务|9.00|4.00|5.00", "202|外交支出|3.00|1.00|2.00");
        double[] ys = IntStream.rangeClosed(0, rows.size())
                .mapToDouble(i -> FOOT - ROW * (rows.size() - i))
                .toArray();
        page.grid(ys, SIDES);
        for (int i = 0; i < rows.size(); i++) {
            print(page, ys[i], rows.get(i));
        }
        return page;
    }

    private static TestPage open(String lines) {
        TestPage page = new TestPage();
        double y = 30;
        for (String line : lines.split("/", -1)) {
            print(page, y, line);
            y += ROW;
        }
        return page;
    }

    private static void print(TestPage page, double y, String line) {
        if (line.startsWith("^")) {
            page.text(SIDES[0], y, EM, line.substring(1));
            return;
        }
        String[] texts = line.split("\\|", -1);
        for (int col = 0; col < texts.length; col++) {
            boolean figure = texts[col].matches("\\d+\\.\\d+");
            double width = texts[col].length() * EM / 2;
            double x = figure ? SIDES[col + 1] - PADDING - width - EM : SIDES[col] + PADDING;
            if (!texts[col].isEmpty() && !texts[col].equals("_")) {
                page.text(x, y + 5, EM, texts[col]);
            }
        }
    }
}
