package org.yusuan.source;

/**
 * Bounds on what a document may make the program do. Published disclosures stay far below all of them; a file that
 * exceeds one is hostile or no disclosure.
 *
 * @param fileBytes size of a file; a whole province's scanned budget book has about 200 MB
 * @param textBytes size of a text or web page, and of the body of a Word document when unpacked, which are held in
 *     memory whole; a 53-page disclosure's body has 2 MB
 * @param archiveEntries entries of a zip container that are looked at to find out what it is
 * @param nesting tables within tables, and elements within elements of an office document
 * @param cells of all the tables of one document; a county's budget book has about 50,000
 * @param span columns or rows that one cell may claim (as browsers bound {@code colspan})
 */
public record Limits(long fileBytes, int textBytes, int archiveEntries, int nesting, int cells, int span) {
    public Limits {
        if (fileBytes < 1 || textBytes < 1 || archiveEntries < 1 || nesting < 1 || cells < 1 || span < 1) {
            throw new IllegalArgumentException("every limit must be at least 1");
        }
    }

    public static Limits standard() {
        return new Limits(1L << 30, 64 << 20, 10_000, 256, 2_000_000, 1_000);
    }
}
