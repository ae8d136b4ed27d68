package org.yusuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Whether two runs left the same bytes, but for {@code run.json}, which tells of the run, and what is kept for later runs. */
public final class SameOutput {
    private SameOutput() {}

    public static void assertSame(Path output, Path expected) throws IOException {
        List<String> files = files(expected);
        assertThat(files).contains("datapackage.json", "run.json");
        assertThat(files(output)).isEqualTo(files);
        for (String file : files) {
            if (!file.equals("run.json")) {
                assertThat(output.resolve(file)).hasSameBinaryContentAs(expected.resolve(file));
            }
        }
    }

    public static List<String> files(Path output) throws IOException {
        try (Stream<Path> walked = Files.walk(output)) {
            return walked.filter(Files::isRegularFile)
                    .map(file -> output.relativize(file).toString())
                    .filter(file -> !file.startsWith(".yusuan"))
                    .sorted()
                    .toList();
        }
    }
}
