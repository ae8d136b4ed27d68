package org.yusuan.form.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.form.table.CellMoney;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.Numerals;

/** Finds out what each column of a budget statement holds: by its headings, checked against its cells. */
final class StatementColumns {
    /** Share of a column's printed cells that must be of a kind for the column to be of it. */
    private static final double MOST = 0.5;

    private static final double NEARLY_ALL = 0.9;
    private static final Pattern CODE = Pattern.compile("\\d{3}(?:\\d{2}){0,3}");

    /** What a heading says in brackets of the whole: 支出功能分类科目（按大类）. */
    private static final Pattern REMARK_BEHIND = Pattern.compile("\\s*[(（][^()（）]*[)）]$");

    private final CellMap map;
    private final StatementLayout layout;

    private StatementColumns(CellMap map, StatementLayout layout) {
        this.map = map;
        this.layout = layout;
    }

    static List<StatementColumn> of(CellMap map, StatementLayout layout) {
        StatementColumns columns = new StatementColumns(map, layout);
        List<StatementColumn> found = new ArrayList<>();
        for (int col = 0; col < map.columns(); col++) {
            found.add(columns.column(col, found));
        }
        return columns.withInnerName(withName(found));
    }

    /** A text beside a name that is merged down over it is the inner part of the name, where no heading says otherwise. */
    private List<StatementColumn> withInnerName(List<StatementColumn> columns) {
        Optional<StatementColumn> outer = columns.stream()
                .filter(column -> column.role() == ColumnRole.NAME)
                .findFirst()
                .filter(column -> worded(column).isEmpty() && !column.namesOrganisations());
        Optional<StatementColumn> inner = outer.flatMap(name -> columns.stream()
                .filter(column ->
                        column.index() > name.index() && !column.headings().equals(name.headings()))
                .findFirst()
                .filter(column ->
                        column.role() == ColumnRole.DIMENSION && worded(column).isEmpty() && mergesOver(name, column)));
        if (inner.isEmpty()) {
            return columns;
        }
        List<Cell> headings = inner.get().headings();
        return columns.stream()
                .map(column -> column.headings().equals(headings) ? column.as(ColumnRole.NAME) : column)
                .toList();
    }

    private static Optional<ColumnRole> worded(StatementColumn column) {
        return column.path().isEmpty() ? Optional.empty() : worded(column.path(), column.leaf());
    }

    /** Whether one cell of the outer column stands beside several of the inner one. */
    private boolean mergesOver(StatementColumn outer, StatementColumn inner) {
        for (int row : layout.body()) {
            Cell over = map.printed(row, outer.index());
            Cell beside = map.beginning(row, inner.index());
            if (over != null && over.row() < row && beside != null && !beside.equals(over)) {
                return true;
            }
        }
        return false;
    }

    /** Where no heading announces a name or a code, the first text of the rows is their name. */
    private static List<StatementColumn> withName(List<StatementColumn> columns) {
        boolean named =
                columns.stream().anyMatch(column -> column.role().isKey() || column.role() == ColumnRole.COUNTERPART);
        if (named) {
            return columns;
        }
        List<StatementColumn> all = new ArrayList<>(columns);
        for (int i = 0; i < all.size(); i++) {
            StatementColumn column = all.get(i);
            if (column.role() == ColumnRole.DIMENSION) {
                all.set(i, column.as(ColumnRole.NAME));
                break;
            }
        }
        return all;
    }

    private StatementColumn column(int col, List<StatementColumn> before) {
        List<Cell> headings = headings(col);
        List<String> path =
                headings.stream().map(cell -> Folding.fold(cell.text())).toList();
        Content content = content(col);
        return new StatementColumn(col, role(path, content, before), headings, path);
    }

    /** The heading cells over the column, the outermost first. */
    private List<Cell> headings(int col) {
        List<Cell> path = new ArrayList<>();
        for (int i = 0; i < layout.headings().size(); i++) {
            int row = layout.headings().get(i);
            if (row >= firstBody()) {
                break;
            }
            @Nullable Cell cell = map.printed(row, col);
            cell = cell == null && isGroupedAt(i, col) ? leftOf(row, col) : cell;
            if (cell != null && !path.contains(cell)) {
                path.add(cell);
            }
        }
        return path;
    }

    private int firstBody() {
        return layout.body().isEmpty() ? map.rows() : layout.body().get(0);
    }

    /** Whether the blank at a heading level belongs to the heading on its left: formats without spans print it once. */
    private boolean isGroupedAt(int level, int col) {
        for (int below : layout.headings().subList(level + 1, layout.headings().size())) {
            if (below < firstBody() && map.beginning(below, col) != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Cell leftOf(int row, int col) {
        for (int left = col - 1; left >= 0; left--) {
            if (map.printed(row, left) != null) {
                return map.beginning(row, left);
            }
        }
        return null;
    }

    /** What is printed in the body of a column. */
    private record Content(int printed, int numbers, int codes, int named) {
        boolean isNumeric() {
            return printed > 0 && numbers >= MOST * printed;
        }

        boolean isCodes() {
            return printed > 0 && codes >= NEARLY_ALL * printed && named >= MOST * printed;
        }
    }

    private Content content(int col) {
        int printed = 0;
        int numbers = 0;
        int codes = 0;
        int named = 0;
        for (int row : layout.body()) {
            @Nullable Cell cell = map.beginning(row, col);
            if (cell == null
                    || map.reachesOverColumns(cell)
                    || (cell.number() == null && Numerals.isAbsent(cell.text()))) {
                continue;
            }
            printed++;
            numbers += CellMoney.of(cell).isPresent() || cell.text().strip().endsWith("%") ? 1 : 0;
            codes += CODE.matcher(Folding.key(cell.text())).matches() ? 1 : 0;
            named += isBeforeText(row, cell) ? 1 : 0;
        }
        return new Content(printed, numbers, codes, named);
    }

    /** A code has its name beside it; three digits before an amount are an amount. */
    private boolean isBeforeText(int row, Cell cell) {
        for (int col = cell.colEnd(); col < map.columns(); col++) {
            @Nullable Cell next = map.beginning(row, col);
            if (next != null && !next.isBlank()) {
                return CellMoney.of(next).isEmpty();
            }
        }
        return false;
    }

    private static ColumnRole role(List<String> path, Content content, List<StatementColumn> before) {
        if (path.isEmpty()) {
            return roleWithoutHeading(content, before);
        }
        String leaf = path.get(path.size() - 1);
        boolean words = content.printed() > 0 && content.numbers() == 0;
        if (MeasureReading.isComparison(path) && !words) {
            return ColumnRole.MEASURE;
        }
        Optional<ColumnRole> worded = worded(path, leaf);
        if (worded.isEmpty()) {
            boolean measure = MeasureReading.MEASURES.of(leaf).isPresent();
            boolean text = content.printed() > 0 && !content.isNumeric() && (!measure || content.numbers() == 0);
            return text ? unknownText(before) : ColumnRole.MEASURE;
        }
        boolean name = worded.get().isName() || worded.get() == ColumnRole.COUNTERPART;
        if (!name || !content.isNumeric()) {
            return worded.get();
        }
        return content.isCodes() ? ColumnRole.CODE : ColumnRole.MEASURE;
    }

    /** The whole path says more than its last heading (政府预算/科目名称), but 类 under 科目编码 is a part only. */
    private static Optional<ColumnRole> worded(List<String> path, String leaf) {
        Optional<ColumnRole> byLeaf = ColumnRole.WORDS
                .of(leaf)
                .or(() -> ColumnRole.WORDS.of(REMARK_BEHIND.matcher(leaf).replaceFirst("")));
        return byLeaf.filter(ColumnRole.CODE_PART::equals).isPresent()
                ? byLeaf
                : ColumnRole.WORDS.of(String.join("/", path)).or(() -> byLeaf);
    }

    /** The first text of a table names its rows, whatever its heading. */
    private static ColumnRole unknownText(List<StatementColumn> before) {
        return hasName(before) ? ColumnRole.DIMENSION : ColumnRole.NAME;
    }

    private static boolean hasName(List<StatementColumn> before) {
        return before.stream().anyMatch(column -> column.role().isName());
    }

    /** A column nobody named goes by its content; a text beside a name is its inner part. */
    private static ColumnRole roleWithoutHeading(Content content, List<StatementColumn> before) {
        if (content.printed() == 0) {
            return ColumnRole.BLANK;
        }
        boolean named = hasName(before);
        if (content.isCodes() && !named) {
            return ColumnRole.CODE;
        }
        if (content.isNumeric()) {
            return ColumnRole.MEASURE;
        }
        boolean besideName =
                !before.isEmpty() && before.get(before.size() - 1).role().isName();
        return named && !besideName ? ColumnRole.DIMENSION : ColumnRole.NAME;
    }
}
