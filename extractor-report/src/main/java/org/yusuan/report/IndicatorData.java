package org.yusuan.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yusuan.report.RunTable.Row;
import org.yusuan.write.FlatTables;

/** Third-level indicators by name, across all documents: an index of the names, and their rows in files by name. */
final class IndicatorData {
    /** Rows of a file, about. */
    private static final int ROWS_TO_FILE = 2000;

    /** Names of a run that are kept: those that most targets have. */
    private static final int MOST_NAMES = 200_000;

    private final ReportedRun run;
    private final Map<String, Name> names = new HashMap<>();
    private final Map<String, Aim> targets = new HashMap<>();
    private int rows;

    private IndicatorData(ReportedRun run) {
        this.run = run;
    }

    /** A name, how often it stands somewhere, in how many documents, and the last of these. */
    private static final class Name {
        private int rows;
        private int documents;
        private int last = -1;
    }

    /** A target that has indicators. */
    private record Aim(String name, String year) {
        static final Aim UNKNOWN = new Aim("", "");
    }

    /** What there is: files with rows, files of the index. */
    record Written(int files, int index, int names, int rows) {}

    static Written write(ReportedRun run, SiteFolder site) throws IOException {
        IndicatorData data = new IndicatorData(run);
        RunTable.read(
                run.folder(),
                FlatTables.named("targets"),
                row -> data.targets.put(row.get("target_id"), new Aim(row.get("name"), row.get("fiscal_year"))));
        RunTable.read(run.folder(), FlatTables.named("indicators"), data::count);
        int files = Math.max(1, (data.rows + ROWS_TO_FILE - 1) / ROWS_TO_FILE);
        data.rows(site, files);
        return new Written(files, data.index(site, files), data.names.size(), data.rows);
    }

    private void count(Row row) {
        ReportedTable table = run.tableOfTarget(row.get("target_id"));
        if (table == null || !row.has("level3")) {
            return;
        }
        rows++;
        Name name = names.computeIfAbsent(row.get("level3"), none -> new Name());
        name.rows++;
        if (name.last != table.document().index()) {
            name.last = table.document().index();
            name.documents++;
        }
    }

    private static int fileOf(String name, int files) {
        return Math.floorMod(name.hashCode(), files) + 1;
    }

    private void rows(SiteFolder site, int files) throws IOException {
        List<DataFile> open = new ArrayList<>();
        try {
            for (int i = 1; i <= files; i++) {
                DataFile file = DataFile.create(site, "indicators/" + i);
                open.add(file);
                file.generator().writeStartArray();
            }
            RunTable.read(run.folder(), FlatTables.named("indicators"), row -> {
                ReportedTable table = run.tableOfTarget(row.get("target_id"));
                if (table != null && row.has("level3")) {
                    write(open.get(fileOf(row.get("level3"), files) - 1), row, table.document());
                }
            });
        } finally {
            for (DataFile file : open) {
                file.generator().writeEndArray();
                file.close();
            }
        }
    }

    private void write(DataFile file, Row row, ReportedDocument document) throws IOException {
        Aim target = targets.getOrDefault(row.get("target_id"), Aim.UNKNOWN);
        file.row(
                document.index(),
                row.get("level3"),
                target.name,
                target.year.isEmpty() ? document.year() : target.year,
                row.get("horizon"),
                row.get("level2"),
                row.get("value"),
                row.get("comparator"),
                row.get("number"),
                row.get("number_high"),
                row.get("unit"),
                row.get("value_type"),
                row.get("weight"),
                row.get("actual"),
                row.get("actual_number"),
                row.get("score"),
                row.get("deviation"),
                Integer.parseInt(row.get("page")),
                row.get("ref"));
    }

    private int index(SiteFolder site, int files) throws IOException {
        Comparator<Map.Entry<String, Name>> mostFirst = Comparator.comparing(entry -> -entry.getValue().documents);
        List<Map.Entry<String, Name>> ordered = names.entrySet().stream()
                .sorted(mostFirst.thenComparing(entry -> -entry.getValue().rows).thenComparing(Map.Entry::getKey))
                .limit(MOST_NAMES)
                .toList();
        Pieces pieces = new Pieces(site, "indicators/index-");
        for (Map.Entry<String, Name> entry : ordered) {
            String name = entry.getKey();
            Name counted = entry.getValue();
            pieces.next().row(name, Initials.of(name), fileOf(name, files), counted.rows, counted.documents);
        }
        pieces.end();
        return pieces.number();
    }
}
