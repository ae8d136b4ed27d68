package org.yusuan.read.sheet;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.yusuan.read.flow.CellQuota;
import org.yusuan.temp.TemporaryFiles;

/** Reads the sheets of an .xls file record by record, so that only one sheet is in memory. */
final class XlsWorkbook implements HSSFListener {
    private final SheetSettings settings;
    private final CellQuota budget;
    private final @Nullable TemporaryFiles scratch;
    private final Consumer<Sheet> read;
    private final List<BoundSheetRecord> tabs = new ArrayList<>();
    private final XlsStyles styles = new XlsStyles();
    private boolean from1904;
    private @Nullable SSTRecord strings;
    /** How many substreams are open: charts have theirs inside their sheet's. */
    private int depth;
    /** Top-level substreams begun; the first holds what all sheets share. */
    private int substreams;

    private @Nullable XlsSheetRecords open;

    private XlsWorkbook(
            SheetSettings settings, CellQuota budget, @Nullable TemporaryFiles scratch, Consumer<Sheet> read) {
        this.settings = settings;
        this.budget = budget;
        this.scratch = scratch;
        this.read = read;
    }

    /**
     * @param read takes each sheet that holds cells, in the order of the file
     * @return the number of tabs
     * @throws OldExcelFormatException if it is a workbook of Excel 5 or 95
     * @throws EncryptedDocumentException if it needs a password
     * @throws RuntimeException if the library cannot make anything of it
     */
    static int read(
            File file, SheetSettings settings, CellQuota budget, @Nullable TemporaryFiles scratch, Consumer<Sheet> read)
            throws IOException {
        XlsWorkbook workbook = new XlsWorkbook(settings, budget, scratch, read);
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(workbook);
        try (POIFSFileSystem files = new POIFSFileSystem(file, true)) {
            Set<String> streams = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            streams.addAll(files.getRoot().getEntryNames());
            if (!streams.contains("Workbook") && streams.contains("Book")) {
                throw new OldExcelFormatException("its stream is named as by Excel 5.0/95");
            }
            workbook.process(request, files);
        }
        return workbook.tabs.size();
    }

    /** What was read before the damage is kept, if there is any of it. */
    private void process(HSSFRequest request, POIFSFileSystem files) throws IOException {
        try {
            new HSSFEventFactory().processWorkbookEvents(request, files);
        } catch (OldExcelFormatException | EncryptedDocumentException notReadable) {
            throw notReadable;
        } catch (RuntimeException damage) {
            if (substreams < 2) {
                throw damage;
            }
            breakOff(damage);
        }
    }

    private void breakOff(RuntimeException damage) {
        XlsSheetRecords current = open != null ? open : next();
        if (current != null) {
            current.sheet().breakOff(damage.getClass().getSimpleName() + ": " + damage.getMessage());
            finish(current.sheet());
        }
    }

    @Override
    public void processRecord(Record record) {
        if (record instanceof BOFRecord begin) {
            begin(begin);
        } else if (record instanceof EOFRecord) {
            end();
        } else if (open != null && depth == 1) {
            open.read(record);
        } else if (substreams == 1) {
            readShared(record);
        }
    }

    private void readShared(Record record) {
        if (record instanceof BoundSheetRecord tab) {
            tabs.add(tab);
        } else if (record instanceof SSTRecord shared) {
            strings = shared;
        } else if (record instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        } else if (record instanceof FormatRecord format) {
            styles.add(format);
        } else if (record instanceof ExtendedFormatRecord style) {
            styles.add(style);
        }
    }

    private void begin(BOFRecord begin) {
        depth++;
        if (depth == 1) {
            substreams++;
            open = substreams > 1 && begin.getType() == BOFRecord.TYPE_WORKSHEET ? next() : null;
        }
    }

    private void end() {
        depth--;
        if (depth == 0 && open != null) {
            open.finish();
            finish(open.sheet());
            open = null;
        }
    }

    private void finish(Sheet sheet) {
        try (sheet) {
            read.accept(sheet);
        }
    }

    /** The sheet that the substream is of: substreams come in the order of their places in the file. */
    private @Nullable XlsSheetRecords next() {
        BoundSheetRecord[] byPlace = BoundSheetRecord.orderByBofPosition(tabs);
        int place = substreams - 2;
        if (place < 0 || place >= byPlace.length) {
            return null;
        }
        BoundSheetRecord tab = byPlace[place];
        boolean hidden = tab.isHidden() || tab.isVeryHidden();
        Sheet sheet = new Sheet(tab.getSheetname(), tabs.indexOf(tab) + 1, hidden, budget, settings, scratch);
        return new XlsSheetRecords(sheet, strings, styles, new NumberDisplay(from1904));
    }
}
