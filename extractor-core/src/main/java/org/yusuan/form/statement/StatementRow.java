package org.yusuan.form.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.form.table.RowMark;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.Numbering;

/**
 * What a row of a block says its amounts are of.
 *
 * @param code of the subject, parts joined
 * @param name layout undone; empty where the row has none
 * @param nameRaw as published
 * @param group the outer label of a name in two columns
 * @param counterpart the second name
 * @param dims other texts, {@code heading: text}
 * @param labels cells of the name and the code
 * @param facts cells of the rest
 */
record StatementRow(
        @Nullable String code,
        String name,
        String nameRaw,
        @Nullable String group,
        @Nullable String counterpart,
        List<String> dims,
        List<Cell> labels,
        List<Cell> facts) {
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** A functional or economic code before its name: 201一般公共服务支出, 2010101-行政运行. */
    private static final Pattern CODE_AND_NAME =
            Pattern.compile("[\\[(]?([1-5]\\d{2}(?:\\d{2}){0,2})([\\])]?\\s?[-—_]?)\\s?(\\p{IsHan}.*)");

    /** What follows a number that is none of a code's. */
    private static final String COUNTED = "年月日个人元万亿号辆台平";

    StatementRow {
        dims = List.copyOf(dims);
        labels = List.copyOf(labels);
        facts = List.copyOf(facts);
    }

    /** The name without its numbering. */
    String plainName() {
        return Numbering.stripItem(name);
    }

    /**
     * Reads one row of a block.
     *
     * @param outer columns whose names are merged over rows of inner names
     * @param before the code of the row above, whose outer parts a row of a tree may leave out
     */
    static StatementRow of(CellMap map, int row, StatementBlock block, Set<Integer> outer, @Nullable String before) {
        Reader reader = new Reader(map, row, block, outer);
        reader.readNames();
        reader.readCodes(before);
        reader.readDimensions();
        return reader.row();
    }

    private static final class Reader {
        private final CellMap map;
        private final int row;
        private final StatementBlock block;
        private final Set<Integer> outer;
        private final List<Cell> labels = new ArrayList<>();
        private final List<Cell> facts = new ArrayList<>();
        private final TreeMap<Integer, String> dims = new TreeMap<>();
        private @Nullable StatementColumn nameColumn;
        private @Nullable String code;
        private @Nullable String group;
        private @Nullable String counterpart;
        private String name = "";
        private String nameRaw = "";

        Reader(CellMap map, int row, StatementBlock block, Set<Integer> outer) {
            this.map = map;
            this.row = row;
            this.block = block;
            this.outer = outer;
        }

        StatementRow row() {
            return new StatementRow(code, name, nameRaw, group, counterpart, List.copyOf(dims.values()), labels, facts);
        }

        /** The innermost name that is filled in; what stands outside it is its group, or another fact of the row. */
        void readNames() {
            List<StatementColumn> names = new ArrayList<>(block.names());
            List<StatementColumn> counterparts = block.of(ColumnRole.COUNTERPART);
            if (names.isEmpty()) {
                names.addAll(counterparts.subList(0, Math.min(1, counterparts.size())));
            }
            @Nullable Cell chosen = project();
            boolean ofProject = chosen != null;
            chosen = ofProject ? chosen : choose(names);
            if (chosen != null) {
                takeName(chosen);
                readOuterNames(names, chosen);
            }
            for (StatementColumn column : counterparts) {
                if (ofProject) {
                    readDimension(column);
                } else if (!names.contains(column)) {
                    readCounterpart(column, chosen);
                }
            }
        }

        /** The project that the row is of, if the table has projects and the row one of its own. */
        private @Nullable Cell project() {
            for (StatementColumn column : block.of(ColumnRole.PROJECT)) {
                @Nullable Cell cell = map.printed(row, column.index());
                if (cell != null && !hasInnerPart(column) && (cell.row() == row || !map.reachesOverColumns(cell))) {
                    nameColumn = column;
                    return cell;
                }
            }
            return null;
        }

        /** Whether names go on in a column without a heading of its own. */
        private boolean hasInnerPart(StatementColumn column) {
            return block.names().stream()
                    .anyMatch(other -> other.index() > column.index()
                            && (other.path().isEmpty() || other.headings().equals(column.headings())));
        }

        private void takeName(Cell cell) {
            name = Folding.fold(cell.text());
            nameRaw = cell.text();
            labels.add(cell);
        }

        private boolean isRead(Cell cell) {
            return labels.contains(cell) || facts.contains(cell);
        }

        /** The rightmost name that begins in the row, else the rightmost that reaches into it from above. */
        private @Nullable Cell choose(List<StatementColumn> names) {
            @Nullable Cell chosen = null;
            for (StatementColumn column : names) {
                @Nullable Cell cell = map.printed(row, column.index());
                boolean better = cell != null && (chosen == null || cell.row() == row || chosen.row() != row);
                if (better) {
                    chosen = cell;
                    nameColumn = column;
                }
            }
            return chosen;
        }

        private void readOuterNames(List<StatementColumn> names, Cell chosen) {
            for (StatementColumn column : names) {
                @Nullable Cell cell = map.printed(row, column.index());
                if (cell == null || isRead(cell)) {
                    continue;
                }
                if (cell.col() > chosen.col()) {
                    readDimension(column);
                    continue;
                }
                labels.add(cell);
                if (sharesHeading(column) || (outer.contains(column.index()) && !column.namesOrganisations())) {
                    String outer = Folding.fold(cell.text());
                    group = group == null ? outer : group + "/" + outer;
                } else {
                    dims.put(column.index(), column.leaf() + ": " + Folding.fold(cell.text()));
                }
            }
        }

        /** Whether the chosen name's column and this one are two parts of one: under one heading, or the inner without. */
        private boolean sharesHeading(StatementColumn column) {
            StatementColumn inner = nameColumn;
            return inner != null && (inner.path().isEmpty() || inner.headings().equals(column.headings()));
        }

        /** A counterpart merged over rows of inner names belongs to the outer name beside it, not to them. */
        private void readCounterpart(StatementColumn column, @Nullable Cell chosen) {
            @Nullable Cell cell = map.printed(row, column.index());
            if (cell == null || cell.equals(chosen)) {
                return;
            }
            facts.add(cell);
            if (cell.rowSpan() == 1 || chosen == null || chosen.col() < cell.col()) {
                counterpart = Folding.fold(cell.text());
            }
        }

        void readCodes(@Nullable String before) {
            StringBuilder joined = new StringBuilder();
            Set<String> parts = new HashSet<>();
            for (StatementColumn column : block.columns()) {
                boolean isCode = column.role() == ColumnRole.CODE || column.role() == ColumnRole.CODE_PART;
                @Nullable Cell cell = isCode ? map.printed(row, column.index()) : null;
                if (cell == null || isRead(cell)) {
                    parts.add(column.leaf());
                    continue;
                }
                String part = digits(cell, column);
                boolean second = column.role() == ColumnRole.CODE ? joined.length() > 0 : parts.contains(column.leaf());
                if (part.isEmpty()) {
                    readLabel(cell);
                } else if (second) {
                    dims.put(column.index(), column.leaf() + ": " + part);
                    facts.add(cell);
                } else {
                    append(joined, part, column, before);
                    labels.add(cell);
                }
                parts.add(column.leaf());
            }
            code = joined.length() == 0 ? null : joined.toString();
            splitCodeFromName();
        }

        private static String digits(Cell cell) {
            String key = Folding.key(cell.text());
            return DIGITS.matcher(key).matches() ? key : "";
        }

        /** The digits of a code; 款 and 项 have two, of which a workbook that took them for a number lost the zero. */
        private static String digits(Cell cell, StatementColumn column) {
            String digits = digits(cell);
            return column.role() == ColumnRole.CODE_PART && digits.length() == 1 ? "0" + digits : digits;
        }

        /** A text in a code's place is the row's name where it has none: 合计. */
        private void readLabel(Cell cell) {
            if (name.isEmpty()) {
                takeName(cell);
            } else {
                facts.add(cell);
                dims.put(cell.col(), Folding.fold(cell.text()));
            }
        }

        /** Parts may be two digits each (201, 13, 01), whole codes (201, 20113), or leave out what the row above says. */
        private static void append(StringBuilder joined, String part, StatementColumn column, @Nullable String before) {
            boolean whole =
                    joined.length() > 0 && part.length() > joined.length() && part.startsWith(joined.toString());
            if (whole) {
                joined.setLength(0);
            }
            boolean inner = joined.length() == 0 && column.role() == ColumnRole.CODE_PART && part.length() == 2;
            if (inner && before != null) {
                int outer = outerLength(column, before);
                joined.append(before, 0, outer);
            }
            joined.append(part);
        }

        /** How much of the code above goes before a part: 款 follows three digits of 类, 项 two more. */
        private static int outerLength(StatementColumn column, String before) {
            int wanted = column.leaf().contains("项") ? 5 : 3;
            return before.length() >= wanted ? wanted : 0;
        }

        private String plainName() {
            return Numbering.stripItem(name);
        }

        /** Where no column has codes they may stand before the names. */
        private void splitCodeFromName() {
            Matcher glued = CODE_AND_NAME.matcher(plainName());
            boolean codes = !block.of(ColumnRole.CODE).isEmpty()
                    || !block.of(ColumnRole.CODE_PART).isEmpty();
            if (code == null
                    && !codes
                    && glued.matches()
                    && (!glued.group(2).isBlank()
                            || COUNTED.indexOf(glued.group(3).charAt(0)) < 0)) {
                code = glued.group(1);
                name = glued.group(3);
            }
        }

        private void readDimension(StatementColumn column) {
            @Nullable Cell cell = map.printed(row, column.index());
            if (cell != null && !isRead(cell)) {
                facts.add(cell);
                dims.put(
                        column.index(),
                        (column.leaf().isEmpty() ? "" : column.leaf() + ": ") + Folding.fold(cell.text()));
            }
        }

        void readDimensions() {
            for (StatementColumn column : block.columns()) {
                @Nullable Cell cell = map.printed(row, column.index());
                if (cell == null || isRead(cell)) {
                    continue;
                }
                if (column.role() == ColumnRole.DIMENSION && name.isEmpty() && RowMark.TOTAL.marks(cell.text())) {
                    takeName(cell);
                } else if (column.role() == ColumnRole.DIMENSION) {
                    readDimension(column);
                } else if (column.role() == ColumnRole.ORDINAL
                        && name.isEmpty()
                        && digits(cell).isEmpty()) {
                    readLabel(cell);
                }
            }
        }
    }
}
