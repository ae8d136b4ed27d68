package org.yusuan.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.Area;
import org.yusuan.document.Block;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;
import org.yusuan.read.flow.CellQuota;
import org.yusuan.read.flow.FlowText;
import org.yusuan.source.Limits;

/** Reads what stands in a body, a text box or a table cell: paragraphs and tables in order. */
final class DocxContent {
    private static final Set<String> BLOCKS = Set.of("p", "tbl", "altChunk");
    private static final Set<String> ROWS = Set.of("tr");
    private static final Set<String> CELLS = Set.of("tc");

    private static final Set<String> SAME_PAGE = Set.of("continuous", "nextColumn");

    private final Limits limits;
    private final PageCounter pages = new PageCounter();
    private final CellQuota budget;
    private final ListNumbers numbers;
    private final Function<Element, List<Block>> chunks;
    private boolean tooDeep;
    private List<String> sectionTypes = List.of();
    private int section;

    /** @param chunks reads a document of another form that is embedded where its element stands */
    DocxContent(Limits limits, ListNumbers numbers, Function<Element, List<Block>> chunks) {
        this.limits = limits;
        this.chunks = chunks;
        this.numbers = numbers;
        this.budget = new CellQuota(limits.cells());
    }

    /** The content of one cell: its text, and the tables in it. */
    record CellContent(String text, List<Grid> nested, int firstPage, int lastPage) {
        CellContent notBefore(int page) {
            return new CellContent(text, nested, Math.max(firstPage, page), Math.max(lastPage, page));
        }
    }

    List<Block> body(Element body) {
        sectionTypes = sectionTypes(body);
        List<Block> blocks = new ArrayList<>();
        addBlocks(body, blocks, 0);
        return blocks;
    }

    /** The page on which the content ends. */
    int lastPage() {
        return pages.page();
    }

    /** What of the document was left out because of a limit. */
    List<Diagnostic> diagnostics() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        budget.diagnostic().ifPresent(diagnostics::add);
        if (tooDeep) {
            String message =
                    "expected content nested at most " + limits.nesting() + " deep; what is deeper was left out";
            diagnostics.add(Diagnostic.ofDocument(Code.LIMIT_REACHED, message));
        }
        return diagnostics;
    }

    private void addBlocks(Element container, List<Block> blocks, int depth) {
        if (isTooDeep(depth)) {
            return;
        }
        for (Element element : DocxXml.unwrapped(container, BLOCKS)) {
            switch (DocxXml.name(element)) {
                case "tbl" -> addTable(element, blocks, depth);
                case "altChunk" -> blocks.addAll(chunks.apply(element));
                default -> addParagraph(element, blocks, depth);
            }
        }
    }

    private void addParagraph(Element paragraph, List<Block> blocks, int depth) {
        FlowText text = new FlowText();
        DocxText runs = readParagraph(paragraph, text);
        String joined = text.joined();
        if (!joined.isEmpty()) {
            blocks.add(new Paragraph(joined, Area.ofPage(runs.firstPage())));
        }
        runs.textBoxes().forEach(box -> addBlocks(box, blocks, depth + 1));
        if (DocxXml.child(paragraph, "pPr")
                .flatMap(p -> DocxXml.child(p, "sectPr"))
                .isPresent()) {
            beginNextSection();
        }
    }

    private void addTable(Element table, List<Block> blocks, int depth) {
        if (isFrame(table)) {
            framedCells(table).forEach(cell -> addBlocks(cell, blocks, depth + 1));
        } else {
            table(table, depth).ifPresent(blocks::add);
        }
    }

    /** Whether a table only frames what stands in it: no row has two cells. */
    private static boolean isFrame(Element table) {
        return DocxXml.unwrapped(table, ROWS).stream()
                .allMatch(row -> DocxXml.unwrapped(row, CELLS).size() <= 1);
    }

    private static List<Element> framedCells(Element table) {
        return DocxXml.unwrapped(table, ROWS).stream()
                .flatMap(row -> DocxXml.unwrapped(row, CELLS).stream())
                .toList();
    }

    private Optional<Grid> table(Element table, int depth) {
        return new DocxTable(this, pages, budget, limits.span()).read(table, depth + 1);
    }

    /** Reads a cell; the page counter is left where the cell ends. */
    CellContent cell(Element cell, int depth) {
        int startPage = pages.page();
        FlowText text = new FlowText();
        List<Grid> nested = new ArrayList<>();
        int firstPage = addCellContent(cell, text, nested, depth);
        return new CellContent(text.joined(), nested, firstPage == 0 ? startPage : firstPage, pages.page());
    }

    /** @return the page of the first character or table; 0 if there is none */
    private int addCellContent(Element container, FlowText text, List<Grid> nested, int depth) {
        if (isTooDeep(depth)) {
            return 0;
        }
        int firstPage = 0;
        for (Element element : DocxXml.unwrapped(container, BLOCKS)) {
            int page = switch (DocxXml.name(element)) {
                case "tbl" -> addNested(element, text, nested, depth);
                case "altChunk" -> addChunk(element, text, nested);
                default -> addCellParagraph(element, text, nested, depth);
            };
            firstPage = firstPage == 0 ? page : firstPage;
        }
        return firstPage;
    }

    private int addCellParagraph(Element paragraph, FlowText text, List<Grid> nested, int depth) {
        DocxText runs = readParagraph(paragraph, text);
        int firstPage = runs.firstPage();
        for (Element box : runs.textBoxes()) {
            int page = addCellContent(box, text, nested, depth + 1);
            firstPage = firstPage == 0 ? page : firstPage;
        }
        return firstPage;
    }

    private int addChunk(Element chunk, FlowText text, List<Grid> nested) {
        for (Block block : chunks.apply(chunk)) {
            if (block instanceof Paragraph paragraph) {
                text.append(paragraph.text());
                text.endLine();
            } else if (block instanceof Grid grid) {
                nested.add(grid);
            }
        }
        return pages.page();
    }

    private int addNested(Element table, FlowText text, List<Grid> nested, int depth) {
        if (!isFrame(table)) {
            Optional<Grid> grid = table(table, depth);
            grid.ifPresent(nested::add);
            return grid.map(Grid::page).orElse(0);
        }
        int firstPage = 0;
        for (Element cell : framedCells(table)) {
            int page = addCellContent(cell, text, nested, depth + 1);
            firstPage = firstPage == 0 ? page : firstPage;
        }
        return firstPage;
    }

    private DocxText readParagraph(Element paragraph, FlowText text) {
        if (hasProperty(paragraph, "pageBreakBefore")) {
            pages.authorBreakBeforeText();
        }
        text.append(numbers.before(paragraph));
        text.endLine();
        DocxText runs = new DocxText(pages, limits.nesting(), text);
        runs.read(paragraph);
        text.endLine();
        tooDeep |= runs.tooDeep();
        return runs;
    }

    private static boolean hasProperty(Element paragraph, String property) {
        return DocxXml.child(paragraph, "pPr")
                .filter(properties -> DocxXml.isOn(properties, property))
                .isPresent();
    }

    private void beginNextSection() {
        section++;
        boolean samePage = section < sectionTypes.size() && SAME_PAGE.contains(sectionTypes.get(section));
        if (!samePage) {
            pages.authorBreakBeforeText();
        }
    }

    /** How each section begins: a section's properties stand in its last paragraph, those of the last in the body. */
    private static List<String> sectionTypes(Element body) {
        return Stream.concat(
                        DocxXml.unwrapped(body, BLOCKS).stream()
                                .flatMap(block -> DocxXml.child(block, "pPr").stream())
                                .flatMap(properties -> DocxXml.child(properties, "sectPr").stream()),
                        DocxXml.child(body, "sectPr").stream())
                .map(section -> DocxXml.value(section, "type").orElse("nextPage"))
                .toList();
    }

    private boolean isTooDeep(int depth) {
        tooDeep |= depth > limits.nesting();
        return depth > limits.nesting();
    }
}
