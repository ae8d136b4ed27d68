package org.yusuan.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The shown rows of a table in the order a browser shows them: heads, bodies, feet.
 *
 * @param groups rows by group; a cell never spans beyond its group
 */
record HtmlRows(Element table, Optional<Element> caption, List<List<Element>> groups) {
    static HtmlRows of(Element table) {
        List<List<Element>> groups = new ArrayList<>();
        for (String group : List.of("thead", "tbody", "tfoot")) {
            shownChildren(table, group).forEach(element -> groups.add(shownChildren(element, "tr")));
        }
        return new HtmlRows(table, shownChildren(table, "caption").stream().findFirst(), groups);
    }

    List<Element> rows() {
        return groups.stream().flatMap(List::stream).toList();
    }

    static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .filter(HtmlContent::isShown)
                .toList();
    }

    private static List<Element> shownChildren(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> child.normalName().equals(name))
                .filter(HtmlContent::isShown)
                .toList();
    }
}
