package org.yusuan.report;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium without a screen, on a site that is opened from its files, where it is installed. */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    private static final Duration POLL = Duration.ofMillis(40);

    private final ChromeDriver driver;
    private final String page;

    private Browser(ChromeDriver driver, String page) {
        this.driver = driver;
        this.page = page;
    }

    /** @return absent where no browser, or no driver of it, is installed */
    static Optional<Browser> open(Path site, Path downloads) {
        return open(site.resolve("index.html").toUri(), downloads);
    }

    /** @param page the first one of a site */
    public static Optional<Browser> open(URI page, Path downloads) {
        Optional<Path> driver = first("chromedriver");
        Optional<Path> binary = first("chromium", "chromium-browser", "google-chrome");
        if (driver.isEmpty() || binary.isEmpty()) {
            return Optional.empty();
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(binary.get().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--force-prefers-reduced-motion",
                "--window-size=1280,1000");
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "download.default_directory",
                        downloads.toString(),
                        "profile.default_content_setting_values.automatic_downloads",
                        1));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.get().toFile())
                .build();
        return Optional.of(new Browser(new ChromeDriver(service, options), page.toString()));
    }

    private static Optional<Path> first(String... names) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(names)
                .flatMap(name -> Stream.of(path.split(File.pathSeparator, -1))
                        .map(folder -> Path.of(folder).resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a page by what stands behind {@code #}, anew, and waits until it is there. */
    public void show(String place) {
        driver.get("about:blank");
        driver.get(page + "#" + place);
        settle();
    }

    public void settle() {
        until("document.querySelector('main') && !document.querySelector('main').hasAttribute('aria-busy')");
    }

    /** Waits until an expression is true. */
    public void until(String expression) {
        new WebDriverWait(driver, PATIENCE)
                .pollingEvery(POLL)
                .withMessage(expression)
                .until(it -> Boolean.TRUE.equals(driver.executeScript("return !!(" + expression + ")")));
    }

    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    public Object runAsync(String script) {
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        return driver.executeAsyncScript(script);
    }

    public WebElement one(String selector) {
        until("document.querySelector(" + quoted(selector) + ")");
        return driver.findElement(By.cssSelector(selector));
    }

    public List<String> texts(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .map(element -> String.valueOf(element.getDomProperty("textContent")))
                .toList();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "\\'") + "'";
    }

    public String title() {
        return String.valueOf(driver.getTitle());
    }

    public String address() {
        return String.valueOf(driver.getCurrentUrl());
    }

    /** What went wrong since it was last asked for. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** Addresses that were asked for since the start. */
    public List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message -> message.replaceAll("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    /** What of the page shuts somebody out, as axe-core finds it serious or critical. */
    public List<?> shutOut() throws IOException {
        try (InputStream axe = Objects.requireNonNull(Browser.class.getResourceAsStream(AXE))) {
            run(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        Object serious = runAsync("""
                const done = arguments[0];
                axe.run(document, {resultTypes: ['violations'], preload: false}).then(found => done(found.violations
                  .filter(each => each.impact === 'serious' || each.impact === 'critical')
                  .map(each => each.id + ': ' + each.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join(' | '))));""");
        complaints(); // how axe looks at colours is no matter of the pages
        return (List<?>) Objects.requireNonNull(serious);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
