package org.yusuan.form.performance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.form.table.CellMoney;
import org.yusuan.form.table.FormTable;
import org.yusuan.form.table.GridRows;
import org.yusuan.form.table.Roles;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.MoneyText;
import org.yusuan.lexicon.MoneyUnit;
import org.yusuan.lexicon.MoneyUnits;
import org.yusuan.lexicon.Numerals;
import org.yusuan.record.Amount;
import org.yusuan.record.Finding;
import org.yusuan.record.FindingSeverity;
import org.yusuan.record.Role;

/** Amounts of a target form; the unit is the one stated nearest: cell, label, heading above, section, table. */
final class TargetAmounts {
    private static final Pattern SUM = Pattern.compile("(?<number>\\d[\\d,]*(?:\\.\\d+)?)\\s*(?<unit>[亿万]元?|元)");

    private static final Pattern REMARK_BEHIND = Pattern.compile("[（(].*[）)]$", Pattern.DOTALL);

    private final FormTable table;
    private final GridRows rows;
    private final Roles roles;
    private final TargetDraft draft;
    private boolean unitMissing;

    TargetAmounts(FormTable table, GridRows rows, Roles roles, TargetDraft draft) {
        this.table = table;
        this.rows = rows;
        this.roles = roles;
        this.draft = draft;
    }

    /** Whether the cell holds a number, with or without a unit. */
    static boolean isNumber(@Nullable Cell cell) {
        return cell != null && money(cell, cell.text()).isPresent();
    }

    /**
     * The amount in a cell; absent where the cell is blank or says that there is none. A zero that a workbook shows as a dash
     * is a zero.
     *
     * @param label names the amount; absent in columns of amounts
     */
    Optional<Amount> read(Cell cell, @Nullable Cell label) {
        return read(cell, cell.text(), label);
    }

    /** The amount in a part of a cell's text, behind its label. */
    Optional<Amount> readGlued(Cell cell, String text) {
        return read(cell, text, cell);
    }

    private Optional<Amount> read(Cell cell, String text, @Nullable Cell label) {
        if (cell.number() == null && Numerals.isAbsent(text)) {
            if (!cell.isBlank()) {
                roles.assignIfFree(cell, Role.BLANK_OF_FORM);
            }
            return Optional.empty();
        }
        Optional<MoneyText> money = money(cell, text).or(() -> inSentence(cell));
        if (money.isEmpty()) {
            roles.leave(cell, "amount_unreadable");
            draft.finding(finding(
                    cell, "amount_unreadable", "expected an amount, found " + Folding.fold(cell.text()), cell.text()));
            return Optional.empty();
        }
        roles.assign(cell, Role.VALUE);
        MoneyUnit unit = money.get().unit();
        BigDecimal yuan =
                money.get().yuan(unit != null ? unit : unit(cell, label)).orElse(null);
        if (yuan == null && !unitMissing) {
            unitMissing = true;
            draft.finding(finding(cell, "unit_not_found", "no unit is stated for the amounts of this table", text));
        }
        return Optional.of(new Amount(yuan, Folding.fold(text), table.origin(cell)));
    }

    /** The sum that a text is, a remark behind it left aside: {@code 27930.47（其中中央补助18966万元）}. */
    private static Optional<MoneyText> money(Cell cell, String text) {
        return CellMoney.of(cell, text)
                .or(() -> CellMoney.of(cell, REMARK_BEHIND.matcher(text.strip()).replaceFirst("")));
    }

    /**
     * The one sum that a sentence states with its unit: {@code 2025年度项目总预算1720.00万，其中……}. What it is made of does not
     * count; of several sums none is the amount.
     */
    static Optional<MoneyText> inSentence(Cell cell) {
        String whole = Folding.fold(cell.text()).split("其中|包括", 2)[0];
        Matcher sum = SUM.matcher(whole);
        if (!sum.find()) {
            return Optional.empty();
        }
        String unit = sum.group("unit");
        String stated = sum.group("number") + (unit.endsWith("元") ? unit : unit + "元");
        return sum.find() ? Optional.empty() : MoneyText.parse(stated);
    }

    private @Nullable MoneyUnit unit(Cell cell, @Nullable Cell label) {
        Optional<MoneyUnit> own = label == null ? Optional.empty() : MoneyUnits.stated(label.text());
        return own.or(() -> above(cell))
                .or(() -> leftOf(cell))
                .or(() -> Optional.ofNullable(table.unit()))
                .or(() -> over(cell))
                .orElse(null);
    }

    /** A heading over the cell that states a unit. */
    private Optional<MoneyUnit> above(Cell cell) {
        for (int row = cell.row() - 1; row >= 0; row--) {
            for (Cell over : rows.overlapping(row, cell.col(), cell.colEnd())) {
                if (roles.is(over, Role.HEADING)) {
                    Optional<MoneyUnit> unit = MoneyUnits.stated(over.text());
                    if (unit.isPresent()) {
                        return unit;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The label of the section the cell is in: the nearest one above or beside it at the left. */
    private Optional<MoneyUnit> leftOf(Cell cell) {
        for (int row = cell.row(); row >= 0; row--) {
            List<Cell> left = rows.overlapping(row, 0, cell.col());
            for (Cell section : left) {
                if (!roles.is(section, Role.VALUE)) {
                    Optional<MoneyUnit> unit = MoneyUnits.stated(section.text());
                    if (unit.isPresent()) {
                        return unit;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A row over the cell that states a unit anywhere, as the corner of a form does. */
    private Optional<MoneyUnit> over(Cell cell) {
        for (int row = cell.row() - 1; row >= 0; row--) {
            for (Cell corner : rows.printedIn(row)) {
                Optional<MoneyUnit> unit =
                        roles.is(corner, Role.VALUE) ? Optional.empty() : MoneyUnits.stated(corner.text());
                if (unit.isPresent()) {
                    return unit;
                }
            }
        }
        return Optional.empty();
    }

    private Finding finding(Cell cell, String rule, String message, String actual) {
        return Finding.of(table.id(), rule, FindingSeverity.INFO, message, null, actual, table.origin(cell));
    }
}
