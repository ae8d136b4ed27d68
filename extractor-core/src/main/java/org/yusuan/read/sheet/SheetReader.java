package org.yusuan.read.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.DocumentChunk;
import org.yusuan.document.SourceDocument;
import org.yusuan.read.DocumentReader;
import org.yusuan.read.convert.Converted;
import org.yusuan.read.convert.LibreOffice;
import org.yusuan.read.flow.CellQuota;
import org.yusuan.read.sheet.XlsxWorkbook.BinaryWorkbookException;
import org.yusuan.source.Format;
import org.yusuan.source.Limits;
import org.yusuan.source.Source;
import org.yusuan.temp.TemporaryFiles;

/**
 * Reads workbooks (.xlsx, .xls) and tables of separated values: what their sheets show. Formulas are not computed, their values are those the file keeps; a
 * sheet is a page.
 */
public final class SheetReader implements DocumentReader {
    private final SheetSettings settings;
    private final @Nullable String password;
    private final LibreOffice office;
    private final CsvReader csv;
    private final @Nullable TemporaryFiles scratch;

    /**
     * @param password for workbooks that ask for one
     * @param office for workbooks older than Excel 97, binary ones (.xlsb), OpenDocument and those in XML of Excel 2003
     * @param scratch for the cells of a large sheet; without it they are held
     */
    public SheetReader(Limits limits, @Nullable String password, LibreOffice office, @Nullable TemporaryFiles scratch) {
        this(limits, SheetSettings.STANDARD, password, office, scratch);
    }

    SheetReader(
            Limits limits,
            SheetSettings settings,
            @Nullable String password,
            LibreOffice office,
            @Nullable TemporaryFiles scratch) {
        this.scratch = scratch;
        this.settings = settings;
        this.csv = new CsvReader(limits, settings);
        this.password = password;
        this.office = office;
    }

    /** The same in memory, for who needs it all at once. */
    @Override
    public SourceDocument read(Source source) {
        List<SourceDocument> read = new ArrayList<>();
        SourceDocument rest = read(source, chunk -> read.add(chunk.document()));
        read.add(rest);
        return new SourceDocument(
                rest.pages(),
                read.stream().flatMap(part -> part.blocks().stream()).toList(),
                read.stream().flatMap(part -> part.diagnostics().stream()).toList(),
                read.stream().flatMap(part -> part.leftOut().stream()).toList());
    }

    @Override
    public SourceDocument read(Source source, Consumer<DocumentChunk> before) {
        if (source.format() == Format.CSV) {
            return csv.read(source);
        }
        if (source.format() == Format.SPREADSHEET_XML || source.format() == Format.ODS) {
            return converted(source, "found " + source.format().description(), before);
        }
        DocumentChunker chunks = new DocumentChunker(settings, before);
        SourceDocument rest = readInto(chunks, source, before);
        chunks.rethrow();
        return rest;
    }

    private SourceDocument readInto(DocumentChunker chunks, Source source, Consumer<DocumentChunk> before) {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            int tabs = source.format() == Format.XLSX ? readXlsx(source, chunks) : readXls(source, chunks);
            return chunks.rest(tabs)
                    .orElseGet(() -> unreadable(source, Code.NO_CONTENT, "found one whose sheets show nothing"));
        } catch (BinaryWorkbookException e) {
            return converted(source, "found a binary workbook (.xlsb)", before);
        } catch (OldExcelFormatException e) {
            return converted(source, "found one of Excel 5.0/95 or older", before);
        } catch (EncryptedDocumentException e) {
            return unreadable(
                    source,
                    Code.ENCRYPTED,
                    "found one under a password" + (password == null ? "" : ", and the one given does not open it"));
        } catch (IOException | SAXException | RuntimeException e) {
            // whatever the library meets in a damaged file, also unchecked, costs this document only
            return unreadable(source, Code.DAMAGED, "but " + e.getClass().getSimpleName() + ": " + e.getMessage());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** Workbooks that no library here reads are read by way of LibreOffice where it is installed. */
    private SourceDocument converted(Source source, String why, Consumer<DocumentChunk> before) {
        if (!office.isInstalled()) {
            return unreadable(source, Code.UNSUPPORTED_FORMAT, why + ", for which LibreOffice is needed");
        }
        try (Converted converted = office.convert(source.file(), "xlsx")) {
            Source whole = new Source(source.name(), converted.file(), source.sha256(), source.size(), Format.XLSX);
            SourceDocument document = read(whole, before);
            List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
            diagnostics.add(Diagnostic.ofDocument(Code.CONVERTED, why + "; converted with LibreOffice"));
            return document.withDiagnostics(diagnostics);
        } catch (IOException failed) {
            return unreadable(source, Code.UNSUPPORTED_FORMAT, why + "; and " + failed.getMessage());
        }
    }

    private static SourceDocument unreadable(Source source, Code code, String found) {
        String message = source.name() + ": expected "
                + (source.format() == Format.XLSX ? "an Excel workbook (.xlsx)" : "an Excel 97-2003 workbook") + ", "
                + found;
        return SourceDocument.unreadable(Diagnostic.ofDocument(code, message));
    }

    private int readXlsx(Source source, DocumentChunker chunks) throws IOException, SAXException {
        XlsxWorkbook workbook = new XlsxWorkbook(settings, new CellQuota(settings.cells()), scratch);
        int tabs = workbook.read(source.file().toFile(), chunks::add);
        if (workbook.isCut()) {
            String message = "expected shared texts of at most " + settings.stringCharacters()
                    + " characters together; what goes beyond was left out";
            chunks.add(Diagnostic.ofDocument(Code.LIMIT_REACHED, message));
        }
        return tabs;
    }

    private int readXls(Source source, DocumentChunker chunks) throws IOException {
        return XlsWorkbook.read(
                source.file().toFile(), settings, new CellQuota(settings.cells()), scratch, chunks::add);
    }
}
