package org.yusuan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yusuan.document.PageSelection;
import org.yusuan.document.SourceDocument;
import org.yusuan.form.FormReader;
import org.yusuan.lexicon.TsvResource;
import org.yusuan.read.Readers;
import org.yusuan.read.pdf.PdfReader;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Finding;
import org.yusuan.record.FindingSeverity;
import org.yusuan.source.Limits;
import org.yusuan.source.Source;
import org.yusuan.source.Sources;
import org.yusuan.stitch.Stitcher;

/** Whatever fails on a document with truth is the document's own, and what is known to be the matter with one is found. */
final class ExplainedFindingsTest {
    private static final int COLUMNS = 4;
    private static final Path DOCUMENTS = Path.of(System.getProperty("yusuan.fixtures"), "documents");

    /** @param words of the message, all of them */
    private record Explained(String document, String rule, List<String> words) {
        boolean fits(Finding finding) {
            return finding.rule().equals(rule) && words.stream().allMatch(finding.message()::contains);
        }
    }

    private static final List<Explained> EXPLAINED =
            TsvResource.rows(ExplainedFindingsTest.class, "explained.tsv", COLUMNS).stream()
                    .map(row -> new Explained(
                            row.get(0), row.get(1), List.of(row.get(2).split(" ", -1))))
                    .toList();

    /** The files of a document by its name. */
    static Map<String, List<Path>> documents() {
        Map<String, List<Path>> documents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(DOCUMENTS)) {
            files.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file -> documents
                            .computeIfAbsent(name(file), name -> new ArrayList<>())
                            .add(file));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return documents;
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }

    static Stream<String> names() {
        return documents().keySet().stream();
    }

    @Test
    void everyExplanationIsOfADocument() {
        assertThat(documents().keySet())
                .containsAll(EXPLAINED.stream().map(Explained::document).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatFailsIsTheDocumentsOwn(String name) {
        List<Explained> explained =
                EXPLAINED.stream().filter(each -> each.document().equals(name)).toList();
        List<Finding> findings = documents().getOrDefault(name, List.of()).stream()
                .flatMap(file -> findings(file).stream())
                .toList();
        assertThat(findings)
                .as("findings that nobody has explained")
                .allMatch(finding -> explained.stream().anyMatch(each -> each.fits(finding)));
        assertThat(explained)
                .as("what is the matter, and is not found")
                .allMatch(each -> findings.stream().anyMatch(each::fits));
    }

    private static List<Finding> findings(Path file) {
        Source source =
                new Sources(Limits.standard()).identify(file, file.getFileName().toString());
        SourceDocument document = new Readers(new PdfReader(), Limits.standard()).read(source, PageSelection.ALL);
        Disclosure checked = new Checker(Language.ZH).check(FormReader.read(source, Stitcher.stitch(document)));
        return checked.findings().stream()
                .filter(finding -> finding.severity() != FindingSeverity.INFO)
                .toList();
    }
}
