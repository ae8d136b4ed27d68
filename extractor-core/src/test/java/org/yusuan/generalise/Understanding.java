package org.yusuan.generalise;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.yusuan.CsvRow;
import org.yusuan.check.Checker;
import org.yusuan.check.Language;
import org.yusuan.document.SourceDocument;
import org.yusuan.form.FormReader;
import org.yusuan.source.Source;
import org.yusuan.write.PrintedRows;

/** From a document whose tables are whole to the rows that its output would have: understood, and checked for what is doubtful. */
public final class Understanding implements BiFunction<Source, SourceDocument, Map<String, List<CsvRow>>> {
    @Override
    public Map<String, List<CsvRow>> apply(Source source, SourceDocument document) {
        return PrintedRows.of(new Checker(Language.EN).begin().last(FormReader.read(source, document)));
    }
}
