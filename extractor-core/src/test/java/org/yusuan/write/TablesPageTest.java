package org.yusuan.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yusuan.GeneratedPage;

/** {@code docs/tables.md} lists the columns that are written, by the same words as {@code datapackage.json}. */
final class TablesPageTest {
    private static final String HEAD = """
            # The tables, column by column

            Made from the declarations of the columns (`extractor-core/…/write/*Tables.java`); what holds for all of them is in
            [output.md](output.md). An empty field is absent; one with `*` no row is without. `decimal` is exact, `percent` a plain decimal (12.5 for
            12.5％), `date` ISO. Closed lists are under each table. `yusuan schema` prints the same for programs.
            """;

    @Test
    void thePageListsWhatIsWritten() throws IOException {
        assertThat(FlatTables.ALL).isNotEmpty();
        String tables = FlatTables.ALL.stream().map(TablesPageTest::section).collect(Collectors.joining());
        GeneratedPage.says("docs/tables.md", HEAD + tables);
    }

    private static String section(FlatTable<?> table) {
        return "\n## " + table.name() + "\n\n" + table.description().english() + "\n"
                + table.description().chinese() + "\n\n"
                + sentence("Key", table.key())
                + sentence(
                        "References",
                        table.references().stream()
                                .map(reference ->
                                        reference.column() + "` → `" + reference.table() + "." + reference.column())
                                .toList())
                + "\n| column | type | what it is | 含义 |\n|---|---|---|---|\n"
                + table.columns().stream().map(TablesPageTest::row).collect(Collectors.joining())
                + closedLists(table);
    }

    private static String sentence(String what, List<String> names) {
        return names.isEmpty() ? "" : "- " + what + ": `" + String.join("`, `", names) + "`.\n";
    }

    private static String row(Column<?> column) {
        Words words = column.description();
        return "| `" + column.name() + "` | " + column.type().id() + (column.isRequired() ? "*" : "") + " | "
                + plain(words.english()) + " | " + plain(words.chinese()) + " |\n";
    }

    private static String plain(String text) {
        return text.replace("<", "&lt;").replace("|", "\\|");
    }

    private static String closedLists(FlatTable<?> table) {
        String lists = table.columns().stream()
                .filter(column -> !column.codes().isEmpty())
                .map(column -> "- `" + column.name() + "`: `" + String.join("` `", column.codes()) + "`\n")
                .collect(Collectors.joining());
        return lists.isEmpty() ? "" : "\n" + lists;
    }
}
