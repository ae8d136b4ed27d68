package org.yusuan.stitch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yusuan.document.Grid;

/** Decides whether a grid continues a table, and joins the two if it does. */
final class Continuation {
    private final AdjacencyCheck between;
    private final FormStart formStart;
    private final Healing healing;
    private final StitchSettings settings;

    Continuation(AdjacencyCheck between, KnownTexts known, StitchSettings settings) {
        this.between = between;
        this.formStart = new FormStart(settings);
        this.healing = new Healing(new PageBreakReader(new CutText(known, settings), settings));
        this.settings = settings;
    }

    /**
     * The table with the piece as its next part; absent if the piece is a table of its own.
     *
     * @param skipped pages between the two that could not be joined
     */
    Optional<StitchedTable> join(StitchedTable table, InterveningParagraphs gap, StitchedTable piece, int skipped) {
        return mayGoOn(table, gap, piece, skipped)
                ? columns(table, piece, table.hasLayout()).flatMap(columns -> join(table, gap, piece, columns))
                : Optional.empty();
    }

    /** Why a piece that could not be joined is none of the table. */
    enum Refusal {
        /** It stands where the table would not go on. */
        ELSEWHERE(""),
        /** An odd page, perhaps, after which the table goes on. */
        OTHER_COLUMNS("other columns"),
        OTHER_CONTENT("another form, or other contents");

        private final String words;

        Refusal(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    Refusal refusal(StitchedTable table, InterveningParagraphs gap, StitchedTable piece) {
        if (!table.hasLayout() || !mayGoOn(table, gap, piece, 0)) {
            return Refusal.ELSEWHERE;
        }
        return columns(table, piece, true).isEmpty() ? Refusal.OTHER_COLUMNS : Refusal.OTHER_CONTENT;
    }

    private boolean mayGoOn(StitchedTable table, InterveningParagraphs gap, StitchedTable piece, int skipped) {
        boolean isFull = table.grid().joins().size() >= settings.pieces();
        return !isFull && table.hasLayout() == piece.hasLayout() && between.allows(table, gap, piece, skipped);
    }

    private Optional<ColumnUnion> columns(StitchedTable table, StitchedTable piece, boolean layout) {
        if (layout) {
            return table.edges().flatMap(edges -> piece.edges().flatMap(other -> columns(table, edges, piece, other)));
        }
        int first = table.grid().columns();
        int second = piece.grid().columns();
        boolean converted = hasNoSpans(table.last()) && hasNoSpans(piece.last());
        return first == second || converted ? Optional.of(ColumnUnion.counted(first, second)) : Optional.empty();
    }

    /** By the heading that both show, else by where their edges are, else by where the columns of figures stand. */
    private Optional<ColumnUnion> columns(
            StitchedTable table, ColumnEdges edges, StitchedTable piece, ColumnEdges pieceEdges) {
        CellsByRow above = new CellsByRow(table.grid().cells().stream()
                .filter(cell -> cell.row() < settings.blockDepth())
                .toList());
        CellsByRow below = new CellsByRow(piece.grid().cells());
        SharedEdges headed = SharedEdges.of(above, below, RepeatedHeading.find(above, below, settings));
        return ColumnUnion.headedAlike(edges, pieceEdges, headed, settings)
                .or(() -> ColumnUnion.agreeing(edges, pieceEdges, settings))
                .or(() -> ColumnUnion.overlapping(edges, pieceEdges)
                        .filter(union -> ColumnDataTypes.sharesFigures(
                                table.grid().cells(),
                                below.cells().stream().map(union::placeSecond).toList())));
    }

    /** Converters to text know no spans and drop blank cells at will, so that their columns cannot be counted. */
    private static boolean hasNoSpans(Grid grid) {
        return grid.cells().stream().allMatch(cell -> cell.rowSpan() == 1 && cell.colSpan() == 1);
    }

    private Optional<StitchedTable> join(
            StitchedTable table, InterveningParagraphs gap, StitchedTable piece, ColumnUnion columns) {
        CellsByRow above = new CellsByRow(
                table.grid().cells().stream().map(columns::placeFirst).toList());
        CellsByRow below = new CellsByRow(
                piece.grid().cells().stream().map(columns::placeSecond).toList());
        RepeatedHeading heading = RepeatedHeading.find(above, below, settings);
        boolean headingOfItsOwn = heading.rows() > 0 && !table.hasLayout() && !between.saysContinued(table, gap);
        boolean otherContent =
                columns.drawnAnew() && heading.rows() == 0 && !ColumnDataTypes.agree(above.cells(), below.cells());
        CellsByRow body = below.from(heading.rows());
        boolean linesTell =
                body.count() > 0 && PageBreakReader.linesTell(above.bottom(), body.startingIn(0), heading.rows() > 0);
        boolean otherTable = otherContent || formStart.isStart(above, heading, below);
        if (headingOfItsOwn || (otherTable && !linesTell)) {
            return Optional.empty();
        }
        Healing.Healed healed = healing.join(above, body, columns.hidden(), heading.rows() > 0);
        List<String> joins = new ArrayList<>(table.grid().joins());
        joins.addAll(piece.grid().joins());
        joins.add(sentence(table, gap, piece, columns, heading, healed));
        Grid joined = new Grid(healed.cells(), joins);
        return Optional.of(
                new StitchedTable(joined, table.edges().map(edges -> columns.edges()), table.lead(), piece.last()));
    }

    private String sentence(
            StitchedTable table,
            InterveningParagraphs gap,
            StitchedTable piece,
            ColumnUnion columns,
            RepeatedHeading heading,
            Healing.Healed healed) {
        String subject = table.hasLayout()
                ? "page " + piece.last().page() + " continues page "
                        + table.last().page()
                : "the next piece continues the table";
        String reason = table.hasLayout()
                ? (columns.drawnAnew() ? "the same columns drawn anew, " : "same ") + columns.shared() + " column edges"
                : "nothing stands between them";
        Stream<String> parts = Stream.of(
                subject + ": " + reason,
                between.repeatsTitle(table, gap) ? "repeated title dropped" : "",
                heading.rows() > 0 ? "heading of " + counted(heading.rows(), "row") + " repeated and dropped" : "",
                healed.rowWasCut() ? "its first row ends the last row" : "",
                healed.healed() > 0 ? counted(healed.healed(), "cell") + " healed" : "");
        return String.join("; ", parts.filter(part -> !part.isEmpty()).toList());
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
