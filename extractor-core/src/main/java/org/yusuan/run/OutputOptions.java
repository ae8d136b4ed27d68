package org.yusuan.run;

/**
 * How a run deals with what is in the output folder, and how it writes its files.
 *
 * @param overwrite write into a folder that no run has written
 * @param reread read everything again, whatever an earlier run has read
 * @param prune drop documents whose files are gone; they are kept otherwise
 * @param formulasDefused put an apostrophe before texts in CSV that a spreadsheet would compute
 * @param byteOrderMark begin CSV with one, by which older spreadsheets know UTF-8
 */
public record OutputOptions(
        boolean overwrite, boolean reread, boolean prune, boolean formulasDefused, boolean byteOrderMark) {
    /** Touches nothing of others, reads what is new, keeps what is gone. */
    public static final OutputOptions STANDARD = new OutputOptions(false, false, false, false, false);

    public OutputOptions overwriting() {
        return new OutputOptions(true, reread, prune, formulasDefused, byteOrderMark);
    }

    public OutputOptions rereading() {
        return new OutputOptions(overwrite, true, prune, formulasDefused, byteOrderMark);
    }

    public OutputOptions pruning() {
        return new OutputOptions(overwrite, reread, true, formulasDefused, byteOrderMark);
    }
}
