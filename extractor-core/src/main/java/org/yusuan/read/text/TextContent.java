package org.yusuan.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.Area;
import org.yusuan.document.Block;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;
import org.yusuan.document.SourceDocument;
import org.yusuan.read.flow.CellQuota;
import org.yusuan.read.flow.FlowText;
import org.yusuan.read.html.HtmlReader;
import org.yusuan.read.text.ClassifiedLine.Kind;
import org.yusuan.read.text.TextTables.Run;
import org.yusuan.source.Limits;

/** Makes paragraphs and grids of the runs of lines of a text. */
final class TextContent {
    /** How Markdown writes a line end that is only layout. */
    private static final String HARD_BREAK = "  ";

    private final CellQuota budget;
    private final HtmlReader html;
    private final CellMarkup markup;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    TextContent(Limits limits) {
        this.budget = new CellQuota(limits.cells());
        this.html = new HtmlReader(limits);
        this.markup = new CellMarkup(html, budget);
    }

    SourceDocument read(List<ClassifiedLine> lines) {
        for (Run run : TextTables.find(lines)) {
            if (run.isTable()) {
                grid(run).ifPresent(blocks::add);
            } else if (run.lines().get(0).is(Kind.HTML_TABLE)) {
                run.lines().forEach(this::addHtml);
            } else {
                addParagraphs(run.lines());
            }
        }
        budget.diagnostic().ifPresent(diagnostics::add);
        int pages = lines.isEmpty() ? 1 : lines.get(lines.size() - 1).page();
        return new SourceDocument(pages, blocks, diagnostics);
    }

    private void addHtml(ClassifiedLine line) {
        blocks.addAll(html.fragment(line.text(), Area.ofPage(line.page()), budget));
    }

    /** A line is a paragraph; lines between hard breaks are one, as they were one cell or title. */
    private void addParagraphs(List<ClassifiedLine> lines) {
        List<String> wrapped = new ArrayList<>();
        for (ClassifiedLine line : lines) {
            String text = CellMarkup.prose(line.text());
            if (!text.isEmpty()) {
                wrapped.add(text);
            }
            if (!line.text().endsWith(HARD_BREAK)) {
                addParagraph(wrapped, line.page());
                wrapped.clear();
            }
        }
        addParagraph(wrapped, lines.get(lines.size() - 1).page());
    }

    private void addParagraph(List<String> wrapped, int page) {
        if (!wrapped.isEmpty()) {
            blocks.add(new Paragraph(FlowText.join(wrapped), Area.ofPage(page)));
        }
    }

    private Optional<Grid> grid(Run run) {
        List<TableRow> rows = new ArrayList<>();
        for (ClassifiedLine line : rowLines(run.lines())) {
            List<CellMarkup.Content> fields = line.fields().stream()
                    .map(field -> markup.content(field, line.page()))
                    .toList();
            rows.add(new TableRow(fields, line.page()));
        }
        RepeatedTables repeated = new RepeatedTables(rows);
        diagnostics.addAll(repeated.diagnostics());
        return grid(repeated.remaining(), run.width());
    }

    /** The rows of a run. A heading row that Markdown demands, but that is blank, is none. */
    private static List<ClassifiedLine> rowLines(List<ClassifiedLine> lines) {
        boolean blankHeading = lines.size() > 1
                && lines.get(1).is(Kind.PIPE_RULE)
                && lines.get(0).fields().stream().allMatch(String::isBlank);
        return lines.subList(blankHeading ? 1 : 0, lines.size()).stream()
                .filter(line -> !line.is(Kind.PIPE_RULE))
                .toList();
    }

    private Optional<Grid> grid(List<TableRow> rows, int groupWidth) {
        int width = rows.stream().mapToInt(TableRow::usedWidth).max().orElse(0);
        boolean widthIsShared = rows.stream().noneMatch(TableRow::hasNested);
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            TableRow fields = rows.get(row);
            int columns = Math.min(fields.fields().size(), widthIsShared ? groupWidth : width);
            for (int col = 0; col < columns && budget.take(); col++) {
                cells.add(fields.cell(row, col));
            }
        }
        return cells.stream().allMatch(Cell::isBlank) ? Optional.empty() : Optional.of(Grid.of(cells));
    }
}
