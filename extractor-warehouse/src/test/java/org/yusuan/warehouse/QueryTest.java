package org.yusuan.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {
    private static Path output = Path.of("");

    @TempDir
    private static Path shared;

    @BeforeAll
    static void readFixtures() throws Exception {
        output = Output.of(shared, Output.DOCUMENTS);
        Warehouse.at(shared.resolve("w.duckdb").toString()).load(output, false);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    TABLE,    'name  amount|----  ------|合计  1.5|空|'
                    CSV,      'name,amount|合计,1.5|空,|'
                    MARKDOWN, '| name | amount |/| ---- | ------ |/| 合计 | 1.5    |/| 空   |        |/'
                    """)
    void rowsArePrintedAsAsked(ResultFormat format, String expected) throws Exception {
        String lines = expected.replace(format == ResultFormat.MARKDOWN ? "/" : "|", "\n");
        assertThat(asked(output, "SELECT * FROM (VALUES ('合计', 1.50), ('空', NULL)) t(name, amount)", format)
                        .replace("\r\n", "\n"))
                .isEqualTo(lines);
    }

    @Test
    void decimalsAreTextInJson() throws Exception {
        assertThat(asked(
                        output,
                        "SELECT 1 AS n, 0.10::decimal(9,2) AS yuan, true AS flag, NULL AS none",
                        ResultFormat.JSON))
                .isEqualToIgnoringWhitespace("[{\"n\":1,\"yuan\":\"0.1\",\"flag\":true,\"none\":null}]");
    }

    @Test
    void aFolderAndItsWarehouseAnswerAlike() throws Exception {
        String sql =
                "SELECT code, typeof(code), typeof(amount), amount FROM budget_lines WHERE code IS NOT NULL ORDER BY line_id";
        String answer = asked(output, sql, ResultFormat.CSV);
        assertThat(answer).contains(",VARCHAR,\"DECIMAL(38,12)\",");
        assertThat(asked(shared.resolve("w.duckdb"), sql, ResultFormat.CSV)).isEqualTo(answer);
    }

    @Test
    void viewsAreThereOverAFolder() throws Exception {
        assertThat(asked(output, "SELECT count(*) > 0 AS some FROM projects", ResultFormat.CSV))
                .contains("true");
    }

    @Test
    void aWarehouseIsNotChanged() {
        assertThatThrownBy(() -> asked(shared.resolve("w.duckdb"), "DELETE FROM residue", ResultFormat.CSV))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("read-only");
    }

    @Test
    void otherPlacesAreRefused(@TempDir Path empty) throws Exception {
        assertThatThrownBy(() -> asked(empty, "SELECT 1", ResultFormat.CSV))
                .isInstanceOf(WarehouseException.class)
                .hasMessageContaining("expected the output folder of a run");
        Path gone = empty.resolve("gone.duckdb");
        assertThatThrownBy(() -> asked(gone, "SELECT 1", ResultFormat.CSV)).hasMessageContaining("found neither");
        assertThat(Files.exists(gone)).isFalse();
    }

    private static String asked(Path place, String sql, ResultFormat format) throws Exception {
        StringWriter writer = new StringWriter();
        Query.run(place, sql, format, writer);
        return writer.toString();
    }
}
