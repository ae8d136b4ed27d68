/** Output folders of runs in a database: loaded into DuckDB or PostgreSQL, and asked by SQL. */
@NullMarked
package org.yusuan.warehouse;

import org.jspecify.annotations.NullMarked;
