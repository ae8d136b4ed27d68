package org.yusuan.report.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.report.Report;
import org.yusuan.report.ReportRequest;
import org.yusuan.temp.TemporaryFiles;

/**
 * Shows a site on the loopback of this machine, at an address that nobody can guess, until it is closed. Whoever has the
 * address may read the pages and drop a file; nothing else is to be had.
 */
public final class SiteServer implements Closeable {
    /** Size of a file that may be dropped: a whole province's scanned budget book has about 200 MB. */
    static final long MOST_BYTES = 256L << 20;

    /** Requests answered at a time; a page asks for some twenty scripts. */
    private static final int THREADS = 8;

    /** Random bytes of the address, which only who started the server knows: as many as a UUID has. */
    private static final int TOKEN_BYTES = 16;

    /** How much the JDK's server reads of a body that nobody wanted before it closes: who sends too much would be waited for. */
    private static final String DRAINED = "sun.net.httpserver.drainAmount";

    /** How long the reading that is broken off is waited for. */
    private static final int PATIENCE_SECONDS = 10;

    private static final Logger LOG = LoggerFactory.getLogger(SiteServer.class);

    private final HttpServer http;
    private final ExecutorService pool;
    private final DroppedFiles dropped;
    private final TemporaryFiles temporary;
    private final URI address;

    private SiteServer(
            HttpServer http, ExecutorService pool, DroppedFiles dropped, TemporaryFiles temporary, URI address) {
        this.http = http;
        this.pool = pool;
        this.dropped = dropped;
        this.temporary = temporary;
        this.address = address;
    }

    /**
     * Makes the pages, where the folder is that of a run, and serves them.
     *
     * @throws IOException if they cannot be made, or the port is taken
     */
    public static SiteServer start(ServeRequest request) throws IOException {
        TemporaryFiles temporary = TemporaryFiles.create();
        try {
            Path site = request.folder();
            if (Report.files(site).isEmpty()) {
                site = temporary.next();
                Report.write(new ReportRequest(request.folder(), site, request.sources()));
            }
            return started(request, new ServedSite(site, ""), temporary);
        } catch (IOException | RuntimeException cause) {
            temporary.close();
            throw cause;
        }
    }

    private static SiteServer started(ServeRequest request, ServedSite site, TemporaryFiles temporary)
            throws IOException {
        DroppedFiles dropped = new DroppedFiles(request.reading(), request.kept());
        try {
            return listening(request.port(), site, dropped, temporary);
        } catch (IOException | RuntimeException cause) {
            dropped.close();
            throw cause;
        }
    }

    private static SiteServer listening(int asked, ServedSite site, DroppedFiles dropped, TemporaryFiles temporary)
            throws IOException {
        // of the fourth version, which every browser reaches, whatever the system prefers
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        System.setProperty(DRAINED, "0");
        HttpServer http = HttpServer.create(new InetSocketAddress(loopback, asked), 0);
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS, SiteServer::daemon);
        int port = http.getAddress().getPort();
        http.createContext("/", new Door(port, token, new Pages(site, dropped)));
        http.setExecutor(pool);
        http.start();
        URI address = URI.create("http://127.0.0.1:" + port + "/" + token + "/");
        return new SiteServer(http, pool, dropped, temporary, address);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "yusuan-serve");
        thread.setDaemon(true);
        return thread;
    }

    /** Where the first page is. */
    public URI address() {
        return address;
    }

    /** Ends at once: a file that is being read is left, and what is not kept is gone. */
    @Override
    public void close() throws IOException {
        http.stop(0);
        pool.shutdownNow();
        try (temporary;
                dropped) {
            // what is being read still writes; it is gone soon after it was interrupted
            if (!pool.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("a dropped file is still being read");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
