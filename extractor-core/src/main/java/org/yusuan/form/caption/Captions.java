package org.yusuan.form.caption;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Box;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.document.Paragraph;
import org.yusuan.lexicon.Dates;
import org.yusuan.lexicon.MoneyUnit;
import org.yusuan.lexicon.MoneyUnits;

/** Reads what stands over a table: its name, number, unit, organisation and year. */
public final class Captions {
    /** Lines over a table that are looked at; captions have at most a number, a name in two lines, a year, an organisation, a unit. */
    private static final int LINES_ABOVE = 8;

    /** Lines over the name that are looked at for the form's number. */
    private static final int LINES_ABOVE_TITLE = 2;

    /** Rows at the head of a grid that may be caption. */
    private static final int CAPTION_ROWS = 5;

    /** What a line that broke leaves over: 表, 算表, 办公厅. In characters. */
    private static final int LONGEST_REMNANT = 4;

    /** What a unit that broke leaves over: 单位, 位：万元. In characters. */
    private static final int LONGEST_UNIT_REST = 5;

    /** 元, 万元: what is a unit by itself and another together with the line before. In characters. */
    private static final int LONGEST_YUAN = 2;

    /** Lines of one name stand closer than this share of their height, in the same size (share), centred alike (points). */
    private static final double TITLE_LINE_GAP = 0.8;

    private static final double TITLE_SIZE_DIFFERENCE = 0.1;
    private static final double TITLE_CENTRE_DIFFERENCE = 20;

    private Captions() {}

    /**
     * What is said over the grid.
     *
     * @param before the paragraphs between the table before (or the document's start) and the grid
     */
    public static Caption of(List<Paragraph> before, Grid grid) {
        Set<Cell> captionCells = cellsInside(grid);
        List<CaptionLine> lines = new ArrayList<>(above(before));
        captionCells.forEach(cell -> lines.add(CaptionLine.of(cell)));
        joinBrokenUnits(lines);
        Title title = title(lines);
        List<CaptionLine> own = lines.subList(Math.max(0, title.from() - LINES_ABOVE_TITLE), lines.size());
        @Nullable String formNo = nearest(own, CaptionLine::formNo);
        @Nullable MoneyUnit unit = nearest(own, CaptionLine::unit);
        unit = unit == null ? unitBelow(grid, captionCells) : unit;
        @Nullable String organisation = organisation(own);
        @Nullable
        Integer year = title.text() == null ? null : Dates.year(title.text()).orElse(null);
        return new Caption(
                title.text(),
                formNo,
                unit,
                organisation,
                year != null ? year : nearest(own, CaptionLine::year),
                captionCells);
    }

    /** Whether the text is a line of a caption: a form's name, number, unit or year. */
    public static boolean isLine(Cell cell) {
        CaptionLine line = CaptionLine.of(cell);
        return line.isFact() || TableKinds.ofTitle(cell.text()).isPresent();
    }

    /** Cells of the grid's first rows that are caption: every cell of such a row says a fact of the table, or one its name. */
    public static Set<Cell> cellsInside(Grid grid) {
        Set<Cell> caption = new LinkedHashSet<>();
        int rows = Math.min(CAPTION_ROWS, grid.rows() - 1);
        boolean target = false;
        for (int row = 0; row < rows; row++) {
            List<Cell> cells = grid.startingIn(row).stream()
                    .filter(cell -> !cell.isBlank())
                    .toList();
            if (cells.stream().anyMatch(cell -> cell.rowSpan() > 1) || !isCaptionRow(cells, target)) {
                break;
            }
            target |= cells.stream()
                    .flatMap(cell -> CaptionLine.of(cell).title().stream())
                    .flatMap(title -> TableKinds.ofTitle(title).stream())
                    .anyMatch(TableKinds::isTarget);
            caption.addAll(cells);
        }
        return caption;
    }

    /** A target form may state the unit beside its organisation, in a row that is content. */
    private static @Nullable MoneyUnit unitBelow(Grid grid, Set<Cell> caption) {
        int row = caption.stream().mapToInt(Cell::rowEnd).max().orElse(0);
        return row >= grid.rows()
                ? null
                : grid.startingIn(row).stream()
                        .map(CaptionLine::of)
                        .filter(line -> line.organisation().isPresent())
                        .flatMap(line -> line.unit().stream())
                        .findFirst()
                        .orElse(null);
    }

    /** A target form states its organisation as a field of the form, so such a row is content there. */
    private static boolean isCaptionRow(List<Cell> cells, boolean target) {
        if (cells.size() == 1) {
            CaptionLine line = CaptionLine.of(cells.get(0));
            if (line.title().isPresent() || line.isRemark()) {
                return true;
            }
        }
        return cells.stream()
                .map(CaptionLine::of)
                .allMatch(
                        line -> line.isFact() && (!target || line.organisation().isEmpty()));
    }

    /** The lines that can belong to the table: from the nearest up to a sentence, a remark or the limit. */
    private static List<CaptionLine> above(List<Paragraph> before) {
        List<CaptionLine> lines = new ArrayList<>();
        for (int i = before.size() - 1; i >= 0 && lines.size() < LINES_ABOVE; i--) {
            CaptionLine line = CaptionLine.of(before.get(i));
            if (line.isProse()) {
                break;
            }
            if (!lines.isEmpty() && (line.goesOnIn(lines.get(0)) || line.isLabelOf(lines.get(0)))) {
                lines.set(0, joined(line, lines.get(0)));
            } else if (!line.text().isEmpty() && !line.isFurniture()) {
                lines.add(0, line);
            }
        }
        return lines;
    }

    /** A name and the first of the lines it stands on; without a name, the line after the last. */
    private record Title(@Nullable String text, int from) {}

    private static Title title(List<CaptionLine> lines) {
        Title formName = lastTitle(lines, CaptionLine::title, lines.size());
        Title bare = lastTitle(lines, CaptionLine::bareTitle, 1);
        boolean near = formName.text() != null && (bare.text() == null || !isOnAPageBefore(formName, bare, lines));
        return near ? formName : bare;
    }

    /** A form's name at the end of the page before may be the last of its contents; what stands on the table's page is nearer. */
    private static boolean isOnAPageBefore(Title far, Title near, List<CaptionLine> lines) {
        int farPage = lines.get(far.from()).area().page();
        return farPage < lines.get(near.from()).area().page();
    }

    /**
     * The nearest line that is a name.
     *
     * @param tries how many lines that are neither fact nor remark are looked at
     */
    private static Title lastTitle(List<CaptionLine> lines, Function<CaptionLine, Optional<String>> naming, int tries) {
        String remark = "";
        int left = tries;
        for (int i = lines.size() - 1; i >= 0 && left > 0; i--) {
            CaptionLine line = lines.get(i);
            if (line.isRemark()) {
                remark = line.text();
                continue;
            }
            Optional<String> name = naming.apply(line);
            if (name.isPresent()) {
                return joined(lines, i, name.get() + remark);
            }
            left -= line.isFact() ? 0 : 1;
            remark = line.isFact() ? remark : "";
        }
        return new Title(null, 0);
    }

    /** Adds the lines before that the name broke from. */
    private static Title joined(List<CaptionLine> lines, int last, String name) {
        String text = name;
        int from = last;
        while (from > 0 && isBroken(lines.get(from - 1), lines.get(from), text)) {
            from--;
            text = lines.get(from).withoutFormNo() + text;
        }
        return new Title(text, from);
    }

    private static boolean isBroken(CaptionLine upper, CaptionLine lower, String name) {
        if (upper.isFact()
                || upper.title().isPresent()
                || upper.isRemark()
                || lower.formNo().isPresent()) {
            return false;
        }
        boolean remnant =
                (name.length() <= LONGEST_REMNANT && TableKinds.ofTitle(name).isEmpty())
                        || name.startsWith("表")
                        || name.startsWith("（")
                        || name.startsWith("(");
        return remnant || isSetAsOne(upper, lower);
    }

    /** A number with the beginning of a name wants the rest; other lines of one name are centred alike. */
    private static boolean isSetAsOne(CaptionLine upper, CaptionLine lower) {
        Box above = upper.area().upright();
        Box below = lower.area().upright();
        if (above == null
                || below == null
                || upper.area().page() != lower.area().page()) {
            return false;
        }
        double height = Math.max(above.height(), below.height());
        boolean unfinished = upper.formNo().isPresent() && lower.title().isPresent();
        return below.y0() - above.y1() < TITLE_LINE_GAP * height
                && Math.abs(above.height() - below.height()) <= TITLE_SIZE_DIFFERENCE * height
                && (unfinished || Math.abs(above.centerX() - below.centerX()) <= TITLE_CENTRE_DIFFERENCE);
    }

    /** A unit may break anywhere: 单 | 位：万元, 单位 | ：万元, 单位：万 | 元. */
    private static void joinBrokenUnits(List<CaptionLine> lines) {
        for (int i = lines.size() - 1; i > 0; i--) {
            CaptionLine upper = lines.get(i - 1);
            CaptionLine lower = lines.get(i);
            boolean remnant = Math.min(upper.compact().length(), lower.compact().length()) <= LONGEST_UNIT_REST;
            boolean apart = upper.unit().isEmpty() && lower.unit().isEmpty();
            CaptionLine whole = joined(upper, lower);
            boolean yuan =
                    lower.compact().length() <= LONGEST_YUAN && lower.unit().isPresent();
            if (remnant && (apart || yuan) && whole.unit().isPresent()) {
                lines.set(i - 1, whole);
                lines.remove(i);
            }
        }
    }

    private static CaptionLine joined(CaptionLine upper, CaptionLine lower) {
        return upper.withText(upper.text() + lower.text());
    }

    /** The nearest organisation; a long name may go on in the next line. */
    private static @Nullable String organisation(List<CaptionLine> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Optional<String> name = lines.get(i).organisation();
            if (name.isPresent()) {
                boolean goesOn = i + 1 < lines.size() && isRemnant(lines.get(i + 1));
                return goesOn ? name.get() + lines.get(i + 1).text() : name.get();
            }
        }
        return null;
    }

    private static boolean isRemnant(CaptionLine line) {
        return line.compact().length() <= LONGEST_REMNANT
                && !line.isFact()
                && line.title().isEmpty()
                && MoneyUnits.stated("单位：" + line.text()).isEmpty();
    }

    private static <T> @Nullable T nearest(List<CaptionLine> lines, Function<CaptionLine, Optional<T>> fact) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Optional<T> found = fact.apply(lines.get(i));
            if (found.isPresent()) {
                return found.get();
            }
        }
        return null;
    }
}
