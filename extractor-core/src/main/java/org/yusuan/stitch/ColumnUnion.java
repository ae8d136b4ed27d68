package org.yusuan.stitch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yusuan.document.Cell;

/**
 * The columns of two pieces of one table: the union of their edges, and where each piece's edges lie in it. A page shows
 * only the edges that its merged cells leave, so columns are matched by position, never by index.
 *
 * @param edges the union, in the first piece's frame
 * @param first index in the union of every edge of the first piece
 * @param second index in the union of every edge of the second piece
 * @param shared number of edges that both pieces show
 */
record ColumnUnion(ColumnEdges edges, List<Integer> first, List<Integer> second, int shared) {
    ColumnUnion {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /**
     * The union if the edges of the two agree: in place, moved sideways (other margins), or scaled (another page width),
     * the last only where every edge then agrees.
     */
    static Optional<ColumnUnion> agreeing(ColumnEdges a, ColumnEdges b, StitchSettings settings) {
        double tolerance = settings.edgeTolerance();
        if (near(a.left(), b.left(), tolerance) && near(a.right(), b.right(), tolerance)) {
            Optional<ColumnUnion> inPlace = mostlyShared(a, b, settings);
            if (inPlace.isPresent()) {
                return inPlace;
            }
        }
        if (near(a.width(), b.width(), tolerance)) {
            return mostlyShared(a, b.movedTo(a.left()), settings);
        }
        if (near(a.right(), b.right(), tolerance) && b.left() > a.left()) {
            return rightPart(a, b, tolerance);
        }
        ColumnUnion scaled = of(a, b.between(a.left(), a.right()), tolerance);
        boolean allAgree = scaled.shared() == a.positions().size()
                && scaled.shared() == b.positions().size()
                && a.innerCount() > 1;
        return allAgree ? Optional.of(scaled) : Optional.empty();
    }

    /** Column by column from the left, for pieces without layout. */
    static ColumnUnion counted(int columnsOfFirst, int columnsOfSecond) {
        return of(ColumnEdges.counted(columnsOfFirst), ColumnEdges.counted(columnsOfSecond), 0);
    }

    /** Columns at the left that the second piece does not show. */
    int hidden() {
        return second.get(0);
    }

    Cell placeFirst(Cell cell) {
        return place(cell, first);
    }

    Cell placeSecond(Cell cell) {
        return place(cell, second);
    }

    private static Cell place(Cell cell, List<Integer> map) {
        int col = map.get(cell.col());
        return cell.withSpan(cell.row(), col, cell.rowSpan(), map.get(cell.colEnd()) - col);
    }

    private static Optional<ColumnUnion> mostlyShared(ColumnEdges a, ColumnEdges b, StitchSettings settings) {
        ColumnUnion union = of(a, b, settings.edgeTolerance());
        int fewer = Math.min(a.innerCount(), b.innerCount());
        int sharedInner = union.shared() - 2;
        return sharedInner >= fewer * settings.sameEdgesShare() ? Optional.of(union) : Optional.empty();
    }

    private static Optional<ColumnUnion> rightPart(ColumnEdges a, ColumnEdges b, double tolerance) {
        ColumnUnion union = of(a, b, tolerance);
        boolean allAgree = union.shared() == b.positions().size() && b.innerCount() > 0;
        return allAgree ? Optional.of(union) : Optional.empty();
    }

    private static ColumnUnion of(ColumnEdges a, ColumnEdges b, double tolerance) {
        List<Double> union = new ArrayList<>();
        List<Integer> first = new ArrayList<>();
        List<Integer> second = new ArrayList<>();
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.positions().size() || j < b.positions().size()) {
            double atA = i < a.positions().size() ? a.positions().get(i) : Double.POSITIVE_INFINITY;
            double atB = j < b.positions().size() ? b.positions().get(j) : Double.POSITIVE_INFINITY;
            boolean same = near(atA, atB, tolerance);
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
        return new ColumnUnion(new ColumnEdges(union), first, second, shared);
    }

    private static boolean near(double a, double b, double tolerance) {
        return Math.abs(a - b) <= tolerance;
    }
}
