package org.yusuan.source;

import java.util.Locale;

/** What a file is by its content. */
public enum Format {
    PDF,
    DOCX,
    DOC,
    XLSX,
    XLS,
    HTML,
    /** Plain text or Markdown, as OCR tools and converters leave it. */
    TEXT,
    RTF,
    ARCHIVE,
    IMAGE,
    UNKNOWN;

    /** As written in {@code documents.format}, e.g. {@code docx}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
