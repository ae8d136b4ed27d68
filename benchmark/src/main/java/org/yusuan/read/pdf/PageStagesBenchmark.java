package org.yusuan.read.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.yusuan.document.SourceDocument;
import org.yusuan.form.FormReader;
import org.yusuan.record.Disclosure;
import org.yusuan.ruling.GridFinder;
import org.yusuan.ruling.Ruling;
import org.yusuan.ruling.RulingSettings;
import org.yusuan.source.Format;
import org.yusuan.source.Source;
import org.yusuan.stitch.Stitcher;

/** The stages of a PDF, each given what the one before it leaves. It lies in the reader's package to see its steps. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PageStagesBenchmark {
    /** Below the fixtures' folder {@code documents}. */
    @Param({"yangcheng-2025/yangcheng-2025.pdf", "suixi-2025/suixi-2025.chromium.pdf"})
    public String file = "";

    private final PdfSettings settings = PdfSettings.standard();
    private Source source = new Source("", Path.of(""), "", 0, Format.PDF);
    private PDDocument document = new PDDocument();
    private PageContent content =
            new PageContent(1, 1, 1, List.of(), List.of(), List.of(), 0, 0, Optional.empty(), 0, Optional.empty());
    private SourceDocument printed = new SourceDocument(0, List.of(), List.of());
    private SourceDocument whole = printed;

    @Setup(Level.Trial)
    public void read() throws IOException {
        Path path = Path.of(System.getProperty("yusuan.fixtures"), "documents", file);
        source = new Source(file, path, "0".repeat(64), Files.size(path), Format.PDF);
        printed = new PdfReader(1, null).read(source);
        whole = Stitcher.stitch(printed);
        document = Loader.loadPDF(path.toFile());
        content = glyphs();
    }

    @TearDown(Level.Trial)
    public void close() throws IOException {
        document.close();
    }

    /** The glyphs and shapes of the second page; fonts are loaded. */
    @Benchmark
    public PageContent glyphs() throws IOException {
        return PageContentReader.read(document.getPage(1), 2, HiddenLayers.of(document), settings);
    }

    /** The grids in the lines of the second page. */
    @Benchmark
    public Ruling ruling() {
        return new GridFinder(RulingSettings.standard()).find(DrawnEdges.of(content, settings.thickestLine()));
    }

    /** The whole file, opened and read. */
    @Benchmark
    public SourceDocument document() {
        return new PdfReader(1, null).read(source);
    }

    @Benchmark
    public SourceDocument stitch() {
        return Stitcher.stitch(printed);
    }

    @Benchmark
    public Disclosure form() {
        return FormReader.read(source, whole);
    }
}
