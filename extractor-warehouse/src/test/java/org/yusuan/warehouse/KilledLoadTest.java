package org.yusuan.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.write.FlatTable;
import org.yusuan.write.FlatTables;

/** A load that is killed ({@code kill -9}) at any moment leaves the warehouse as it was, or complete. */
final class KilledLoadTest {
    private static final int KILLS = 10;

    /** So many times the documents of the fixtures, which take a load some tenths of a second. */
    private static final int COPIES = 20;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static Path few = Path.of("");
    private static Path many = Path.of("");

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    /** A database that can be brought back to what it was. */
    private interface Place {
        String url();

        /** As JDBC has it, with our tables found without a schema's name. */
        String jdbc();

        void reset() throws Exception;
    }

    @BeforeAll
    static void outputs() throws IOException {
        few = Output.of(shared, Output.DOCUMENTS);
        many = copies(few, shared.resolve("many"));
    }

    @Test
    void duckDbIsAsItWasOrComplete() throws Exception {
        Path file = folder.resolve("w.duckdb");
        killAgainAndAgain(new Place() {
            @Override
            public String url() {
                return file.toString();
            }

            @Override
            public String jdbc() {
                return "jdbc:duckdb:" + file;
            }

            @Override
            public void reset() throws Exception {
                Files.deleteIfExists(file);
                Warehouse.at(url()).load(few, false);
            }
        });
        assertThat(folder).isDirectoryNotContaining("glob:**.loading*");
    }

    @Test
    void postgresqlIsAsItWasOrComplete() throws Exception {
        Optional<PostgresServer> server = PostgresServer.start();
        assumeThat(server).as("PostgreSQL is not installed").isPresent();
        try (PostgresServer postgres = server.orElseThrow()) {
            killAgainAndAgain(new Place() {
                @Override
                public String url() {
                    return postgres.url();
                }

                @Override
                public String jdbc() {
                    return postgres.url() + "&currentSchema=yusuan";
                }

                @Override
                public void reset() throws Exception {
                    try (Connection connection = DriverManager.getConnection(url());
                            Statement statement = connection.createStatement()) {
                        statement.execute("DROP SCHEMA IF EXISTS yusuan CASCADE");
                    }
                    Warehouse.at(url()).load(few, false);
                }
            });
        }
    }

    private static void killAgainAndAgain(Place place) throws Exception {
        place.reset();
        Map<String, List<String>> before = content(place);
        long start = System.nanoTime();
        assertThat(started(place).waitFor()).isZero();
        long took = System.nanoTime() - start;
        Map<String, List<String>> complete = content(place);
        assertThat(complete).isNotEqualTo(before);
        Random random = new Random(20251123);
        int asItWas = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            place.reset();
            Process load = started(place);
            // the first third goes by until a JVM has its first connection
            long moment = took / 3 + (long) (random.nextDouble() * took * 2 / 3);
            boolean ended = load.waitFor(moment, TimeUnit.NANOSECONDS);
            load.destroyForcibly().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            Map<String, List<String>> after = content(place);
            assertThat(after.equals(before) || after.equals(complete))
                    .as("as before or complete after kill %s", kill)
                    .isTrue();
            assertThat(after.equals(complete) || !ended).isTrue();
            asItWas += after.equals(before) ? 1 : 0;
        }
        assertThat(asItWas).as("kills before the end").isPositive();
        Warehouse.at(place.url()).load(many, true);
        assertThat(content(place)).isEqualTo(complete);
    }

    private static Process started(Place place) throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        LoadingProcess.class.getName(),
                        place.url(),
                        many.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** All rows of all tables, in an order of their own. */
    private static Map<String, List<String>> content(Place place) throws SQLException {
        Map<String, List<String>> content = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(place.jdbc());
                Statement statement = connection.createStatement()) {
            for (FlatTable<?> table : FlatTables.ALL) {
                List<String> rows = new ArrayList<>();
                try (ResultSet found = statement.executeQuery("SELECT * FROM \"" + table.name() + "\"")) {
                    while (found.next()) {
                        StringBuilder row = new StringBuilder();
                        for (int column = 1; column <= table.columns().size(); column++) {
                            row.append(found.getString(column)).append('\t');
                        }
                        rows.add(row.toString());
                    }
                }
                rows.sort(null);
                content.put(table.name(), rows);
            }
        }
        return content;
    }

    /** The documents of an output again and again, each time under other ids and names. */
    private static Path copies(Path output, Path copies) throws IOException {
        Files.createDirectories(copies.resolve("documents"));
        Files.copy(output.resolve("datapackage.json"), copies.resolve("datapackage.json"));
        List<List<String>> files = Output.rows(output, "files");
        for (FlatTable<?> table : FlatTables.ALL) {
            String csv = Files.readString(output.resolve(table.name() + ".csv"));
            int header = csv.indexOf("\r\n") + 2;
            StringBuilder rows = new StringBuilder(csv.substring(0, header));
            for (int copy = 0; copy < COPIES; copy++) {
                rows.append(renamed(csv.substring(header), files, copy));
            }
            Files.writeString(copies.resolve(table.name() + ".csv"), rows);
        }
        for (List<String> file : files) {
            String json = Files.readString(
                    output.resolve("documents").resolve(file.get(1) + ".json"), StandardCharsets.UTF_8);
            for (int copy = 0; copy < COPIES; copy++) {
                Files.writeString(
                        copies.resolve("documents").resolve(id(file.get(1), copy) + ".json"),
                        renamed(json, files, copy));
            }
        }
        return copies;
    }

    private static String renamed(String text, List<List<String>> files, int copy) {
        String renamed = text;
        for (List<String> file : files) {
            renamed =
                    renamed.replace(file.get(1), id(file.get(1), copy)).replace(file.get(0), copy + "/" + file.get(0));
        }
        return renamed;
    }

    private static String id(String document, int copy) {
        String letters = "%08x".formatted(copy);
        return letters + document.substring(letters.length());
    }
}
