package org.yusuan.run;

import java.util.List;
import org.yusuan.write.CsvFormat;
import org.yusuan.write.TableFormat;

/**
 * How a run deals with what is in the output folder, and in which formats it writes the flat tables. Formats may be others than
 * those of an earlier run: nothing is read again for that.
 *
 * @param overwrite write into a folder that no run has written
 * @param reread read everything again, whatever an earlier run has read
 * @param prune drop documents whose files are gone; they are kept otherwise
 * @param formats in which every table is one file; {@code datapackage.json} describes the first
 * @param partitioned formats in which a table is a file for each year and province of its documents
 */
public record OutputOptions(
        boolean overwrite, boolean reread, boolean prune, List<TableFormat> formats, List<TableFormat> partitioned) {
    /** Touches nothing of others, reads what is new, keeps what is gone, writes CSV. */
    public static final OutputOptions STANDARD =
            new OutputOptions(false, false, false, List.of(CsvFormat.STANDARD), List.of());

    public OutputOptions {
        formats = List.copyOf(formats);
        partitioned = List.copyOf(partitioned);
        if (formats.isEmpty() && partitioned.isEmpty()) {
            throw new IllegalArgumentException("at least one format is needed");
        }
    }

    public OutputOptions overwriting() {
        return new OutputOptions(true, reread, prune, formats, partitioned);
    }

    public OutputOptions rereading() {
        return new OutputOptions(overwrite, true, prune, formats, partitioned);
    }

    public OutputOptions pruning() {
        return new OutputOptions(overwrite, reread, true, formats, partitioned);
    }

    /** The same in these formats. */
    public OutputOptions in(List<TableFormat> whole, List<TableFormat> byYearAndProvince) {
        return new OutputOptions(overwrite, reread, prune, whole, byYearAndProvince);
    }
}
