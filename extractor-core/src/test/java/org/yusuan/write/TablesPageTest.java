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
            [output.md](output.md). An empty field is absent. `number` is an exact decimal. Closed lists are under each table.
            """;

    @Test
    void thePageListsWhatIsWritten() throws IOException {
        assertThat(FlatTables.ALL).isNotEmpty();
        String tables = FlatTables.ALL.stream().map(TablesPageTest::section).collect(Collectors.joining());
        GeneratedPage.says("docs/tables.md", HEAD + tables);
    }

    private static String section(FlatTable<?> table) {
        return "\n## " + table.name() + "\n\n" + table.description() + "\n\n"
                + sentence("Key", table.key())
                + sentence(
                        "References",
                        table.references().stream()
                                .map(reference ->
                                        reference.column() + "` → `" + reference.table() + "." + reference.column())
                                .toList())
                + "\n| column | type | what it is |\n|---|---|---|\n"
                + table.columns().stream().map(TablesPageTest::row).collect(Collectors.joining())
                + closedLists(table);
    }

    private static String sentence(String what, List<String> names) {
        return names.isEmpty() ? "" : "- " + what + ": `" + String.join("`, `", names) + "`.\n";
    }

    private static String row(Column<?> column) {
        String description = column.description().replace("<", "&lt;").replace("|", "\\|");
        return "| `" + column.name() + "` | " + column.type().id() + " | " + description + " |\n";
    }

    private static String closedLists(FlatTable<?> table) {
        String lists = table.columns().stream()
                .filter(column -> !column.codes().isEmpty())
                .map(column -> "- `" + column.name() + "`: `" + String.join("` `", column.codes()) + "`\n")
                .collect(Collectors.joining());
        return lists.isEmpty() ? "" : "\n" + lists;
    }
}
