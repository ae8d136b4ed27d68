package org.yusuan.read.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.Block;
import org.yusuan.document.LeftOut;
import org.yusuan.document.SourceDocument;
import org.yusuan.read.DocumentReader;
import org.yusuan.read.convert.Converted;
import org.yusuan.read.convert.LibreOffice;
import org.yusuan.read.flow.CellBudget;
import org.yusuan.read.sheet.XlsxWorkbook.BinaryWorkbookException;
import org.yusuan.source.Format;
import org.yusuan.source.Limits;
import org.yusuan.source.Source;

/**
 * Reads workbooks (.xlsx, .xls) and tables of separated values: what their sheets show. Formulas are not computed, their values are those the file keeps; a
 * sheet is a page.
 */
public final class SheetReader implements DocumentReader {
    private final SheetSettings settings;
    private final @Nullable String password;
    private final LibreOffice office;
    private final CsvReader csv;

    /**
     * @param password for workbooks that ask for one
     * @param office for workbooks older than Excel 97 and for those in XML of Excel 2003
     */
    public SheetReader(Limits limits, @Nullable String password, LibreOffice office) {
        this(limits, SheetSettings.STANDARD, password, office);
    }

    SheetReader(Limits limits, SheetSettings settings, @Nullable String password, LibreOffice office) {
        this.settings = settings;
        this.csv = new CsvReader(limits, settings);
        this.password = password;
        this.office = office;
    }

    @Override
    public SourceDocument read(Source source) {
        if (source.format() == Format.CSV) {
            return csv.read(source);
        }
        if (source.format() == Format.SPREADSHEET_XML) {
            return converted(source, "found " + source.format().description());
        }
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            Content content = new Content(source, settings);
            int tabs = source.format() == Format.XLSX ? content.readXlsx() : content.readXls();
            return content.document(tabs);
        } catch (BinaryWorkbookException e) {
            return unreadable(source, Code.UNSUPPORTED_FORMAT, "found a binary workbook (.xlsb)");
        } catch (OldExcelFormatException e) {
            return converted(source, "found one of Excel 5.0/95 or older");
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
    private SourceDocument converted(Source source, String why) {
        if (!office.isInstalled()) {
            return unreadable(source, Code.UNSUPPORTED_FORMAT, why + ", for which LibreOffice is needed");
        }
        try (Converted converted = office.convert(source.file(), "xlsx")) {
            Source whole = new Source(source.name(), converted.file(), source.sha256(), source.size(), Format.XLSX);
            SourceDocument document = read(whole);
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

    /** What was read of one workbook so far. */
    private static final class Content {
        private final Source source;
        private final SheetSettings settings;
        private final CellBudget budget;
        private final CellBudget blanks;
        private final List<SheetContent> sheets = new ArrayList<>();
        private final List<Diagnostic> diagnostics = new ArrayList<>();
        private long refused;

        private record SheetContent(int number, List<Block> blocks, List<LeftOut> leftOut) {}

        Content(Source source, SheetSettings settings) {
            this.source = source;
            this.settings = settings;
            this.budget = new CellBudget(settings.cells());
            this.blanks = new CellBudget(settings.blanks());
        }

        int readXlsx() throws IOException, SAXException {
            XlsxWorkbook workbook = new XlsxWorkbook(settings, budget);
            int tabs = workbook.read(source.file().toFile(), this::add);
            if (workbook.isCut()) {
                String message = "expected shared texts of at most " + settings.stringCharacters()
                        + " characters together; what goes beyond was left out";
                diagnostics.add(Diagnostic.ofDocument(Code.LIMIT_REACHED, message));
            }
            return tabs;
        }

        int readXls() throws IOException {
            Consumer<Sheet> add = this::add;
            return XlsWorkbook.read(source.file().toFile(), settings, budget, add);
        }

        private void add(Sheet sheet) {
            Visible visible = Visible.of(sheet);
            sheets.add(new SheetContent(
                    sheet.number(), SheetBlocks.of(sheet, visible, settings, blanks), visible.leftOut()));
            diagnose(sheet);
        }

        private void diagnose(Sheet sheet) {
            int page = sheet.number();
            String name = "sheet " + sheet.name() + ": ";
            if (sheet.damage() != null) {
                diagnostics.add(Diagnostic.ofPage(
                        Code.PAGE_UNREADABLE,
                        page,
                        name + "expected a whole sheet, but reading it broke off: " + sheet.damage()));
            }
            if (sheet.refused() > 0) {
                refused += sheet.refused();
                diagnostics.add(Diagnostic.ofPage(
                        Code.LIMIT_REACHED,
                        page,
                        name + sheet.refused() + " filled cells were left out, all from row "
                                + (sheet.firstRefusedRow() + 1) + " on"));
            }
            if (sheet.isCut()) {
                String message = name + "expected texts of at most " + settings.cellCharacters()
                        + " characters and at most " + settings.merges() + " merged regions; more was left out";
                diagnostics.add(Diagnostic.ofPage(Code.LIMIT_REACHED, page, message));
            }
            if (sheet.formulasWithoutValue() > 0) {
                String message = name + sheet.formulasWithoutValue()
                        + " formulas have no value: the program that wrote them did not compute them";
                diagnostics.add(Diagnostic.ofPage(Code.UNCOMPUTED_FORMULA, page, message));
            }
        }

        SourceDocument document(int tabs) {
            sheets.sort(Comparator.comparingInt(SheetContent::number));
            List<Block> blocks =
                    sheets.stream().flatMap(sheet -> sheet.blocks().stream()).toList();
            List<LeftOut> leftOut =
                    sheets.stream().flatMap(sheet -> sheet.leftOut().stream()).toList();
            if (refused > 0) {
                String message = "expected a workbook of at most " + settings.cells() + " filled cells; the " + refused
                        + " after these were left out, which sheet by sheet is told";
                diagnostics.add(0, Diagnostic.ofDocument(Code.LIMIT_REACHED, message));
            }
            if (blocks.isEmpty() && diagnostics.isEmpty()) {
                return unreadable(source, Code.NO_CONTENT, "found one whose sheets show nothing");
            }
            return new SourceDocument(Math.max(tabs, 1), blocks, diagnostics, leftOut);
        }
    }
}
