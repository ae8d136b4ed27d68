package org.yusuan.write;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yusuan.record.Origin;

/** The columns that point at the page. */
final class Provenance {
    private Provenance() {}

    /** The columns given, then page, box and reference. */
    static <R> List<OutputColumn<R>> withOrigin(List<OutputColumn<R>> columns, Function<R, Origin> origin) {
        return Stream.concat(columns.stream(), Stream.of(page(origin), box(origin), ref(origin)))
                .toList();
    }

    static <R> OutputColumn<R> page(Function<R, Origin> origin) {
        return OutputColumn.<R>integer(
                        "page",
                        "page, from 1; the sheet's number in workbooks",
                        "页码，从 1 起；工作簿为工作表序号",
                        row -> origin.apply(row).area().page())
                .required();
    }

    static <R> OutputColumn<R> box(Function<R, Origin> origin) {
        return OutputColumn.text(
                "bbox",
                "x0 y0 x1 y1 on the page as shown, in points, origin top left; absent where the format has no layout",
                "页面上的位置 x0 y0 x1 y1，单位点，原点在左上角；无版式的格式为空",
                row -> BoxFormat.box(origin.apply(row).area().box()));
    }

    static <R> OutputColumn<R> ref(Function<R, Origin> origin) {
        return OutputColumn.<R>text(
                        "ref",
                        "Sheet1!B7 in workbooks; t3:r4:c2 for table, row, cell and p12 for a paragraph elsewhere",
                        "单元格地址：工作簿为 Sheet1!B7，其余为 t3:r4:c2（表、行、列）或 p12（段落）",
                        row -> origin.apply(row).ref())
                .required();
    }
}
