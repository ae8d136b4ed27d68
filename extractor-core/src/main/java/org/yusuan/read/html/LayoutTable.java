package org.yusuan.read.html;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Tells tables that only arrange a page (menus, frames around an article) from tables that say something by rows and
 * columns. What a layout table holds is read as if the table were not there.
 */
final class LayoutTable {
    /** Longest text of a cell that names what stands in the nested table beside it, in characters. */
    private static final int LONGEST_LABEL = 60;

    /** Length from which a cell's text is an article rather than a value, in characters. */
    private static final int ARTICLE_LENGTH = 1_000;

    /** An article's cell stands in a table of few rows; forms with long texts have more. */
    private static final int MOST_ARTICLE_ROWS = 3;

    private static final String CONTROLS = "a, ul, ol, form, input, select, button, iframe";
    private static final String ARTICLE_PARTS = "p, div, br";
    private static final int FEWEST_ARTICLE_PARTS = 5;

    private LayoutTable() {}

    static boolean isLayoutTable(HtmlRows rows) {
        List<List<Element>> filled = rows.rows().stream()
                .map(row -> HtmlRows.cells(row).stream()
                        .filter(LayoutTable::isFilled)
                        .toList())
                .toList();
        return rows.table().attr("role").equals("presentation")
                || filled.stream().allMatch(row -> row.size() <= 1)
                || arrangesTables(filled)
                || isMenu(filled)
                || framesArticle(filled);
    }

    private static boolean isFilled(Element cell) {
        return cell.hasText();
    }

    /** Tables stand in it, and no row names what its table holds. */
    private static boolean arrangesTables(List<List<Element>> rows) {
        List<List<Element>> withTables = rows.stream()
                .filter(row -> row.stream().anyMatch(LayoutTable::holdsTable))
                .toList();
        return !withTables.isEmpty()
                && withTables.stream().noneMatch(row -> row.stream().anyMatch(LayoutTable::isLabel));
    }

    private static boolean holdsTable(Element cell) {
        return cell.selectFirst("table") != null;
    }

    private static boolean isLabel(Element cell) {
        return !holdsTable(cell) && cell.text().length() <= LONGEST_LABEL && cell.selectFirst(CONTROLS) == null;
    }

    /** A single row with lists, links or input fields. */
    private static boolean isMenu(List<List<Element>> rows) {
        List<List<Element>> filledRows =
                rows.stream().filter(row -> !row.isEmpty()).toList();
        return filledRows.size() == 1
                && filledRows.get(0).stream().anyMatch(cell -> cell.selectFirst(CONTROLS) != null);
    }

    private static boolean framesArticle(List<List<Element>> rows) {
        return rows.size() <= MOST_ARTICLE_ROWS
                && rows.stream().flatMap(List::stream).anyMatch(LayoutTable::isArticle);
    }

    private static boolean isArticle(Element cell) {
        return cell.text().length() >= ARTICLE_LENGTH
                && cell.select(ARTICLE_PARTS).size() >= FEWEST_ARTICLE_PARTS;
    }
}
