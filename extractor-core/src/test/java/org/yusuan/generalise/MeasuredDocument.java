package org.yusuan.generalise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yusuan.document.PageSelection;
import org.yusuan.document.SourceDocument;
import org.yusuan.read.Readers;
import org.yusuan.read.pdf.PdfReader;
import org.yusuan.source.Limits;
import org.yusuan.source.Source;
import org.yusuan.source.Sources;
import org.yusuan.stitch.Stitcher;

/**
 * A document with truth, its tables whole.
 *
 * @param id the disclosure's, by which the lexicon names what attests a wording
 */
record MeasuredDocument(String id, Source source, SourceDocument document, Truth truth) {
    /** The same document in several formats differs in nothing that is measured here; the first that there is, is taken. */
    private static final List<String> FORMATS =
            List.of(".docx", ".xlsx", ".xls", ".html", ".doc", ".pdf", ".chromium.pdf");

    /** Where a document and its truth are. */
    record Place(String id, Path file, Path truth) {
        MeasuredDocument read() {
            Source source = source();
            SourceDocument printed = new Readers(new PdfReader(), Limits.standard()).read(source, PageSelection.ALL);
            return new MeasuredDocument(id, source, Stitcher.stitch(printed), Truth.in(truth));
        }

        /** By which the tables of a run's output name the document. */
        String documentId() {
            return source().sha256();
        }

        private Source source() {
            return new Sources(Limits.standard())
                    .identify(file, file.getFileName().toString());
        }
    }

    /** The fixtures with truth, each in one format. */
    static List<Place> fixtures(Path fixtures) {
        return disclosures(fixtures).stream()
                .map(formats -> FORMATS.stream()
                        .flatMap(format ->
                                formats.stream().filter(place -> place.file().endsWith(place.id() + format)))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /** The fixtures with truth, in all their formats. */
    static List<Place> fixturesInAllFormats(Path fixtures) {
        return disclosures(fixtures).stream().flatMap(List::stream).toList();
    }

    private static List<List<Place>> disclosures(Path fixtures) {
        Path documents = fixtures.resolve("documents");
        List<List<Place>> disclosures = new ArrayList<>();
        for (Path truth : folders(fixtures.resolve("truth").resolve("layouts"))) {
            disclosures.add(formats(documents.resolve("layouts"), truth));
        }
        for (Path truth : folders(fixtures.resolve("truth"))) {
            if (Files.exists(truth.resolve("targets.csv"))) {
                disclosures.add(formats(documents.resolve(truth.getFileName()), truth));
            }
        }
        return disclosures;
    }

    private static List<Place> formats(Path documents, Path truth) {
        String id = truth.getFileName().toString();
        return entries(documents).stream()
                .filter(file -> file.getFileName().toString().startsWith(id + "."))
                .map(file -> new Place(id, file, truth))
                .toList();
    }

    /** The documents of a folder in which each has a folder of its own, its truth with it. */
    static List<Place> under(Path folder) {
        List<Place> places = new ArrayList<>();
        for (Path own : folders(folder)) {
            Path truth = own.resolve("truth");
            if (Files.isDirectory(truth) && !Files.exists(truth.resolve("numbers.csv"))) {
                published(own)
                        .ifPresent(
                                file -> places.add(new Place(own.getFileName().toString(), file, truth)));
            }
        }
        return places;
    }

    private static Optional<Path> published(Path folder) {
        return entries(folder).stream()
                .filter(file -> Files.isRegularFile(file) && !file.endsWith("source.txt"))
                .findFirst();
    }

    private static List<Path> folders(Path folder) {
        return entries(folder).stream().filter(Files::isDirectory).toList();
    }

    private static List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted(Comparator.naturalOrder()).toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
