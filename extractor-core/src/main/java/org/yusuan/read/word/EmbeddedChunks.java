package org.yusuan.read.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.w3c.dom.Element;
import org.yusuan.document.Area;
import org.yusuan.document.Block;
import org.yusuan.document.OmittedContent;
import org.yusuan.read.flow.CellQuota;
import org.yusuan.read.html.HtmlReader;
import org.yusuan.source.Limits;

/**
 * Documents of another form that stand in a Word document for its text ({@code altChunk}), as systems leave them that make
 * documents of web pages. Pages are read; what is of another kind is told.
 */
final class EmbeddedChunks {
    private static final Area AREA = Area.ofPage(1);

    private final PackagePart main;
    private final Limits limits;
    private final HtmlReader html;
    private final CellQuota budget;
    private final List<OmittedContent> leftOut = new ArrayList<>();

    EmbeddedChunks(PackagePart main, Limits limits) {
        this.main = main;
        this.limits = limits;
        this.html = new HtmlReader(limits);
        this.budget = new CellQuota(limits.cells());
    }

    List<OmittedContent> leftOut() {
        return leftOut;
    }

    List<Block> read(Element chunk) {
        String id = DocxXml.relationship(chunk);
        PackageRelationship relationship = main.getRelationship(id);
        if (relationship == null) {
            return List.of();
        }
        try {
            PackagePart part = main.getRelatedPart(relationship);
            String type = part.getContentType().toLowerCase(Locale.ROOT);
            if (type.contains("html") || type.startsWith("message/")) {
                return html.embedded(bytes(part), type.startsWith("message/"), AREA, budget);
            }
            leave(id, type);
        } catch (IOException | InvalidFormatException | RuntimeException damage) {
            leave(id, "damaged");
        }
        return List.of();
    }

    private void leave(String id, String kind) {
        leftOut.add(new OmittedContent(kind, OmittedContent.EMBEDDED, AREA, "chunk " + id));
    }

    private byte[] bytes(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            byte[] bytes = in.readNBytes(limits.textBytes() + 1);
            if (bytes.length > limits.textBytes()) {
                throw new IOException("expected an embedded page of at most " + limits.textBytes() + " bytes");
            }
            return bytes;
        }
    }
}
