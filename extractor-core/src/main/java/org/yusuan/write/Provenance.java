package org.yusuan.write;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yusuan.record.Origin;

/** The columns that point at the page. */
final class Provenance {
    private Provenance() {}

    /** The columns given, then page, box and reference. */
    static <R> List<Column<R>> withOrigin(List<Column<R>> columns, Function<R, Origin> origin) {
        return Stream.concat(columns.stream(), Stream.of(page(origin), box(origin), ref(origin)))
                .toList();
    }

    static <R> Column<R> page(Function<R, Origin> origin) {
        return Column.integer(
                "page",
                "page, from 1; the sheet's number in workbooks",
                row -> origin.apply(row).area().page());
    }

    static <R> Column<R> box(Function<R, Origin> origin) {
        return Column.text(
                "bbox",
                "x0 y0 x1 y1 on the page as shown, in points, origin top left; absent where the format has no layout",
                row -> Printed.box(origin.apply(row).area().box()));
    }

    static <R> Column<R> ref(Function<R, Origin> origin) {
        return Column.text(
                "ref",
                "Sheet1!B7 in workbooks; t3:r4:c2 for table, row, cell and p12 for a paragraph elsewhere",
                row -> origin.apply(row).ref());
    }
}
