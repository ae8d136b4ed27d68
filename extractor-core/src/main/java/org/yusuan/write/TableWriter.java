package org.yusuan.write;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one file, which is complete when it is closed. */
public interface TableWriter extends Closeable {
    /**
     * Writes one more row.
     *
     * @param table that it is of, one of those the file has; the rows of several come as the documents do, those of
     *     {@code documents} before others of the same document
     * @param values in the order of the table's columns, each of the class that its column's {@link FieldType} says; {@code null}
     *     is absent
     */
    void write(FlatTable<?> table, List<@Nullable Object> values) throws IOException;
}
