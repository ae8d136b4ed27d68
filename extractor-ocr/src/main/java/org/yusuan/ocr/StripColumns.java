package org.yusuan.ocr;

/**
 * Where the columns of a strip are from: all that is kept of it once it is read.
 *
 * @param places x in the picture, in pixels; infinite where it is paper set beside the line
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, made once and read only
record StripColumns(double[] places) {
    int count() {
        return places.length;
    }

    /** Where in the picture a column is from (x, in pixels). */
    double place(double column) {
        int at = (int) Math.min(places.length - 1, Math.max(0, Math.round(column)));
        while (at > 0 && Double.isInfinite(places[at])) {
            at--;
        }
        return places[at];
    }
}
