package org.yusuan.read.sheet;

/**
 * Thresholds of the reading of sheets.
 *
 * @param cells filled cells of one workbook; one of 60 MB has about 7,500,000
 * @param held filled cells that are read, understood and written at a time; a province's workbook of every unit's budget
 *     has about 200,000 and so comes as a whole. From reader to writer each takes about 500 bytes of heap
 * @param csvCells cells of one table of separated values, which is held whole
 * @param blanks blank cells of the tables of a sheet that are kept
 * @param cellCharacters of one cell; Excel itself stops at 32,767
 * @param stringCharacters of all the shared strings of a workbook, held in memory together
 * @param partBytes of one unpacked part; a sheet of 600,000 filled cells has about 40 MB, one whose million rows are all
 *     styled and blank 200 MB
 * @param merges merged regions of one sheet
 * @param lineTexts texts in a row over or under a table that are still lines (organisation, date, unit) and not cells
 * @param borderedShare share of the rows of several cells that have borders at their sides, from which on a row without
 *     them is none of the table's
 * @param blanksPerFilled blank cells that are kept for each filled one, so that a sheet with one cell in each far corner
 *     does not become millions
 * @param headingTexts texts without a number that a row under a title has at least if it heads a table
 * @param headingRows rows over a table's first figures, and lines over these, that still are its heading
 */
record SheetSettings(
        int cells,
        int held,
        int csvCells,
        int blanks,
        int cellCharacters,
        int stringCharacters,
        long partBytes,
        int merges,
        int lineTexts,
        double borderedShare,
        int blanksPerFilled,
        int headingTexts,
        int headingRows) {
    static final SheetSettings STANDARD = new SheetSettings(
            20_000_000, 250_000, 800_000, 800_000, 100_000, 64 << 20, 1L << 31, 200_000, 4, 0.8, 20, 3, 12);
}
