package org.yusuan.read.sheet;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The parts of a workbook in its zip container. POI's own package refuses parts that compress too well, which the parts of
 * honest sheets with a million blank styled rows do; here the size of what is unpacked is bounded instead.
 */
final class XlsxPackage implements Closeable {
    private final ZipFile zip;
    private final long partBytes;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    /** A relationship of a part: what it is for and where it leads. */
    record Relationship(String type, String target) {
        boolean is(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    private XlsxPackage(ZipFile zip, long partBytes) {
        this.zip = zip;
        this.partBytes = partBytes;
    }

    static XlsxPackage open(File file, long partBytes) throws IOException {
        XlsxPackage opened = new XlsxPackage(new ZipFile(file), partBytes);
        for (ZipEntry entry : Collections.list(opened.zip.entries())) {
            opened.entries.putIfAbsent(key(entry.getName()), entry);
        }
        return opened;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** The name of the workbook's part. */
    Optional<String> workbook() throws IOException, SAXException {
        return relationships("").values().stream()
                .filter(relationship -> relationship.is("officeDocument"))
                .map(Relationship::target)
                .filter(this::has)
                .findFirst();
    }

    boolean has(String part) {
        return entries.containsKey(key(part));
    }

    /** The relationships of a part by their ids. */
    Map<String, Relationship> relationships(String part) throws IOException, SAXException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        Map<String, Relationship> found = new LinkedHashMap<>();
        if (has(name)) {
            parse(name, new PartHandler() {
                @Override
                void start(String element, Attributes attributes) {
                    String id = attributes.getValue("Id");
                    String type = attributes.getValue("Type");
                    String target = attributes.getValue("Target");
                    if (id != null && type != null && target != null) {
                        found.put(id, new Relationship(type, resolved(folder, target)));
                    }
                }
            });
        }
        return found;
    }

    /**
     * Hands a part to its handler.
     *
     * @throws IOException if the part cannot be unpacked or unpacks to more than its limit
     * @throws SAXException if it is no well-formed XML
     */
    void parse(String part, PartHandler handler) throws IOException, SAXException {
        ZipEntry entry = entries.get(key(part));
        if (entry == null) {
            throw new IOException("no part " + part + " in the package");
        }
        try (InputStream in = new BoundedStream(zip.getInputStream(entry), partBytes)) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.parse(new InputSource(in));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform has an XML parser", e);
        }
    }

    /** Producers disagree about capitals and slashes in the names of parts. */
    private static String key(String name) {
        String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private static String resolved(String folder, String target) {
        String path = target.startsWith("/") ? target : folder + target;
        Deque<String> names = new ArrayDeque<>();
        for (String name : path.replace('\\', '/').split("/", -1)) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }
}
