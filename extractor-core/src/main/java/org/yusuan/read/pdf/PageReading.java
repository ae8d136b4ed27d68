package org.yusuan.read.pdf;

import java.util.List;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.Block;

/**
 * A page with the steps that led to its blocks, for those who draw them.
 *
 * @param tables places on the layout's page
 * @param recognized whether its picture was read in place of text
 * @param open see {@link FoundTables}
 * @param endsDrawn see {@link FoundTables}
 */
record PageReading(
        PageContent content,
        PageLayout layout,
        List<FoundTables.Table> tables,
        boolean recognized,
        boolean open,
        boolean endsDrawn,
        List<Block> blocks,
        List<Diagnostic> diagnostics) {
    PageReading {
        tables = List.copyOf(tables);
        blocks = List.copyOf(blocks);
        diagnostics = List.copyOf(diagnostics);
    }
}
