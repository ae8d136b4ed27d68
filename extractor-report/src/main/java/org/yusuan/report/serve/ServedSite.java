package org.yusuan.report.serve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.yusuan.report.Report;

/**
 * A site's files as they are served: those that its report has written and no other, by the very names it has written them
 * under. So no name leads out of the folder, and what else stands in it is out of reach.
 */
final class ServedSite {
    private static final String FIRST_PAGE = "index.html";
    private static final String POLICY = "meta[http-equiv=Content-Security-Policy]";
    private static final String LAST_SCRIPT = "script[src=assets/start.js]";

    /** The page to drop a file on: there is no use for it in a site without a server. */
    private static final String DROP_SCRIPT = "assets/drop.js";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "txt", "text/plain; charset=utf-8",
            "png", "image/png");

    private final Path folder;
    private final Set<String> names;
    private final String top;

    /** A file as it is sent. */
    record Sent(String type, InputStream bytes, long length) {}

    /**
     * @param top the way from this site's page to that of the served run; empty where it is that
     */
    ServedSite(Path folder, String top) throws IOException {
        this.folder = folder;
        this.names = Report.files(folder);
        this.top = top;
    }

    /** @return absent where the site has no such file */
    Optional<Sent> find(String asked) throws IOException {
        String name = asked.isEmpty() ? FIRST_PAGE : asked;
        if (name.equals(DROP_SCRIPT)) {
            return Optional.of(whole(name, resource("drop.js")));
        }
        Path file = folder.resolve(name);
        String type = type(name);
        if (!names.contains(name) || type == null || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (name.equals(FIRST_PAGE)) {
            return Optional.of(whole(name, page(file)));
        }
        return Optional.of(new Sent(type, Files.newInputStream(file), Files.size(file)));
    }

    private static @Nullable String type(String name) {
        return TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static Sent whole(String name, byte[] content) {
        return new Sent(Objects.requireNonNull(type(name)), new ByteArrayInputStream(content), content.length);
    }

    /** The page with the script to drop a file, which may speak to this server. */
    private byte[] page(Path file) throws IOException {
        Document page = Jsoup.parse(Files.readString(file));
        page.select(POLICY).forEach(policy -> policy.attr("content", policy.attr("content") + "; connect-src 'self'"));
        page.head().appendElement("meta").attr("name", "yusuan-top").attr("content", top);
        page.head()
                .appendElement("meta")
                .attr("name", "yusuan-limit")
                .attr("content", String.valueOf(SiteServer.MOST_BYTES));
        page.select(LAST_SCRIPT).before("<script src=\"" + DROP_SCRIPT + "\" defer></script>");
        page.outputSettings().prettyPrint(false);
        return page.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Report.class.getResourceAsStream("site/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
