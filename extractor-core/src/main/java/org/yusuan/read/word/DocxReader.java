package org.yusuan.read.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.Block;
import org.yusuan.document.OmittedContent;
import org.yusuan.document.SourceDocument;
import org.yusuan.read.DocumentReader;
import org.yusuan.source.Limits;
import org.yusuan.source.Source;

/** Reads .docx files. The body is read as XML: it holds more than POI's object model shows. */
final class DocxReader implements DocumentReader {
    private final Limits limits;

    DocxReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public SourceDocument read(Source source) {
        try (OPCPackage opened = OPCPackage.open(source.file().toFile(), PackageAccess.READ)) {
            Optional<PackagePart> main = mainPart(opened);
            if (main.isEmpty()) {
                return damaged(source, "no main document in the package");
            }
            return read(source, main.get());
        } catch (IOException | InvalidFormatException | SAXException | RuntimeException e) {
            // whatever the library meets in a damaged file, also unchecked, costs this document only
            return damaged(source, e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private static Optional<PackagePart> mainPart(OPCPackage opened) {
        List<PackagePart> parts = opened.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (parts.isEmpty()) {
            parts = opened.getPartsByRelationshipType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT);
        }
        return parts.stream().findFirst();
    }

    /** The root of a part beside the main one; absent where there is none, or one that is damaged or too large. */
    private @Nullable Element part(PackagePart main, String kind) {
        return parts(main, kind).stream().findFirst().orElse(null);
    }

    /** The roots of all parts of a kind that are sound. */
    private List<Element> parts(PackagePart main, String kind) {
        List<Element> roots = new ArrayList<>();
        for (PackageRelationship relationship : relationships(main)) {
            if (relationship.getRelationshipType().endsWith("/" + kind)
                    && relationship.getTargetMode() == TargetMode.INTERNAL) {
                sound(main, relationship).ifPresent(roots::add);
            }
        }
        return roots;
    }

    /** The text is whole without its numbers and notes, so their damage is passed over. */
    private Optional<Element> sound(PackagePart main, PackageRelationship relationship) {
        try {
            byte[] xml = bytes(main.getRelatedPart(relationship));
            return xml.length <= limits.textBytes() ? Optional.of(root(xml)) : Optional.empty();
        } catch (IOException | InvalidFormatException | SAXException | RuntimeException damage) {
            return Optional.empty();
        }
    }

    private static Iterable<PackageRelationship> relationships(PackagePart main) {
        try {
            return main.getRelationships();
        } catch (InvalidFormatException | RuntimeException damage) {
            return List.of();
        }
    }

    private byte[] bytes(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(limits.textBytes() + 1);
        }
    }

    private static Element root(byte[] xml) throws IOException, SAXException {
        return parser().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    }

    private SourceDocument read(Source source, PackagePart main) throws IOException, SAXException {
        byte[] xml = bytes(main);
        if (xml.length > limits.textBytes()) {
            String message = source.name() + ": expected a document body of at most " + limits.textBytes()
                    + " bytes, found a larger one";
            return SourceDocument.unreadable(Diagnostic.ofDocument(Code.TOO_LARGE, message));
        }
        return DocxXml.child(root(xml), "body")
                .map(body -> read(source, main, body))
                .orElseGet(() -> damaged(source, "a main document without a body"));
    }

    /** Bound against hostile XML by POI; what it finds is thrown and reported here, not logged. */
    private static DocumentBuilder parser() {
        DocumentBuilder parser = DocumentHelper.newDocumentBuilder();
        parser.setErrorHandler(new DefaultHandler());
        return parser;
    }

    private SourceDocument read(Source source, PackagePart main, Element body) {
        ListNumbers numbers = new ListNumbers(part(main, "numbering"), part(main, "styles"));
        EmbeddedChunks chunks = new EmbeddedChunks(main, limits);
        DocxContent content = new DocxContent(limits, numbers, chunks::read);
        List<Block> blocks = content.body(body);
        List<OmittedContent> leftOut = new ArrayList<>(chunks.leftOut());
        for (String kind : List.of("footnotes", "endnotes")) {
            parts(main, kind).forEach(root -> leftOut.addAll(NotesAndHeaders.notes(root, limits)));
        }
        for (String kind : List.of("header", "footer")) {
            parts(main, kind).forEach(root -> leftOut.addAll(NotesAndHeaders.cells(root, limits)));
        }
        if (blocks.isEmpty()) {
            String message = source.name() + ": expected text, found a Word document without any";
            return SourceDocument.unreadable(Diagnostic.ofDocument(Code.NO_CONTENT, message));
        }
        return new SourceDocument(
                content.lastPage(), blocks, content.diagnostics(), List.copyOf(new LinkedHashSet<>(leftOut)));
    }

    private static SourceDocument damaged(Source source, String found) {
        String message = source.name() + ": expected a sound Word document, found " + found;
        return SourceDocument.unreadable(Diagnostic.ofDocument(Code.DAMAGED, message));
    }
}
