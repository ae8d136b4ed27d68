package org.yusuan.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.yusuan.run.spool.NotOurFolderException;

/** Makes a web site of an output folder. It opens from a file, asks no server for anything, and is the same for the same run. */
public final class Report {
    private Report() {}

    /** Hears how far a report is. */
    @FunctionalInterface
    public interface Progress {
        /** @param pages of which there are pictures so far */
        void drawn(int pages);
    }

    /** The same without a word in between. */
    public static ReportSummary write(ReportRequest request) throws IOException {
        return write(request, pages -> {});
    }

    /**
     * @throws NotOurFolderException if the site's folder holds what no report has written
     * @throws ReportException if there is no run in the folder, or one whose tables are not there as CSV
     * @throws IOException if something cannot be read or written; the site is as it was
     */
    public static ReportSummary write(ReportRequest request, Progress progress) throws IOException {
        ReportedRun run = ReportedRun.open(request.run());
        try (SiteFolder site = SiteFolder.open(request.site());
                PageImages images = PageImages.of(request, run, site, progress)) {
            SiteAssets.write(site);
            WordsData.write(site);
            new OverviewData(
                            FactData.write(run, site),
                            StaffData.of(run),
                            ProjectData.write(run, site),
                            IndicatorData.write(run, site),
                            FindingData.write(run, site))
                    .write(run, site);
            List<ReportedDocument> documents = run.documents();
            for (ReportedDocument document : documents) {
                DocumentData.write(run, document, site, images::draw);
            }
            site.publish();
            String only = documents.size() == 1 ? documents.get(0).sha256() : null;
            return new ReportSummary(
                    documents.size(), only, images.drawn(), images.unfound(), site.files(), site.bytes());
        }
    }

    /** Names of all files of a site, below its folder and parted by {@code /}; none where no report has written there. */
    public static Set<String> files(Path site) throws IOException {
        Set<String> names = SiteFolder.marked(site);
        return names == null ? Set.of() : Set.copyOf(names);
    }
}
