package org.yusuan.generalise;

import java.util.Optional;
import java.util.Random;

/** Another way to print a table that says the same; empty where the table has nothing that could be changed so. */
@FunctionalInterface
interface TableChange {
    Optional<PrintedTable> of(PrintedTable table, Random random);
}
