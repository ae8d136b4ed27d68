package org.yusuan.aligned;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds running text: lines below one another, most of which end because the next word had no room. */
final class ProseFinder {
    private final AlignedSettings.Prose settings;

    ProseFinder(AlignedSettings.Prose settings) {
        this.settings = settings;
    }

    Set<Piece> prose(List<AlignedLine> lines) {
        Set<Piece> prose = new LinkedHashSet<>();
        for (List<Piece> column : columns(lines)) {
            if (isProse(column)) {
                prose.addAll(column);
            }
        }
        return prose;
    }

    /** Pieces that could be one text: each begins below the one before. */
    private List<List<Piece>> columns(List<AlignedLine> lines) {
        List<List<Piece>> open = new ArrayList<>();
        List<List<Piece>> columns = new ArrayList<>();
        for (AlignedLine line : lines) {
            double top = line.box().y0();
            open.removeIf(column -> {
                Piece last = column.get(column.size() - 1);
                return top - last.box().y1() > settings.leading() * last.em();
            });
            for (Piece piece : line.pieces()) {
                List<Piece> column = open.stream()
                        .filter(candidate -> goesOn(candidate, piece))
                        .findFirst()
                        .orElseGet(() -> {
                            List<Piece> started = new ArrayList<>();
                            open.add(started);
                            columns.add(started);
                            return started;
                        });
                column.add(piece);
            }
        }
        return columns;
    }

    private boolean goesOn(List<Piece> column, Piece piece) {
        Piece last = column.get(column.size() - 1);
        double down = piece.box().centerY() - last.box().centerY();
        double right = last.box().x0() - piece.box().x0();
        double most = column.size() == 1 ? settings.indent() : settings.aligned();
        return down > 0
                && down <= settings.leading() * piece.em()
                && right >= -settings.aligned() * piece.em()
                && right <= most * piece.em();
    }

    private boolean isProse(List<Piece> column) {
        if (column.size() < settings.fewestLines()) {
            return false;
        }
        double end =
                column.stream().mapToDouble(piece -> piece.box().x1()).max().orElseThrow();
        int broken = 0;
        for (int i = 0; i + 1 < column.size(); i++) {
            if (end - column.get(i).box().x1() < column.get(i + 1).firstWord()) {
                broken++;
            }
        }
        return broken >= settings.brokenShare() * (column.size() - 1) && isWordy(column);
    }

    private boolean isWordy(List<Piece> column) {
        double words = 0;
        double characters = 0;
        for (Piece piece : column) {
            words += 1 + piece.text().chars().filter(c -> c == ' ').count();
            characters += piece.text()
                    .codePoints()
                    .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                    .count();
        }
        return words >= settings.words() * column.size() || characters >= settings.characters() * column.size();
    }
}
