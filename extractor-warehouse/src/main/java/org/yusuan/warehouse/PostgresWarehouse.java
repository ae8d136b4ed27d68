package org.yusuan.warehouse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.PGCopyOutputStream;
import org.yusuan.write.FlatTable;
import org.yusuan.write.FlatTables;
import org.yusuan.write.Schema;

/**
 * A warehouse in a schema of a PostgreSQL database. A load is one transaction: rows go and come within it, by COPY, and whoever
 * asks meanwhile sees what was there before. One load at a time.
 */
final class PostgresWarehouse implements Warehouse {
    private static final String PREFIX = "jdbc:postgresql:";

    /** As libpq and psql write it. */
    private static final List<String> NATIVE = List.of("postgresql://", "postgres://");

    static final String SCHEMA = "yusuan";

    private final String url;

    PostgresWarehouse(String url) {
        this.url = NATIVE.stream()
                .filter(url::startsWith)
                .findFirst()
                .map(prefix -> PREFIX + "//" + url.substring(prefix.length()))
                .orElse(url);
    }

    static boolean isUrl(String url) {
        return url.startsWith(PREFIX) || NATIVE.stream().anyMatch(url::startsWith);
    }

    @Override
    public LoadReport load(Path output, boolean prune) throws WarehouseException, IOException, SQLException {
        OutputTables tables = OutputTables.in(output);
        Map<String, String> coming = tables.contents();
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            boolean isNew = prepare(connection, tables.version());
            LoadPlan plan = LoadPlan.of(Sql.contents(connection), coming, prune);
            replace(connection, tables, coming, plan);
            if (isNew) {
                // an index that is made over all rows takes less than one that grows by each
                createIndexes(connection);
            }
            connection.commit();
            return plan.report();
        }
    }

    /**
     * One load at a time in a schema that is ours, made where there is none.
     *
     * @return whether it was made, and has no indexes but those of its keys
     */
    private static boolean prepare(Connection connection, String version) throws SQLException, WarehouseException {
        Sql.execute(connection, "SELECT pg_advisory_xact_lock(hashtext('yusuan.warehouse'));\n");
        Sql.execute(
                connection, "CREATE SCHEMA IF NOT EXISTS " + SCHEMA + ";\nSET LOCAL search_path TO " + SCHEMA + ";\n");
        Map<String, List<String>> columns = Sql.columns(connection, connection.getCatalog(), SCHEMA);
        if (columns.isEmpty()) {
            Sql.createTables(connection, Schema.POSTGRESQL, version);
            Sql.createViews(connection);
            return true;
        }
        Sql.refuseOthers(connection, columns, "the schema " + SCHEMA);
        return false;
    }

    /** The rows that refer to a document are looked for whenever it is replaced. */
    private static void createIndexes(Connection connection) throws SQLException {
        for (FlatTable<?> table : FlatTables.PARENTS_FIRST) {
            for (FlatTable.Reference reference : table.references()) {
                if (!table.key().get(0).equals(reference.column())) {
                    Sql.execute(
                            connection, "CREATE INDEX ON \"" + table.name() + "\" (\"" + reference.column() + "\");\n");
                }
            }
        }
    }

    private static void replace(Connection connection, OutputTables tables, Map<String, String> coming, LoadPlan plan)
            throws SQLException, IOException {
        Sql.createList(connection, "coming", coming.keySet());
        Sql.createList(connection, "gone", plan.gone());
        removeGone(connection);
        Set<String> loaded = plan.loaded();
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (FlatTable<?> table : FlatTables.PARENTS_FIRST) {
            if (table.equals(FlatTables.FILES)) {
                replaceFiles(connection, copy, tables);
            } else if (loaded.size() == coming.size()) {
                copyAll(copy, "\"" + table.name() + "\"", tables.csv(table));
            } else if (!loaded.isEmpty()) {
                copySome(copy, tables.csv(table), table, loaded);
            }
        }
        Sql.keepContents(connection, loaded, coming);
    }

    /** Rows that refer to others go before these. */
    private static void removeGone(Connection connection) throws SQLException {
        Sql.execute(connection, "DELETE FROM loaded_documents WHERE document_id IN (SELECT document_id FROM gone);\n");
        List<FlatTable<?>> childrenFirst = new ArrayList<>(FlatTables.PARENTS_FIRST);
        Collections.reverse(childrenFirst);
        for (FlatTable<?> table : childrenFirst) {
            String target = table.header().contains("document_id")
                    ? "document_id IN (SELECT document_id FROM gone)"
                    : "target_id IN (SELECT target_id FROM targets WHERE document_id IN (SELECT document_id FROM gone))";
            Sql.execute(connection, "DELETE FROM \"" + table.name() + "\" WHERE " + target + ";\n");
        }
    }

    /** A path is of the output that was loaded last. */
    private static void replaceFiles(Connection connection, CopyManager copy, OutputTables tables)
            throws SQLException, IOException {
        Sql.execute(connection, "CREATE TEMP TABLE coming_files (LIKE files) ON COMMIT DROP;\n");
        copyAll(copy, "coming_files", tables.csv(FlatTables.FILES));
        Sql.execute(connection, """
                DELETE FROM files WHERE document_id IN (SELECT document_id FROM coming)
                    OR source IN (SELECT source FROM coming_files);
                INSERT INTO files SELECT * FROM coming_files;
                """);
    }

    private static String copySql(String table) {
        return "COPY " + table + " FROM STDIN WITH (FORMAT csv, HEADER true, NULL '', ENCODING 'UTF8')";
    }

    private static void copyAll(CopyManager copy, String table, Path csv) throws SQLException, IOException {
        try (InputStream bytes = Files.newInputStream(csv)) {
            copy.copyIn(copySql(table), bytes);
        }
    }

    /** Rows of these documents alone. */
    private static void copySome(CopyManager copy, Path csv, FlatTable<?> table, Set<String> documents)
            throws SQLException, IOException {
        boolean own = table.header().contains("document_id");
        int column = table.header().indexOf(own ? "document_id" : "target_id");
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(csv);
                Writer bytes = new OutputStreamWriter(
                        new PGCopyOutputStream(copy.copyIn(copySql("\"" + table.name() + "\""))),
                        StandardCharsets.UTF_8);
                CsvWriter kept =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(bytes)) {
            boolean header = true;
            for (CsvRecord row : rows) {
                if (header || documents.contains(documentOf(row.getField(column)))) {
                    kept.writeRecord(row.getFields());
                }
                header = false;
            }
        } catch (IOException cause) {
            // what the server refuses comes through the stream
            if (cause.getCause() instanceof SQLException refused) {
                throw refused;
            }
            throw cause;
        }
    }

    /** What refers to a document begins with its id. */
    private static String documentOf(String id) {
        int end = id.indexOf('#');
        return end < 0 ? id : id.substring(0, end);
    }
}
