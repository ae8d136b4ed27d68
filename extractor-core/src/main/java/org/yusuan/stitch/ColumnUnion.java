package org.yusuan.stitch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yusuan.document.Cell;

/**
 * The columns of two pieces of one table: the union of their edges, and where each piece's edges lie in it. A page shows
 * only the edges that its merged cells leave, so columns are matched by position, never by index.
 *
 * @param edges the union, in the first piece's frame
 * @param first where the columns of the first piece lie in the union
 * @param second where the columns of the second piece lie in the union
 * @param shared number of edges that both pieces show
 * @param drawnAnew whether some of these lie apart, so that the columns are the same by their order and proportions only
 */
record ColumnUnion(ColumnEdges edges, ColumnPlaces first, ColumnPlaces second, int shared, boolean drawnAnew) {
    /** With fewer edges, proportions tell nothing: any two tables of one column are alike. */
    private static final int FEWEST_SCALED = 3;

    /**
     * The union if the edges of the two agree: as many columns in the same proportions; or in place, moved sideways (other
     * margins) or scaled (another page width), where a page shows only some of the edges.
     */
    static Optional<ColumnUnion> agreeing(ColumnEdges a, ColumnEdges b, StitchSettings settings) {
        double tolerance = settings.edgeTolerance();
        boolean sameLeft = near(a.left(), b.left(), tolerance);
        boolean sameRight = near(a.right(), b.right(), tolerance);
        Optional<ColumnUnion> inOrder = inOrder(a, b, settings);
        if (inOrder.isPresent()) {
            return inOrder;
        }
        if (sameLeft && sameRight) {
            Optional<ColumnUnion> inPlace = mostlyShared(a, b, settings);
            if (inPlace.isPresent()) {
                return inPlace;
            }
        }
        if (near(a.width(), b.width(), tolerance)) {
            return mostlyShared(a, b.movedTo(a.left()), settings);
        }
        if ((sameRight && b.left() > a.left()) || (sameLeft && b.right() < a.right())) {
            return part(a, b, settings);
        }
        return scaled(a, b, settings);
    }

    private static Optional<ColumnUnion> scaled(ColumnEdges a, ColumnEdges b, StitchSettings settings) {
        ColumnUnion union = of(a, b.between(a.left(), a.right()), settings);
        int fewer = Math.min(a.innerCount(), b.innerCount());
        boolean nearlyAll = union.shared() - 2 >= settings.scaledEdgesShare() * fewer;
        return nearlyAll && fewer + 2 >= FEWEST_SCALED ? Optional.of(union.asDrawnAnew()) : Optional.empty();
    }

    /** The union where a heading that both pieces show tells which of their edges are the same, wherever they are drawn. */
    static Optional<ColumnUnion> headedAlike(
            ColumnEdges a, ColumnEdges b, SharedEdges headed, StitchSettings settings) {
        if (!headed.areEnough()) {
            return Optional.empty();
        }
        ColumnEdges warped = headed.completed(a.columns(), b.columns()).warped(a, b);
        Optional<ColumnUnion> union = mostlyShared(a, warped, settings);
        boolean inPlace = headed.pairs().stream()
                .allMatch(pair -> near(
                        a.positions().get(pair.first()), b.positions().get(pair.second()), settings.edgeTolerance()));
        return inPlace ? union : union.map(ColumnUnion::asDrawnAnew);
    }

    /** The union where each column of the second piece lies over one of the first, which may have more. */
    static Optional<ColumnUnion> overlapping(ColumnEdges a, ColumnEdges b) {
        return ColumnOverlap.of(a, b)
                .map(places -> new ColumnUnion(
                        a,
                        ColumnPlaces.between(
                                IntStream.rangeClosed(0, a.columns()).boxed().toList()),
                        places,
                        b.positions().size(),
                        true));
    }

    private ColumnUnion asDrawnAnew() {
        return new ColumnUnion(edges, first, second, shared, true);
    }

    /** As many columns, each about as wide: producers draw the columns of every page anew. */
    private static Optional<ColumnUnion> inOrder(ColumnEdges a, ColumnEdges b, StitchSettings settings) {
        int edges = a.positions().size();
        if (edges != b.positions().size() || edges < FEWEST_SCALED) {
            return Optional.empty();
        }
        ColumnEdges scaled = b.between(a.left(), a.right());
        List<Integer> each = new ArrayList<>();
        boolean drawnAnew = false;
        for (int i = 0; i < edges; i++) {
            double apart = Math.abs(a.positions().get(i) - scaled.positions().get(i));
            if (apart > settings.redrawnShare() * Math.min(a.narrowestAt(i), scaled.narrowestAt(i))) {
                return Optional.empty();
            }
            drawnAnew |= apart > settings.edgeTolerance();
            each.add(i);
        }
        ColumnPlaces places = ColumnPlaces.between(each);
        return Optional.of(new ColumnUnion(a, places, places, edges, drawnAnew));
    }

    /** Column by column from the left, for pieces without layout. */
    static ColumnUnion counted(int columnsOfFirst, int columnsOfSecond) {
        ColumnEdges edges = ColumnEdges.counted(Math.max(columnsOfFirst, columnsOfSecond));
        return new ColumnUnion(
                edges,
                ColumnPlaces.between(
                        IntStream.rangeClosed(0, columnsOfFirst).boxed().toList()),
                ColumnPlaces.between(
                        IntStream.rangeClosed(0, columnsOfSecond).boxed().toList()),
                Math.min(columnsOfFirst, columnsOfSecond) + 1,
                false);
    }

    /** Columns at the left that the second piece does not show. */
    int hidden() {
        return second.from().get(0);
    }

    Cell placeFirst(Cell cell) {
        return first.place(cell);
    }

    Cell placeSecond(Cell cell) {
        return second.place(cell);
    }

    private static Optional<ColumnUnion> mostlyShared(ColumnEdges a, ColumnEdges b, StitchSettings settings) {
        ColumnUnion union = of(a, b, settings);
        int fewer = Math.min(a.innerCount(), b.innerCount());
        int sharedInner = union.shared() - 2;
        return sharedInner >= fewer * settings.sameEdgesShare() ? Optional.of(union) : Optional.empty();
    }

    /** The piece shows only the columns at one side, and these where they are. */
    private static Optional<ColumnUnion> part(ColumnEdges a, ColumnEdges b, StitchSettings settings) {
        ColumnUnion union = of(a, b, settings);
        boolean allAgree = union.shared() == b.positions().size() && b.innerCount() > 0;
        return allAgree ? Optional.of(union) : Optional.empty();
    }

    private static ColumnUnion of(ColumnEdges a, ColumnEdges b, StitchSettings settings) {
        List<Double> union = new ArrayList<>();
        List<Integer> first = new ArrayList<>();
        List<Integer> second = new ArrayList<>();
        int shared = 0;
        boolean drawnAnew = false;
        int i = 0;
        int j = 0;
        while (i < a.positions().size() || j < b.positions().size()) {
            double atA = i < a.positions().size() ? a.positions().get(i) : Double.POSITIVE_INFINITY;
            double atB = j < b.positions().size() ? b.positions().get(j) : Double.POSITIVE_INFINITY;
            boolean close = near(atA, atB, settings.edgeTolerance());
            boolean same =
                    close || (i < a.positions().size() && j < b.positions().size() && isRedrawn(a, i, b, j, settings));
            drawnAnew |= same && !close;
            if (same || atA < atB) {
                first.add(union.size());
                i++;
            }
            if (same || atB < atA) {
                second.add(union.size());
                j++;
            }
            shared += same ? 1 : 0;
            union.add(Math.min(atA, atB));
        }
        return new ColumnUnion(
                new ColumnEdges(union), ColumnPlaces.between(first), ColumnPlaces.between(second), shared, drawnAnew);
    }

    /** One edge drawn anew at another place: between the two there is no room for a column. */
    private static boolean isRedrawn(ColumnEdges a, int i, ColumnEdges b, int j, StitchSettings settings) {
        double apart = Math.abs(a.positions().get(i) - b.positions().get(j));
        return apart <= settings.narrowestColumn()
                && apart <= settings.redrawnShare() * Math.min(a.narrowestAt(i), b.narrowestAt(j));
    }

    private static boolean near(double a, double b, double tolerance) {
        return Math.abs(a - b) <= tolerance;
    }
}
