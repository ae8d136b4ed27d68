package org.yusuan.warehouse;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yusuan.write.FlatTable;
import org.yusuan.write.FlatTables;
import org.yusuan.write.Schema;

/** The statements that both databases understand, and how they are told. */
final class Sql {
    /** Which contract and program the tables are of: one row. */
    static final String ABOUT = "warehouse";

    /** What was known of each document when its rows were loaded. */
    static final String CONTENTS = "loaded_documents";

    private static final String VIEWS = "views.sql";
    private static final Pattern CREATED = Pattern.compile("CREATE VIEW (\\w+)");

    private Sql() {}

    /** Creates the tables of the contract and those that a load keeps for itself. */
    static void createTables(Connection connection, Schema dialect, String version) throws SQLException {
        execute(connection, ddl(dialect));
        execute(connection, """
                CREATE TABLE "warehouse" ("contract" text PRIMARY KEY, "version" text NOT NULL);
                CREATE TABLE "loaded_documents" ("document_id" text PRIMARY KEY, "content_sha256" text NOT NULL,
                    FOREIGN KEY ("document_id") REFERENCES "documents" ("document_id"));
                COMMENT ON TABLE "warehouse" IS 'The contract that the tables keep, and the program that made them. / 各表所依据的约定版本及建表程序版本。';
                COMMENT ON TABLE "loaded_documents" IS 'SHA-256 of documents/<document_id>.json as it was loaded. / 装载时文档内容的 SHA-256。';
                """);
        try (var insert = connection.prepareStatement("INSERT INTO \"warehouse\" VALUES (?, ?)")) {
            insert.setString(1, Schema.CONTRACT);
            insert.setString(2, version);
            insert.executeUpdate();
        }
    }

    /** The tables and views that are ours. */
    static Set<String> names() {
        Set<String> names = new TreeSet<>(Set.of(ABOUT, CONTENTS));
        FlatTables.PARENTS_FIRST.forEach(table -> names.add(table.name()));
        CREATED.matcher(resource(VIEWS)).results().forEach(view -> names.add(view.group(1)));
        return names;
    }

    /** Views over the tables: what people ask first. */
    static void createViews(Connection connection) throws SQLException {
        execute(connection, resource(VIEWS));
    }

    private static String ddl(Schema dialect) {
        StringWriter ddl = new StringWriter();
        try {
            dialect.write(ddl);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return ddl.toString();
    }

    static String resource(String name) {
        try (InputStream bytes = Sql.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException(name + " is not there");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Statements of our own, each ended by a semicolon at the end of a line. */
    static void execute(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : script.split(";\\R", -1)) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    /** The content of the documents in the warehouse, by id. */
    static Map<String, String> contents(Connection connection) throws SQLException {
        Map<String, String> contents = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT document_id, content_sha256 FROM loaded_documents")) {
            while (rows.next()) {
                contents.put(rows.getString(1), rows.getString(2));
            }
        }
        return contents;
    }

    /** Each table's columns as the database has them, by table name, in their order. */
    static Map<String, List<String>> columns(Connection connection, String catalog, String schema) throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        try (var query = connection.prepareStatement("""
                SELECT table_name, column_name FROM information_schema.columns
                WHERE table_catalog = ? AND table_schema = ? ORDER BY table_name, ordinal_position""")) {
            query.setString(1, catalog);
            query.setString(2, schema);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    columns.computeIfAbsent(rows.getString(1), unused -> new ArrayList<>())
                            .add(rows.getString(2));
                }
            }
        }
        return columns;
    }

    /**
     * Refuses tables that are not as a load left them.
     *
     * @param where the database, as messages name it
     */
    static void refuseOthers(Connection connection, Map<String, List<String>> columns, String where)
            throws SQLException, WarehouseException {
        if (!columns.containsKey(ABOUT)) {
            throw new WarehouseException(where + ": expected a warehouse or nothing, found the tables "
                    + String.join(", ", columns.keySet()));
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT contract FROM \"" + ABOUT + "\"")) {
            String contract = row.next() ? row.getString(1) : "none";
            if (!contract.equals(Schema.CONTRACT)) {
                throw new WarehouseException(where + ": expected version " + Schema.CONTRACT
                        + " of the contract, found '" + contract + "': load into a new warehouse");
            }
        }
        for (FlatTable<?> table : FlatTables.PARENTS_FIRST) {
            List<String> found = columns.getOrDefault(table.name(), List.of());
            if (!found.equals(table.header())) {
                throw new WarehouseException(where + ": the table " + table.name()
                        + " was changed: expected the columns " + table.header() + ", found " + found);
            }
        }
    }

    /** What of the documents that are loaded is kept, so that the same content changes nothing. */
    static void keepContents(Connection connection, Set<String> loaded, Map<String, String> contents)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO loaded_documents VALUES (?, ?)")) {
            for (String document : loaded) {
                insert.setString(1, document);
                insert.setString(2, contents.get(document));
                insert.addBatch();
            }
            execute(insert, loaded);
        }
    }

    /** Creates a list of documents that ends with the connection. */
    static void createList(Connection connection, String name, Set<String> documents) throws SQLException {
        execute(connection, "CREATE TEMP TABLE " + name + " (document_id text PRIMARY KEY);\n");
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + name + " VALUES (?)")) {
            for (String document : documents) {
                insert.setString(1, document);
                insert.addBatch();
            }
            execute(insert, documents);
        }
    }

    /** DuckDB refuses a batch of nothing. */
    private static void execute(PreparedStatement batch, Set<String> rows) throws SQLException {
        if (!rows.isEmpty()) {
            batch.executeBatch();
        }
    }

    /** The condition that a row of the table is of a document in a list. */
    static String ofDocuments(FlatTable<?> table, String list) {
        return documentOf(table) + " IN (SELECT document_id FROM " + list + ")";
    }

    /** The document of a row: a column of its own, or the start of the target it belongs to. */
    private static String documentOf(FlatTable<?> table) {
        return table.header().contains("document_id") ? "document_id" : "split_part(target_id, '#', 1)";
    }
}
