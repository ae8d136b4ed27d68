package org.yusuan.report.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.pipeline.ReadingOptions;
import org.yusuan.report.Report;
import org.yusuan.report.SampleRun;
import org.yusuan.report.serve.RawHttp.Response;

/** Who has the address has the site's pages and may drop a file. Nobody has anything else. */
class SiteServerTest {
    private static final byte[] NOTHING = {};

    @TempDir
    private static Path folder;

    private static @Nullable SiteServer served;

    @BeforeAll
    static void serve() throws IOException {
        Files.writeString(SampleRun.made().site().resolve("private.txt"), "secret");
        DroppedReading reading =
                new DroppedReading(ReadingProcess.settings(), Duration.ofMinutes(1), ReadingOptions.STANDARD);
        served = SiteServer.start(
                new ServeRequest(SampleRun.made().site(), List.of(), 0, folder.resolve("kept"), reading));
    }

    @AfterAll
    static void end() throws IOException {
        server().close();
        Files.delete(SampleRun.made().site().resolve("private.txt"));
    }

    private static SiteServer server() {
        return Objects.requireNonNull(served);
    }

    private static String host() {
        return "Host: " + server().address().getAuthority();
    }

    private static String root() {
        return server().address().getPath();
    }

    private static Response get(String path, String... headers) throws IOException {
        String[] all = headers.length == 0 ? new String[] {host()} : headers;
        return RawHttp.ask(server().address(), "GET " + path + " HTTP/1.1", NOTHING, all);
    }

    private static Response post(String path, byte[] body) throws IOException {
        return RawHttp.ask(
                server().address(), "POST " + path + " HTTP/1.1", body, host(), "Content-Length: " + body.length);
    }

    @Test
    void everyFileOfTheSiteIsServedAsItIs() throws IOException {
        Set<String> files = Report.files(SampleRun.made().site());
        assertThat(files).hasSizeGreaterThan(30);
        for (String name : files) {
            HttpURLConnection connection =
                    (HttpURLConnection) server().address().resolve(name).toURL().openConnection();
            try (InputStream sent = connection.getInputStream()) {
                byte[] bytes = sent.readAllBytes();
                if (!name.equals("index.html")) {
                    assertThat(bytes)
                            .as(name)
                            .isEqualTo(
                                    Files.readAllBytes(SampleRun.made().site().resolve(name)));
                }
            }
        }
    }

    @Test
    void thePageMayBeFramedAndKeptByNobody() throws IOException {
        Response page = get(root());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.head())
                .containsIgnoringCase("Content-Security-Policy: default-src 'none'")
                .contains("frame-ancestors 'none'")
                .containsIgnoringCase("Referrer-Policy: no-referrer")
                .containsIgnoringCase("X-Content-Type-Options: nosniff")
                .containsIgnoringCase("Cache-Control: no-store")
                .containsIgnoringCase("Content-Type: text/html");
        assertThat(page.body()).contains("assets/drop.js", "connect-src 'self'");
    }

    @Test
    void aSiteOnAShelfHasNoPlaceToDropAFile() throws IOException {
        assertThat(Files.readString(SampleRun.made().site().resolve("index.html")))
                .doesNotContain("drop.js", "connect-src");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/index.html", "/0123456789abcdef0123456789abcdef/", "/assets/site.css", "/read", "//", "*"
            })
    void withoutTheTokenThereIsNothing(String path) throws IOException {
        Response refused = get(path);
        assertThat(refused.status()).isIn(400, 404);
        assertThat(refused.body()).doesNotContain("<script", root());
    }

    @Test
    void browsersLeaveOutThePortOfHttp() {
        assertThat(Door.hosts(80)).containsExactlyInAnyOrder("127.0.0.1", "localhost");
        assertThat(Door.hosts(8080)).containsExactlyInAnyOrder("127.0.0.1:8080", "localhost:8080");
    }

    @ParameterizedTest
    @CsvSource({
        "Host: evil.example, ",
        "Host: evil.example:PORT, ",
        "Host: 127.0.0.1, ",
        "Host: 127.0.0.1.evil.example:PORT, ",
        "Host: 127.0.0.1:PORT, Host: evil.example",
        "Host: 127.0.0.1:PORT, Origin: http://evil.example",
        "Host: 127.0.0.1:PORT, Origin: null",
        "Accept: */*, ",
    })
    void anotherNameOrOriginIsRefused(String first, @Nullable String second) throws IOException {
        String port = Integer.toString(server().address().getPort());
        String[] headers = Stream.of(first, second)
                .filter(Objects::nonNull)
                .map(header -> header.replace("PORT", port))
                .toArray(String[]::new);
        assertThat(get(root(), headers).status()).isIn(400, 403);
        assertThat(RawHttp.ask(server().address(), "POST " + root() + "read?name=a.txt HTTP/1.1", NOTHING, headers)
                        .status())
                .isIn(400, 403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../run/documents.csv",
                "assets/../../run/documents.csv",
                "%2e%2e/run/documents.csv",
                "..%2frun%2fdocuments.csv",
                "assets/%2e%2e/%2e%2e/run/documents.csv",
                "//etc/passwd",
                "/etc/passwd",
                "assets/..\\..\\run\\documents.csv",
                "private.txt",
                ".yusuan-report/marker.json",
                "assets",
                "assets/",
                "index.html/",
                "index.html%00.png",
                "dropped/1/index.html",
                "dropped/../index.html",
                "dropped/99999999999/index.html",
                "read",
            })
    void nothingButTheFilesOfTheSiteIsReachable(String path) throws IOException {
        Response refused = get(root() + path);
        assertThat(refused.status()).as(path).isIn(400, 404);
        assertThat(refused.body()).doesNotContain("document_id", "secret", "root:", "marker");
    }

    @ParameterizedTest
    @CsvSource({"PUT, index.html", "DELETE, index.html", "POST, index.html", "OPTIONS, read", "PUT, read", "TRACE, ''"})
    void pagesAreReadAndAFileIsSentAndNothingElse(String method, String path) throws IOException {
        Response refused = RawHttp.ask(
                server().address(), method + " " + root() + path + " HTTP/1.1", NOTHING, host(), "Content-Length: 0");
        assertThat(refused.status()).isEqualTo(405);
    }

    @Test
    void aFileThatIsTooLargeIsNotTaken() throws IOException {
        Response refused = RawHttp.ask(
                server().address(),
                "POST " + root() + "read?name=large.pdf HTTP/1.1",
                new byte[1024],
                host(),
                "Content-Length: " + (SiteServer.MOST_BYTES + 1));
        assertThat(refused.status()).isEqualTo(413);
        assertThat(RawHttp.ask(
                                server().address(),
                                "POST " + root() + "read?name=endless.pdf HTTP/1.1",
                                "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII),
                                host(),
                                "Transfer-Encoding: chunked")
                        .status())
                .isEqualTo(411);
        assertThat(RawHttp.ask(
                                server().address(),
                                "POST " + root() + "read?name=both.pdf HTTP/1.1",
                                "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII),
                                host(),
                                "Content-Length: 5",
                                "Transfer-Encoding: chunked")
                        .status())
                .isIn(400, 411);
    }

    @Test
    void aDroppedFileIsReadByAWorkerAndShown() throws IOException {
        String text = "<html><body><h1>豫川县财政局2025年部门预算</h1><p>支出总表 单位：万元</p><table>"
                + "<tr><th>科目编码</th><th>科目名称</th><th>合计</th></tr><tr><td></td><td>合计</td><td>30.00</td></tr>"
                + "<tr><td>201</td><td>一般公共服务支出</td><td>30.00</td></tr></table></body></html>";
        Response read =
                post(root() + "read?name=..%2F..%2F%E9%A2%84%E7%AE%97%22.html", text.getBytes(StandardCharsets.UTF_8));

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body())
                .contains("\"event\":\"received\"", "\"event\":\"reading\"", "\"event\":\"done\"", "\"ok\":1");
        String site = read.body().replaceAll("(?s).*\"site\":\"([^\"]*)\".*", "$1");
        assertThat(site).matches("dropped/\\d+/");
        assertThat(get(root() + site).body()).contains("<script", "content=\"../../\"");
        assertThat(get(root() + site + "data/overview.js").body()).contains("豫川县财政局", "预算.html");
        assertThat(get(root() + site + "../../run/documents.csv").status()).isEqualTo(404);
        try (Stream<Path> kept = Files.walk(folder.resolve("kept"))) {
            assertThat(kept.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .contains("预算.html", "documents.csv", "index.html");
        }
    }

    @Test
    void aFileThatCannotBeReadIsTold() throws IOException {
        Response read = post(root() + "read?name=broken.pdf", "%PDF-1.7 broken".getBytes(StandardCharsets.US_ASCII));
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body()).contains("\"event\":\"done\"", "\"failed\":1");
    }

    @Test
    void itIsHeardOnTheLoopbackAlone() {
        assertThat(URI.create(server().address().toString()).getHost()).isEqualTo("127.0.0.1");
    }

    /** A server of the run itself that keeps nothing. */
    private static SiteServer other() throws IOException {
        DroppedReading reading =
                new DroppedReading(ReadingProcess.settings(), Duration.ofMinutes(1), ReadingOptions.STANDARD);
        return SiteServer.start(new ServeRequest(SampleRun.made().run(), List.of(), 0, null, reading));
    }

    /** Where a server that keeps nothing has the first file that was dropped on it; absent where none has it. */
    private static Optional<Path> dropped(String name) throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(each -> each.getFileName().toString().startsWith("yusuan-scratch-"))
                    .map(each -> each.resolve("1/1/file").resolve(name))
                    .filter(Files::exists)
                    .findFirst();
        }
    }

    private static void waitFor(Callable<Boolean> state) throws Exception {
        long started = System.nanoTime();
        while (!state.call()) {
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(30));
            Thread.sleep(20);
        }
    }

    @Test
    void whileAFileIsReadNoOtherIsTakenAndWhatIsLeftIsGone() throws Exception {
        String name = UUID.randomUUID() + ".html";
        try (SiteServer other = other()) {
            URI address = other.address();
            String host = "Host: " + address.getAuthority();
            String line = "POST " + address.getPath() + "read?name=" + name + " HTTP/1.1";
            try (Socket first = new Socket(address.getHost(), address.getPort())) {
                String head = line + "\r\n" + host + "\r\nContent-Length: 100\r\n\r\n<html>";
                first.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
                waitFor(() -> dropped(name).isPresent());

                assertThat(RawHttp.ask(address, line, NOTHING, host, "Content-Length: 0")
                                .status())
                        .isEqualTo(503);
            }
            waitFor(() -> dropped(name).isEmpty());
        }
    }

    @Test
    void whatIsNotKeptGoesWithTheServer() throws IOException {
        SiteServer other = other();
        URI address = other.address();
        assertThat(address.getPath()).isNotEqualTo(root()).matches("/[0-9a-f]{32}/");
        String host = "Host: " + address.getAuthority();
        assertThat(RawHttp.ask(address, "GET " + address.getPath() + " HTTP/1.1", NOTHING, host)
                        .status())
                .isEqualTo(200);
        String name = UUID.randomUUID() + ".html";
        byte[] page = "<html><body><h1>豫川县财政局2025年部门预算</h1></body></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(RawHttp.ask(
                                address,
                                "POST " + address.getPath() + "read?name=" + name + " HTTP/1.1",
                                page,
                                host,
                                "Content-Length: " + page.length)
                        .body())
                .contains("\"event\":\"done\"");
        assertThat(dropped(name)).isPresent();
        other.close();
        assertThat(dropped(name)).isEmpty();
        assertThatThrownBy(() -> RawHttp.ask(address, "GET " + address.getPath() + " HTTP/1.1", NOTHING, host))
                .isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "预算.pdf | 预算.pdf",
                "C:\\files\\a b.pdf | a b.pdf",
                "../../etc/passwd | passwd",
                ".. | document",
                "'' | document",
                "...hidden.pdf | hidden.pdf",
                "a<b>\"c\"?*.pdf | abc.pdf",
                "'a.pdf. . ' | a.pdf",
            })
    void aFileIsKeptUnderANameThatLeadsNowhere(String given, String kept) {
        assertThat(FileName.of(given)).isEqualTo(kept);
    }

    @Test
    void aNameThatIsTooLongKeepsItsEnd() {
        String name = FileName.of("预".repeat(300) + ".pdf");
        assertThat(name).endsWith("预.pdf");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
    }
}
