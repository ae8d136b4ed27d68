package org.yusuan.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.yusuan.document.Area;
import org.yusuan.document.Block;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.OmittedContent;
import org.yusuan.document.Paragraph;
import org.yusuan.source.Limits;

/** What stands beside the text of a document: notes, and the tables of its headers and footers. It is told, and no content. */
final class NotesAndHeaders {
    /** A header belongs to all pages, a note to one that the file does not tell. */
    private static final Area AREA = Area.ofPage(1);

    private NotesAndHeaders() {}

    /** The texts of footnotes or endnotes; the lines that part these from the text are none. */
    static List<OmittedContent> notes(Element root, Limits limits) {
        List<OmittedContent> notes = new ArrayList<>();
        for (Element note : DocxXml.unwrapped(root, Set.of("footnote", "endnote"))) {
            String text = blocks(note, limits).stream()
                    .flatMap(NotesAndHeaders::texts)
                    .collect(Collectors.joining(" "));
            if (!text.isEmpty()) {
                notes.add(new OmittedContent(
                        text, OmittedContent.NOTE, AREA, DocxXml.name(note) + " " + DocxXml.attribute(note, "id")));
            }
        }
        return notes;
    }

    /** The filled cells of a header's or footer's tables. */
    static List<OmittedContent> cells(Element root, Limits limits) {
        return blocks(root, limits).stream()
                .filter(Grid.class::isInstance)
                .flatMap(NotesAndHeaders::texts)
                .map(text -> new OmittedContent(text, OmittedContent.HEADER_OR_FOOTER, AREA, ref(root)))
                .toList();
    }

    private static String ref(Element root) {
        return DocxXml.name(root).equals("hdr") ? "header" : "footer";
    }

    private static List<Block> blocks(Element root, Limits limits) {
        return new DocxContent(limits, new ListNumbers(null, null), chunk -> List.of()).body(root);
    }

    private static Stream<String> texts(Block block) {
        if (block instanceof Paragraph paragraph) {
            return Stream.of(paragraph.text());
        }
        return block instanceof Grid grid
                ? grid.cells().stream()
                        .flatMap(cell -> Stream.concat(
                                Stream.of(cell).map(Cell::text),
                                cell.nested().stream().flatMap(NotesAndHeaders::texts)))
                        .filter(text -> !text.isBlank())
                : Stream.of();
    }
}
