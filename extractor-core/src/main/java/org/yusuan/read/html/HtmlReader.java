package org.yusuan.read.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.Area;
import org.yusuan.document.Block;
import org.yusuan.document.DocumentMetadata;
import org.yusuan.document.OmittedContent;
import org.yusuan.document.SourceDocument;
import org.yusuan.read.DocumentReader;
import org.yusuan.read.flow.CellQuota;
import org.yusuan.source.Format;
import org.yusuan.source.Limits;
import org.yusuan.source.Source;
import org.yusuan.source.TextDecoding;

/** Reads web pages as a browser shows them. */
public final class HtmlReader implements DocumentReader {
    private final Limits limits;

    public HtmlReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public SourceDocument read(Source source) {
        try (InputStream in = Files.newInputStream(source.file())) {
            byte[] bytes = in.readNBytes(limits.textBytes() + 1);
            if (bytes.length > limits.textBytes()) {
                String message = source.name() + ": expected a web page of at most " + limits.textBytes()
                        + " bytes, found " + source.size();
                return SourceDocument.unreadable(Diagnostic.ofDocument(Code.TOO_LARGE, message));
            }
            return read(
                    source,
                    source.format() == Format.MHTML ? MimeParts.pages(bytes) : List.of(TextDecoding.declared(bytes)));
        } catch (IOException e) {
            String message = source.name() + ": expected a readable file, but " + e.getMessage();
            return SourceDocument.unreadable(Diagnostic.ofDocument(Code.UNREADABLE_FILE, message));
        }
    }

    /** @param pages the page, and the pages in its frames if they are kept with it */
    private SourceDocument read(Source source, List<String> pages) {
        CellQuota budget = new CellQuota(limits.cells());
        Area area = Area.ofPage(1);
        List<Block> blocks = new ArrayList<>();
        List<OmittedContent> leftOut = new ArrayList<>();
        DocumentMetadata description = DocumentMetadata.NONE;
        for (String html : pages) {
            Document page = Jsoup.parse(html);
            blocks.addAll(new HtmlContent(budget, limits.span(), area, isWorkbook(page)).of(page.body()));
            leftOut.addAll(HiddenCells.of(page.body(), area));
            leftOut.addAll(Attachments.of(page, area));
            description = description.equals(DocumentMetadata.NONE) ? PageDescription.of(page) : description;
        }
        if (blocks.isEmpty()) {
            String message = source.name() + ": expected text, found a web page that shows none";
            return SourceDocument.unreadable(Diagnostic.ofDocument(Code.NO_CONTENT, message));
        }
        return new SourceDocument(1, blocks, budget.diagnostic().stream().toList(), leftOut, description);
    }

    /** Whether Excel, or a program that claims to be it, saved a workbook as the page. */
    private static boolean isWorkbook(Document page) {
        return page.getElementsByTag("html").stream()
                        .anyMatch(html -> html.attr("xmlns:x").contains("office:excel"))
                || page.select("meta[name=ProgId][content^=Excel]").first() != null;
    }

    /**
     * Reads a page that is embedded in another document.
     *
     * @param saved whether it was saved with what belongs to it in one file (MHTML)
     * @param area where all of it is printed
     * @throws IOException if it is no such file
     */
    public List<Block> embedded(byte[] bytes, boolean saved, Area area, CellQuota budget) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (String page : saved ? MimeParts.pages(bytes) : List.of(TextDecoding.declared(bytes))) {
            blocks.addAll(fragment(page, area, budget));
        }
        return blocks;
    }

    /**
     * Reads a page or a piece of one.
     *
     * @param area where all of it is printed
     */
    public List<Block> fragment(String html, Area area, CellQuota budget) {
        return new HtmlContent(budget, limits.span(), area).of(Jsoup.parse(html).body());
    }
}
