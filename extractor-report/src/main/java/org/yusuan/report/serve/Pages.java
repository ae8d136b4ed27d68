package org.yusuan.report.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.report.serve.ServedSite.Sent;

/**
 * What is behind the door: the files of the sites, for {@code GET} and {@code HEAD}, and {@code POST read?name=…}, whose body is
 * a file and whose answer tells line by line, in JSON, how the reading of it goes.
 */
final class Pages {
    private static final Logger LOG = LoggerFactory.getLogger(Pages.class);

    private static final Pattern OF_DROPPED = Pattern.compile("dropped/([1-9]\\d{0,8})/(.*)");
    private static final String READ = "read";
    private static final String NAME = "name=";

    private static final int OK = 200;
    private static final int NO_METHOD = 405;
    private static final int NO_LENGTH = 411;
    private static final int TOO_LARGE = 413;
    private static final int BUSY = 503;

    private static final JsonFactory JSON = new JsonFactory();

    private final ServedSite site;
    private final DroppedFiles dropped;

    Pages(ServedSite site, DroppedFiles dropped) {
        this.site = site;
        this.dropped = dropped;
    }

    /** @param path behind the token, as it was sent: names of a site's files have nothing to decode */
    void answer(HttpExchange exchange, String path) throws IOException {
        String method = exchange.getRequestMethod();
        if (path.equals(READ) && method.equals("POST")) {
            read(exchange);
        } else if (method.equals("GET") || method.equals("HEAD")) {
            send(exchange, path, method.equals("HEAD"));
        } else {
            exchange.getResponseHeaders().set("Allow", path.equals(READ) ? "POST" : "GET, HEAD");
            exchange.sendResponseHeaders(NO_METHOD, -1);
        }
    }

    private void send(HttpExchange exchange, String path, boolean isHead) throws IOException {
        Optional<Sent> found = find(path);
        if (found.isEmpty()) {
            exchange.sendResponseHeaders(Door.NOT_FOUND, -1);
            return;
        }
        Sent sent = found.get();
        try (InputStream bytes = sent.bytes()) {
            exchange.getResponseHeaders().set("Content-Type", sent.type());
            if (isHead) {
                exchange.getResponseHeaders().set("Content-Length", Long.toString(sent.length()));
            }
            boolean isEmpty = isHead || sent.length() == 0;
            exchange.sendResponseHeaders(OK, isEmpty ? -1 : sent.length());
            if (!isEmpty) {
                bytes.transferTo(exchange.getResponseBody());
            }
        }
    }

    private Optional<Sent> find(String path) throws IOException {
        Matcher ofDropped = OF_DROPPED.matcher(path);
        if (!ofDropped.matches()) {
            return site.find(path);
        }
        Optional<ServedSite> its = dropped.site(Integer.parseInt(ofDropped.group(1)));
        return its.isPresent() ? its.get().find(ofDropped.group(2)) : Optional.empty();
    }

    private void read(HttpExchange exchange) throws IOException {
        long length = length(exchange);
        if (length < 0 || length > SiteServer.MOST_BYTES) {
            refuse(exchange, length < 0 ? NO_LENGTH : TOO_LARGE);
        } else if (!dropped.enter()) {
            refuse(exchange, BUSY);
        } else {
            try {
                read(exchange, name(exchange));
            } finally {
                dropped.leave();
            }
        }
    }

    /** With a word of its own: without one the server would wait for the rest of the file. */
    private static void refuse(HttpExchange exchange, int status) throws IOException {
        byte[] word = Integer.toString(status).getBytes(StandardCharsets.US_ASCII);
        exchange.getResponseHeaders().set("Connection", "close");
        exchange.sendResponseHeaders(status, word.length);
        exchange.getResponseBody().write(word);
        exchange.getResponseBody().flush();
    }

    /** The whole of the body is received before a word is said: a browser does not listen while it sends. */
    private void read(HttpExchange exchange, String name) throws IOException {
        Lines lines = new Lines(exchange);
        try {
            DroppedFiles.Read read = dropped.read(name, exchange.getRequestBody(), lines);
            lines.tell(json -> {
                json.writeStringField("event", "done");
                json.writeStringField("site", "dropped/" + read.number() + "/");
                json.writeNumberField("ok", read.summary().ok());
                json.writeNumberField("partial", read.summary().partial());
                json.writeNumberField("failed", read.summary().failed());
                if (read.only() != null) {
                    json.writeStringField("document", read.only());
                }
            });
        } catch (IOException | RuntimeException cause) {
            LOG.info("a dropped file was not read", cause);
            lines.tell(json -> {
                json.writeStringField("event", "stopped");
                json.writeStringField("reason", String.valueOf(cause.getMessage()));
            });
        }
    }

    /** The server reads no more than is declared; of a body in chunks it would, whatever is declared beside them. */
    private static long length(HttpExchange exchange) {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        boolean isChunked = exchange.getRequestHeaders().containsKey("Transfer-Encoding");
        return isChunked || length == null || !length.matches("\\d{1,18}") ? -1 : Long.parseLong(length);
    }

    private static String name(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        try {
            return query == null || !query.startsWith(NAME)
                    ? ""
                    : URLDecoder.decode(query.substring(NAME.length()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException wrong) {
            return "";
        }
    }

    /** The answer, a line of JSON for each thing that happens. */
    private static final class Lines implements DroppedFiles.Listener {
        private final HttpExchange exchange;

        Lines(HttpExchange exchange) {
            this.exchange = exchange;
        }

        /** The fields of one line. */
        @FunctionalInterface
        interface Line {
            void writeTo(JsonGenerator json) throws IOException;
        }

        @Override
        public void received(long bytes) throws IOException {
            exchange.getResponseHeaders().set("Content-Type", "application/x-ndjson; charset=utf-8");
            exchange.sendResponseHeaders(OK, 0);
            tell(json -> {
                json.writeStringField("event", "received");
                json.writeNumberField("bytes", bytes);
            });
        }

        @Override
        public void reading(int done, int found, long seconds) throws IOException {
            tell(json -> {
                json.writeStringField("event", "reading");
                json.writeNumberField("done", done);
                json.writeNumberField("found", found);
                json.writeNumberField("seconds", seconds);
            });
        }

        @Override
        public void drawn(int pages) throws IOException {
            tell(json -> {
                json.writeStringField("event", "drawing");
                json.writeNumberField("pages", pages);
            });
        }

        void tell(Line line) throws IOException {
            if (exchange.getResponseCode() < 0) {
                exchange.sendResponseHeaders(OK, 0);
            }
            OutputStream out = exchange.getResponseBody();
            try (JsonGenerator json = JSON.createGenerator(out)) {
                json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
                json.writeStartObject();
                line.writeTo(json);
                json.writeEndObject();
                json.writeRaw('\n');
            }
            out.flush();
        }
    }
}
