package org.yusuan.form.caption;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.document.Grid;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.WordRules;
import org.yusuan.record.TableKind;

/** Which form of a disclosure a table is, by its title, else by headings that no other form has. */
public final class TableKinds {
    private static final WordRules<TableKind> TITLES = WordRules.load(TableKind.class, "table-kinds.tsv");
    private static final WordRules<TableKind> HEADINGS = WordRules.load(TableKind.class, "table-headings.tsv");

    /** A remark behind the title: 支出预算表（功能科目）. */
    private static final Pattern REMARK_BEHIND = Pattern.compile("^(.*[^(])(\\([^()]*\\))$");

    /** Labels and headings are short; longer texts are content, which may mention anything. In characters. */
    private static final int LONGEST_LABEL = 24;

    private TableKinds() {}

    public static TableKind of(@Nullable String title, Grid grid) {
        Optional<TableKind> byTitle = title == null ? Optional.empty() : ofTitle(title);
        return byTitle.or(() -> HEADINGS.of(labels(grid))).orElse(TableKind.OTHER);
    }

    /** The kind the title says; {@code other} where it names a form the contract has no kind for, absent where it says nothing. */
    public static Optional<TableKind> ofTitle(String title) {
        Matcher remark = REMARK_BEHIND.matcher(Folding.key(title));
        return TITLES.of(remark.matches() ? remark.group(2) + remark.group(1) : title);
    }

    /** The kind of a title that nearly says one, a word of it misspelt or doubled; absent where it says one, or nothing. */
    public static Optional<TableKind> nearTitle(String title) {
        return ofTitle(title).isPresent() ? Optional.empty() : TITLES.near(title);
    }

    /** Whether tables of the kind state performance targets, or how they were met. */
    public static boolean isTarget(TableKind kind) {
        return switch (kind) {
            case PROJECT_TARGET,
                    DEPARTMENT_TARGET,
                    PROJECT_SELF_ASSESSMENT,
                    DEPARTMENT_SELF_ASSESSMENT,
                    EVALUATION_SCORES -> true;
            default -> false;
        };
    }

    private static String labels(Grid grid) {
        return grid.cells().stream()
                .map(Cell::text)
                .filter(text -> text.length() <= LONGEST_LABEL)
                .collect(Collectors.joining("|"));
    }
}
