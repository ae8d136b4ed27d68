package org.yusuan.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The bands in which the entries of neighbouring cells stand side by side. They are rows where figures prove it: numbers
 * one below the other, each beside an entry of another cell.
 */
final class TextBands {
    private record Placed(int cell, CellEntries.Entry entry) {}

    private final RowSettings settings;

    TextBands(RowSettings settings) {
        this.settings = settings;
    }

    /**
     * Heights at which the row is to be cut, from top to bottom; none where it is one row.
     *
     * @param lines of each cell of the row
     */
    List<Double> cuts(List<List<CellEntries.Entry>> lines) {
        if (lines.stream().noneMatch(this::isFigures)) {
            return List.of();
        }
        List<List<Placed>> bands = bands(joined(lines));
        return bands.size() < 2 || !areRows(bands) ? List.of() : between(bands);
    }

    /** Numbers one below the other, and not one number that was broken. */
    private boolean isFigures(List<CellEntries.Entry> lines) {
        int numbers = 0;
        int broken = 0;
        int breaks = 0;
        CellEntries.Entry last = null;
        for (CellEntries.Entry line : lines) {
            if (!line.number()) {
                last = null;
                continue;
            }
            numbers++;
            if (last != null) {
                breaks++;
                broken += line.broken() ? 1 : 0;
            }
            last = line;
        }
        return numbers >= settings.fewestFigures() && (breaks == 0 || broken < breaks);
    }

    private List<Placed> joined(List<List<CellEntries.Entry>> lines) {
        List<Placed> joined = new ArrayList<>();
        for (int cell = 0; cell < lines.size(); cell++) {
            List<CellEntries.Entry> numbers = numbersBeside(cell, lines);
            for (CellEntries.Entry entry : unbroken(aroundNumbers(lines.get(cell), numbers), numbers)) {
                joined.add(new Placed(cell, entry));
            }
        }
        return joined;
    }

    private static List<CellEntries.Entry> numbersBeside(int cell, List<List<CellEntries.Entry>> lines) {
        List<CellEntries.Entry> numbers = new ArrayList<>();
        for (int other = 0; other < lines.size(); other++) {
            if (other != cell) {
                lines.get(other).stream().filter(CellEntries.Entry::number).forEach(numbers::add);
            }
        }
        return numbers;
    }

    /** Two lines are one entry where a number stands at the middle of both. */
    private List<CellEntries.Entry> aroundNumbers(List<CellEntries.Entry> lines, List<CellEntries.Entry> numbers) {
        List<CellEntries.Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            CellEntries.Entry line = lines.get(i);
            if (i + 1 < lines.size() && !line.number() && lines.get(i + 1).broken()) {
                CellEntries.Entry both = line.with(lines.get(i + 1));
                if (numbers.stream().anyMatch(number -> isCentered(number, both))) {
                    entries.add(both);
                    i++;
                    continue;
                }
            }
            entries.add(line);
        }
        return entries;
    }

    private boolean isCentered(CellEntries.Entry number, CellEntries.Entry entry) {
        return Math.abs(number.centerY() - entry.centerY())
                <= settings.centered() * number.box().height();
    }

    /** Text that a cell's width broke is one entry, unless both lines have numbers of their own. */
    private static List<CellEntries.Entry> unbroken(List<CellEntries.Entry> lines, List<CellEntries.Entry> numbers) {
        Set<CellEntries.Entry> numbered = new HashSet<>();
        for (CellEntries.Entry number : numbers) {
            lines.stream()
                    .filter(line -> shared(line, number) > 0)
                    .min(Comparator.comparingDouble(line -> Math.abs(line.centerY() - number.centerY())))
                    .ifPresent(numbered::add);
        }
        List<CellEntries.Entry> entries = new ArrayList<>();
        CellEntries.Entry entry = null;
        boolean hasNumber = false;
        for (CellEntries.Entry line : lines) {
            boolean ownRow = numbered.contains(line);
            if (entry != null && line.broken() && !line.number() && !entry.number() && !(hasNumber && ownRow)) {
                entry = entry.with(line);
                hasNumber |= ownRow;
                continue;
            }
            if (entry != null) {
                entries.add(entry);
            }
            entry = line;
            hasNumber = ownRow;
        }
        if (entry != null) {
            entries.add(entry);
        }
        return entries;
    }

    private List<List<Placed>> bands(List<Placed> entries) {
        List<List<Placed>> bands = new ArrayList<>();
        List<Placed> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparingDouble(placed -> placed.entry().centerY()));
        for (Placed placed : sorted) {
            List<Placed> band = bands.isEmpty() ? List.of() : bands.get(bands.size() - 1);
            if (band.stream().anyMatch(other -> areBeside(other, placed))) {
                band.add(placed);
            } else {
                bands.add(new ArrayList<>(List.of(placed)));
            }
        }
        return bands;
    }

    private boolean areBeside(Placed a, Placed b) {
        double lower = Math.min(a.entry().box().height(), b.entry().box().height());
        return a.cell() != b.cell() && shared(a.entry(), b.entry()) >= settings.sharedHeight() * lower;
    }

    private static double shared(CellEntries.Entry a, CellEntries.Entry b) {
        return Math.min(a.box().y1(), b.box().y1())
                - Math.max(a.box().y0(), b.box().y0());
    }

    private boolean areRows(List<List<Placed>> bands) {
        int numbers = 0;
        int aligned = 0;
        for (List<Placed> band : bands) {
            Set<Integer> cells = new HashSet<>();
            for (Placed placed : band) {
                boolean second = !cells.add(placed.cell());
                if (placed.entry().number()) {
                    if (second) {
                        return false;
                    }
                    numbers++;
                    aligned += band.stream().anyMatch(other -> other.cell() != placed.cell()) ? 1 : 0;
                }
            }
        }
        return aligned >= settings.fewestFigures() && aligned >= settings.alignedShare() * numbers;
    }

    private static List<Double> between(List<List<Placed>> bands) {
        List<Double> cuts = new ArrayList<>();
        for (int i = 1; i < bands.size(); i++) {
            double above = bands.get(i - 1).stream()
                    .mapToDouble(placed -> placed.entry().box().y1())
                    .max()
                    .orElseThrow();
            double below = bands.get(i).stream()
                    .mapToDouble(placed -> placed.entry().box().y0())
                    .min()
                    .orElseThrow();
            cuts.add((above + below) / 2);
        }
        return cuts;
    }
}
