package org.yusuan.form.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yusuan.document.Block;
import org.yusuan.document.SourceDocument;
import org.yusuan.form.FormReader;
import org.yusuan.form.table.TextGrid;
import org.yusuan.record.Disclosure;
import org.yusuan.source.Format;
import org.yusuan.source.Source;

/**
 * Target forms as cases: each file in {@code forms/} holds what stands over a grid, the grid, and what is to be read
 * in it. A case is a file; to add one, add a file.
 */
class TargetFormTest {
    private static final int CASES_AT_LEAST = 20;

    @TestFactory
    Stream<DynamicTest> formsAreReadByRoles() throws IOException, URISyntaxException {
        return cases().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    @Test
    void thereAreCases() throws IOException, URISyntaxException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(CASES_AT_LEAST);
    }

    private static void check(Path file) throws IOException {
        String[] parts = Files.readString(file).split("(?m)^== (?:grid|expected)\\R", -1);
        assertThat(parts)
                .as("%s has a caption, a grid and what is expected", file)
                .hasSize(3);
        List<Block> blocks = new ArrayList<>(TextGrid.paragraphs(parts[0]));
        blocks.add(TextGrid.of(parts[1]));
        Source source = new Source("case.txt", file, "id", 1, Format.TEXT);
        Disclosure disclosure = FormReader.read(source, new SourceDocument(1, blocks, List.of()));
        assertThat(TargetText.of(disclosure).strip()).isEqualTo(parts[2].strip());
    }

    private static List<Path> cases() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(TargetFormTest.class.getResource("forms"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void everyLabelOfTheLexiconIsFoundByItself() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                TargetFormTest.class.getResourceAsStream("/org/yusuan/lexicon/target-labels.tsv"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
            assertThat(lines).isNotEmpty().allSatisfy(line -> {
                String[] fields = line.split("\t", -1);
                assertThat(TargetWords.label(fields[1] + "：")).hasValue(TargetLabel.valueOf(fields[0]));
            });
        }
    }
}
