package org.yusuan.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A format of the flat tables. {@link CsvFormat}, {@link NdjsonFormat} and {@link WorkbookFormat} are here; others are found by
 * {@link TableFormats} where a jar on the class path names them in {@code META-INF/services/org.yusuan.write.TableFormat}.
 */
public interface TableFormat {
    /** What the format is called by, and how the names of its files end: letters and digits of ASCII, such as {@code csv}. */
    String name();

    /** The media type (MIME) of its files, such as {@code text/csv}. */
    String mediaType();

    /**
     * Begins with a file. The same rows must give the same bytes, whenever and wherever they are written.
     *
     * @param tables that are in it, in the contract's order: one, where {@link #fileName} gives each a file of its own
     * @param file where no file is yet; the folder is there, and the format may keep files of its own beside it until the writer
     *     is closed
     */
    TableWriter open(List<FlatTable<?>> tables, Path file) throws IOException;

    /** The name of the file in an output folder that a table is in; several tables may be in one. */
    default String fileName(FlatTable<?> table) {
        return table.name() + "." + name();
    }

    /** Whether a table may be a file for each year and province of its documents. */
    default boolean isPartitionable() {
        return true;
    }
}
