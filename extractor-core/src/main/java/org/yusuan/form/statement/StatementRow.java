package org.yusuan.form.statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.form.table.RowMark;
import org.yusuan.lexicon.CodedName;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.Numbering;
import org.yusuan.record.CodeAndName;

/**
 * What a row of a block says its amounts are of.
 *
 * @param code of the subject, parts joined
 * @param name layout undone; empty where the row has none
 * @param nameRaw as published
 * @param group the outer label of a name in two columns
 * @param economic 部门预算支出经济分类 beside a functional name
 * @param counterpart the second name
 * @param organisation whose the row is
 * @param dims other texts, {@code heading: text}
 * @param labels cells of the name and the code
 * @param facts cells of the rest
 */
record StatementRow(
        @Nullable String code,
        String name,
        String nameRaw,
        @Nullable String group,
        @Nullable CodeAndName economic,
        @Nullable CodeAndName counterpart,
        @Nullable CodeAndName organisation,
        List<String> dims,
        List<Cell> labels,
        List<Cell> facts) {
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private static final Pattern PART = Pattern.compile("\\d{1,2}");

    /** Digits of a part below the class. */
    private static final int PART_DIGITS = 2;

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
        private @Nullable Cell counterpart;
        private @Nullable Cell economic;
        private @Nullable Cell organisation;
        private @Nullable String organisationName;
        private final Map<ColumnRole, String> codes = new EnumMap<>(ColumnRole.class);
        private String name = "";
        private String nameRaw = "";

        Reader(CellMap map, int row, StatementBlock block, Set<Integer> outer) {
            this.map = map;
            this.row = row;
            this.block = block;
            this.outer = outer;
        }

        StatementRow row() {
            return new StatementRow(
                    code,
                    name,
                    nameRaw,
                    group,
                    named(economic, ColumnRole.ECONOMIC_CODE),
                    named(counterpart, ColumnRole.COUNTERPART_CODE),
                    organisation(),
                    List.copyOf(dims.values()),
                    labels,
                    facts);
        }

        private @Nullable CodeAndName organisation() {
            return organisationName != null
                    ? new CodeAndName(codes.get(ColumnRole.ORGANISATION_CODE), organisationName)
                    : named(organisation, ColumnRole.ORGANISATION_CODE);
        }

        /** The name in a cell with the code beside it, or before it in the cell. */
        private @Nullable CodeAndName named(@Nullable Cell cell, ColumnRole codeRole) {
            @Nullable String beside = codes.get(codeRole);
            if (cell == null) {
                return beside == null ? null : new CodeAndName(beside, null);
            }
            String text = Folding.fold(cell.text());
            Optional<CodedName> coded = CodedName.of(text);
            String before = coded.map(CodedName::code).orElse(null);
            return new CodeAndName(
                    beside != null ? beside : before, coded.map(CodedName::name).orElse(text));
        }

        /** The innermost name that is filled in; what stands outside it is its group, or another fact of the row. */
        void readNames() {
            List<StatementColumn> names = new ArrayList<>(block.names());
            if (names.isEmpty()) {
                block.columns().stream()
                        .filter(column -> isClassified(column.role()))
                        .findFirst()
                        .ifPresent(names::add);
            }
            @Nullable Cell chosen = project();
            boolean ofProject = chosen != null;
            chosen = ofProject ? chosen : choose(names);
            if (chosen != null) {
                takeName(chosen);
                readOuterNames(names, chosen);
            }
            for (StatementColumn column : block.columns()) {
                if (!isClassified(column.role()) || names.contains(column)) {
                    continue;
                }
                if (column.role() == ColumnRole.ECONOMIC) {
                    economic = readFurther(column, chosen);
                } else if (ofProject) {
                    readDimension(column);
                } else {
                    counterpart = readFurther(column, chosen);
                }
            }
            readOrganisation();
        }

        private static boolean isClassified(ColumnRole role) {
            return role == ColumnRole.ECONOMIC || role == ColumnRole.COUNTERPART;
        }

        /** Whose the row is; a row without another name is the organisation's own. */
        private void readOrganisation() {
            for (StatementColumn column : block.of(ColumnRole.ORGANISATION)) {
                @Nullable Cell cell = map.printed(row, column.index());
                if (cell == null || isRead(cell)) {
                    continue;
                }
                if (organisation != null) {
                    readDimension(column);
                } else if (RowMark.TOTAL.marks(cell.text())) {
                    readLabel(cell);
                } else {
                    organisation = cell;
                    readOwnName(cell);
                }
            }
        }

        private void readOwnName(Cell cell) {
            if (name.isEmpty()) {
                takeName(cell);
                name = CodedName.of(name).map(CodedName::name).orElse(name);
            } else {
                facts.add(cell);
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
            return !column.path().isEmpty()
                    && block.names().stream()
                            .anyMatch(other -> other.index() > column.index()
                                    && (other.path().isEmpty()
                                            || other.headings().equals(column.headings())));
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

        /** A further name merged over rows of inner names belongs to the outer name beside it, not to them. */
        private @Nullable Cell readFurther(StatementColumn column, @Nullable Cell chosen) {
            @Nullable Cell cell = map.printed(row, column.index());
            if (cell == null || cell.equals(chosen)) {
                return null;
            }
            facts.add(cell);
            return cell.rowSpan() == 1 || chosen == null || chosen.col() < cell.col() ? cell : null;
        }

        void readCodes(@Nullable String before) {
            StringBuilder joined = new StringBuilder();
            StringBuilder second = new StringBuilder();
            Set<String> parts = new HashSet<>();
            for (StatementColumn column : block.columns()) {
                @Nullable Cell cell = map.printed(row, column.index());
                if (cell == null || isRead(cell) || !isCode(column)) {
                    parts.add(column.leaf());
                    continue;
                }
                String part = digits(cell, column);
                boolean known = ColumnRole.WORDS.of(column.leaf()).isPresent();
                boolean ofSecond =
                        column.role() == ColumnRole.CODE ? joined.length() > 0 : known && parts.contains(column.leaf());
                if (part.isEmpty()) {
                    readLabel(cell);
                } else if (ofSecond) {
                    facts.add(cell);
                    if (part.length() > PART_DIGITS) {
                        readSecondCode(second);
                    }
                    second.append(part);
                } else {
                    append(joined, part, column, outerDigits(column), before);
                    labels.add(cell);
                }
                parts.add(column.leaf());
            }
            code = joined.length() == 0 ? null : joined.toString();
            readSecondCode(second);
            readFurtherCodes();
            splitCodeFromName();
        }

        private static boolean isCode(StatementColumn column) {
            return column.role().isCode();
        }

        /** A further code is of the classification that its first digit says. */
        private void readSecondCode(StringBuilder digits) {
            String second = digits.toString();
            digits.setLength(0);
            if (second.startsWith(SubjectCode.COUNTERPART_CLASS)) {
                codes.put(ColumnRole.COUNTERPART_CODE, second);
            } else if (second.startsWith(SubjectCode.ECONOMIC_CLASS)) {
                codes.put(ColumnRole.ECONOMIC_CODE, second);
            } else if (!second.isEmpty()) {
                dims.merge(-1, second, String::concat);
            }
        }

        private void readFurtherCodes() {
            for (StatementColumn column : block.columns()) {
                @Nullable Cell cell = map.printed(row, column.index());
                boolean further = column.role() == ColumnRole.ECONOMIC_CODE
                        || column.role() == ColumnRole.COUNTERPART_CODE
                        || column.role() == ColumnRole.ORGANISATION_CODE;
                if (further && cell != null && !isRead(cell)) {
                    if (RowMark.TOTAL.marks(cell.text())) {
                        readLabel(cell);
                    } else {
                        facts.add(cell);
                        codes.merge(column.role(), Folding.fold(cell.text()), Reader::joined);
                    }
                }
            }
        }

        /** A code stands in one column, or has its parts in several: 501 and 01. */
        private static String joined(String outer, String inner) {
            if (inner.startsWith(outer)) {
                return inner;
            }
            return PART.matcher(inner).matches() ? outer + "0".repeat(PART_DIGITS - inner.length()) + inner : outer;
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
        private static void append(
                StringBuilder joined, String part, StatementColumn column, int outerDigits, @Nullable String before) {
            boolean whole =
                    joined.length() > 0 && part.length() > joined.length() && part.startsWith(joined.toString());
            if (whole) {
                joined.setLength(0);
            }
            boolean inner = joined.length() == 0 && column.role() == ColumnRole.CODE_PART && part.length() == 2;
            if (inner && before != null) {
                joined.append(before, 0, before.length() >= outerDigits ? outerDigits : 0);
            }
            joined.append(part);
        }

        /** How many digits of a code stand left of a part: three of 类, two more of 款. Without headings its place says which it is. */
        private int outerDigits(StatementColumn column) {
            List<StatementColumn> parts = block.of(ColumnRole.CODE_PART);
            boolean unsaid = ColumnRole.WORDS.of(column.leaf()).isEmpty();
            boolean third = unsaid ? parts.indexOf(column) > 1 : column.leaf().contains("项");
            return third ? 5 : 3;
        }

        /** A code before the name is the row's where no column has one; of what is no subject it is its own. */
        private void splitCodeFromName() {
            Optional<CodedName> coded = CodedName.of(Numbering.stripItem(name));
            if (coded.isEmpty()) {
                return;
            }
            String before = coded.get().code();
            boolean subject = SubjectCode.of(before).level() != null;
            if (subject && (code == null || code.equals(before))) {
                code = before;
            } else if (!subject
                    && organisation == null
                    && StatementColumnContent.isOffice(coded.get().name())) {
                codes.putIfAbsent(ColumnRole.ORGANISATION_CODE, before);
                organisationName = coded.get().name();
            } else if (!subject) {
                dims.put(-2, before);
            } else {
                return;
            }
            name = coded.get().name();
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
