package org.yusuan.ocr;

import java.util.Comparator;
import java.util.List;

/** Which side of a page is up: sheets lie on their side or on their head on the glass. */
final class Orientation {
    private static final int FULL_TURN = 4;

    /** Lines of print that are tried. */
    private static final int SAMPLES = 8;

    /** A page whose lines are read with this score stands upright: it has nearly 1, and one on its head 0.2 at most. */
    private static final double UPRIGHT = 0.5;

    /**
     * In parts of its height, how long the longest lines of an upright page are on average at least; a page on its side,
     * whose characters are read one by one, has 5 at most. With shorter ones, all sides are tried.
     */
    private static final double LONG = 6;

    private final LineModel model;
    private final double dpi;

    Orientation(LineModel model, double dpi) {
        this.model = model;
        this.dpi = dpi;
    }

    /** The page turned so that its lines are read best; as it is shown where nothing tells. */
    UprightPage upright(GreyPicture shown) {
        UprightPage page = UprightPage.of(shown, 0, dpi);
        if (length(page) >= LONG && score(page) >= UPRIGHT) {
            return page;
        }
        UprightPage best = page;
        double most = likelihood(page);
        for (int turns = 1; turns < FULL_TURN; turns++) {
            UprightPage turned = UprightPage.of(shown, turns, dpi);
            double likelihood = likelihood(turned);
            if (likelihood > most) {
                best = turned;
                most = likelihood;
            }
        }
        return best;
    }

    /** Long lines that are read well. */
    private double likelihood(UprightPage page) {
        return score(page) * Math.min(LONG, length(page));
    }

    /** What is lower than half of the print is what is left of a line. */
    private static List<TextSpan> longest(UprightPage page) {
        return page.spans().stream()
                .filter(span -> span.region().height() >= page.em() / 2)
                .sorted(Comparator.comparingInt(
                        (TextSpan span) -> -span.region().width()))
                .limit(SAMPLES)
                .toList();
    }

    private static double length(UprightPage page) {
        return longest(page).stream()
                .mapToDouble(span -> (double) span.region().width()
                        / Math.max(page.em(), span.region().height()))
                .average()
                .orElse(0);
    }

    private double score(UprightPage page) {
        return longest(page).stream()
                .mapToDouble(span ->
                        model.read(Strip.of(page.picture(), span, page.em(), 1)).score())
                .average()
                .orElse(0);
    }
}
