package org.yusuan.write;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A format of the flat tables. {@link CsvFormat} and {@link NdjsonFormat} are here; others are found by {@link TableFormats}
 * where a jar on the class path names them in {@code META-INF/services/org.yusuan.write.TableFormat}.
 */
public interface TableFormat {
    /** What the format is called by, and how the names of its files end: letters and digits of ASCII, such as {@code csv}. */
    String name();

    /** The media type (MIME) of its files, such as {@code text/csv}. */
    String mediaType();

    /**
     * Begins with a table. The same rows must give the same bytes, whenever and wherever they are written.
     *
     * @param file where no file is yet; the folder is there, and the format may keep files of its own beside it until the writer
     *     is closed
     */
    TableWriter open(FlatTable<?> table, Path file) throws IOException;

    /** The name of a table's file in an output folder. */
    default String fileName(FlatTable<?> table) {
        return table.name() + "." + name();
    }
}
