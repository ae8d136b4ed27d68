package org.yusuan.report;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** The pages themselves: one file of markup, a style, scripts in the order of what they need, and the library of charts. */
final class SiteAssets {
    /** Scripts of the pages; each knows those before it. */
    static final List<String> SCRIPTS = List.of(
            "core",
            "words",
            "format",
            "table",
            "export",
            "chart",
            "shell",
            "overview",
            "documents",
            "document",
            "page",
            "compare",
            "projects",
            "indicators",
            "findings",
            "start");

    private static final String CHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";

    private SiteAssets() {}

    static void write(SiteFolder site) throws IOException {
        copy(site, "site/index.html", "index.html");
        copy(site, "site/site.css", "assets/site.css");
        copy(site, "site/licences.txt", "assets/licences.txt");
        copy(site, CHARTS, "assets/echarts-5.5.0.min.js");
        for (String script : SCRIPTS) {
            copy(site, "site/" + script + ".js", "assets/" + script + ".js");
        }
    }

    private static void copy(SiteFolder site, String resource, String name) throws IOException {
        try (InputStream in = SiteAssets.class.getResourceAsStream(resource);
                OutputStream out = site.create(name)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            in.transferTo(out);
        }
    }
}
