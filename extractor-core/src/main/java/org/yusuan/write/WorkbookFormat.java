package org.yusuan.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * One workbook of all tables, for people who live in Excel: a sheet for each, with whose row it is and a link to its page in
 * front. What a sheet or a cell cannot hold goes on in a further one, and the first sheet says so.
 *
 * @param limits of what is written
 */
public record WorkbookFormat(Limits limits) implements TableFormat {
    /** Rows of a sheet and characters of a cell (UTF-16, at least as many as one escape has) that Excel opens. */
    public record Limits(int rows, int characters) {
        /** @see <a href="https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3">Excel: limits</a> */
        public static final Limits OF_EXCEL = new Limits(1_048_576, 32_767);

        public Limits {
            if (characters < WorkbookRow.ESCAPE) {
                throw new IllegalArgumentException("a cell of " + characters + " characters holds no escape");
            }
        }
    }

    public WorkbookFormat() {
        this(Limits.OF_EXCEL);
    }

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public String fileName(FlatTable<?> table) {
        return "tables.xlsx";
    }

    /** Whoever asks for one file wants one. */
    @Override
    public boolean isPartitionable() {
        return false;
    }

    @Override
    public TableWriter open(List<FlatTable<?>> tables, Path file) throws IOException {
        return new WorkbookWriter(tables, file, limits);
    }
}
