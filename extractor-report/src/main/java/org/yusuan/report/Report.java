package org.yusuan.report;

import java.io.IOException;
import java.util.List;
import org.yusuan.run.spool.NotOurFolderException;

/** Makes a web site of an output folder. It opens from a file, asks no server for anything, and is the same for the same run. */
public final class Report {
    private Report() {}

    /**
     * @throws NotOurFolderException if the site's folder holds what no report has written
     * @throws ReportException if there is no run in the folder, or one whose tables are not there as CSV
     * @throws IOException if something cannot be read or written; the site is as it was
     */
    public static ReportSummary write(ReportRequest request) throws IOException {
        ReportedRun run = ReportedRun.open(request.run());
        try (SiteFolder site = SiteFolder.open(request.site());
                PageImages images = PageImages.of(request.sources(), run, site)) {
            SiteAssets.write(site);
            WordsData.write(site);
            new OverviewData(
                            FactData.write(run, site),
                            ProjectData.write(run, site),
                            IndicatorData.write(run, site),
                            FindingData.write(run, site))
                    .write(run, site);
            List<ReportedDocument> documents = run.documents();
            for (ReportedDocument document : documents) {
                DocumentData.write(run, document, site, images::draw);
            }
            site.publish();
            return new ReportSummary(documents.size(), images.drawn(), images.unfound(), site.files(), site.bytes());
        }
    }
}
