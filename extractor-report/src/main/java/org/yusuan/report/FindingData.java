package org.yusuan.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yusuan.report.RunTable.Row;
import org.yusuan.write.FlatTables;

/** Findings of all documents, those that should worry most first, and how often each rule was tried. */
final class FindingData {
    private static final List<String> SEVERITIES = List.of("error", "warning", "info");

    private FindingData() {}

    /** What there is of each severity: findings, and files with them; and each rule's outcomes. */
    record Written(Map<String, Integer> counts, Map<String, Integer> files, Map<String, Map<String, Long>> outcomes) {}

    static Written write(ReportedRun run, SiteFolder site) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Pieces> pieces = new TreeMap<>();
        SEVERITIES.forEach(severity -> pieces.put(severity, new Pieces(site, "findings/" + severity + "-")));
        RunTable.read(run.folder(), FlatTables.named("findings"), row -> {
            ReportedDocument document = run.document(row.get("document_id"));
            Pieces its = pieces.get(row.get("severity"));
            if (document != null && its != null) {
                write(its.next(), row, document);
                counts.merge(row.get("severity"), 1, Integer::sum);
            }
        });
        Map<String, Integer> files = new TreeMap<>();
        for (Map.Entry<String, Pieces> each : pieces.entrySet()) {
            each.getValue().end();
            files.put(each.getKey(), each.getValue().number());
        }
        return new Written(counts, files, outcomes(run));
    }

    private static void write(DataFile file, Row row, ReportedDocument document) throws IOException {
        String table = row.get("table_id");
        file.row(
                document.index(),
                row.get("rule"),
                row.get("severity"),
                row.get("message"),
                row.get("expected"),
                row.get("actual"),
                row.get("difference"),
                row.get("page"),
                row.get("ref"),
                row.get("refs"),
                table.isEmpty() ? "" : table.substring(table.indexOf('#') + 1));
    }

    private static Map<String, Map<String, Long>> outcomes(ReportedRun run) throws IOException {
        Map<String, Map<String, Long>> outcomes = new TreeMap<>();
        RunTable.read(
                run.folder(),
                FlatTables.named("checks"),
                row -> outcomes.computeIfAbsent(row.get("rule"), none -> new TreeMap<>())
                        .merge(row.get("outcome"), Long.parseLong(row.get("count")), Long::sum));
        return outcomes;
    }
}
