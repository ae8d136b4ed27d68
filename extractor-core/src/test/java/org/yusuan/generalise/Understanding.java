package org.yusuan.generalise;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.yusuan.CsvRow;
import org.yusuan.document.SourceDocument;
import org.yusuan.form.FormReader;
import org.yusuan.source.Source;
import org.yusuan.write.PrintedRows;

/** From a document whose tables are whole to the rows that its output would have. */
public final class Understanding implements BiFunction<Source, SourceDocument, Map<String, List<CsvRow>>> {
    @Override
    public Map<String, List<CsvRow>> apply(Source source, SourceDocument document) {
        return PrintedRows.of(FormReader.read(source, document));
    }
}
