package org.yusuan.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs a script of SQL from standard input on an empty DuckDB and prints the rows that it gives. */
public final class DuckDb {
    private DuckDb() {}

    public static void main(String[] words) throws IOException, SQLException {
        String script = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (String sql : script.split(";\n", -1)) {
                if (!sql.isBlank() && statement.execute(sql)) {
                    print(statement);
                }
            }
        }
    }

    private static void print(Statement statement) throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            while (rows.next()) {
                StringBuilder line = new StringBuilder();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    line.append(column > 1 ? "\t" : "").append(rows.getString(column));
                }
                System.out.println(line);
            }
        }
    }
}
