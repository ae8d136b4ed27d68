package org.yusuan.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The cells of a heading: what spans columns, and below it or beside it what stands over one column, its lines joined. */
final class Heading {
    /** Levels whose borders are nearer than this (em) are one. */
    private static final double SAME_LEVEL = 0.6;

    /** Part of the heading over the columns first..last, from its first to its last line. */
    record Part(int first, int last, double y0, double y1) {}

    private final Columns columns;
    private final Region region;
    private final AlignedSettings.Grid settings;
    private final List<Part> parts = new ArrayList<>();

    Heading(Columns columns, Region region, int lines, AlignedSettings.Grid settings) {
        this.columns = columns;
        this.region = region;
        this.settings = settings;
        for (Line line : region.lines().subList(0, lines)) {
            line.pieces().forEach(this::addCut);
        }
    }

    /** In reading order. */
    List<Part> parts() {
        return parts;
    }

    /** Heights between the levels, top to bottom. */
    List<Double> borders() {
        List<Double> borders = new ArrayList<>();
        List<Part> wide = parts.stream()
                .filter(part -> part.last > part.first && hasBelow(part))
                .sorted(Comparator.comparingDouble(Part::y1))
                .toList();
        for (Part part : wide) {
            double border = part.y1;
            if (borders.isEmpty() || border - borders.get(borders.size() - 1) > SAME_LEVEL * (part.y1 - part.y0)) {
                borders.add(border);
            }
        }
        return borders;
    }

    private boolean hasBelow(Part wide) {
        return parts.stream()
                .anyMatch(part -> part.y0 >= wide.y1 - SAME_LEVEL * (wide.y1 - wide.y0)
                        && part.first >= wide.first
                        && part.last <= wide.last);
    }

    private void addCut(Piece piece) {
        int first = columns.first(piece);
        int last = columns.last(piece);
        if (last > first && region.partial().stream().noneMatch(rule -> isUnder(rule, piece))) {
            columns.cut(piece).forEach(part -> add(part, columns.first(part), columns.last(part)));
        } else {
            add(piece, first, last);
        }
    }

    private void add(Piece piece, int from, int to) {
        int first = from;
        int last = to;
        for (Rule rule : region.partial()) {
            if (isUnder(rule, piece)) {
                int over = firstOver(rule);
                int end = lastOver(rule);
                if (over < end && over <= first && end >= last) {
                    first = over;
                    last = end;
                    break;
                }
            }
        }
        Part part = new Part(first, last, piece.box().y0(), piece.box().y1());
        for (int i = parts.size() - 1; i >= 0; i--) {
            Part above = parts.get(i);
            if (above.first <= part.last && part.first <= above.last) {
                if (above.first == part.first && above.last == part.last && !isRuledBetween(above, piece)) {
                    parts.set(i, new Part(first, last, above.y0, Math.max(above.y1, part.y1)));
                    return;
                }
                break;
            }
        }
        parts.add(part);
    }

    private boolean isUnder(Rule rule, Piece piece) {
        return rule.y() > piece.box().centerY()
                && rule.y() < piece.box().y1() + settings.underHeading() * piece.em()
                && rule.x0() - settings.slack() < piece.box().x0()
                && rule.x1() + settings.slack() > piece.box().x1();
    }

    private int firstOver(Rule rule) {
        int column = 0;
        while (column + 1 < columns.count() && columns.to(column) <= rule.x0() + settings.slack()) {
            column++;
        }
        return column;
    }

    private int lastOver(Rule rule) {
        int column = columns.count() - 1;
        while (column > 0 && columns.from(column) >= rule.x1() - settings.slack()) {
            column--;
        }
        return column;
    }

    private boolean isRuledBetween(Part above, Piece piece) {
        double x = piece.box().centerX();
        return region.isRuledBetween((above.y0 + above.y1) / 2, piece.box().centerY())
                || region.partial().stream()
                        .anyMatch(rule -> rule.y() > (above.y0 + above.y1) / 2
                                && rule.y() < piece.box().centerY()
                                && rule.x0() < x
                                && rule.x1() > x);
    }
}
