package org.yusuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yusuan.run.ExtractRequest;
import org.yusuan.run.Extractor;
import org.yusuan.temp.TemporaryFiles;

/**
 * A run over two departments of one year, a unit whose figures contradict each other, a self-assessment, and a page that would
 * like to be a script; and the report of it, with pictures of the departments' pages. Made once for all tests.
 */
public final class SampleRun {
    public static final String HOSTILE = "a\"b'c<i>.html";

    private static final List<String> WITH_PICTURES = List.of("henan-budget.chromium.pdf", "hunan-budget.chromium.pdf");
    private static final List<String> WITHOUT =
            List.of("yangcheng-2025.chromium.pdf", "jilin-self-evaluation.docx", "expenditure.tens-of-thousands.xlsx");

    private static final SampleRun ONE = new SampleRun();

    private final Path folder;

    private SampleRun() {
        try {
            folder = Files.createTempDirectory("yusuan-report");
            Runtime.getRuntime().addShutdownHook(new Thread(this::delete));
            for (String name : WITH_PICTURES) {
                Files.copy(fixture(name), Files.createDirectories(sources()).resolve(name));
            }
            Path others = Files.createDirectories(folder.resolve("others"));
            for (String name : WITHOUT) {
                Files.copy(fixture(name), others.resolve(name));
            }
            Files.writeString(others.resolve(HOSTILE), hostile());
            Extractor.run(new ExtractRequest(
                    List.of(sources(), others), run(), 1, (source, status, reason, done, total) -> {}));
            Report.write(new ReportRequest(run(), site(), List.of(sources())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SampleRun made() {
        return ONE;
    }

    public Path run() {
        return folder.resolve("run");
    }

    public Path site() {
        return folder.resolve("site");
    }

    public Path sources() {
        return folder.resolve("sources");
    }

    /** What the site has of data under a name. */
    JsonNode given(String name) throws IOException {
        String text = Files.readString(site().resolve("data/" + name + ".js"));
        String before = "Yusuan.given(\"" + name + "\",";
        assertThat(text).startsWith(before).endsWith(");\n");
        return new ObjectMapper().readTree(text.substring(before.length(), text.length() - ");\n".length()));
    }

    private static String hostile() {
        return """
                <html><body><h1>恶意县财政局2025年部门预算&lt;/script&gt;&lt;script&gt;document.title='taken'&lt;/script&gt;</h1>
                <p>支出总表 单位：万元</p>
                <table><tr><th>科目编码</th><th>科目名称</th><th>合计</th><th>基本支出</th><th>项目支出</th></tr>
                <tr><td></td><td>合计</td><td>30.00</td><td>10.00</td><td>20.00</td></tr>
                <tr><td>201</td><td>&lt;script&gt;document.title='taken'&lt;/script&gt;</td><td>10.00</td><td>10.00</td><td></td></tr>
                <tr><td>204</td><td>&lt;img src=x onerror=&quot;document.title='taken'&quot;&gt;&#x2028;'\\"</td><td>20.00</td><td></td><td>20.00</td></tr>
                </table></body></html>
                """;
    }

    private static Path fixture(String name) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("yusuan.fixtures"), "documents"))) {
            return files.filter(file -> file.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no fixture " + name));
        }
    }

    private void delete() {
        try {
            TemporaryFiles.delete(folder);
        } catch (IOException left) {
            // the system's folder of temporary files is emptied by the system
        }
    }
}
