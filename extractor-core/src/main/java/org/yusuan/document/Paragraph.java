package org.yusuan.document;

/**
 * Text outside tables: a line of a PDF page, a paragraph of a Word or HTML document.
 *
 * @param text layout undone, characters as published
 */
public record Paragraph(String text, Area area) implements Block {
    @Override
    public int page() {
        return area.page();
    }
}
