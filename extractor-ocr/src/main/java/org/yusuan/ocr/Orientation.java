package org.yusuan.ocr;

import java.util.Comparator;
import java.util.List;

/** Which side of a page is up: sheets lie on their side or on their head on the glass. */
final class Orientation {
    /** Quarters by which a page is turned, the likeliest first: where its lines run to a side, */
    private static final List<Integer> ON_ITS_HEAD = List.of(2, 1, 3);

    /** and where they run up or down. */
    private static final List<Integer> ON_ITS_SIDE = List.of(1, 3, 2);

    /** Lines of print that are measured, */
    private static final int SAMPLES = 8;

    /** and the ones of them that are read. */
    private static final int READ_SAMPLES = 5;

    /**
     * A page whose lines are read with this score stands upright for certain: it has nearly 1, one on its head 0.2, and more
     * where its longest lines are rules or rows of marks. With a lower one, all sides are tried.
     */
    private static final double UPRIGHT = 0.85;

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
    PageLines upright(GreyPicture shown) {
        PageLines page = lines(shown, 0);
        boolean along = length(page) >= LONG;
        if (along && score(page) >= UPRIGHT) {
            return page;
        }
        PageLines best = page;
        double most = likelihood(page);
        for (int turns : along ? ON_ITS_HEAD : ON_ITS_SIDE) {
            PageLines turned = lines(shown, turns);
            if (length(turned) >= LONG && score(turned) >= UPRIGHT) {
                return turned;
            }
            double likelihood = likelihood(turned);
            if (likelihood > most) {
                best = turned;
                most = likelihood;
            }
        }
        return best;
    }

    private PageLines lines(GreyPicture shown, int turns) {
        return new PageLines(model, UprightPage.of(shown, turns, dpi));
    }

    /** Long lines that are read well. */
    private static double likelihood(PageLines page) {
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

    private static double length(PageLines lines) {
        UprightPage page = lines.page();
        return longest(page).stream()
                .mapToDouble(span -> (double) span.region().width()
                        / Math.max(page.em(), span.region().height()))
                .average()
                .orElse(0);
    }

    private static double score(PageLines lines) {
        return longest(lines.page()).stream()
                .limit(READ_SAMPLES)
                .mapToDouble(span -> lines.read(span).read().score())
                .average()
                .orElse(0);
    }
}
