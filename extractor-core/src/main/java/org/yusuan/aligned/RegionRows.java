package org.yusuan.aligned;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a region as rows: the heading's lines, and the body's with what was wrapped made one row again. */
final class RegionRows {
    private final CandidateRegion region;
    private final Columns columns;
    private final AlignedSettings.Grid settings;

    RegionRows(CandidateRegion region, Columns columns, AlignedSettings.Grid settings) {
        this.region = region;
        this.columns = columns;
        this.settings = settings;
    }

    /** How many lines the heading has. */
    int headingLines() {
        List<AlignedLine> lines = region.lines();
        int body = 0;
        while (body < lines.size()
                && !lines.get(body).hasFigures()
                && !lines.get(body).numbersColumns()) {
            body++;
        }
        if (body == lines.size()) {
            return Math.max(1, firstRuled(1, body - 1));
        }
        int ruled = lastRuled(body);
        if (ruled > 0) {
            return ruled;
        }
        while (body > 1 && isLabelOnly(lines.get(body - 1))) {
            body--;
        }
        return body;
    }

    /** Index of the first line from there on that has a rule above; 0 without one. */
    private int firstRuled(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (isRuledAbove(i)) {
                return i;
            }
        }
        return 0;
    }

    private int lastRuled(int from) {
        for (int i = from; i > 0; i--) {
            if (isRuledAbove(i)) {
                return i;
            }
        }
        return 0;
    }

    private boolean isRuledAbove(int line) {
        return region.isRuledBetween(
                region.lines().get(line - 1).box().centerY(),
                region.lines().get(line).box().centerY());
    }

    private boolean isLabelOnly(AlignedLine line) {
        return line.pieces().stream().allMatch(piece -> columns.last(piece) == 0);
    }

    /** Lines of the body from the given one on, those of one row together. */
    List<List<AlignedLine>> body(int from) {
        List<List<AlignedLine>> rows = new ArrayList<>();
        for (int i = from; i < region.lines().size(); i++) {
            AlignedLine line = region.lines().get(i);
            if (i > from && !isRuledAbove(i) && goesOn(rows.get(rows.size() - 1), line)) {
                rows.get(rows.size() - 1).add(line);
            } else {
                rows.add(new ArrayList<>(List.of(line)));
            }
        }
        return rows;
    }

    private boolean goesOn(List<AlignedLine> row, AlignedLine line) {
        AlignedLine last = row.get(row.size() - 1);
        double down = line.box().centerY() - last.box().centerY();
        if (down < settings.tight() * line.em()) {
            return true;
        }
        if (down > settings.leading() * line.em()) {
            return false;
        }
        Piece label = label(line);
        if (label == null) {
            return line.pieces().stream().noneMatch(Piece::isFigure);
        }
        Piece above = label(last);
        if (above == null || columns.isSpanning(above) || columns.isSpanning(label)) {
            return false;
        }
        boolean broken = columns.to(0) - above.box().x1() < label.firstWord();
        if (line.pieces().size() == 1) {
            return label.startsLower() || (broken && !label.startsUpper());
        }
        return row.stream().allMatch(this::isLabelOnly) && label.startsLower() && !above.startsLower();
    }

    private @Nullable Piece label(AlignedLine line) {
        Piece first = line.pieces().get(0);
        return columns.first(first) == 0 ? first : null;
    }
}
