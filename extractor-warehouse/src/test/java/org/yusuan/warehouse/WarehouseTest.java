package org.yusuan.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

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
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yusuan.write.FieldType;
import org.yusuan.write.FlatTable;
import org.yusuan.write.FlatTables;

/** Both databases, with the same cases. PostgreSQL's are skipped where it is not installed. */
class WarehouseTest {
    private static @Nullable PostgresServer postgres;
    private static Path loaded = Path.of("");

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    /** The databases. */
    enum Database {
        DUCKDB,
        POSTGRESQL
    }

    @BeforeAll
    static void readFixtures() throws IOException {
        postgres = PostgresServer.start().orElse(null);
        loaded = Output.of(shared, Output.DOCUMENTS);
    }

    @AfterAll
    static void stop() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    @BeforeEach
    void emptyPostgres() throws SQLException {
        if (postgres != null) {
            execute(postgres.url(), "DROP SCHEMA IF EXISTS yusuan CASCADE");
        }
    }

    @ParameterizedTest
    @EnumSource
    void holdsWhatTheCsvHolds(Database database) throws Exception {
        LoadReport report = Warehouse.at(url(database)).load(loaded, false);
        assertThat(report).isEqualTo(new LoadReport(3, 0, 0, 0));
        assertHolds(database, loaded);
    }

    @ParameterizedTest
    @EnumSource
    void theSameOutputAgainChangesNothing(Database database) throws Exception {
        Warehouse.at(url(database)).load(loaded, false);
        assertThat(Warehouse.at(url(database)).load(loaded, false)).isEqualTo(new LoadReport(0, 0, 3, 0));
        assertHolds(database, loaded);
    }

    @ParameterizedTest
    @EnumSource
    void aDocumentReadAnotherWayIsReplacedAsAWhole(Database database) throws Exception {
        Warehouse.at(url(database)).load(loaded, false);
        Path other = readOtherwise(loaded);
        assertThat(Warehouse.at(url(database)).load(other, false)).isEqualTo(new LoadReport(0, 1, 2, 0));
        assertHolds(database, other);
    }

    @ParameterizedTest
    @EnumSource
    void documentsOfAnotherRunComeBesideThose(Database database) throws Exception {
        Warehouse.at(url(database)).load(loaded, false);
        Path more = Output.of(folder, List.of("gansu-target-list.docx"));
        assertThat(Warehouse.at(url(database)).load(more, false)).isEqualTo(new LoadReport(1, 0, 0, 0));
        assertThat(count(database, "documents")).isEqualTo(4);
        assertThat(count(database, "files")).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource
    void documentsThatAreGoneGoOnRequest(Database database) throws Exception {
        Warehouse.at(url(database)).load(loaded, false);
        Path fewer = Output.of(folder, Output.DOCUMENTS.subList(0, 2));
        assertThat(Warehouse.at(url(database)).load(fewer, false).removed()).isZero();
        assertThat(count(database, "documents")).isEqualTo(3);
        assertThat(Warehouse.at(url(database)).load(fewer, true).removed()).isEqualTo(1);
        assertHolds(database, fewer);
    }

    @ParameterizedTest
    @EnumSource
    void keysAreEnforced(Database database) throws Exception {
        Warehouse.at(url(database)).load(loaded, false);
        String twice = "INSERT INTO documents SELECT * FROM documents";
        String orphan = "INSERT INTO files VALUES ('a.pdf', 'nobody')";
        String unlisted = "UPDATE documents SET status = 'fine'";
        for (String wrong : List.of(twice, orphan, unlisted)) {
            assertThatThrownBy(() -> execute(ours(database), wrong))
                    .as(wrong)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContainingAll("onstraint");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLoadThatFailsLeavesWhatWasThere(Database database) throws Exception {
        Warehouse.at(url(database)).load(loaded, false);
        Path broken = readOtherwise(loaded);
        Path lines = broken.resolve("residue.csv");
        String changed = Output.rows(broken, "documents").get(0).get(0);
        Files.writeString(lines, Files.readString(lines) + changed + ",9999,,text,reason,page one,,\r\n");
        assertThatThrownBy(() -> Warehouse.at(url(database)).load(broken, true)).isInstanceOf(SQLException.class);
        assertHolds(database, loaded);
    }

    @ParameterizedTest
    @EnumSource
    void aFolderThatIsNoOutputIsRefused(Database database) {
        assertThatThrownBy(() -> Warehouse.at(url(database)).load(folder, false))
                .isInstanceOf(WarehouseException.class)
                .hasMessageContaining("expected the output folder of a run, found no datapackage.json");
    }

    @ParameterizedTest
    @EnumSource
    void anOutputOfAnotherContractIsRefused(Database database) throws Exception {
        Path other = copied(loaded);
        Path descriptor = other.resolve("datapackage.json");
        String json = Files.readString(descriptor);
        Files.writeString(descriptor, json.replaceFirst("\"contract\"\\s*:\\s*\"2\"", "\"contract\" : \"1\""));
        assertThatThrownBy(() -> Warehouse.at(url(database)).load(other, false))
                .isInstanceOf(WarehouseException.class)
                .hasMessageContaining("found '1'");
    }

    @ParameterizedTest
    @EnumSource
    void aTableChangedByHandIsRefused(Database database) throws Exception {
        Warehouse.at(url(database)).load(loaded, false);
        execute(ours(database), "ALTER TABLE residue ADD COLUMN remark text");
        assertThatThrownBy(() -> Warehouse.at(url(database)).load(readOtherwise(loaded), false))
                .isInstanceOf(WarehouseException.class)
                .hasMessageContaining("the table residue was changed");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotAWarehouseIsRefused(Database database) throws Exception {
        if (database == Database.POSTGRESQL) {
            execute(url(database), "CREATE SCHEMA yusuan");
        }
        execute(ours(database), "CREATE TABLE mine (id integer)");
        assertThatThrownBy(() -> Warehouse.at(url(database)).load(loaded, false))
                .isInstanceOf(WarehouseException.class)
                .hasMessageContaining("mine");
        assertThat(count(database, "mine")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void viewsAnswerWhatPeopleAskFirst(Database database) throws Exception {
        Warehouse.at(url(database)).load(loaded, false);
        assertThat(count(database, "organisation_years")).isPositive();
        assertThat(count(database, "expenditure_by_function")).isPositive();
        assertThat(count(database, "projects")).isPositive();
        assertThat(count(database, "indicators_wide")).isPositive();
        assertThat(count(database, "self_assessments")).isZero();
        assertThat(count(database, "open_findings"))
                .isEqualTo(Output.rows(loaded, "findings").stream()
                        .filter(row -> row.contains("error") || row.contains("warning"))
                        .count());
    }

    /** An output in which one document has another title. */
    private Path readOtherwise(Path output) throws IOException {
        Path other = copied(output);
        String id = Output.rows(output, "documents").get(0).get(0);
        Path json = other.resolve("documents").resolve(id + ".json");
        Files.writeString(json, Files.readString(json) + "\n");
        Path documents = other.resolve("documents.csv");
        String[] lines = Files.readString(documents).split("\r\n", -1);
        lines[1] = lines[1].replaceFirst("budget", "other");
        Files.writeString(documents, String.join("\r\n", lines));
        return other;
    }

    private Path copied(Path output) throws IOException {
        Path copy = folder.resolve("copy");
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(output.relativize(file).toString()));
            }
        }
        return copy;
    }

    private String url(Database database) {
        if (database == Database.DUCKDB) {
            return folder.resolve("warehouse.duckdb").toString();
        }
        assumeThat(Optional.ofNullable(postgres))
                .as("PostgreSQL is not installed")
                .isPresent();
        return postgres == null ? "" : postgres.url();
    }

    /** Where the tables are found without a schema's name. */
    private String ours(Database database) {
        return database == Database.DUCKDB ? "jdbc:duckdb:" + url(database) : url(database) + "&currentSchema=yusuan";
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(Database database, String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection(ours(database));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
            assertThat(row.next()).isTrue();
            return row.getLong(1);
        }
    }

    private void assertHolds(Database database, Path output) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(ours(database))) {
            for (FlatTable<?> table : FlatTables.ALL) {
                List<List<String>> published = Output.rows(output, table.name());
                List<List<String>> expected = new ArrayList<>();
                published.forEach(row -> expected.add(plain(table, row)));
                assertThat(rows(connection, table))
                        .as("%s in %s", table.name(), database)
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    private static List<List<String>> rows(Connection connection, FlatTable<?> table) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM \"" + table.name() + "\"")) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= table.columns().size(); column++) {
                    Object value = found.getObject(column);
                    row.add(value == null ? "" : value.toString());
                }
                rows.add(plain(table, row));
            }
        }
        return rows;
    }

    /** Decimals without the zeros at their end, which databases of a fixed scale add. */
    private static List<String> plain(FlatTable<?> table, List<String> row) {
        List<String> plain = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            FieldType type = table.columns().get(column).type();
            boolean decimal = type == FieldType.DECIMAL || type == FieldType.PERCENT;
            String value = row.get(column);
            plain.add(
                    decimal && !value.isEmpty()
                            ? new BigDecimal(value).stripTrailingZeros().toPlainString()
                            : value);
        }
        return plain;
    }
}
