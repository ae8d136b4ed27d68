package org.yusuan.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;

/** Pages typed in {@code typed-tables.txt}, and the tables that are read from them. */
class TypedTablesTest {
    private record Case(String id, List<String> page, List<String> tables) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        List<String> lines = resource().lines().toList();
        for (int from = nextId(lines, 0); from < lines.size(); ) {
            int to = nextId(lines, from + 1);
            List<String> section = lines.subList(from, to);
            int arrow = section.indexOf("=>");
            assertThat(arrow).as(section.get(0)).isPositive();
            cases.add(new Case(
                    section.get(0).substring(2),
                    section.subList(1, arrow),
                    section.stream()
                            .skip(arrow + 1)
                            .filter(line -> !line.isBlank())
                            .toList()));
            from = to;
        }
        return cases.stream();
    }

    private static int nextId(List<String> lines, int from) {
        int next = from;
        while (next < lines.size() && !lines.get(next).startsWith("# ")) {
            next++;
        }
        return next;
    }

    private static String resource() throws IOException {
        try (InputStream in = TypedTablesTest.class.getResourceAsStream("typed-tables.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tablesOfATypedPage(Case typed) {
        List<String> read = TestPdf.read(TypedPage.of(typed.page)).grids().stream()
                .flatMap(TypedTablesTest::rows)
                .toList();
        assertThat(read).isEqualTo(typed.tables);
    }

    /** A row for each row of the table, {@code ==} before each table; spans of more than one place behind the text. */
    private static Stream<String> rows(Grid grid) {
        String[] rows = new String[grid.rows() + 1];
        rows[0] = "==";
        for (int row = 0; row < grid.rows(); row++) {
            rows[row + 1] =
                    grid.startingIn(row).stream().map(TypedTablesTest::shown).collect(Collectors.joining(" | "));
        }
        return Arrays.stream(rows).map(String::strip);
    }

    private static String shown(Cell cell) {
        String span = cell.rowSpan() * cell.colSpan() == 1 ? "" : "{" + cell.rowSpan() + "x" + cell.colSpan() + "}";
        return (cell.text().isEmpty() ? "_" : cell.text()) + span;
    }
}
