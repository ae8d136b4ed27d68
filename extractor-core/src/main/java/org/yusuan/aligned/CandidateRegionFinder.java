package org.yusuan.aligned;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yusuan.document.Box;
import org.yusuan.ruling.Edge;

/** Cuts a page into regions that may be tables: between rules that end together, and lines of several pieces in a row. */
final class CandidateRegionFinder {
    /** What stands between two rules. */
    private enum Content {
        NOTHING,
        PLAIN,
        TABULAR,
        OTHER
    }

    private final AlignedSettings.Regions settings;
    private final double tight;
    private final Set<Piece> prose;
    private final List<RulingLine> all;
    private final List<RulingLine> rules;
    private List<AlignedLine> lines;

    CandidateRegionFinder(AlignedSettings whole, List<AlignedLine> lines, Set<Piece> prose, List<Edge> edges) {
        this.settings = whole.regions();
        this.tight = whole.grid().tight();
        this.prose = prose;
        this.all = RulingLine.of(edges);
        this.rules = RulingLine.joined(all, settings.rulePieces()).stream()
                .filter(rule -> rule.width() >= settings.shortestRule())
                .toList();
        this.lines = without(lines, prose);
    }

    List<CandidateRegion> find() {
        List<CandidateRegion> regions = new ArrayList<>();
        for (List<RulingLine> stack : stacks()) {
            addFrames(stack, regions);
        }
        addUnframed(regions);
        return regions;
    }

    private static List<AlignedLine> without(List<AlignedLine> lines, Set<Piece> left) {
        return lines.stream()
                .map(line -> line.pieces().stream()
                        .filter(piece -> !left.contains(piece))
                        .toList())
                .filter(pieces -> !pieces.isEmpty())
                .map(AlignedLine::new)
                .toList();
    }

    /** Rules that begin and end together, top to bottom. */
    private List<List<RulingLine>> stacks() {
        List<List<RulingLine>> stacks = new ArrayList<>();
        for (RulingLine rule : rules) {
            stacks.stream()
                    .filter(stack -> Math.abs(stack.get(0).x0() - rule.x0()) <= settings.ruleEnds()
                            && Math.abs(stack.get(0).x1() - rule.x1()) <= settings.ruleEnds())
                    .findFirst()
                    .orElseGet(() -> {
                        List<RulingLine> started = new ArrayList<>();
                        stacks.add(started);
                        return started;
                    })
                    .add(rule);
        }
        return stacks;
    }

    private void addFrames(List<RulingLine> stack, List<CandidateRegion> regions) {
        int first = 0;
        while (first + 1 < stack.size()) {
            int last = first;
            while (last + 1 < stack.size() && belongs(stack, first, last)) {
                last++;
            }
            if (last > first) {
                addFramed(withHeading(stack.subList(first, last + 1)), regions);
            }
            first = Math.max(last, first + 1);
        }
    }

    /** Whether what stands below the rule belongs to a table that begins at the first one. */
    private boolean belongs(List<RulingLine> stack, int first, int at) {
        RulingLine above = stack.get(at);
        RulingLine below = stack.get(at + 1);
        return switch (kind(above, below)) {
            case TABULAR -> true;
            case NOTHING -> at > first && below.y() - above.y() <= settings.rulePieces();
            case PLAIN ->
                at > first
                        && at + 2 < stack.size()
                        && isOneRow(stack.get(first), above, below)
                        && belongs(stack, first, at + 1);
            case OTHER -> false;
        };
    }

    /** A section's heading between two rows; in larger print it is the name of the next table. */
    private boolean isOneRow(RulingLine top, RulingLine above, RulingLine below) {
        List<AlignedLine> between = content(above, below);
        return between.size() == 1
                && content(top, above).stream().anyMatch(line -> between.get(0).em() <= settings.sameSize() * line.em())
                && below.y() - above.y()
                        <= settings.lineGap() * 2 * between.get(0).em();
    }

    private Content kind(RulingLine above, RulingLine below) {
        if (prose.stream().anyMatch(piece -> isBetween(piece, above, below))) {
            return Content.OTHER;
        }
        List<AlignedLine> between = content(above, below);
        if (between.isEmpty()) {
            return Content.NOTHING;
        }
        if (isCaption(between, (above.x0() + above.x1()) / 2)) {
            return Content.OTHER;
        }
        long tabular = between.stream().filter(AlignedLine::isTabular).count();
        if (tabular == 0) {
            return Content.PLAIN;
        }
        long wide = between.stream()
                .filter(line -> !line.isTabular() && 2 * line.box().width() > above.width())
                .count();
        return wide <= tabular ? Content.TABULAR : Content.OTHER;
    }

    /** Lines between the rules, as far as they stand below the upper one. */
    private List<AlignedLine> content(RulingLine above, RulingLine below) {
        return lines.stream()
                .map(line -> line.pieces().stream()
                        .filter(piece -> isBetween(piece, above, below))
                        .toList())
                .filter(pieces -> !pieces.isEmpty())
                .map(AlignedLine::new)
                .toList();
    }

    private boolean isBetween(Piece piece, RulingLine above, RulingLine below) {
        Box box = piece.box();
        return box.centerY() > above.y()
                && box.centerY() < below.y()
                && box.centerX() > above.x0() - settings.ruleEnds()
                && box.centerX() < above.x1() + settings.ruleEnds();
    }

    /** The heading may stand above the frame, below a rule over a part of it. */
    private List<RulingLine> withHeading(List<RulingLine> frame) {
        RulingLine top = frame.get(0);
        for (RulingLine rule : rules) {
            double height = top.y() - rule.y();
            if (height <= 0
                    || rule.x1() - top.x1() > settings.ruleEnds()
                    || top.x0() - rule.x0() > settings.ruleEnds()
                    || 2 * rule.width() < top.width()) {
                continue;
            }
            RulingLine whole = new RulingLine(rule.y(), top.x0(), top.x1());
            List<AlignedLine> heading = content(whole, top);
            if (heading.stream().anyMatch(AlignedLine::isTabular)
                    && height <= settings.headingHeight() * heading.get(0).em()
                    && kind(whole, top) == Content.TABULAR) {
                List<RulingLine> higher = new ArrayList<>(frame);
                higher.add(0, whole);
                return higher;
            }
        }
        return frame;
    }

    private void addFramed(List<RulingLine> frame, List<CandidateRegion> regions) {
        RulingLine top = frame.get(0);
        List<AlignedLine> content = content(top, frame.get(frame.size() - 1));
        RulingLine bottom = frame.get(frame.size() - 1);
        regions.add(new CandidateRegion(
                content,
                frame.stream().map(RulingLine::y).toList(),
                all.stream()
                        .filter(rule -> rule.y() > top.y() && rule.y() < bottom.y())
                        .filter(rule -> rule.x0() >= top.x0() - settings.ruleEnds()
                                && rule.x1() <= top.x1() + settings.ruleEnds()
                                && rule.width() < top.width() - 2 * settings.ruleEnds())
                        .toList(),
                true));
        List<AlignedLine> rest = new ArrayList<>();
        for (AlignedLine line : lines) {
            List<Piece> pieces = line.pieces().stream()
                    .filter(piece -> !isBetween(piece, top, bottom))
                    .toList();
            if (!pieces.isEmpty()) {
                rest.add(new AlignedLine(pieces));
            }
        }
        lines = rest;
    }

    private void addUnframed(List<CandidateRegion> regions) {
        List<AlignedLine> table = new ArrayList<>();
        List<AlignedLine> plain = new ArrayList<>();
        for (AlignedLine line : lines) {
            if (!table.isEmpty() && !follows(line, plain.isEmpty() ? table : plain)) {
                addUnframed(table, regions);
                table = new ArrayList<>();
                plain.clear();
            }
            if (line.isTabular() || (plain.isEmpty() && isBeside(line, table))) {
                table.addAll(plain);
                plain.clear();
                table.add(line);
            } else if (!table.isEmpty()) {
                plain.add(line);
                if (plain.size() > settings.mostPlainLines()) {
                    addUnframed(table, regions);
                    table = new ArrayList<>();
                    plain.clear();
                }
            }
        }
        addUnframed(table, regions);
    }

    /** The rest of a text that is wrapped beside the last line, which stands at its middle. */
    private boolean isBeside(AlignedLine line, List<AlignedLine> table) {
        return !table.isEmpty()
                && line.box().centerY() - table.get(table.size() - 1).box().centerY() < tight * line.em();
    }

    /** The name of another table, and below it what that is of (部门：… 单位：万元), the unit at the right. */
    private static boolean isCaption(List<AlignedLine> between, double middle) {
        AlignedLine last = between.get(between.size() - 1);
        boolean named = between.size() > 1 && !between.get(0).isTabular();
        boolean labels = last.pieces().stream().allMatch(CandidateRegionFinder::isLabelled);
        boolean aside = last.isTabular() || last.box().x0() > middle;
        return isCaption(last)
                && (named || (labels && aside))
                && last.pieces().stream().noneMatch(Piece::isFigure);
    }

    /** What a table is of (部门：… 单位：万元) stands over it; no heading has a colon in its middle. */
    private static boolean isCaption(AlignedLine line) {
        return line.pieces().stream().anyMatch(CandidateRegionFinder::isLabelled);
    }

    private static boolean isLabelled(Piece piece) {
        int colon = Math.max(piece.text().indexOf('：'), piece.text().indexOf(':'));
        return colon > 0 && colon < piece.text().length() - 1;
    }

    private boolean follows(AlignedLine line, List<AlignedLine> before) {
        Box above = before.get(before.size() - 1).box();
        Box box = line.box();
        return box.y0() - above.y1() <= settings.lineGap() * line.em()
                && prose.stream()
                        .map(Piece::box)
                        .noneMatch(text -> text.centerY() > above.y0()
                                && text.centerY() < box.y1()
                                && text.x0() < Math.max(box.x1(), above.x1())
                                && text.x1() > Math.min(box.x0(), above.x0()));
    }

    private void addUnframed(List<AlignedLine> found, List<CandidateRegion> regions) {
        List<AlignedLine> table =
                found.stream().dropWhile(CandidateRegionFinder::isCaption).toList();
        if (table.isEmpty()) {
            return;
        }
        Box box = table.stream().map(AlignedLine::box).reduce(Box::union).orElseThrow();
        List<RulingLine> inside = all.stream()
                .filter(rule ->
                        rule.y() > box.y0() && rule.y() < box.y1() && rule.x0() < box.x1() && rule.x1() > box.x0())
                .toList();
        List<Double> across = RulingLine.joined(inside, settings.rulePieces()).stream()
                .filter(rule ->
                        rule.x0() <= box.x0() + settings.ruleEnds() && rule.x1() >= box.x1() - settings.ruleEnds())
                .map(RulingLine::y)
                .toList();
        regions.add(new CandidateRegion(table, across, inside, false));
    }
}
