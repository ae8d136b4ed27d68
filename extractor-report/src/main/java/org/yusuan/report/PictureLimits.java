package org.yusuan.report;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * How many pages a report draws; what is beyond is shown without a picture.
 *
 * @param pagesOfDocument of one document
 * @param pages of all documents
 * @param time after which no further page is begun; one that is begun is ended
 */
public record PictureLimits(int pagesOfDocument, int pages, Duration time) {
    private static final int MOST_OF_DOCUMENT = 400;

    /** Of files that somebody chose to have drawn. */
    public static final PictureLimits STANDARD =
            new PictureLimits(MOST_OF_DOCUMENT, Integer.MAX_VALUE, ChronoUnit.FOREVER.getDuration());

    /** Of files that nobody has looked at: no more of all than of one. */
    public static PictureLimits within(Duration time) {
        return new PictureLimits(MOST_OF_DOCUMENT, MOST_OF_DOCUMENT, time);
    }
}
