package org.yusuan.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Box;
import org.yusuan.ruling.RuledCell;
import org.yusuan.ruling.RuledGrid;

/** Tables between drawn lines. A table that lies in a cell of another one is nested in that cell. */
final class RuledTables {
    /** A nested table may stand out this much from its cell, in points: thickness of the lines. */
    private static final double NESTED_SLACK = 1.0;

    private RuledTables() {}

    static List<FoundTables.Table> of(List<RuledGrid> grids) {
        List<RuledGrid> bySize = new ArrayList<>(grids);
        bySize.sort(Comparator.comparingDouble(
                (RuledGrid grid) -> -grid.box().width() * grid.box().height()));
        List<Node> roots = new ArrayList<>();
        for (RuledGrid grid : bySize) {
            Node node = new Node(grid);
            List<Node> siblings = roots;
            for (Node.Slot slot = slotAround(grid.box(), siblings); slot != null; ) {
                siblings = slot.nested;
                slot = slotAround(grid.box(), siblings);
            }
            siblings.add(node);
        }
        return tables(roots);
    }

    private static Node.@Nullable Slot slotAround(Box box, List<Node> nodes) {
        for (Node node : nodes) {
            for (Node.Slot slot : node.slots) {
                if (isInside(box, slot.cell.box())) {
                    return slot;
                }
            }
        }
        return null;
    }

    private static boolean isInside(Box inner, Box outer) {
        return inner.x0() >= outer.x0() - NESTED_SLACK
                && inner.y0() >= outer.y0() - NESTED_SLACK
                && inner.x1() <= outer.x1() + NESTED_SLACK
                && inner.y1() <= outer.y1() + NESTED_SLACK;
    }

    private static List<FoundTables.Table> tables(List<Node> nodes) {
        return nodes.stream()
                .sorted(Comparator.comparingDouble(
                                (Node node) -> node.grid.box().y0())
                        .thenComparingDouble(node -> node.grid.box().x0()))
                .map(Node::table)
                .toList();
    }

    /** A grid and what was found inside its cells. */
    private static final class Node {
        private final RuledGrid grid;
        private final List<Slot> slots;

        Node(RuledGrid grid) {
            this.grid = grid;
            this.slots = grid.cells().stream().map(Slot::new).toList();
        }

        FoundTables.Table table() {
            return new FoundTables.Table(
                    grid.box(), slots.stream().map(Slot::found).toList());
        }

        private static final class Slot {
            private final RuledCell cell;
            private final List<Node> nested = new ArrayList<>();

            Slot(RuledCell cell) {
                this.cell = cell;
            }

            FoundTables.Cell found() {
                return new FoundTables.Cell(
                        cell.row(), cell.col(), cell.rowSpan(), cell.colSpan(), cell.box(), tables(nested));
            }
        }
    }
}
