package org.yusuan.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yusuan.run.OutputOptions;
import org.yusuan.write.CsvFormat;
import org.yusuan.write.FlatTable;
import org.yusuan.write.FlatTables;
import org.yusuan.write.NdjsonFormat;
import org.yusuan.write.OutputColumn;
import org.yusuan.write.Schema;
import org.yusuan.write.TableFormat;
import org.yusuan.write.WorkbookFormat;

/** One run in every format and in both databases: each table has equal values in all of them, with the types declared. */
final class EveryFormatTest {
    private static final TableFormat PARQUET = new ParquetFormat();
    private static final TableFormat WORKBOOK = new WorkbookFormat();

    /** What a sheet has before the first row and column of the table. */
    private static final int HEADINGS = 2;

    private static final int IN_FRONT = 4;

    private static Path whole = Path.of("");
    private static Path parted = Path.of("");

    @TempDir
    private static Path shared;

    @BeforeAll
    static void readFixtures() throws IOException {
        OutputOptions options = OutputOptions.STANDARD.in(
                List.of(CsvFormat.STANDARD, new NdjsonFormat(), PARQUET, WORKBOOK), List.of());
        whole = Output.of(Files.createDirectory(shared.resolve("whole")), Output.DOCUMENTS, options);
        OutputOptions byParts =
                OutputOptions.STANDARD.in(List.of(CsvFormat.STANDARD), List.of(new NdjsonFormat(), PARQUET));
        parted = Output.of(Files.createDirectory(shared.resolve("parted")), Output.DOCUMENTS, byParts);
    }

    static Stream<String> tables() {
        return FlatTables.ALL.stream().map(FlatTable::name);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void filesHaveTheSameRowsInTheSameOrder(String name) throws Exception {
        FlatTable<?> table = FlatTables.named(name);
        List<List<@Nullable Object>> rows = csv(table);
        assertThat(ndjson(table, whole.resolve(name + ".ndjson"))).isEqualTo(rows);
        assertThat(parquet(table, whole.resolve(name + ".parquet").toString())).isEqualTo(rows);
        assertThat(sheet(table)).isEqualTo(rows);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void partitionsHaveTheRowsOfTheirYearAndProvince(String name) throws Exception {
        FlatTable<?> table = FlatTables.named(name);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Path part : parts("ndjson", table)) {
            rows.addAll(ndjson(table, part));
        }
        assertThat(rows).containsExactlyInAnyOrderElementsOf(csv(table));
        assertThat(parted.resolve(name + ".ndjson")).doesNotExist();
        if (!rows.isEmpty()) {
            String all = parted.resolve("parquet")
                    .resolve(name)
                    .resolve("*/*/data.parquet")
                    .toString();
            assertThat(parquet(table, all)).containsExactlyInAnyOrderElementsOf(rows);
        }
    }

    @Test
    void duckDbKnowsAPartitionByItsFolders() throws Exception {
        String all = parted.resolve("parquet/documents/*/*/data.parquet").toString();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet wrong = statement.executeQuery("SELECT count(*), count(document_year), count(*) FILTER (WHERE"
                        + " document_year IS DISTINCT FROM fiscal_year OR province_code::text IS DISTINCT FROM"
                        + " region_code[1:2] || '0000') FROM read_parquet(" + DuckDbWarehouse.text(all)
                        + ", hive_partitioning = true)")) {
            assertThat(wrong.next()).isTrue();
            assertThat(wrong.getLong(1)).isEqualTo(Output.DOCUMENTS.size());
            assertThat(wrong.getLong(2)).isPositive();
            assertThat(wrong.getLong(3)).isZero();
        }
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws Exception {
        Path again = Output.of(
                Files.createDirectory(shared.resolve("again")),
                Output.DOCUMENTS,
                OutputOptions.STANDARD.in(List.of(PARQUET, WORKBOOK), List.of()));
        assertThat(again.resolve("tables.xlsx")).hasSameBinaryContentAs(whole.resolve("tables.xlsx"));
        for (FlatTable<?> table : FlatTables.ALL) {
            String file = PARQUET.fileName(table);
            assertThat(again.resolve(file)).hasSameBinaryContentAs(whole.resolve(file));
        }
    }

    @Test
    void duckDbHoldsWhatTheCsvHolds() throws Exception {
        String file = shared.resolve("all.duckdb").toString();
        Warehouse.at(file).load(whole, false);
        assertHolds("jdbc:duckdb:" + file, Schema.DUCKDB);
    }

    @Test
    void postgresqlHoldsWhatTheCsvHolds() throws Exception {
        Optional<PostgresServer> server = PostgresServer.start();
        assumeThat(server).as("PostgreSQL is not installed").isPresent();
        try (PostgresServer postgres = server.orElseThrow()) {
            Warehouse.at(postgres.url()).load(whole, false);
            assertHolds(postgres.url() + "&currentSchema=yusuan", Schema.POSTGRESQL);
        }
    }

    private static void assertHolds(String url, Schema schema) throws Exception {
        try (Connection connection = DriverManager.getConnection(url)) {
            for (FlatTable<?> table : FlatTables.ALL) {
                assertThat(rows(connection, table, "\"" + table.name() + "\"", schema))
                        .as(table.name())
                        .containsExactlyInAnyOrderElementsOf(csv(table));
            }
        }
    }

    private static List<List<@Nullable Object>> csv(FlatTable<?> table) throws IOException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(whole.resolve(CsvFormat.STANDARD.fileName(table)))) {
            for (NamedCsvRecord record : csv) {
                List<@Nullable Object> row = new ArrayList<>();
                for (OutputColumn<?> column : table.columns()) {
                    String text = record.getField(column.name());
                    row.add(text.isEmpty() ? null : plain(column.type().parse(text)));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<List<@Nullable Object>> ndjson(FlatTable<?> table, Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode object = mapper.readTree(line);
            assertThat(object).hasSize(table.columns().size());
            List<@Nullable Object> row = new ArrayList<>();
            for (OutputColumn<?> column : table.columns()) {
                JsonNode value = object.get(column.name());
                row.add(value.isNull() ? null : plain(column.type().parse(value.asText())));
            }
            rows.add(row);
        }
        return rows;
    }

    /** What the cells hold, of the type declared, read as Excel reads it. */
    private static List<List<@Nullable Object>> sheet(FlatTable<?> table) throws IOException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        try (Workbook workbook =
                WorkbookFactory.create(whole.resolve("tables.xlsx").toFile(), null, true)) {
            Sheet sheet = workbook.getSheet(table.name());
            for (int r = HEADINGS; r <= sheet.getLastRowNum(); r++) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int c = 0; c < table.columns().size(); c++) {
                    Cell cell = sheet.getRow(r).getCell(IN_FRONT + c);
                    row.add(cell == null ? null : value(cell, table.columns().get(c)));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static Object value(Cell cell, OutputColumn<?> column) {
        if (cell.getCellType() == CellType.NUMERIC) {
            return switch (column.type()) {
                case DATE -> cell.getLocalDateTimeCellValue().toLocalDate();
                case INTEGER -> (long) cell.getNumericCellValue();
                default -> plain(new BigDecimal(Double.toString(cell.getNumericCellValue())));
            };
        }
        return cell.getCellType() == CellType.BOOLEAN
                ? cell.getBooleanCellValue()
                : plain(column.type().parse(cell.getStringCellValue()));
    }

    private static List<List<@Nullable Object>> parquet(FlatTable<?> table, String files) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            String from = "read_parquet(" + DuckDbWarehouse.text(files) + ", hive_partitioning = false)";
            return rows(connection, table, from, Schema.DUCKDB);
        }
    }

    /** The rows with the types that the database has for them, which are those declared. */
    private static List<List<@Nullable Object>> rows(
            Connection connection, FlatTable<?> table, String from, Schema schema) throws SQLException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM " + from)) {
            for (int i = 0; i < table.columns().size(); i++) {
                OutputColumn<?> column = table.columns().get(i);
                assertThat(found.getMetaData().getColumnName(i + 1)).isEqualTo(column.name());
                assertThat(ordinary(found.getMetaData().getColumnTypeName(i + 1)))
                        .as("type of %s.%s", table.name(), column.name())
                        .isEqualTo(ordinary(schema.type(column.type())));
            }
            while (found.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int i = 0; i < table.columns().size(); i++) {
                    Object value = found.getObject(i + 1);
                    row.add(
                            value == null
                                    ? null
                                    : plain(table.columns().get(i).type().parse(value.toString())));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** One name for a type that has several. */
    private static String ordinary(String type) {
        return switch (type.toLowerCase(Locale.ROOT).replace(" ", "")) {
            case "varchar" -> "text";
            case "int8" -> "bigint";
            case "bool" -> "boolean";
            default -> type.toLowerCase(Locale.ROOT).replace(" ", "");
        };
    }

    /** Databases of a fixed scale add zeros. */
    private static Object plain(Object value) {
        return value instanceof BigDecimal exact ? exact.stripTrailingZeros().toPlainString() : value;
    }

    private static List<Path> parts(String format, FlatTable<?> table) throws IOException {
        Path folder = parted.resolve(format).resolve(table.name());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
