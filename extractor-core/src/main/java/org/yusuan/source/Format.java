package org.yusuan.source;

import java.util.Locale;

/** What a file is by its content. */
public enum Format {
    PDF("a PDF document"),
    DOCX("a Word document (.docx)"),
    DOC("a Word 97-2003 document (.doc)"),
    XLSX("an Excel workbook (.xlsx)"),
    XLS("an Excel 97-2003 workbook (.xls)"),
    /** What Excel 2003 saves as XML in a single file; exports of finance systems bear the extension .xls. */
    SPREADSHEET_XML("an Excel 2003 XML workbook"),
    /** What Word saves as XML in a single file. */
    WORD_XML("a Word XML document"),
    HTML("a web page"),
    MHTML("a web page saved in one file (MHTML)"),
    /** Plain text or Markdown, as OCR tools and converters leave it. */
    TEXT("a text"),
    /** Values separated by commas, tabs or semicolons. */
    CSV("a table of separated values (.csv)"),
    RTF("a Rich Text document (.rtf)"),
    ODT("an OpenDocument text (.odt)"),
    ODS("an OpenDocument workbook (.ods)"),
    ARCHIVE("an archive"),
    IMAGE("an image"),
    UNKNOWN("a file of unknown format");

    private final String description;

    Format(String description) {
        this.description = description;
    }

    /** As written in {@code documents.format}, e.g. {@code docx}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As a message calls it, with its article, e.g. {@code a web page}. */
    public String description() {
        return description;
    }
}
