package org.yusuan.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;

/** What the first page shows, and what all others refer to: the documents, and what else there is to be asked for. */
record OverviewData(
        FactData.Compared facts,
        StaffData staff,
        int projectFiles,
        IndicatorData.Written indicators,
        FindingData.Written findings) {

    void write(ReportedRun run, SiteFolder site) throws IOException {
        try (DataFile file = DataFile.create(site, "overview")) {
            JsonGenerator json = file.generator();
            json.writeStartObject();
            file.field("tables", run.tables());
            file.field("lines", facts.lines());
            file.field("documentsToFile", FactData.DOCUMENTS_TO_FILE);
            file.field("projectFiles", projectFiles);
            json.writeObjectFieldStart("indicators");
            file.field("files", indicators.files());
            file.field("index", indicators.index());
            file.field("names", indicators.names());
            file.field("rows", indicators.rows());
            json.writeEndObject();
            counts(file, "items", facts.items());
            counts(file, "findings", findings.counts());
            counts(file, "findingFiles", findings.files());
            outcomes(file);
            documents(file, run);
            json.writeEndObject();
        }
    }

    private static void counts(DataFile file, String name, Map<String, Integer> counts) throws IOException {
        file.generator().writeObjectFieldStart(name);
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            file.field(count.getKey(), count.getValue());
        }
        file.generator().writeEndObject();
    }

    private void outcomes(DataFile file) throws IOException {
        file.generator().writeObjectFieldStart("checks");
        for (Map.Entry<String, Map<String, Long>> rule : findings.outcomes().entrySet()) {
            file.generator().writeObjectFieldStart(rule.getKey());
            for (Map.Entry<String, Long> outcome : rule.getValue().entrySet()) {
                file.field(outcome.getKey(), outcome.getValue());
            }
            file.generator().writeEndObject();
        }
        file.generator().writeEndObject();
    }

    private void documents(DataFile file, ReportedRun run) throws IOException {
        file.generator().writeArrayFieldStart("documents");
        for (ReportedDocument document : run.documents()) {
            file.row(
                    document.id(),
                    document.source(),
                    document.format(),
                    document.pages(),
                    document.title(),
                    document.year(),
                    document.disclosure(),
                    document.level(),
                    document.organisation(),
                    document.province(),
                    document.city(),
                    document.county(),
                    Initials.of(document.organisation().isEmpty() ? place(document) : document.organisation()),
                    document.published(),
                    document.tables(),
                    document.confidence(),
                    document.status(),
                    document.error(),
                    document.sha256(),
                    staff.row(document));
        }
        file.generator().writeEndArray();
    }

    private static String place(ReportedDocument document) {
        return document.province() + document.city() + document.county();
    }
}
