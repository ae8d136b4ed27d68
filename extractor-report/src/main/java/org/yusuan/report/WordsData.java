package org.yusuan.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yusuan.lexicon.TsvResource;
import org.yusuan.write.Codes;
import org.yusuan.write.FlatTable;
import org.yusuan.write.FlatTables;
import org.yusuan.write.OutputColumn;
import org.yusuan.write.Words;

/** Columns, closed lists and rules in words of both languages, as the run's own tables declare them. */
final class WordsData {
    private static final int RULE_COLUMNS = 3;
    private static final int FUNCTION_COLUMNS = 2;

    private WordsData() {}

    static void write(SiteFolder site) throws IOException {
        try (DataFile file = DataFile.create(site, "words")) {
            file.generator().writeStartObject();
            columns(file);
            codes(file);
            rules(file);
            functions(file);
            file.generator().writeEndObject();
        }
    }

    private static void words(DataFile file, String name, String chinese, String english) throws IOException {
        file.generator().writeFieldName(name);
        file.row(chinese, english);
    }

    private static void columns(DataFile file) throws IOException {
        file.generator().writeObjectFieldStart("columns");
        for (FlatTable<?> table : FlatTables.ALL) {
            file.generator().writeObjectFieldStart(table.name());
            for (OutputColumn<?> column : table.columns()) {
                words(
                        file,
                        column.name(),
                        column.description().chinese(),
                        column.description().english());
            }
            file.generator().writeEndObject();
        }
        file.generator().writeEndObject();
    }

    private static void codes(DataFile file) throws IOException {
        Map<String, Map<String, Words>> lists = new LinkedHashMap<>();
        for (FlatTable<?> table : FlatTables.ALL) {
            for (OutputColumn<?> column : table.columns()) {
                Map<String, Words> list = lists.computeIfAbsent(column.name(), none -> new LinkedHashMap<>());
                column.codes().forEach(code -> list.put(code, Codes.of(column, code)));
            }
        }
        lists.values().removeIf(Map::isEmpty);
        file.generator().writeObjectFieldStart("codes");
        for (Map.Entry<String, Map<String, Words>> list : lists.entrySet()) {
            file.generator().writeObjectFieldStart(list.getKey());
            for (Map.Entry<String, Words> code : list.getValue().entrySet()) {
                words(
                        file,
                        code.getKey(),
                        code.getValue().chinese(),
                        code.getValue().english());
            }
            file.generator().writeEndObject();
        }
        file.generator().writeEndObject();
    }

    private static void rules(DataFile file) throws IOException {
        file.generator().writeObjectFieldStart("rules");
        for (List<String> rule : TsvResource.rows(WordsData.class, "rule-names.tsv", RULE_COLUMNS)) {
            words(file, rule.get(0), rule.get(1), rule.get(2));
        }
        file.generator().writeEndObject();
    }

    /** Rules that have a name. */
    static Set<String> namedRules() {
        Set<String> named = new TreeSet<>();
        TsvResource.rows(WordsData.class, "rule-names.tsv", RULE_COLUMNS).forEach(rule -> named.add(rule.get(0)));
        return named;
    }

    private static void functions(DataFile file) throws IOException {
        file.generator().writeObjectFieldStart("functions");
        for (List<String> function : TsvResource.rows(WordsData.class, "functions.tsv", FUNCTION_COLUMNS)) {
            file.field(function.get(0), function.get(1));
        }
        file.generator().writeEndObject();
    }
}
