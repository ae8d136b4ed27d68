package org.yusuan.form.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.form.table.CellMoney;
import org.yusuan.form.table.FormTable;
import org.yusuan.form.table.Roles;
import org.yusuan.form.table.RowMark;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.MoneyText;
import org.yusuan.lexicon.MoneyUnit;
import org.yusuan.lexicon.MoneyUnits;
import org.yusuan.lexicon.Numbering;
import org.yusuan.lexicon.Numerals;
import org.yusuan.record.Amount;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.Doubt;
import org.yusuan.record.Finding;
import org.yusuan.record.FindingSeverity;
import org.yusuan.record.Measure;
import org.yusuan.record.Role;
import org.yusuan.record.Side;
import org.yusuan.record.TableKind;

/** Makes budget lines of the body of a statement, gives its cells their roles and notes what could not be read. */
final class StatementLines {
    private static final Comparator<BudgetLine> BY_ROW = Comparator.comparingInt(BudgetLine::row);

    /** In yuan; the budget of the whole country is a third of it. */
    private static final BigDecimal LARGEST = new BigDecimal("1E14");

    /** Separated thousands: one number, and not two that a lost line break glued together. */
    private static final Pattern GROUPED = Pattern.compile("\\d[,，]\\d{3}(?!\\d)");

    private final FormTable table;
    private final CellMap map;
    private final Roles roles;
    private final List<BudgetLine> lines = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Cell> amountCells = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean unitMissing;

    /** Where a row stands in its block: its side, and how deep it is without a code. */
    private record Place(@Nullable Side side, @Nullable Integer level) {}

    StatementLines(FormTable table, CellMap map, Roles roles) {
        this.table = table;
        this.map = map;
        this.roles = roles;
    }

    BudgetStatement.Result read(List<Integer> body, List<StatementBlock> blocks, MeasureReading measures) {
        List<BlockRows> sides = new ArrayList<>();
        List<List<Meaning>> meanings = measures.of(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            sides.add(BlockRows.of(table, map, body, blocks.get(i), meanings.get(i)));
        }
        roles.doubts().add(Doubt.COLUMNS, measures.doubt());
        measures.nearly().forEach(this::matchedLoosely);
        for (int i = 0; i < body.size(); i++) {
            Set<Cell> labels = labels(sides, i);
            for (BlockRows side : sides) {
                readAmounts(body.get(i), i, side, labels);
            }
        }
        sides.forEach(this::markUnused);
        if (unitMissing) {
            findings.add(0, unitNotFound());
        }
        lines.sort(BY_ROW);
        return new BudgetStatement.Result(lines, findings);
    }

    /** Cells of the row that are no amounts even where they reach into an amount's column. */
    private static Set<Cell> labels(List<BlockRows> sides, int index) {
        Set<Cell> labels = Collections.newSetFromMap(new IdentityHashMap<>());
        for (BlockRows side : sides) {
            labels.addAll(side.rows().get(index).labels());
            labels.addAll(side.rows().get(index).facts());
        }
        return labels;
    }

    private void readAmounts(int row, int index, BlockRows side, Set<Cell> labels) {
        StatementRow said = side.rows().get(index);
        Place place = new Place(side.sides().get(index), side.levels().get(index));
        @Nullable Integer year = side.year(said);
        @Nullable Integer latest = side.latestYear();
        Optional<Measure> change = change(said);
        for (Meaning ofColumn : side.meanings()) {
            Meaning meaning = change.map(ofColumn::ofChange)
                    .orElseGet(() -> year == null || latest == null ? ofColumn : ofColumn.ofYear(year, latest));
            @Nullable Cell cell = map.beginning(row, meaning.column().index());
            if (cell != null && !labels.contains(cell) && amountCells.add(cell)) {
                boolean percent = Folding.key(cell.text()).endsWith("%");
                readAmount(cell, said, side, place, percent ? meaning.inPercent() : meaning);
            }
        }
    }

    /** The change that a row is of: 增减变化金额 under two years. */
    private static Optional<Measure> change(StatementRow said) {
        return said.code() == null ? MeasureReading.changeOf(said.plainName()) : Optional.empty();
    }

    private void readAmount(Cell cell, StatementRow said, BlockRows side, Place place, Meaning meaning) {
        if (cell.number() == null && Numerals.isAbsent(cell.text())) {
            roles.assign(cell, Role.BLANK_OF_FORM);
        } else if (RowMark.COUNT.marks(said.name())) {
            roles.leave(cell, "count_not_amount");
        } else {
            Optional<MoneyText> money = meaning.percent() ? CellMoney.ofPercent(cell) : CellMoney.of(cell);
            @Nullable BigDecimal yuan = money.isEmpty() ? null : yuan(money.get(), said, meaning);
            boolean beyondMoney = yuan != null && yuan.abs().compareTo(LARGEST) > 0;
            if (money.isEmpty() || (beyondMoney && !GROUPED.matcher(cell.text()).find())) {
                roles.leave(cell, "amount_unreadable");
                findings.add(finding(cell, "amount_unreadable", "The column has amounts, but this cell has none"));
                return;
            }
            if (beyondMoney) {
                findings.add(finding(cell, "amount_implausible", "The amount is larger than any budget"));
            }
            roles.assign(cell, Role.VALUE);
            said.labels().forEach(label -> roles.assign(label, Role.VALUE));
            said.facts().forEach(fact -> roles.assign(fact, Role.VALUE));
            @Nullable BigDecimal percent = meaning.percent() ? money.get().number() : null;
            lines.add(
                    line(said, side, place, meaning, cell, new Amount(yuan, cell.text(), table.origin(cell)), percent));
        }
    }

    /** A percentage is no amount. */
    private @Nullable BigDecimal yuan(MoneyText money, StatementRow said, Meaning meaning) {
        if (meaning.percent()) {
            return null;
        }
        @Nullable MoneyUnit unit = meaning.unit();
        if (unit == null) {
            unit = MoneyUnits.stated(said.name()).orElse(table.unit());
        }
        Optional<BigDecimal> yuan = money.yuan(unit);
        unitMissing |= yuan.isEmpty() && !MoneyUnits.isOther(meaning.column().joined());
        return yuan.orElse(null);
    }

    private BudgetLine line(
            StatementRow said,
            BlockRows side,
            Place place,
            Meaning meaning,
            Cell cell,
            Amount amount,
            @Nullable BigDecimal percent) {
        @Nullable String itemLabel = meaning.itemLabel();
        boolean itemInColumn = itemLabel != null;
        String label = itemLabel != null ? itemLabel : said.name();
        String labelRaw = itemLabel != null ? itemLabel : said.nameRaw();
        String name = Numbering.stripItem(label);
        boolean itemInRow = table.kind() == TableKind.THREE_PUBLIC_EXPENSES && !itemInColumn;
        SubjectCode code = SubjectCode.of(said.code());
        return new BudgetLine(
                table.id(),
                cell.row() + 1,
                cell.col() + 1,
                Sides.ofAmounts(meaning.column()).orElse(place.side()),
                code.code(),
                name,
                labelRaw,
                code.code() == null ? place.level() : code.level(),
                code.parent(),
                said.economic(),
                said.counterpart(),
                said.organisation(),
                itemInRow ? ItemColumns.ofRow(name, side.names()) : meaning.item(),
                said.group() != null ? said.group() : side.block().group(),
                dims(said, side, itemInColumn),
                meaning.measure(),
                meaning.column().joined(),
                meaning.year(),
                meaning.stage(),
                amount,
                percent);
    }

    /** Where the items are in columns, the row's own name is one more fact of it. */
    private static @Nullable String dims(StatementRow said, BlockRows side, boolean itemInColumn) {
        List<String> dims = new ArrayList<>();
        if (itemInColumn && !said.name().isEmpty()) {
            List<StatementColumn> names = side.block().names();
            dims.add((names.isEmpty() ? "" : names.get(0).leaf() + ": ") + said.name());
        }
        dims.addAll(said.dims());
        return dims.isEmpty() ? null : String.join("; ", dims);
    }

    /** A name without an amount is an understood label of the form; other texts of such a row are in no record. */
    private void markUnused(BlockRows side) {
        for (StatementRow row : side.rows()) {
            row.labels().forEach(label -> roles.assignIfFree(label, Role.LABEL));
            row.facts().stream()
                    .filter(fact -> !roles.has(fact))
                    .forEach(fact -> roles.leave(fact, "row_without_amount"));
        }
    }

    private Finding finding(Cell cell, String rule, String message) {
        return Finding.of(
                table.id(), rule, FindingSeverity.INFO, message, "an amount", cell.text(), table.origin(cell));
    }

    private void matchedLoosely(Cell heading, Measure measure) {
        findings.add(Finding.of(
                table.id(),
                "matched_loosely",
                FindingSeverity.INFO,
                "the heading is nearly one of " + measure.id(),
                measure.id(),
                Folding.fold(heading.text()),
                table.origin(heading)));
    }

    private Finding unitNotFound() {
        return Finding.of(
                table.id(),
                "unit_not_found",
                FindingSeverity.INFO,
                "Neither cell, heading, row, caption nor document states the unit of the table's amounts",
                "a unit of money such as 单位：万元",
                null,
                null);
    }
}
