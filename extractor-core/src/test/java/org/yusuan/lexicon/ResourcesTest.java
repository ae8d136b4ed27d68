package org.yusuan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every vocabulary that is shipped can be meant: each line complete, no wording under one key twice. */
class ResourcesTest {
    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource("vocabularies")
    void isSound(String resource) {
        List<TsvResource.Line> lines = TsvResource.lines(resource);
        Set<String> keys = new HashSet<>();
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            List<String> columns = line.columns(3);
            assertThat(columns).as(line.toString()).noneMatch(String::isBlank);
            assertThat(columns.get(0)).as(line.toString()).matches("[A-Za-z][A-Za-z0-9_]*( [A-Za-z][A-Za-z0-9_]*)*");
            assertThat(keys.add(Folding.key(columns.get(1))))
                    .as("twice: %s", line)
                    .isTrue();
        });
    }

    static List<String> vocabularies() throws IOException, URISyntaxException {
        Path shipped =
                Path.of(Vocabulary.class.getResource("units.tsv").toURI()).getParent();
        try (Stream<Path> files = Files.list(shipped)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }
}
