package org.yusuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.yusuan.run.ExtractRequest;
import org.yusuan.run.Extractor;

/** The same bytes in are the same bytes out, wherever and with however many threads. */
@Isolated("changes the default locale and time zone")
final class DeterminismTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void restoreDefaults() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void jobsLocaleAndTimeZoneChangeNothing() throws IOException {
        Path one = run("one", 1, "tr-TR", "America/St_Johns");
        Path other = run("other", 4, "ar-EG-u-nu-arab", "Asia/Shanghai");
        SameOutput.assertSame(other, one);
        assertThat(SameOutput.files(one)).hasSizeGreaterThan(14);
    }

    private Path run(String name, int jobs, String languageTag, String timeZone) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(languageTag));
        TimeZone.setDefault(TimeZone.getTimeZone(timeZone));
        Path output = folder.resolve(name);
        Extractor.run(new ExtractRequest(
                List.of(Fixtures.DOCUMENTS), output, jobs, (source, status, reason, done, total) -> {}));
        return output;
    }
}
