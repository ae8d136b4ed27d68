package org.yusuan.inspect;

import static org.yusuan.write.Html.escaped;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Box;
import org.yusuan.document.Cell;
import org.yusuan.inspect.Inspection.ShownPage;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Finding;
import org.yusuan.record.Residue;
import org.yusuan.record.Role;
import org.yusuan.record.RoledCell;
import org.yusuan.record.Table;

/** The web page of an inspection. Everything that comes from the document is escaped; there is no script. */
final class IndexPage {
    private final Writer out;
    private final Disclosure disclosure;
    private final List<ShownPage> pages;

    IndexPage(Writer out, Disclosure disclosure, List<ShownPage> pages) {
        this.out = out;
        this.disclosure = disclosure;
        this.pages = pages;
    }

    void write() throws IOException {
        String name = escaped(disclosure.document().source());
        out.write("<!DOCTYPE html>\n<html lang=\"zh\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + name
                + "</title>\n<style>\n" + style() + "</style>\n</head>\n<body>\n<h1>" + name + "</h1>\n");
        facts();
        legend();
        diagnostics();
        residue();
        findings();
        for (ShownPage page : pages) {
            page(page);
        }
        tables();
        out.write("</body>\n</html>\n");
    }

    private static String style() {
        StringBuilder style = new StringBuilder("""
                body { font-family: sans-serif; margin: 1em 2em; }
                .page { position: relative; display: inline-block; border: 1px solid #888; }
                .page img, .page svg { display: block; }
                .page svg { position: absolute; left: 0; top: 0; width: 100%; height: 100%; }
                .page rect { fill: transparent; }
                .page rect:hover { stroke: #000; stroke-width: 1.5; }
                table { border-collapse: collapse; margin: 0.5em 0; }
                td, th { border: 1px solid #999; padding: 0.1em 0.4em; vertical-align: top; text-align: left; }
                .legend span { padding: 0.1em 0.6em; margin-right: 0.4em; }
                """);
        for (Role role : Role.values()) {
            style.append(".").append(role.id()).append(" { background: ").append(RoleColors.css(RoleColors.of(role)));
            style.append("46; }\n"); // the veil of the pictures
        }
        return style.toString();
    }

    private void facts() throws IOException {
        var facts = disclosure.document();
        out.write("<p>" + escaped(facts.format()) + ", " + facts.pages() + " pages, "
                + disclosure.tables().size() + " tables, status "
                + facts.status().id() + "</p>\n");
        if (facts.error() != null) {
            out.write("<p class=\"residue\">" + escaped(facts.error()) + "</p>\n");
        }
    }

    private void legend() throws IOException {
        out.write("<p class=\"legend\">");
        for (Role role : Role.values()) {
            out.write("<span class=\"" + role.id() + "\">" + role.id() + "</span>");
        }
        out.write("<span style=\"color:" + RoleColors.css(RoleColors.EDGE) + "\">drawn line</span></p>\n");
    }

    private void diagnostics() throws IOException {
        if (!disclosure.diagnostics().isEmpty()) {
            out.write("<h2>Diagnostics</h2>\n<ul>\n");
            for (var diagnostic : disclosure.diagnostics()) {
                out.write("<li>" + diagnostic.code().id() + ", " + escaped(diagnostic.place()) + ": "
                        + escaped(diagnostic.message()) + "</li>\n");
            }
            out.write("</ul>\n");
        }
    }

    private void residue() throws IOException {
        out.write("<h2>Residue: " + disclosure.residue().size() + "</h2>\n");
        if (disclosure.residue().isEmpty()) {
            return;
        }
        out.write("<table>\n<tr><th>page</th><th>ref</th><th>reason</th><th>text</th></tr>\n");
        for (Residue residue : disclosure.residue()) {
            out.write("<tr>" + pageCell(residue.origin().area().page())
                    + cell(residue.origin().ref()) + cell(residue.reason()) + cell(residue.text()) + "</tr>\n");
        }
        out.write("</table>\n");
    }

    private void findings() throws IOException {
        if (disclosure.findings().isEmpty()) {
            return;
        }
        out.write("<h2>Findings: " + disclosure.findings().size() + "</h2>\n");
        out.write("<table>\n<tr><th>severity</th><th>rule</th><th>ref</th><th>message</th></tr>\n");
        for (Finding finding : disclosure.findings()) {
            out.write("<tr>" + cell(finding.severity().id()) + cell(finding.rule()) + cell(orEmpty(finding.ref()))
                    + cell(finding.message()) + "</tr>\n");
        }
        out.write("</table>\n");
    }

    private void page(ShownPage page) throws IOException {
        out.write("<h2 id=\"page-" + page.number() + "\">Page " + page.number() + "</h2>\n<ul>\n");
        for (Table table : disclosure.tables()) {
            if (table.pageFirst() <= page.number() && page.number() <= table.pageLast()) {
                out.write("<li>" + tableLink(table) + "</li>\n");
            }
        }
        out.write("</ul>\n<div class=\"page\"><img src=\"" + InspectFolder.picture(page.number()) + "\" alt=\"page "
                + page.number() + "\">\n<svg viewBox=\"0 0 " + number(page.width()) + " " + number(page.height())
                + "\" preserveAspectRatio=\"none\">\n");
        for (PlacedCell placed : page.cells()) {
            hover(placed);
        }
        out.write("</svg></div>\n");
    }

    private void hover(PlacedCell placed) throws IOException {
        Box box = placed.box();
        RoledCell roled = placed.roled();
        out.write("<rect x=\"" + number(box.x0()) + "\" y=\"" + number(box.y0()) + "\" width=\"" + number(box.width())
                + "\" height=\"" + number(box.height()) + "\"><title>" + escaped(roled.ref()) + " "
                + roled.role().id() + ": " + escaped(roled.cell().text()) + "</title></rect>\n");
    }

    private void tables() throws IOException {
        out.write("<h2>Tables</h2>\n");
        for (Table table : disclosure.tables()) {
            out.write("<details id=\"t" + table.ordinal() + "\"><summary>" + heading(table) + "</summary>\n");
            for (String join : table.joins()) {
                out.write("<p>joined: " + escaped(join) + "</p>\n");
            }
            grid(table);
            out.write("</details>\n");
        }
    }

    private void grid(Table table) throws IOException {
        out.write("<table>\n");
        int next = 0;
        for (int row = 0; row < table.rows(); row++) {
            out.write("<tr>");
            for (; next < table.cells().size() && table.cells().get(next).cell().row() == row; next++) {
                RoledCell roled = table.cells().get(next);
                Cell cell = roled.cell();
                out.write("<td class=\"" + roled.role().id() + "\" title=\"" + escaped(roled.ref()) + " "
                        + roled.role().id() + "\" rowspan=\"" + cell.rowSpan() + "\" colspan=\"" + cell.colSpan()
                        + "\">" + escaped(cell.text()) + "</td>");
            }
            out.write("</tr>\n");
        }
        out.write("</table>\n");
    }

    private static String tableLink(Table table) {
        return "<a href=\"#t" + table.ordinal() + "\">" + heading(table) + "</a>";
    }

    private static String heading(Table table) {
        var unit = table.unit();
        return "t" + table.ordinal() + " " + table.kind().id() + ": " + escaped(orEmpty(table.formNo())) + " "
                + escaped(orEmpty(table.title())) + " (" + table.rows() + " × " + table.columns() + ", pages "
                + table.pageFirst() + "–" + table.pageLast() + (unit == null ? "" : ", " + unit.id())
                + (table.isEmpty() ? ", empty" : "") + ")";
    }

    private String pageCell(int page) {
        boolean shown = pages.stream().anyMatch(candidate -> candidate.number() == page);
        return shown ? "<td><a href=\"#page-" + page + "\">" + page + "</a></td>" : "<td>" + page + "</td>";
    }

    private static String cell(String text) {
        return "<td>" + escaped(text) + "</td>";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String number(double points) {
        return String.format(Locale.ROOT, "%.2f", points);
    }
}
