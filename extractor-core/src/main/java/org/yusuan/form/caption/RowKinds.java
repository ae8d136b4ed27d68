package org.yusuan.form.caption;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.lexicon.Numbering;
import org.yusuan.lexicon.WordRules;
import org.yusuan.record.TableKind;

/** The kind of a table by the names of its rows, which budgets take from closed classifications. */
final class RowKinds {
    private static final WordRules<TableKind> ROWS = WordRules.load(TableKind.class, "table-rows.tsv");

    /** Names of rows are short; longer texts are content, which may mention anything. In characters. */
    private static final int LONGEST_NAME = 24;

    /** Of the names of a table so many, and such a share, must be those of a kind. */
    private static final int FEWEST = 3;

    private static final double SHARE = 0.3;

    private RowKinds() {}

    /** The kind that more names speak for than for any other, if enough do. */
    static Optional<TableKind> of(Grid grid) {
        Map<TableKind, Integer> votes = new EnumMap<>(TableKind.class);
        int names = 0;
        for (Cell cell : grid.cells()) {
            if (isName(cell.text())) {
                names++;
                ROWS.of(Numbering.stripItem(cell.text())).ifPresent(kind -> votes.merge(kind, 1, Integer::sum));
            }
        }
        int needed = Math.max(FEWEST, (int) Math.ceil(SHARE * names));
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() >= needed)
                .map(Map.Entry::getKey);
    }

    private static boolean isName(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_NAME
                && text.codePoints().anyMatch(Character::isIdeographic);
    }
}
