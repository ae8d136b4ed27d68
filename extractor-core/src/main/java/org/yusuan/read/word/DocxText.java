package org.yusuan.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.yusuan.read.flow.FlowText;

/** Reads the text of a paragraph as published: insertions accepted, deletions and hidden runs dropped. */
final class DocxText {
    private static final Set<String> NOT_PUBLISHED = Set.of(
            "pPr",
            "rPr",
            "sdtPr",
            "sdtEndPr",
            "del",
            "moveFrom",
            "instrText",
            "delText",
            "delInstrText",
            "rt",
            "rubyPr");

    private static final String SOFT_HYPHEN_MEANS = "";

    private final PageCounter pages;
    private final int maxDepth;
    private final FlowText text;
    private final List<Element> textBoxes = new ArrayList<>();
    private int firstPage;
    private boolean tooDeep;

    /** @param text to which the paragraph's characters are added */
    DocxText(PageCounter pages, int maxDepth, FlowText text) {
        this.pages = pages;
        this.maxDepth = maxDepth;
        this.text = text;
    }

    void read(Element paragraph) {
        read(paragraph, 0);
    }

    /** The page of the first character; 0 if there is none. */
    int firstPage() {
        return firstPage;
    }

    /** Contents of text boxes anchored in the paragraph. */
    List<Element> textBoxes() {
        return textBoxes;
    }

    boolean tooDeep() {
        return tooDeep;
    }

    private void read(Element parent, int depth) {
        if (depth > maxDepth) {
            tooDeep = true;
            return;
        }
        for (Element element : DocxXml.children(parent)) {
            String name = DocxXml.name(element);
            if (name.equals("txbxContent")) {
                textBoxes.add(element);
            } else if (!NOT_PUBLISHED.contains(name) && !isHiddenRun(element, name) && !leaf(element, name)) {
                read(element, depth + 1);
            }
        }
    }

    private static boolean isHiddenRun(Element element, String name) {
        return name.equals("r")
                && DocxXml.child(element, "rPr")
                        .filter(properties -> DocxXml.isOn(properties, "vanish"))
                        .isPresent();
    }

    private boolean leaf(Element element, String name) {
        switch (name) {
            case "t" -> append(element.getTextContent());
            case "tab", "ptab" -> append(" ");
            case "noBreakHyphen" -> append("-");
            case "softHyphen" -> append(SOFT_HYPHEN_MEANS);
            case "sym" -> append(symbol(DocxXml.attribute(element, "char")));
            case "cr" -> text.endLine();
            case "br" -> lineOrPageBreak(element);
            case "lastRenderedPageBreak" -> pages.layoutBreak();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void lineOrPageBreak(Element element) {
        text.endLine();
        if (DocxXml.attribute(element, "type").equals("page")) {
            pages.authorBreak();
        }
    }

    private void append(String characters) {
        text.append(characters);
        if (!characters.isBlank()) {
            pages.text();
            if (firstPage == 0) {
                firstPage = pages.page();
            }
        }
    }

    /** A character of a symbol font, which Word keeps in the private use area. */
    private static String symbol(@Nullable String hex) {
        try {
            return hex == null || hex.isEmpty() ? "" : Character.toString(Integer.parseInt(hex, 16));
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
