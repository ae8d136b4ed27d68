package org.yusuan.warehouse;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.yusuan.write.FlatTable;
import org.yusuan.write.Schema;
import org.yusuan.write.TableFormat;
import org.yusuan.write.TableWriter;

/**
 * Parquet, written by DuckDB with the types of its tables: decimals are {@code decimal(38, 12)}. Rows wait in a database of their
 * own until all are there; one thread writes them, so that the same rows give the same bytes.
 */
public record ParquetFormat() implements TableFormat {
    private static final String WAITING = ".rows";

    /** Digits after the point of the declared type; more than any amount is published with. */
    private static final int SCALE = 12;

    @Override
    public String name() {
        return "parquet";
    }

    @Override
    public String mediaType() {
        return "application/vnd.apache.parquet";
    }

    @Override
    public TableWriter open(List<FlatTable<?>> tables, Path file) throws IOException {
        Path waiting = file.resolveSibling(file.getFileName() + WAITING);
        try {
            return new Rows(tables.get(0), file, waiting);
        } catch (SQLException cause) {
            DuckDbWarehouse.deleteDatabase(waiting);
            throw new IOException(cause);
        }
    }

    private static final class Rows implements TableWriter {
        private final Path file;
        private final Path waiting;
        private final Connection connection;
        private final DuckDBAppender rows;
        private boolean isBroken;

        Rows(FlatTable<?> table, Path file, Path waiting) throws SQLException {
            this.file = file;
            this.waiting = waiting;
            this.connection = DriverManager.getConnection(DuckDbWarehouse.PREFIX + waiting);
            try {
                Sql.execute(connection, """
                        SET autoinstall_known_extensions = false;
                        SET autoload_known_extensions = false;
                        SET threads = 1;
                        SET memory_limit = '512MB';
                        """);
                String columns = table.columns().stream()
                        .map(column -> "\"" + column.name() + "\" " + Schema.DUCKDB.type(column.type()))
                        .collect(Collectors.joining(", "));
                Sql.execute(connection, "CREATE TABLE waiting (" + columns + ");\n");
                this.rows = connection.unwrap(DuckDBConnection.class).createAppender("waiting");
            } catch (SQLException cause) {
                connection.close();
                throw cause;
            }
        }

        @Override
        public void write(FlatTable<?> table, List<@Nullable Object> values) throws IOException {
            try {
                rows.beginRow();
                for (Object value : values) {
                    append(value);
                }
                rows.endRow();
            } catch (SQLException cause) {
                isBroken = true;
                throw new IOException(cause);
            }
        }

        private void append(@Nullable Object value) throws SQLException {
            if (value == null) {
                rows.appendNull();
            } else if (value instanceof String text) {
                rows.append(text);
            } else if (value instanceof Long whole) {
                rows.append(whole.longValue());
            } else if (value instanceof BigDecimal exact) {
                rows.append(exact.setScale(SCALE, RoundingMode.HALF_UP));
            } else if (value instanceof LocalDate day) {
                rows.append(day);
            } else if (value instanceof Boolean flag) {
                rows.append(flag.booleanValue());
            } else {
                throw new IllegalArgumentException("no column has values of " + value.getClass());
            }
        }

        @Override
        public void close() throws IOException {
            try (connection) {
                if (isBroken) {
                    return;
                }
                rows.close();
                Sql.execute(
                        connection,
                        "COPY waiting TO " + DuckDbWarehouse.text(file.toString())
                                + " (FORMAT parquet, COMPRESSION zstd);\n");
            } catch (SQLException cause) {
                throw new IOException(cause);
            } finally {
                DuckDbWarehouse.deleteDatabase(waiting);
            }
        }
    }
}
