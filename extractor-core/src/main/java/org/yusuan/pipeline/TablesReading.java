package org.yusuan.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.diagnose.Severity;
import org.yusuan.document.Grid;
import org.yusuan.document.SourceDocument;
import org.yusuan.source.Source;
import org.yusuan.stitch.Stitcher;

/** The grids of one document: identified, read, joined over its pages if that is wanted, and printed. */
public final class TablesReading {
    private static final Logger LOG = LoggerFactory.getLogger(TablesReading.class);

    /** Positions of a table in a form without spans: a few cells that span thousands would print gigabytes. */
    private static final long MOST_POSITIONS = 5_000_000;

    private final TablesRequest request;
    private final PipelineStages stages;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    public TablesReading(TablesRequest request, PipelineStages stages) {
        this.request = request;
        this.stages = stages;
    }

    public ReadingOutcome execute() throws IOException {
        String name = request.file().getFileName().toString();
        Source source = stages.identify().identify(new InputFile(request.file(), name));
        SourceDocument document = read(source);
        diagnostics.addAll(document.diagnostics());
        if (document.pages() > 0 && !request.pages().includesAny(document.pages())) {
            diagnostics.add(Diagnostic.ofDocument(
                    Code.NO_CONTENT,
                    "none of the pages asked for is there: as far as the file states its pages, it has "
                            + document.pages()));
        }
        request.format().write(printable(document.grids()), request.out());
        Outcome outcome = Outcome.of(name, diagnostics);
        return new ReadingOutcome(outcome.status(), outcome.error(), document.pages());
    }

    /** Libraries fail on hostile files with errors too (a stack overflow, a failed assertion), not only exceptions. */
    @SuppressWarnings("CatchingUnchecked")
    private SourceDocument read(Source source) {
        try {
            SourceDocument printed = stages.read().read(source, request.pages());
            if (Outcome.has(printed.diagnostics(), Severity.FATAL)) {
                return printed.withBlocks(List.of());
            }
            return request.stitch() ? stages.stitch().stitch(printed) : Stitcher.pieces(printed);
        } catch (RuntimeException | Error cause) {
            LOG.error("{}: internal error", source.name(), cause);
            return SourceDocument.unreadable(Diagnostic.ofDocument(
                    Code.INTERNAL_ERROR, "internal error: " + cause.getClass().getSimpleName()));
        }
    }

    private List<Grid> printable(List<Grid> grids) {
        if (request.format().keepsSpans()) {
            return grids;
        }
        List<Grid> printable = new ArrayList<>();
        for (Grid grid : grids) {
            if ((long) grid.rows() * grid.columns() <= MOST_POSITIONS) {
                printable.add(grid);
            } else {
                diagnostics.add(Diagnostic.ofPage(
                        Code.LIMIT_REACHED,
                        grid.page(),
                        "expected tables of at most " + MOST_POSITIONS + " positions, found " + grid.rows()
                                + " rows of " + grid.columns() + "; left out, JSON and HTML have it"));
            }
        }
        return printable;
    }
}
