package org.yusuan.report;

import org.yusuan.report.RunTable.Row;

/** A table of the run, as far as its lines are understood by it. */
record ReportedTable(ReportedDocument document, int ordinal, String kind, String coverage) {
    static ReportedTable of(Row row, ReportedDocument document) {
        return new ReportedTable(
                document,
                Integer.parseInt(row.get("ordinal")),
                row.get("kind").intern(),
                row.get("coverage").intern());
    }
}
