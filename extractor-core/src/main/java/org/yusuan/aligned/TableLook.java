package org.yusuan.aligned;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether columns and rows look like a table, and not like a chart's axes, a contents page, a list or an address. */
final class TableLook {
    /** Digits of the number of a page. */
    private static final int LONGEST_PAGE = 4;

    private final CandidateRegion region;
    private final Columns columns;
    private final AlignedHeading heading;
    private final List<List<AlignedLine>> body;
    private final AlignedSettings.Filter settings;

    TableLook(
            CandidateRegion region,
            Columns columns,
            AlignedHeading heading,
            List<List<AlignedLine>> body,
            AlignedSettings.Filter settings) {
        this.region = region;
        this.columns = columns;
        this.heading = heading;
        this.body = body;
        this.settings = settings;
    }

    boolean isTable() {
        return columns.count() > 1 && !isContents() && (isRuled() || looksFilled());
    }

    /**
     * Whether rules stand above and below the heading and each row of the body. Frames of a web page have them too, but
     * neither figures nor most of their cells filled.
     */
    private boolean isRuled() {
        return !body.isEmpty()
                && region.rules().size() >= body.size() + 2
                && headed() >= settings.headed()
                && (figures() >= settings.figuresFramed() || filled() >= settings.filledFramed());
    }

    private boolean looksFilled() {
        boolean headed = headed() >= settings.headed();
        boolean framed = region.framed() || headed;
        return crossing() <= settings.crossing()
                && body.size() >= (framed ? settings.fewestRowsFramed() : settings.fewestRows())
                && figures() >= (framed ? settings.figuresFramed() : settings.figures())
                && (headed || filled() >= (framed ? settings.filledFramed() : settings.filled()));
    }

    /** Share of the columns with a heading of their own; statements print every column, however few of its cells are filled. */
    private double headed() {
        long headed = heading.parts().stream()
                .filter(part -> part.first() == part.last())
                .mapToInt(AlignedHeading.Part::first)
                .distinct()
                .count();
        return (double) headed / columns.count();
    }

    private double figures() {
        int figures = 0;
        int all = 0;
        for (List<AlignedLine> row : body) {
            for (AlignedLine line : row) {
                for (Piece piece : line.pieces()) {
                    if (columns.first(piece) > 0) {
                        all++;
                        figures += piece.isFigure() ? 1 : 0;
                    }
                }
            }
        }
        return all == 0 ? 0 : (double) figures / all;
    }

    /** Rows with nothing but a label are headings of sections. */
    private double filled() {
        int filled = 0;
        int rows = 0;
        for (List<AlignedLine> row : body) {
            Set<Integer> cells = new HashSet<>();
            row.forEach(line -> line.pieces().forEach(piece -> cells.add(columns.first(piece))));
            if (cells.size() > 1) {
                filled += cells.size();
                rows++;
            }
        }
        boolean few = rows < (region.framed() ? settings.fewestRowsFramed() : settings.fewestRows());
        return few || rows < settings.beside() * body.size() ? 0 : (double) filled / (rows * columns.count());
    }

    /** Texts that run over a border; a code may stand under the headings of its parts (类, 款, 项). */
    private double crossing() {
        long crossing = body.stream()
                .filter(row -> row.stream()
                        .flatMap(line -> line.pieces().stream())
                        .anyMatch(piece -> columns.isSpanning(piece) && !NumberLook.isDigits(piece.text())))
                .count();
        return (double) crossing / body.size();
    }

    /** Titles, and numbers of pages that never go back. */
    private boolean isContents() {
        if (columns.count() > 2) {
            return false;
        }
        long led = body.stream()
                .filter(row ->
                        row.stream().flatMap(line -> line.pieces().stream()).anyMatch(Piece::led))
                .count();
        return led >= settings.led() * body.size() || arePages();
    }

    private boolean arePages() {
        int last = 0;
        int pages = 0;
        for (List<AlignedLine> row : body) {
            for (AlignedLine line : row) {
                for (Piece piece : line.pieces()) {
                    if (columns.first(piece) > 0) {
                        int page = page(piece.text());
                        if (page < last) {
                            return false;
                        }
                        last = page;
                        pages++;
                    }
                }
            }
        }
        return pages >= settings.fewestPages();
    }

    /** The number of a page, -1 for anything else. */
    private static int page(String text) {
        return text.length() <= LONGEST_PAGE && NumberLook.isDigits(text) ? Integer.parseInt(text) : -1;
    }
}
