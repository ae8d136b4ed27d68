package org.yusuan.stitch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.Block;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;
import org.yusuan.document.SourceDocument;

/**
 * Makes tables whole: nested tables are laid flat, and grids that continue one another over pages or pieces become one, its
 * repeated headings dropped and its cut cells healed. Every cell keeps the places where it is printed.
 */
public final class Stitcher {
    private final Continuation continuation;
    private final StitchSettings settings;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Paragraph> sinceTable = new ArrayList<>();
    private @Nullable Open open;
    /** The table whose next page could not be joined, while that page is open. */
    private @Nullable Open interrupted;

    /** @param at where the table stands among the blocks */
    private record Open(StitchedTable table, int at) {}

    private Stitcher(Continuation continuation, StitchSettings settings) {
        this.continuation = continuation;
        this.settings = settings;
    }

    /** The same document with its tables whole. The paragraphs that only part the pieces of a table are left out. */
    public static SourceDocument stitch(SourceDocument document) {
        StitchSettings settings = StitchSettings.DEFAULT;
        SourceDocument flat = flattened(document, settings);
        AdjacencyCheck between = new AdjacencyCheck(flat, new PageFurniture(flat, settings), settings);
        Continuation continuation = new Continuation(between, new KnownTexts(flat.grids()), settings);
        return flat.withBlocks(new Stitcher(continuation, settings).joined(flat.blocks()));
    }

    /** The same document with its tables as they stand on each page, only the nested ones laid flat. */
    public static SourceDocument pieces(SourceDocument document) {
        return flattened(document, StitchSettings.DEFAULT);
    }

    private static SourceDocument flattened(SourceDocument document, StitchSettings settings) {
        NestedTables nestedTables = new NestedTables(settings);
        List<Block> flat = new ArrayList<>();
        for (Block block : document.blocks()) {
            flat.add(block instanceof Grid grid ? nestedTables.flatten(grid) : block);
        }
        List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
        document.grids().forEach(grid -> nestedTables.limitReached(grid).ifPresent(diagnostics::add));
        return document.withBlocks(flat).withDiagnostics(diagnostics);
    }

    private List<Block> joined(List<Block> all) {
        for (Block block : all) {
            if (block instanceof Grid grid) {
                add(grid);
            } else if (block instanceof Paragraph paragraph) {
                sinceTable.add(paragraph);
            }
        }
        flush();
        return blocks;
    }

    private void add(Grid grid) {
        List<Paragraph> lead =
                sinceTable.subList(Math.max(0, sinceTable.size() - settings.leadLines()), sinceTable.size());
        StitchedTable next = StitchedTable.of(grid, lead, settings);
        InterveningParagraphs gap = new InterveningParagraphs(sinceTable);
        if (goesOn(open, gap, next, 0) || goesOn(interrupted, gap, next, 1)) {
            return;
        }
        StitchedTable told = next;
        interrupted = null;
        if (open != null) {
            Continuation.Refusal refusal = continuation.refusal(open.table(), gap, next);
            interrupted = refusal == Continuation.Refusal.OTHER_COLUMNS ? open : null;
            told = refusal == Continuation.Refusal.ELSEWHERE ? next : next.after(open.table(), refusal.words());
        }
        flush();
        open = new Open(told, blocks.size());
        blocks.add(told.grid());
    }

    /**
     * Joins the next grid to a table if it continues it. What only parts the two is left out.
     *
     * @param skipped pages between them that could not be joined
     */
    private boolean goesOn(@Nullable Open table, InterveningParagraphs gap, StitchedTable next, int skipped) {
        if (table == null) {
            return false;
        }
        Optional<StitchedTable> joined = continuation.join(table.table(), gap, next, skipped);
        joined.ifPresent(whole -> {
            if (open != null && open.at() != table.at()) {
                blocks.set(open.at(), open.table().notJoined());
            }
            blocks.set(table.at(), whole.grid());
            open = new Open(whole, table.at());
            interrupted = null;
            sinceTable.clear();
        });
        return joined.isPresent();
    }

    /** What stands after the last table goes out as it is. */
    private void flush() {
        blocks.addAll(sinceTable);
        sinceTable.clear();
    }
}
