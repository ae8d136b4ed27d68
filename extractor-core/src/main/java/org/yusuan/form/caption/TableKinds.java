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
import org.yusuan.record.BudgetAccount;
import org.yusuan.record.TableKind;

/**
 * Which form of a disclosure a table is. A title says what the form is about, or of which budget and which side it is, or
 * that it is the whole of a department; where it says too little, headings and names of rows do that no other form has.
 */
public final class TableKinds {
    private static final WordRules<TableKind> SUBJECTS = WordRules.load(TableKind.class, "table-kinds.tsv");
    private static final WordRules<TableKind> SUMMARIES = WordRules.load(TableKind.class, "table-summaries.tsv");
    private static final WordRules<TableKind> HEADINGS = WordRules.load(TableKind.class, "table-headings.tsv");

    /** A remark behind the title: 支出预算表（功能科目）. */
    private static final Pattern REMARK_BEHIND = Pattern.compile("^(.*[^(])(\\([^()]*\\))$");

    /** Words of a title that make a general public budget one of a department's appropriations. */
    private static final String APPROPRIATION = "财政拨款";

    /** Labels and headings are short; longer texts are content, which may mention anything. In characters. */
    private static final int LONGEST_LABEL = 24;

    private TableKinds() {}

    public static TableKind of(@Nullable String title, Grid grid) {
        Optional<TableKind> byTitle = title == null ? Optional.empty() : ofTitle(title);
        if (byTitle.isEmpty()) {
            return HEADINGS.of(labels(grid)).or(() -> RowKinds.of(grid)).orElse(TableKind.OTHER);
        }
        return saysSideOnly(byTitle.get())
                ? HEADINGS.of(labels(grid))
                        .or(() -> RowKinds.of(grid).filter(TableKinds::isOfOneBudget))
                        .orElse(byTitle.get())
                : byTitle.get();
    }

    /** 收入预算表 is a department's summary unless its rows are taxes, 支出预算表 unless they are those of a fund. */
    private static boolean saysSideOnly(TableKind kind) {
        return kind == TableKind.REVENUE_SUMMARY || kind == TableKind.EXPENDITURE_SUMMARY;
    }

    private static boolean isOfOneBudget(TableKind kind) {
        return TableFacets.of(null, kind).budget() != null;
    }

    /** The kind the title says; {@code other} where it names a form the contract has no kind for, absent where it says nothing. */
    public static Optional<TableKind> ofTitle(String title) {
        String plain = withRemarkBefore(title);
        return SUBJECTS.of(plain)
                .or(() -> TableFacets.ACCOUNTS.of(plain).flatMap(account -> of(account, plain)))
                .or(() -> SUMMARIES.of(plain));
    }

    /** The kind of a title that nearly says one, a word of it misspelt or doubled; absent where it says one, or nothing. */
    public static Optional<TableKind> nearTitle(String title) {
        String plain = withRemarkBefore(title);
        return ofTitle(title).isPresent()
                ? Optional.empty()
                : SUBJECTS.near(plain)
                        .or(() -> TableFacets.ACCOUNTS.near(plain).flatMap(account -> of(account, plain)))
                        .or(() -> SUMMARIES.near(plain));
    }

    private static String withRemarkBefore(String title) {
        Matcher remark = REMARK_BEHIND.matcher(Folding.key(title));
        return remark.matches() ? remark.group(2) + remark.group(1) : title;
    }

    /** The kind of a budget's form by the side that the title names; absent where the general public budget's names none. */
    private static Optional<TableKind> of(BudgetAccount account, String title) {
        Optional<TitleSides> sides = TitleSides.WORDS.of(title);
        return switch (account) {
            case SOCIAL_INSURANCE -> Optional.of(TableKind.SOCIAL_INSURANCE_FUND);
            case STATE_CAPITAL -> Optional.of(TableKind.STATE_CAPITAL_BUDGET);
            case GOVERNMENT_FUNDS ->
                Optional.of(
                        switch (sides.orElse(TitleSides.EXPENDITURE)) {
                            case REVENUE -> TableKind.GOVERNMENT_FUND_REVENUE;
                            case EXPENDITURE -> TableKind.GOVERNMENT_FUND_EXPENDITURE;
                            case BOTH -> TableKind.GOVERNMENT_FUND_BUDGET;
                        });
            case GENERAL_PUBLIC ->
                sides.map(side -> switch (side) {
                    case REVENUE -> TableKind.GENERAL_PUBLIC_BUDGET_REVENUE;
                    case EXPENDITURE -> TableKind.GENERAL_PUBLIC_BUDGET_EXPENDITURE;
                    case BOTH ->
                        title.contains(APPROPRIATION)
                                ? TableKind.FISCAL_APPROPRIATION_SUMMARY
                                : TableKind.REVENUE_EXPENDITURE_SUMMARY;
                });
        };
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

    /** What may say which form a grid is: its short texts. */
    static String labels(Grid grid) {
        return grid.cells().stream()
                .map(Cell::text)
                .filter(text -> text.length() <= LONGEST_LABEL)
                .collect(Collectors.joining("|"));
    }
}
