package org.yusuan.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yusuan.GeneratedPage;
import org.yusuan.lexicon.TsvResource;

/** {@code docs/data-dictionary.md} lists what is written, by the same words as {@code datapackage.json}. */
final class DataDictionaryTest {
    @Test
    void thePageListsWhatIsWritten() throws IOException {
        StringWriter page = new StringWriter();
        Schema.DATA_DICTIONARY.write(page);
        assertThat(FlatTables.ALL)
                .allSatisfy(table -> assertThat(page.toString()).contains("\n## " + table.name()));
        GeneratedPage.says("docs/data-dictionary.md", page.toString());
    }

    @Test
    void wordsAreThereForEveryCodeAndForNothingElse() {
        Set<String> codes = new HashSet<>();
        for (FlatTable<?> table : FlatTables.ALL) {
            for (OutputColumn<?> column : table.columns()) {
                for (String code : column.codes()) {
                    assertThat(Codes.of(column, code).chinese()).isNotEmpty();
                    codes.add(column.name() + " " + code);
                }
            }
        }
        List<String> told = TsvResource.rows(Codes.class, "codes.tsv", 4).stream()
                .map(row -> row.get(0) + " " + row.get(1))
                .toList();
        assertThat(told).doesNotHaveDuplicates().hasSameSizeAs(codes).allMatch(codes::contains);
    }
}
