package org.yusuan.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Adds the outer borders that are not drawn: where a page break cut the table its vertical lines run on beyond the last
 * horizontal one, and a table without left and right borders has horizontal lines that run on beyond the outermost
 * vertical ones. The border is where they end.
 */
final class OutlineCloser {
    /** One line that runs on may be anything; two that end together are a border's ends. */
    private static final int FEWEST_ENDS = 2;

    private final RulingSettings settings;

    OutlineCloser(RulingSettings settings) {
        this.settings = settings;
    }

    List<Edge> close(List<Edge> connected) {
        List<Edge> horizontals = connected.stream().filter(Edge::isHorizontal).toList();
        List<Edge> verticals =
                connected.stream().filter(edge -> !edge.isHorizontal()).toList();
        OpenSides rows = openSides(verticals, horizontals);
        OpenSides columns = openSides(horizontals, verticals);
        List<Edge> closed = new ArrayList<>(connected);
        addBorders(Edge.Direction.HORIZONTAL, rows, columns, closed);
        addBorders(Edge.Direction.VERTICAL, columns, rows, closed);
        return closed;
    }

    /** A side where no line is drawn: where it lies, and from where to where lines end on it. */
    private record OpenSide(double at, double from, double to) {}

    private record OpenSides(Optional<OpenSide> before, Optional<OpenSide> after) {}

    /** Where {@code across} run on before the first and beyond the last of the {@code parallels}. */
    private OpenSides openSides(List<Edge> across, List<Edge> parallels) {
        double first = parallels.stream().mapToDouble(Edge::at).min().orElseThrow();
        double last = parallels.stream().mapToDouble(Edge::at).max().orElseThrow();
        double start = across.stream().mapToDouble(Edge::from).min().orElseThrow();
        double end = across.stream().mapToDouble(Edge::to).max().orElseThrow();
        Optional<OpenSide> before = Optional.empty();
        Optional<OpenSide> after = Optional.empty();
        if (start < first - settings.lowestOpenCell()) {
            before = openSide(start, across.stream().filter(edge -> edge.from() <= start + settings.smallestCell()));
        }
        if (end > last + settings.lowestOpenCell()) {
            after = openSide(end, across.stream().filter(edge -> edge.to() >= end - settings.smallestCell()));
        }
        return new OpenSides(before, after);
    }

    private static Optional<OpenSide> openSide(double at, Stream<Edge> ending) {
        double[] ends = ending.mapToDouble(Edge::at).sorted().toArray();
        return ends.length < FEWEST_ENDS
                ? Optional.empty()
                : Optional.of(new OpenSide(at, ends[0], ends[ends.length - 1]));
    }

    /** A border runs into the corner that it forms with another open side. */
    private static void addBorders(Edge.Direction direction, OpenSides sides, OpenSides corners, List<Edge> closed) {
        for (Optional<OpenSide> side : List.of(sides.before, sides.after)) {
            side.ifPresent(open -> closed.add(new Edge(
                    direction,
                    open.at,
                    corners.before.map(corner -> corner.at).orElse(open.from),
                    corners.after.map(corner -> corner.at).orElse(open.to))));
        }
    }
}
