package org.yusuan.source;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a file's name says it is. */
final class Extension {
    private static final Map<String, Format> FORMATS = Map.ofEntries(
            Map.entry("pdf", Format.PDF),
            Map.entry("docx", Format.DOCX),
            Map.entry("docm", Format.DOCX),
            Map.entry("doc", Format.DOC),
            Map.entry("wps", Format.DOC),
            Map.entry("xlsx", Format.XLSX),
            Map.entry("xlsm", Format.XLSX),
            Map.entry("xls", Format.XLS),
            Map.entry("et", Format.XLS),
            Map.entry("htm", Format.HTML),
            Map.entry("html", Format.HTML),
            Map.entry("shtml", Format.HTML),
            Map.entry("xhtml", Format.HTML),
            Map.entry("txt", Format.TEXT),
            Map.entry("md", Format.TEXT),
            Map.entry("markdown", Format.TEXT),
            Map.entry("csv", Format.CSV),
            Map.entry("tsv", Format.CSV),
            Map.entry("mht", Format.MHTML),
            Map.entry("mhtml", Format.MHTML),
            Map.entry("rtf", Format.RTF),
            Map.entry("odt", Format.ODT),
            Map.entry("ods", Format.ODS),
            Map.entry("zip", Format.ARCHIVE),
            Map.entry("rar", Format.ARCHIVE),
            Map.entry("7z", Format.ARCHIVE),
            Map.entry("tar", Format.ARCHIVE),
            Map.entry("gz", Format.ARCHIVE),
            Map.entry("tgz", Format.ARCHIVE),
            Map.entry("bz2", Format.ARCHIVE),
            Map.entry("xz", Format.ARCHIVE),
            Map.entry("png", Format.IMAGE),
            Map.entry("jpg", Format.IMAGE),
            Map.entry("jpeg", Format.IMAGE),
            Map.entry("tif", Format.IMAGE),
            Map.entry("tiff", Format.IMAGE));

    private Extension() {}

    static Optional<Format> format(String name) {
        return of(name).map(FORMATS::get);
    }

    /** The lower-case letters after the last dot of the last path segment. */
    static Optional<String> of(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(last.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
