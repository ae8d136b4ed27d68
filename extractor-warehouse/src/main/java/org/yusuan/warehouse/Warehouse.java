package org.yusuan.warehouse;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * A database that holds what runs found: the flat tables of the contract with all their keys, and views over them. Rows of a
 * document are replaced as a whole, all of a load or nothing; loading the same output again changes nothing.
 */
public interface Warehouse {
    /** The default: a DuckDB file in the working folder. */
    String DEFAULT = "warehouse.duckdb";

    /** @param url the name of a DuckDB file, {@code jdbc:duckdb:FILE} or {@code jdbc:postgresql://HOST/DATABASE} */
    static Warehouse at(String url) {
        return PostgresWarehouse.isUrl(url)
                ? new PostgresWarehouse(url)
                : new DuckDbWarehouse(Path.of(DuckDbWarehouse.fileName(url)));
    }

    /**
     * Loads an output folder.
     *
     * @param prune whether documents go that the output has not
     * @throws WarehouseException if the folder is no output folder of this version, or the database is not as a load left it;
     *     it is as it was then
     * @throws SQLException if the database refuses; it is as it was then
     */
    LoadReport load(Path output, boolean prune) throws WarehouseException, IOException, SQLException;
}
