package org.yusuan.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.yusuan.diagnose.Code;

/** Tells the formats that are kept in a zip container apart by the names of its entries. */
final class ZipKind {
    /** Reads names in any charset; the ones asked for here are ASCII. */
    private static final Charset NAME_CHARSET = StandardCharsets.ISO_8859_1;

    /** What an OpenDocument file says it is, in the entry of this name. */
    private static final String OPEN_DOCUMENT_TYPE = "mimetype";

    private static final Map<String, Format> OPEN_DOCUMENTS = Map.of(
            "application/vnd.oasis.opendocument.text", Format.ODT,
            "application/vnd.oasis.opendocument.spreadsheet", Format.ODS);

    /** No type is near this long. */
    private static final int LONGEST_TYPE = 200;

    private final int maxEntries;

    ZipKind(int maxEntries) {
        this.maxEntries = maxEntries;
    }

    Detected of(Path file, Optional<Format> byExtension) {
        try {
            List<String> names = names(file);
            return isOpenDocument(names) ? openDocument(file) : byNames(names);
        } catch (IOException damage) {
            return damaged(file, byExtension, damage);
        }
    }

    private List<String> names(Path file) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile(), NAME_CHARSET)) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements() && names.size() < maxEntries) {
                names.add(normal(entries.nextElement()));
            }
        }
        return names;
    }

    private static Detected byNames(List<String> names) {
        if (has(names, "word/")) {
            return Detected.of(Format.DOCX);
        }
        if (has(names, "xl/")) {
            return Detected.of(Format.XLSX);
        }
        if (has(names, "ppt/")) {
            return Detected.unsupported("a PowerPoint presentation (.pptx)");
        }
        if (names.contains("ofd.xml")) {
            return Detected.unsupported("an OFD document (.ofd)");
        }
        if (isOpenDocument(names)) {
            return Detected.unsupported("an OpenDocument file");
        }
        return new Detected(Format.ARCHIVE, "a zip archive", null);
    }

    private static boolean isOpenDocument(List<String> names) {
        return names.contains(OPEN_DOCUMENT_TYPE) && names.contains("content.xml");
    }

    private static Detected openDocument(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), NAME_CHARSET);
                InputStream in = zip.getInputStream(zip.getEntry(OPEN_DOCUMENT_TYPE))) {
            String type = new String(in.readNBytes(LONGEST_TYPE), NAME_CHARSET).strip();
            Format format = OPEN_DOCUMENTS.get(type);
            return format == null ? Detected.unsupported("an OpenDocument file") : Detected.of(format);
        }
    }

    /** Office files mark themselves by this part; an archive may well hold a folder named {@code word}. */
    private static boolean has(List<String> names, String folder) {
        return names.contains("[content_types].xml") && names.stream().anyMatch(name -> name.startsWith(folder));
    }

    /** The directory at the end is missing: the entries before the damage still say what it was. */
    private Detected damaged(Path file, Optional<Format> byExtension, IOException cause) {
        Format format = byNames(leadingNames(file)).format();
        if (format == Format.ARCHIVE) {
            format = byExtension
                    .filter(named -> named == Format.DOCX || named == Format.XLSX)
                    .orElse(format);
        }
        String found = format.description() + " whose zip container is damaged (" + cause.getMessage() + ")";
        return new Detected(format, found, Code.DAMAGED);
    }

    private List<String> leadingNames(Path file) {
        List<String> names = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                ZipInputStream zip = new ZipInputStream(in, NAME_CHARSET)) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && names.size() < maxEntries) {
                names.add(normal(entry));
                entry = zip.getNextEntry();
            }
            return names;
        } catch (IOException | IllegalArgumentException damage) {
            return names; // the library meets a name that is no text with an unchecked exception
        }
    }

    private static String normal(ZipEntry entry) {
        return entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
    }
}
