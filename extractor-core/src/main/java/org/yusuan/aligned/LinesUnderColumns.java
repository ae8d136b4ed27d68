package org.yusuan.aligned;

import java.util.List;
import java.util.Optional;

/**
 * Lines at the top of a page without rules that stand in the columns of the table at the foot of the page before. By
 * themselves they might be a table of fewer columns, or none: columns that are blank here, and rows with one text alone, are
 * known from the page before.
 */
final class LinesUnderColumns {
    /** Lines of several texts that a page has at least: two may stand in any columns by chance. */
    private static final int FEWEST_ROWS = 3;

    /** Share of the texts in columns of figures, or of words, that are of the other kind, at most. */
    private static final double MOST_CONTRARY = 0.1;

    /** In so many first lines no text may be of another kind than its column: there the headings of another table would be. */
    private static final int FIRST_LINES = 3;

    /** Below a gap this many times as high as those between the lines above, the table may have ended. */
    private static final double BLANK_BELOW = 2.5;

    private final ColumnsAbove above;
    private final Columns columns;
    private final AlignedSettings settings;

    LinesUnderColumns(ColumnsAbove above, AlignedSettings settings) {
        this.above = above;
        this.columns = Columns.between(above.edges(), settings.grid());
        this.settings = settings;
    }

    /** How many lines from the first on go on with the table; 0 for none. */
    int count(List<AlignedLine> lines) {
        int count = 0;
        double usual = Double.POSITIVE_INFINITY;
        while (count < lines.size() && isWithin(lines.get(count))) {
            if (count > 0) {
                double down = lines.get(count).box().centerY()
                        - lines.get(count - 1).box().centerY();
                if (down > BLANK_BELOW * usual && !goesOnAfterBlank(lines.subList(count, lines.size()))) {
                    break;
                }
                usual = Math.min(usual, Math.max(down, lines.get(count).em()));
            }
            count++;
        }
        return fits(columns.cut(lines.subList(0, count), 0)) ? count : 0;
    }

    /** Rows of a form that are left blank are a gap too, below which no title stands and no headings. */
    private boolean goesOnAfterBlank(List<AlignedLine> below) {
        List<AlignedLine> first = columns.cut(below.subList(0, Math.min(FIRST_LINES, below.size())), 0);
        return first.get(0).isTabular()
                && first.stream()
                        .flatMap(line -> line.pieces().stream())
                        .noneMatch(
                                piece -> agrees(piece).filter(agrees -> !agrees).isPresent());
    }

    AlignedGrid grid(List<AlignedLine> lines) {
        CandidateRegion region = new CandidateRegion(columns.cut(lines, 0), List.of(), List.of(), false);
        List<List<AlignedLine>> rows = new RegionRows(region, columns, settings.grid()).body(0);
        return new GridBuilder(region, columns, new AlignedHeading(columns, region, 0, settings.grid()), rows).grid();
    }

    /** No text runs out of the table or leads to the number of a page; one over several columns is not alone, as a title is. */
    private boolean isWithin(AlignedLine line) {
        double slack = settings.grid().over() * line.em();
        boolean within = line.box().x0() >= above.edges().get(0) - slack
                && line.box().x1() <= above.edges().get(above.edges().size() - 1) + slack;
        boolean contents = line.pieces().stream().anyMatch(Piece::led);
        return within
                && !contents
                && (line.isTabular() || !columns.isSpanning(line.pieces().get(0)));
    }

    private boolean fits(List<AlignedLine> lines) {
        int rows = 0;
        int crossing = 0;
        int judged = 0;
        int contrary = 0;
        int figures = 0;
        for (int i = 0; i < lines.size(); i++) {
            AlignedLine line = lines.get(i);
            rows += line.isTabular() ? 1 : 0;
            crossing += line.pieces().stream().anyMatch(columns::isSpanning) ? 1 : 0;
            for (Piece piece : line.pieces()) {
                Optional<Boolean> agrees = agrees(piece);
                if (agrees.isPresent()) {
                    judged++;
                    contrary += agrees.get() ? 0 : 1;
                    if (!agrees.get() && i < FIRST_LINES) {
                        return false;
                    }
                }
                figures += piece.isFigure() ? 1 : 0;
            }
        }
        return rows >= FEWEST_ROWS
                && 2 * figures >= rows
                && contrary <= MOST_CONTRARY * judged
                && crossing <= settings.filter().crossing() * lines.size();
    }

    /** Whether the piece is what its column holds; absent where that may be anything. */
    private Optional<Boolean> agrees(Piece piece) {
        if (columns.isSpanning(piece)) {
            return Optional.empty();
        }
        return switch (above.contents().get(columns.first(piece))) {
            case FIGURES -> Optional.of(piece.isFigure());
            case WORDS -> Optional.of(!NumberLook.isAmount(piece.text()));
            case ANY -> Optional.empty();
        };
    }
}
