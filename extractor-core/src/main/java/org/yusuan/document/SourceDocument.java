package org.yusuan.document;

import java.util.List;
import java.util.stream.Stream;
import org.yusuan.diagnose.Diagnostic;

/**
 * A document as printed, no meaning given to anything yet.
 *
 * @param pages number of pages (sheets of a workbook; 1 where the format has no pages; 0 where it could not be opened)
 * @param blocks paragraphs and grids in reading order
 * @param diagnostics what went wrong while reading
 * @param leftOut what the document holds and does not show, or only points at
 * @param description what the file says of itself beside its text
 */
public record SourceDocument(
        int pages,
        List<Block> blocks,
        List<Diagnostic> diagnostics,
        List<OmittedContent> leftOut,
        DocumentMetadata description) {
    public SourceDocument {
        blocks = List.copyOf(blocks);
        diagnostics = List.copyOf(diagnostics);
        leftOut = List.copyOf(leftOut);
    }

    /** A document that says nothing of itself. */
    public SourceDocument(int pages, List<Block> blocks, List<Diagnostic> diagnostics, List<OmittedContent> leftOut) {
        this(pages, blocks, diagnostics, leftOut, DocumentMetadata.NONE);
    }

    /** A document of which nothing was left out. */
    public SourceDocument(int pages, List<Block> blocks, List<Diagnostic> diagnostics) {
        this(pages, blocks, diagnostics, List.of());
    }

    /** A document that could not be read at all, with the reason. */
    public static SourceDocument unreadable(Diagnostic reason) {
        return new SourceDocument(0, List.of(), List.of(reason));
    }

    public List<Grid> grids() {
        return blocksOf(Grid.class).toList();
    }

    public List<Paragraph> paragraphs() {
        return blocksOf(Paragraph.class).toList();
    }

    public SourceDocument withBlocks(List<Block> newBlocks) {
        return new SourceDocument(pages, newBlocks, diagnostics, leftOut, description);
    }

    public SourceDocument withDiagnostics(List<Diagnostic> newDiagnostics) {
        return new SourceDocument(pages, blocks, newDiagnostics, leftOut, description);
    }

    private <B extends Block> Stream<B> blocksOf(Class<B> type) {
        return blocks.stream().filter(type::isInstance).map(type::cast);
    }
}
