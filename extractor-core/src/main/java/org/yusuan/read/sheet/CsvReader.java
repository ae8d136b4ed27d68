package org.yusuan.read.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.Area;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.SourceDocument;
import org.yusuan.read.flow.CellQuota;
import org.yusuan.read.flow.FlowText;
import org.yusuan.source.Limits;
import org.yusuan.source.Source;
import org.yusuan.source.TextDecoding;

/** Reads a table of separated values as one table, whatever separates them. */
final class CsvReader {
    private static final List<Character> SEPARATORS = List.of(',', '\t', ';');

    private final Limits limits;
    private final SheetSettings settings;

    CsvReader(Limits limits, SheetSettings settings) {
        this.limits = limits;
        this.settings = settings;
    }

    SourceDocument read(Source source) {
        try (InputStream in = Files.newInputStream(source.file())) {
            byte[] bytes = in.readNBytes(limits.textBytes() + 1);
            if (bytes.length > limits.textBytes()) {
                String found = "of at most " + limits.textBytes() + " bytes, found a larger one";
                return unreadable(source, Code.TOO_LARGE, found);
            }
            return table(source, TextDecoding.plain(bytes));
        } catch (IOException e) {
            return unreadable(source, Code.UNREADABLE_FILE, "but " + e.getMessage());
        } catch (CsvParseException e) {
            return unreadable(source, Code.DAMAGED, "but " + e.getMessage());
        }
    }

    private SourceDocument table(Source source, String text) throws IOException {
        Area area = Area.ofPage(1);
        CellQuota budget = new CellQuota(settings.csvCells());
        List<Cell> cells = new ArrayList<>();
        int row = 0;
        for (CsvRecord fields : records(text)) {
            for (int col = 0; col < fields.getFieldCount(); col++) {
                if (!budget.take()) {
                    continue;
                }
                FlowText value = new FlowText();
                fields.getField(col).lines().forEach(line -> {
                    value.append(line);
                    value.endLine();
                });
                cells.add(Cell.of(row, col, 1, 1, value.joined(), area));
            }
            row++;
        }
        if (cells.stream().allMatch(Cell::isBlank)) {
            return unreadable(source, Code.NO_CONTENT, "found one without values");
        }
        return new SourceDocument(
                1, List.of(Grid.of(cells)), budget.diagnostic().stream().toList());
    }

    private static List<CsvRecord> records(String text) throws IOException {
        try (de.siegmar.fastcsv.reader.CsvReader<CsvRecord> reader = de.siegmar.fastcsv.reader.CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            return reader.stream().toList();
        }
    }

    /** The one that comes most often. */
    private static char separator(String text) {
        return SEPARATORS.stream()
                .max(Comparator.comparingLong((Character separator) ->
                                text.chars().filter(c -> c == separator).count())
                        .thenComparing(separator -> -SEPARATORS.indexOf(separator)))
                .orElseThrow();
    }

    private static SourceDocument unreadable(Source source, Code code, String found) {
        String message = source.name() + ": expected a table of separated values, " + found;
        return SourceDocument.unreadable(Diagnostic.ofDocument(code, message));
    }
}
