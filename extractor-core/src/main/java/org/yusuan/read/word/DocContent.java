package org.yusuan.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.Area;
import org.yusuan.document.Block;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;
import org.yusuan.read.flow.CellQuota;
import org.yusuan.read.flow.FlowText;
import org.yusuan.source.Limits;

/** Reads what stands in a .doc: paragraphs and tables in order, then what stands in text boxes. */
final class DocContent {
    private final Limits limits;
    private final PageCounter pages = new PageCounter();
    private final CellQuota budget;
    private final DocNumbers numbers = new DocNumbers();
    private boolean tooDeep;

    DocContent(Limits limits) {
        this.limits = limits;
        this.budget = new CellQuota(limits.cells());
    }

    /** The content of one cell: its text, and the tables in it. */
    record CellContent(String text, List<Grid> nested, int page) {}

    List<Block> read(HWPFDocument document) {
        List<Block> blocks = new ArrayList<>();
        addBlocks(document.getRange(), 0, blocks);
        addBlocks(document.getMainTextboxRange(), 0, blocks);
        return blocks;
    }

    int lastPage() {
        return pages.page();
    }

    List<Diagnostic> diagnostics() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        budget.diagnostic().ifPresent(diagnostics::add);
        if (tooDeep) {
            String message =
                    "expected tables nested at most " + limits.nesting() + " deep; what is deeper was left out";
            diagnostics.add(Diagnostic.ofDocument(Code.LIMIT_REACHED, message));
        }
        return diagnostics;
    }

    private void addBlocks(Range range, int level, List<Block> blocks) {
        forEachPart(range, level, new Parts() {
            @Override
            public void paragraph(org.apache.poi.hwpf.usermodel.Paragraph paragraph) {
                FlowText text = new FlowText();
                int page = readParagraph(paragraph, text);
                String joined = text.joined();
                if (!joined.isEmpty()) {
                    blocks.add(new Paragraph(joined, Area.ofPage(page)));
                }
            }

            @Override
            public void table(Table table) {
                if (isFrame(table)) {
                    forEachCell(table, cell -> addBlocks(cell, level + 1, blocks));
                } else {
                    grid(table, level + 1).ifPresent(blocks::add);
                }
            }
        });
    }

    /** @return the page on which it begins */
    private int readParagraph(org.apache.poi.hwpf.usermodel.Paragraph paragraph, FlowText text) {
        text.append(numbers.before(paragraph));
        text.endLine();
        return DocText.read(paragraph, text, pages);
    }

    /** Reads a cell of a table of the level. */
    CellContent cell(Range cell, int level) {
        FlowText text = new FlowText();
        List<Grid> nested = new ArrayList<>();
        int page = pages.page();
        addCellContent(cell, level, text, nested);
        return new CellContent(text.joined(), nested, page);
    }

    private void addCellContent(Range cell, int level, FlowText text, List<Grid> nested) {
        forEachPart(cell, level, new Parts() {
            @Override
            public void paragraph(org.apache.poi.hwpf.usermodel.Paragraph paragraph) {
                readParagraph(paragraph, text);
                text.endLine();
            }

            @Override
            public void table(Table table) {
                if (isFrame(table)) {
                    forEachCell(table, inner -> addCellContent(inner, level + 1, text, nested));
                } else {
                    grid(table, level + 1).ifPresent(nested::add);
                }
            }
        });
    }

    private Optional<Grid> grid(Table table, int level) {
        return new DocTable(this, budget, level).read(table);
    }

    /** What takes the parts of a range. */
    private interface Parts {
        void paragraph(org.apache.poi.hwpf.usermodel.Paragraph paragraph);

        void table(Table table);
    }

    private void forEachPart(Range range, int level, Parts parts) {
        if (level > limits.nesting()) {
            tooDeep = true;
            return;
        }
        int index = 0;
        while (index < range.numParagraphs()) {
            org.apache.poi.hwpf.usermodel.Paragraph paragraph = range.getParagraph(index);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                Table table = range.getTable(paragraph);
                parts.table(table);
                index += Math.max(table.numParagraphs(), 1);
            } else {
                parts.paragraph(paragraph);
                index++;
            }
        }
    }

    /** Whether a table only frames what stands in it: no row has two cells. */
    private static boolean isFrame(Table table) {
        for (int row = 0; row < table.numRows(); row++) {
            if (table.getRow(row).numCells() > 1) {
                return false;
            }
        }
        return true;
    }

    private static void forEachCell(Table table, Consumer<Range> read) {
        for (int row = 0; row < table.numRows(); row++) {
            TableRow cells = table.getRow(row);
            for (int cell = 0; cell < cells.numCells(); cell++) {
                read.accept(cells.getCell(cell));
            }
        }
    }
}
