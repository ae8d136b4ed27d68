package org.yusuan.aligned;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yusuan.document.Box;

/** The cells of a heading: what spans columns, and below it or beside it what stands over one column, its lines joined. */
final class AlignedHeading {
    /** Levels whose borders are nearer than this (em) are one. */
    private static final double SAME_LEVEL = 0.6;

    /** Part of the heading over the columns first..last, from its first to its last line. */
    record Part(int first, int last, double y0, double y1) {}

    private final Columns columns;
    private final CandidateRegion region;
    private final AlignedSettings.Grid settings;
    private final List<Part> parts = new ArrayList<>();
    private final List<Double> levels = new ArrayList<>();
    private final Set<Part> aboveLevels = new HashSet<>();
    private final List<Double> borders;

    AlignedHeading(Columns columns, CandidateRegion region, int lines, AlignedSettings.Grid settings) {
        this.columns = columns;
        this.region = region;
        this.settings = settings;
        List<AlignedLine> heading = region.lines().subList(0, lines);
        for (int i = 0; i < lines; i++) {
            SpanningLevel level = new SpanningLevel(columns, heading.get(i).pieces());
            boolean over = i + 1 < lines
                    && heading.get(i).pieces().size() < columns.count()
                    && heading.get(i).pieces().stream().noneMatch(this::isUnderlined)
                    && (isRuledBelow(i, heading)
                            || (isApart(i, heading) && level.isOver(heading.subList(i + 1, lines))));
            List<SpanningLevel.Span> spans = over ? level.spans() : List.of();
            if (spans.isEmpty()) {
                List<AlignedLine> below = heading.subList(i + 1, lines);
                heading.get(i).pieces().forEach(piece -> add(piece, below));
            } else {
                add(heading.get(i), spans);
                levels.add((heading.get(i).box().y1() + heading.get(i + 1).box().y0()) / 2);
            }
        }
        this.borders = findBorders();
    }

    private void add(Piece piece, List<AlignedLine> below) {
        Optional<SpanningLevel.Span> over =
                piece.isChinese() ? new LowerLevel(columns, below, settings).under(piece) : Optional.empty();
        if (over.isPresent()) {
            add(piece, over.get().first(), over.get().last());
        } else {
            addCut(piece);
        }
    }

    /** Whether the line is too far above the next one for both to be lines of one text. */
    private boolean isApart(int line, List<AlignedLine> heading) {
        Box box = heading.get(line).box();
        return heading.get(line + 1).box().centerY() - box.centerY()
                > settings.leading() * heading.get(line).em();
    }

    /** Nothing of the heading crosses a rule over all columns. */
    private boolean isRuledBelow(int line, List<AlignedLine> heading) {
        return region.isRuledBetween(
                heading.get(line).box().centerY(), heading.get(line + 1).box().centerY());
    }

    private void add(AlignedLine line, List<SpanningLevel.Span> spans) {
        for (int i = 0; i < spans.size(); i++) {
            Box box = line.pieces().get(i).box();
            Part part = new Part(spans.get(i).first(), spans.get(i).last(), box.y0(), box.y1());
            parts.add(part);
            aboveLevels.add(part);
        }
    }

    /** In reading order. */
    List<Part> parts() {
        return parts;
    }

    /** Heights between the levels, top to bottom. */
    List<Double> borders() {
        return borders;
    }

    private List<Double> findBorders() {
        List<Double> found = new ArrayList<>();
        double height =
                parts.stream().mapToDouble(part -> part.y1 - part.y0).min().orElse(0);
        Stream<Double> wide = parts.stream()
                .filter(part -> part.last > part.first && !aboveLevels.contains(part) && hasBelow(part))
                .map(Part::y1);
        Stream.concat(levels.stream(), wide).sorted().forEach(border -> {
            if (found.isEmpty() || border - found.get(found.size() - 1) > SAME_LEVEL * height) {
                found.add(border);
            }
        });
        return found;
    }

    /** Whether a rule runs over all columns between the level and the next one. */
    boolean isRuledBelow(int level) {
        double above = level == 0 ? Double.NEGATIVE_INFINITY : borders.get(level - 1);
        double below = level + 1 < borders.size() ? borders.get(level + 1) : Double.POSITIVE_INFINITY;
        double upper = parts.stream()
                .filter(part -> part.y0 >= above && part.y1 <= borders.get(level) + SAME_LEVEL * (part.y1 - part.y0))
                .mapToDouble(part -> (part.y0 + part.y1) / 2)
                .max()
                .orElse(above);
        double lower = parts.stream()
                .filter(part -> part.y0 >= borders.get(level) - SAME_LEVEL * (part.y1 - part.y0) && part.y0 < below)
                .mapToDouble(part -> (part.y0 + part.y1) / 2)
                .min()
                .orElse(below);
        return region.isRuledBetween(upper, lower);
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
        if (last > first && !isUnderlined(piece)) {
            columns.cut(piece).forEach(part -> add(part, columns.first(part), columns.last(part)));
        } else {
            add(piece, first, last);
        }
    }

    private void add(Piece piece, int from, int to) {
        int first = from;
        int last = to;
        for (RulingLine rule : region.partial()) {
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

    /** A rule over a part of the columns tells which of them the piece is over. */
    private boolean isUnderlined(Piece piece) {
        return region.partial().stream().anyMatch(rule -> isUnder(rule, piece));
    }

    private boolean isUnder(RulingLine rule, Piece piece) {
        return rule.y() > piece.box().centerY()
                && rule.y() < piece.box().y1() + settings.underHeading() * piece.em()
                && rule.x0() - settings.slack() < piece.box().x0()
                && rule.x1() + settings.slack() > piece.box().x1();
    }

    private int firstOver(RulingLine rule) {
        int column = 0;
        while (column + 1 < columns.count() && columns.to(column) <= rule.x0() + settings.slack()) {
            column++;
        }
        return column;
    }

    private int lastOver(RulingLine rule) {
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
