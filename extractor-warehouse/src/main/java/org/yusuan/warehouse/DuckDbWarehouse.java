package org.yusuan.warehouse;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yusuan.write.FlatTable;
import org.yusuan.write.FlatTables;
import org.yusuan.write.Schema;

/**
 * A warehouse in one DuckDB file. DuckDB cannot replace rows that others refer to within one transaction, and gives no space
 * back; so a load makes a new file beside the old one, of the rows that stay and those that come, and puts it in the old one's
 * place at once when it is complete. Who reads the old file goes on reading it.
 */
final class DuckDbWarehouse implements Warehouse {
    static final String PREFIX = "jdbc:duckdb:";
    private static final String SCHEMA = "main";

    /** The old file, as the new one's connection knows it. */
    private static final String BEFORE = "yusuan_before";

    private static final FlatTable<?> FILES = FlatTables.FILES;

    private final Path file;

    DuckDbWarehouse(Path file) {
        this.file = file.toAbsolutePath();
    }

    static String fileName(String url) {
        return url.startsWith(PREFIX) ? url.substring(PREFIX.length()) : url;
    }

    @Override
    public LoadReport load(Path output, boolean prune) throws WarehouseException, IOException, SQLException {
        OutputTables tables = OutputTables.in(output);
        Map<String, String> coming = tables.contents();
        Path locked = file.resolveSibling(file.getFileName() + ".lock");
        // closing the channel gives the lock back
        try (FileChannel channel = FileChannel.open(
                locked, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
            lock(channel);
            return load(tables, coming, prune);
        }
    }

    private void lock(FileChannel channel) throws WarehouseException, IOException {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException another) {
            throw new WarehouseException(file + ": another load is under way", another);
        }
        throw new WarehouseException(file + ": another load is under way");
    }

    private LoadReport load(OutputTables tables, Map<String, String> coming, boolean prune)
            throws WarehouseException, IOException, SQLException {
        Path loading = file.resolveSibling(file.getFileName() + ".loading");
        // what a load left that was killed
        deleteDatabase(loading);
        boolean exists = Files.exists(file);
        LoadPlan plan;
        try (Connection connection = DriverManager.getConnection(PREFIX + loading)) {
            Sql.execute(
                    connection, "SET autoinstall_known_extensions = false;\nSET autoload_known_extensions = false;\n");
            Map<String, String> there = exists ? contentsBefore(connection) : Map.of();
            plan = LoadPlan.of(there, coming, prune);
            if (exists && plan.changesNothing() && hasFiles(connection, tables)) {
                deleteDatabase(loading);
                return plan.report();
            }
            Sql.createTables(connection, Schema.DUCKDB, tables.version());
            fill(connection, tables, coming, plan, exists);
            Sql.createViews(connection);
            Sql.execute(connection, exists ? "DETACH " + BEFORE + ";\nCHECKPOINT;\n" : "CHECKPOINT;\n");
        } catch (SQLException | WarehouseException cause) {
            deleteDatabase(loading);
            throw cause;
        }
        Files.move(loading, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return plan.report();
    }

    static void deleteDatabase(Path database) throws IOException {
        Files.deleteIfExists(database);
        Files.deleteIfExists(database.resolveSibling(database.getFileName() + ".wal"));
    }

    /** Attaches the old file, if it is a warehouse and nothing else. */
    private Map<String, String> contentsBefore(Connection connection) throws SQLException, WarehouseException {
        Sql.execute(connection, "ATTACH " + text(file.toString()) + " AS " + BEFORE + " (READ_ONLY);\n");
        Map<String, List<String>> columns = Sql.columns(connection, BEFORE, SCHEMA);
        Set<String> foreign = new TreeSet<>(columns.keySet());
        foreign.removeAll(Sql.names());
        if (columns.isEmpty() || !foreign.isEmpty()) {
            String found = foreign.isEmpty() ? "no table" : "the tables " + String.join(", ", foreign);
            throw new WarehouseException(
                    file + ": expected a warehouse alone, found " + found + ": give the warehouse a file of its own");
        }
        String loading = connection.getCatalog();
        Sql.execute(connection, "USE " + BEFORE + ";\n");
        Sql.refuseOthers(connection, columns, file.toString());
        Map<String, String> contents = Sql.contents(connection);
        Sql.execute(connection, "USE \"" + loading.replace("\"", "\"\"") + "\";\n");
        return contents;
    }

    /** Whether the old file has the output's paths, and no others of its documents. */
    private static boolean hasFiles(Connection connection, OutputTables tables) throws SQLException {
        String rows = rows(tables, FILES);
        String before =
                "SELECT * FROM " + BEFORE + ".\"files\" WHERE document_id IN (SELECT document_id FROM " + rows + ")";
        try (var statement = connection.createStatement();
                var count = statement.executeQuery("SELECT count(*) FROM ((SELECT * FROM " + rows + " EXCEPT " + before
                        + ") UNION ALL (" + before + " EXCEPT SELECT * FROM " + rows + "))")) {
            return count.next() && count.getLong(1) == 0;
        }
    }

    private static void fill(
            Connection connection, OutputTables tables, Map<String, String> coming, LoadPlan plan, boolean exists)
            throws SQLException {
        Sql.createList(connection, "coming", coming.keySet());
        Sql.createList(connection, "loaded", plan.loaded());
        Sql.createList(connection, "gone", plan.gone());
        boolean all = plan.loaded().size() == coming.size();
        for (FlatTable<?> table : FlatTables.PARENTS_FIRST) {
            if (table.equals(FILES)) {
                fillFiles(connection, tables, exists);
                continue;
            }
            if (exists) {
                Sql.execute(
                        connection,
                        "INSERT INTO " + name(table) + " SELECT * FROM " + BEFORE + "." + name(table) + " WHERE NOT ("
                                + Sql.ofDocuments(table, "gone") + ");\n");
            }
            Sql.execute(
                    connection,
                    "INSERT INTO " + name(table) + " SELECT * FROM " + rows(tables, table)
                            + (all ? "" : " WHERE " + Sql.ofDocuments(table, "loaded")) + ";\n");
        }
        keepContents(connection, coming, plan, exists);
    }

    /** A path is of the output that was loaded last. */
    private static void fillFiles(Connection connection, OutputTables tables, boolean exists) throws SQLException {
        String rows = rows(tables, FILES);
        if (exists) {
            Sql.execute(
                    connection,
                    "INSERT INTO \"files\" SELECT * FROM " + BEFORE + ".\"files\" WHERE NOT ("
                            + Sql.ofDocuments(FILES, "gone") + ") AND NOT (" + Sql.ofDocuments(FILES, "coming")
                            + ") AND source NOT IN (SELECT source FROM " + rows + ");\n");
        }
        Sql.execute(connection, "INSERT INTO \"files\" SELECT * FROM " + rows + ";\n");
    }

    private static void keepContents(Connection connection, Map<String, String> coming, LoadPlan plan, boolean exists)
            throws SQLException {
        if (exists) {
            Sql.execute(
                    connection,
                    "INSERT INTO \"loaded_documents\" SELECT * FROM " + BEFORE
                            + ".\"loaded_documents\" WHERE document_id NOT IN (SELECT document_id FROM gone);\n");
        }
        Sql.keepContents(connection, plan.loaded(), coming);
    }

    /** The rows of a table's CSV with the types that are declared, none guessed. */
    static String rows(OutputTables tables, FlatTable<?> table) {
        String columns = table.columns().stream()
                .map(column -> text(column.name()) + ": " + text(Schema.DUCKDB.type(column.type())))
                .collect(Collectors.joining(", ", "{", "}"));
        return "read_csv(" + text(tables.csv(table).toAbsolutePath().toString()) + ", columns = " + columns
                + ", header = true, delim = ',', quote = '\"', escape = '\"', nullstr = '', auto_detect = false,"
                + " parallel = false, max_line_size = 100000000)";
    }

    private static String name(FlatTable<?> table) {
        return '"' + table.name() + '"';
    }

    static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
