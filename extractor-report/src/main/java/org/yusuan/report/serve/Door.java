package org.yusuan.report.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets in who knows the address. A page of another site may make a browser ask this server, under a name of its own that leads
 * here (DNS rebinding) or not: it does not know the token, its name is not the server's, and its origin is told by the browser.
 */
final class Door implements HttpHandler {
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;

    private static final int HTTP_PORT = 80;

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Set<String> hosts;
    private final Set<String> origins;
    private final byte[] token;
    private final Pages pages;

    Door(int port, String token, Pages pages) {
        this.hosts = hosts(port);
        this.origins = hosts.stream().map(host -> "http://" + host).collect(Collectors.toUnmodifiableSet());
        this.token = token.getBytes(StandardCharsets.UTF_8);
        this.pages = pages;
    }

    /** As a browser names the server: without the port that HTTP has of itself. */
    static Set<String> hosts(int port) {
        String end = port == HTTP_PORT ? "" : ":" + port;
        return Set.of("127.0.0.1" + end, "localhost" + end);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            tellHow(exchange.getResponseHeaders());
            if (!isFromHere(exchange.getRequestHeaders())) {
                exchange.sendResponseHeaders(FORBIDDEN, -1);
                return;
            }
            String path = exchange.getRequestURI().getRawPath();
            int end = path == null ? -1 : path.indexOf('/', 1);
            if (end < 0 || !isToken(path.substring(1, end))) {
                exchange.sendResponseHeaders(NOT_FOUND, -1);
                return;
            }
            pages.answer(exchange, path.substring(end + 1));
        }
    }

    private boolean isFromHere(Headers headers) {
        List<String> host = headers.getOrDefault("Host", List.of());
        List<String> origin = headers.getOrDefault("Origin", List.of());
        return host.size() == 1 && hosts.contains(host.get(0)) && origins.containsAll(origin);
    }

    /** In a time that says nothing of where a guess is wrong. */
    private boolean isToken(String given) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token);
    }

    private static void tellHow(Headers headers) {
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
    }
}
