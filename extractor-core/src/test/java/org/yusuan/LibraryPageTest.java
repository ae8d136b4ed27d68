package org.yusuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of {@code docs/library.md} compile against the library and run. */
final class LibraryPageTest {
    private static final Path PAGE = Fixtures.FOLDER.resolveSibling("docs").resolve("library.md");

    private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private static final String AROUND = """
            import java.io.InputStream;
            import java.nio.file.*;
            import java.util.*;
            import java.util.stream.Stream;
            import org.yusuan.Yusuan;
            import org.yusuan.check.Language;
            import org.yusuan.record.*;
            import org.yusuan.run.*;
            import org.yusuan.write.*;

            public class Example {
                public static void run(Path file, Path folder, Path out) throws Exception {
            %s
                }
            }
            """;

    @TempDir
    private Path folder;

    static Stream<String> examples() throws IOException {
        Matcher matcher = EXAMPLE.matcher(Files.readString(PAGE));
        List<String> examples = matcher.results().map(found -> found.group(1)).toList();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(5);
        return examples.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void itCompilesAndRuns(String example) throws Exception {
        Path source = Files.writeString(folder.resolve("Example.java"), AROUND.formatted(example));
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int status = compiler.run(null, errors, errors, "-proc:none", "-cp", classes, source.toString());
        assertThat(status).as(() -> errors.toString(StandardCharsets.UTF_8)).isZero();
        Path documents = Fixtures.DOCUMENTS.resolve("lianjiang-2024");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            loader.loadClass("Example")
                    .getMethod("run", Path.class, Path.class, Path.class)
                    .invoke(null, documents.resolve("lianjiang-2024.pdf"), documents, folder.resolve("out"));
        }
    }
}
