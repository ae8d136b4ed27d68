package org.yusuan.aligned;

/**
 * What counts as aligned, as prose, as a table. Lengths are shares of the font size (em) unless they say points.
 *
 * @param prose what is running text
 * @param regions where a table begins and ends
 * @param grid what is a column and a row
 * @param filter what a region must show to be a table
 * @param limits how much is looked at on a page
 */
public record AlignedSettings(Prose prose, Regions regions, Grid grid, Filter filter, Limits limits) {
    /**
     * @param fewestLines of running text: two lines may be a wrapped heading
     * @param leading lines of one text follow within this distance of their middles
     * @param indent the first line of a paragraph may begin this much to the right
     * @param aligned lines of one text begin within this distance
     * @param brokenShare so many of the lines must end for want of room
     * @param words so many words on a line, on average; a column of names or figures has fewer
     * @param characters the same for scripts without blanks between words
     */
    public record Prose(
            int fewestLines,
            double leading,
            double indent,
            double aligned,
            double brokenShare,
            double words,
            double characters) {
        public Prose {
            requireShares(brokenShare);
        }
    }

    /**
     * @param shortestRule shorter lines (points) are no frame of a table
     * @param ruleEnds rules of one table end within this distance (points) of one another
     * @param rulePieces pieces of a rule that is drawn for each column are this near (points)
     * @param lineGap blank between two lines of one table without rules, at most
     * @param headingHeight a rule above a frame begins its heading where it is this near, at most
     * @param sameSize the em of a section's heading is at most so many times that of the rows
     * @param mostPlainLines headings of sections between rows of figures: so many lines of one piece in a row
     */
    public record Regions(
            double shortestRule,
            double ruleEnds,
            double rulePieces,
            double lineGap,
            double headingHeight,
            double sameSize,
            int mostPlainLines) {}

    /**
     * @param spanningShare a piece that stands over several pieces in so many of the lines spans columns
     * @param smallestGap columns nearer than this are one
     * @param over a text reaches this far over a column that it spans, at least
     * @param centered words are one column's when their middle is this near to the column's
     * @param slack a rule under a heading may end this much (points) inside the outermost column that it covers
     * @param underHeading a rule this near below a heading belongs to it
     * @param leading lines of one cell follow within this distance of their middles
     * @param tight lines whose middles are nearer than this are one row
     */
    public record Grid(
            double spanningShare,
            double smallestGap,
            double over,
            double centered,
            double slack,
            double underHeading,
            double leading,
            double tight) {}

    /**
     * @param fewestRows without rules
     * @param fewestRowsFramed between rules
     * @param figures share of figures among the cells beside the first column, without rules
     * @param figuresFramed the same between rules
     * @param filled share of the cells that hold text, without rules
     * @param filledFramed the same between rules
     * @param headed share of the columns with a heading of their own from which on few of their cells need be filled
     * @param beside share of the rows with more than a label
     * @param crossing share of the rows with a text that runs over the columns' borders, at most
     * @param led share of rows with dots that lead to a number, from which on they are a table of contents
     * @param fewestPages so many whole numbers that never go back are the pages of a table of contents
     */
    public record Filter(
            int fewestRows,
            int fewestRowsFramed,
            double figures,
            double figuresFramed,
            double filled,
            double filledFramed,
            double headed,
            double beside,
            double crossing,
            double led,
            int fewestPages) {
        public Filter {
            requireShares(figures, figuresFramed, filled, filledFramed, headed, beside, crossing, led);
            if (fewestRows < 1 || fewestRowsFramed < 1) {
                throw new IllegalArgumentException("a table has at least one row");
            }
        }
    }

    /**
     * @param pieces of text outside of ruled tables; a page of the smallest print has about 2,000
     * @param rules a page of ruled tables has about 1,000
     */
    public record Limits(int pieces, int rules) {}

    private static void requireShares(double... shares) {
        for (double share : shares) {
            if (share < 0 || share > 1) {
                throw new IllegalArgumentException("expected a share of 1, found " + share);
            }
        }
    }

    public static AlignedSettings standard() {
        return new AlignedSettings(
                new Prose(3, 1.9, 4.0, 0.6, 0.6, 4, 10),
                new Regions(40, 8, 25, 2.3, 6, 1.15, 2),
                new Grid(0.5, 0.2, 0.5, 1.5, 6, 1.5, 1.7, 0.8),
                new Filter(4, 2, 0.6, 0.3, 0.6, 0.5, 0.7, 0.5, 0.25, 0.5, 4),
                new Limits(5_000, 5_000));
    }
}
