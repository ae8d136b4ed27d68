package org.yusuan.run.spool;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.record.DocumentFacts;
import org.yusuan.write.FlatTable;
import org.yusuan.write.TableFormat;

/**
 * The part of a partitioned table that has the documents of one year and one province, in the folders that DuckDB, Spark and
 * others know from Hive. Their names are those of no column.
 *
 * @param year that the documents are of; absent where they do not say
 * @param province its code (GB/T 2260, six digits); absent where it is not known
 */
record Partition(@Nullable Integer year, @Nullable String province) implements Comparable<Partition> {
    private static final String YEAR = "document_year=";
    private static final String PROVINCE = "province_code=";
    private static final String ABSENT = "__HIVE_DEFAULT_PARTITION__";
    private static final String FILE = "data.";

    /** The first two digits of a region's code are those of its province. */
    private static final int PROVINCE_DIGITS = 2;

    private static final Pattern OURS =
            Pattern.compile("[a-z_]+/" + YEAR + "[0-9A-Z_]+/" + PROVINCE + "[0-9A-Z_]+/" + FILE + "[a-z0-9]+");

    private static final Comparator<Partition> ORDER = Comparator.comparing(
                    Partition::year, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(Partition::province, Comparator.nullsLast(Comparator.<String>naturalOrder()));

    static Partition of(DocumentFacts document) {
        String region = document.regionCode();
        String province = region == null || region.length() < PROVINCE_DIGITS
                ? null
                : region.substring(0, PROVINCE_DIGITS) + "0000";
        return new Partition(document.fiscalYear(), province);
    }

    /** The folder of an output folder in which all parts of all tables stand that are in this format. */
    static String folder(TableFormat format) {
        return format.name();
    }

    /** The name that the part of a table has in an output folder. */
    String fileName(TableFormat format, FlatTable<?> table) {
        return folder(format) + "/" + table.name() + "/" + YEAR + (year == null ? ABSENT : year) + "/" + PROVINCE
                + (province == null ? ABSENT : province) + "/" + FILE + format.name();
    }

    /** Whether a name is that of a part of the table. */
    static boolean isOf(String name, TableFormat format, FlatTable<?> table) {
        return name.startsWith(folder(format) + "/" + table.name() + "/");
    }

    /** Whether a file has a name of this kind, below the folder of its format. */
    static boolean isName(String path) {
        return OURS.matcher(path).matches();
    }

    @Override
    public int compareTo(Partition other) {
        return ORDER.compare(this, other);
    }
}
