package org.yusuan.warehouse;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.yusuan.write.FlatTable;
import org.yusuan.write.FlatTables;

/** SQL over what runs found, by DuckDB: over an output folder as it stands, or over a warehouse file. Neither is changed. */
public final class Query {
    private static final String PREFIX = "jdbc:duckdb:";

    private Query() {}

    /**
     * Prints the rows of a statement; one that gives none prints nothing. The writer stays open.
     *
     * @param place an output folder or a DuckDB file
     * @throws WarehouseException if the place is neither
     * @throws SQLException if DuckDB does not understand the statement
     */
    public static void run(Path place, String sql, ResultFormat format, Writer writer)
            throws WarehouseException, IOException, SQLException {
        try (Connection connection = Files.isDirectory(place) ? overFolder(place) : overFile(place);
                Statement statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                try (ResultSet rows = statement.getResultSet()) {
                    ResultPrinter.print(rows, format, writer);
                }
            }
            writer.flush();
        }
    }

    /** The tables as views over their CSV files, with the declared types. */
    private static Connection overFolder(Path folder) throws WarehouseException, IOException, SQLException {
        OutputTables tables = OutputTables.in(folder);
        Connection connection = DriverManager.getConnection(PREFIX, offline());
        try {
            for (FlatTable<?> table : FlatTables.PARENTS_FIRST) {
                Sql.execute(
                        connection,
                        "CREATE VIEW \"" + table.name() + "\" AS SELECT * FROM " + DuckDbWarehouse.rows(tables, table)
                                + ";\n");
            }
            Sql.createViews(connection);
            return connection;
        } catch (SQLException cause) {
            connection.close();
            throw cause;
        }
    }

    private static Connection overFile(Path file) throws WarehouseException, SQLException {
        if (!Files.isRegularFile(file)) {
            throw new WarehouseException(file + ": expected an output folder or a DuckDB file, found neither");
        }
        Properties settings = offline();
        settings.setProperty("access_mode", "READ_ONLY");
        return DriverManager.getConnection(PREFIX + file.toAbsolutePath(), settings);
    }

    /** Extensions are not fetched from the network. */
    private static Properties offline() {
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        return settings;
    }
}
