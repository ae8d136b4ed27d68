package org.yusuan.read.sheet;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.yusuan.read.flow.CellQuota;
import org.yusuan.read.sheet.XlsxPackage.Relationship;
import org.yusuan.temp.TemporaryFiles;

/** Reads the sheets of an .xlsx file one after the other, so that only one is in memory. */
final class XlsxWorkbook {
    private final SheetSettings settings;
    private final CellQuota budget;
    private final @Nullable TemporaryFiles scratch;
    private final List<Tab> tabs = new ArrayList<>();
    private boolean from1904;
    private boolean stringsCut;

    /** A sheet as the workbook lists it. */
    private record Tab(String name, @Nullable String relationship, boolean hidden) {}

    XlsxWorkbook(SheetSettings settings, CellQuota budget, @Nullable TemporaryFiles scratch) {
        this.settings = settings;
        this.budget = budget;
        this.scratch = scratch;
    }

    /**
     * @param read takes each sheet that holds cells, in the order of the tabs
     * @return the number of tabs
     */
    int read(File file, Consumer<Sheet> read) throws IOException, SAXException {
        try (XlsxPackage parts = XlsxPackage.open(file, settings.partBytes())) {
            Optional<String> workbook = parts.workbook();
            if (workbook.isEmpty()) {
                throw new IOException("no workbook in the package");
            }
            if (workbook.get().endsWith(".bin")) {
                throw new BinaryWorkbookException();
            }
            parts.parse(workbook.get(), new TabsHandler());
            read(parts, parts.relationships(workbook.get()), read);
            return tabs.size();
        }
    }

    /** Whether strings were left out because of a limit. */
    boolean isCut() {
        return stringsCut;
    }

    /** The sheets are kept in Excel's binary format (.xlsb). */
    static final class BinaryWorkbookException extends IOException {
        private static final long serialVersionUID = 1;
    }

    private final class TabsHandler extends PartHandler {
        @Override
        void start(String name, Attributes attributes) {
            if (name.equals("workbookPr")) {
                from1904 = isOn(attributes, "date1904");
            } else if (name.equals("sheet")) {
                String title = attributes.getValue("name");
                String state = attributes.getValue("state");
                boolean hidden = state != null && !state.equals("visible");
                tabs.add(new Tab(title == null ? "" : title, relationship(attributes), hidden));
            }
        }

        private static @Nullable String relationship(Attributes attributes) {
            for (int i = 0; i < attributes.getLength(); i++) {
                String name = attributes.getQName(i);
                if (name.endsWith(":id")
                        || (name.isEmpty() && attributes.getLocalName(i).equals("id"))) {
                    return attributes.getValue(i);
                }
            }
            return null;
        }
    }

    private void read(XlsxPackage parts, Map<String, Relationship> targets, Consumer<Sheet> read)
            throws IOException, SAXException {
        XlsxStyles styles = new XlsxStyles();
        XlsxStrings strings = new XlsxStrings(settings);
        parse(parts, targets, "styles", styles);
        parse(parts, targets, "sharedStrings", strings);
        stringsCut = strings.isCut();
        NumberDisplay display = new NumberDisplay(from1904);
        for (int i = 0; i < tabs.size(); i++) {
            Tab tab = tabs.get(i);
            Relationship target = tab.relationship() == null ? null : targets.get(tab.relationship());
            if (target != null && target.is("worksheet")) {
                try (Sheet sheet = new Sheet(tab.name(), i + 1, tab.hidden(), budget, settings, scratch)) {
                    readSheet(
                            parts,
                            target.target(),
                            sheet,
                            new XlsxSheetHandler(sheet, strings, styles, display, settings));
                    read.accept(sheet);
                }
            }
        }
    }

    private static void parse(XlsxPackage parts, Map<String, Relationship> targets, String kind, PartHandler handler)
            throws IOException, SAXException {
        for (Relationship target : targets.values()) {
            if (target.is(kind) && parts.has(target.target())) {
                parts.parse(target.target(), handler);
            }
        }
    }

    /** What was read of a sheet before its damage is kept. */
    private static void readSheet(XlsxPackage parts, String part, Sheet sheet, XlsxSheetHandler handler) {
        try {
            parts.parse(part, handler);
        } catch (IOException | SAXException damage) {
            sheet.breakOff(String.valueOf(damage.getMessage()));
        }
    }
}
