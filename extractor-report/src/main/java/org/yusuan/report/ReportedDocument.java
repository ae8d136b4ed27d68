package org.yusuan.report;

import org.yusuan.report.RunTable.Row;

/**
 * A document of the run, as all pages know it.
 *
 * @param index position in the run, by which the data refer to it
 * @param id in links: the beginning of its SHA-256, as long as it takes to be unlike any other's
 */
record ReportedDocument(
        int index,
        String id,
        String sha256,
        String source,
        String format,
        int pages,
        String title,
        String year,
        String disclosure,
        String level,
        String organisation,
        String province,
        String city,
        String county,
        String published,
        int tables,
        String confidence,
        String status,
        String error) {

    static ReportedDocument of(Row row, int index, String id) {
        return new ReportedDocument(
                index,
                id,
                row.get("document_id"),
                row.get("source"),
                row.get("format"),
                Integer.parseInt(row.get("pages")),
                row.get("title"),
                row.get("fiscal_year"),
                row.get("disclosure"),
                row.get("level"),
                row.get("organisation"),
                row.get("province"),
                row.get("city"),
                row.get("county"),
                row.get("published"),
                Integer.parseInt(row.get("tables")),
                row.get("confidence"),
                row.get("status"),
                row.get("error"));
    }

    /** Whether it is about one department or unit, and not about a whole government. */
    boolean isOfOrganisation() {
        return level.equals("department") || level.equals("unit");
    }
}
