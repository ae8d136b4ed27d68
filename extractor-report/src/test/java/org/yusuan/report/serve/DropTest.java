package org.yusuan.report.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;
import org.yusuan.pipeline.ReadingOptions;
import org.yusuan.report.Browser;
import org.yusuan.report.SampleRun;

/** A file dropped on a served page is read, and what was read of it is shown. Skipped where there is no browser. */
class DropTest {
    @TempDir
    static Path folder;

    private static @Nullable SiteServer server;
    private static @Nullable Browser opened;

    @BeforeAll
    static void serve() throws IOException {
        DroppedReading reading =
                new DroppedReading(ReadingProcess.settings(), Duration.ofMinutes(1), ReadingOptions.STANDARD);
        SiteServer started = SiteServer.start(new ServeRequest(SampleRun.made().site(), List.of(), 0, null, reading));
        server = started;
        Optional<Browser> browser = Browser.open(started.address(), folder);
        assumeTrue(browser.isPresent(), "no chromium and chromedriver: no file is dropped");
        opened = browser.get();
    }

    @AfterAll
    static void end() throws IOException {
        if (opened != null) {
            opened.close();
        }
        if (server != null) {
            server.close();
        }
    }

    private static Browser browser() {
        return Objects.requireNonNull(opened);
    }

    @Test
    void aDroppedFileIsSeen() throws IOException {
        browser().show("view=overview&lang=zh&theme=light");
        assertThat(browser().texts("nav a")).contains("读新文件");
        browser().one("nav a[href='#view=drop']").click();
        browser().settle();
        assertThat(browser().shutOut()).isEmpty();

        drop(Files.readString(
                SampleRun.made().sources().resolveSibling("others").resolve(SampleRun.HOSTILE)));
        browser().until("document.querySelector('.drop-end a.primary')");
        assertThat(browser().texts(".steps .past b")).containsExactly("交给程序", "读取", "画出原页");

        WebElement see = browser().one(".drop-end a.primary");
        see.click();
        browser().settle();
        browser().until("document.querySelector('table.grid td')");
        assertThat(browser().texts("table.grid td")).contains("30.00", "<script>document.title='taken'</script>");
        assertThat(browser().address()).contains("/dropped/");
        assertThat(browser().complaints()).isEmpty();
        String host = Objects.requireNonNull(server).address().getAuthority();
        assertThat(browser().requests())
                .allMatch(address -> address.matches("(http://" + host + "/|data:|blob:|about:).*"));

        browser().one("nav a[href='#view=drop']").click();
        browser().settle();
        browser().one("main p a[href='../../']").click();
        browser().settle();
        browser().until("document.querySelector('.questions')");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedAtOnce() throws IOException {
        browser().show("view=drop&lang=zh&theme=dark");
        browser().run("document.querySelector('meta[name=yusuan-limit]').content = '4'");
        drop("more than four");
        browser().until("document.querySelector('.drop-end .warn')");
        assertThat(browser().shutOut()).isEmpty();
    }

    /** What a browser makes of a file that is dropped: no driver has one in its hand. */
    private static void drop(String content) {
        browser().run("""
                const held = new DataTransfer();
                held.items.add(new File([arguments[0]], '预算"1".html', {type: 'text/html'}));
                document.querySelector('.dropzone').dispatchEvent(new DragEvent('drop', {dataTransfer: held, bubbles: true, cancelable: true}));""", content);
    }
}
