package org.yusuan.report.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request as it stands, which no client mends on its way. */
final class RawHttp {
    private static final int PATIENCE_MS = 60_000;

    private RawHttp() {}

    /** What came back. */
    record Response(int status, String head, String body) {}

    /**
     * @param line such as {@code GET /x HTTP/1.1}
     * @param headers each with its name
     */
    static Response ask(URI server, String line, byte[] body, String... headers) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MS);
            String head = line + "\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            try {
                socket.getOutputStream().write(body);
            } catch (SocketException refused) {
                // who is told no need not listen to the rest
            }
            return response(received(socket));
        }
    }

    private static byte[] received(Socket socket) throws IOException {
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        try {
            for (int n = socket.getInputStream().read(some);
                    n >= 0;
                    n = socket.getInputStream().read(some)) {
                received.write(some, 0, n);
            }
        } catch (SocketException closed) {
            // all that there was
        }
        return received.toByteArray();
    }

    private static Response response(byte[] received) {
        String text = new String(received, StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Response(0, text, "");
        }
        return new Response(Integer.parseInt(text.substring(9, 12)), text.substring(0, end), text.substring(end + 4));
    }
}
