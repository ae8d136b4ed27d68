package org.yusuan.form.performance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.form.table.FormTable;
import org.yusuan.form.table.Roles;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.IndicatorValue;
import org.yusuan.lexicon.IndicatorValues;
import org.yusuan.lexicon.Numbering;
import org.yusuan.lexicon.Numerals;
import org.yusuan.lexicon.Vocabulary;
import org.yusuan.record.Finding;
import org.yusuan.record.FindingSeverity;
import org.yusuan.record.Horizon;
import org.yusuan.record.Indicator;
import org.yusuan.record.PlainNumber;
import org.yusuan.record.Role;

/** Reads one block of columns of an indicator section row by row; levels left blank go on from above. */
final class IndicatorBlock {
    private final FormTable table;
    private final Roles roles;
    private final IndicatorHeading.Block columns;
    private final IndicatorHeading.@Nullable Column level1Column;
    private final IndicatorHeading.@Nullable Column level2Column;
    private final Map<IndicatorHeading.Column, Horizon> horizons;
    private final List<Finding> findings = new ArrayList<>();
    private final @Nullable Cell level1Above;
    private final @Nullable Cell level2Above;
    private @Nullable Cell level1;
    private @Nullable Cell level2;

    /**
     * @param first the leftmost block, whose levels those beside it share where they have none of their own
     * @param horizons of the value columns
     */
    IndicatorBlock(
            FormTable table,
            Roles roles,
            IndicatorHeading.Block columns,
            IndicatorHeading.Block first,
            Map<IndicatorHeading.Column, Horizon> horizons) {
        this.table = table;
        this.roles = roles;
        this.columns = columns;
        this.level1Column = columns.level1Above() != null
                ? null
                : first.first(IndicatorColumn.LEVEL1).orElse(null);
        this.level2Column = columns.level2Above() != null
                ? null
                : columns.first(IndicatorColumn.LEVEL2)
                        .or(() -> first.first(IndicatorColumn.LEVEL2))
                        .orElse(null);
        this.horizons = horizons;
        this.level1Above = columns.level1Above();
        this.level2Above = columns.level2Above();
        restart();
    }

    /** Level names that are only nearly a wording of the lexicon, clipped or mistyped. */
    List<Finding> findings() {
        return findings;
    }

    /** Forgets the levels of the rows before, but not those over the block's columns: a new project begins. */
    final void restart() {
        level1 = level1Above;
        level2 = level2Above;
    }

    /** The indicators of a row: none where it is a blank of the form, else one for each value column. */
    List<Indicator> read(IndicatorRow row, int ordinal) {
        takeLevels(row);
        Cell name = cell(row, IndicatorColumn.LEVEL3);
        EnumMap<Horizon, Cell> values = new EnumMap<>(Horizon.class);
        boolean begins = row.startsHere(name);
        boolean valued = false;
        for (IndicatorHeading.Column column : columns.values()) {
            Cell value = row.cell(column);
            if (value != null) {
                values.put(horizons.getOrDefault(column, Horizon.ANNUAL), value);
                begins |= row.startsHere(value) && !value.isBlank();
                valued |= !Placeholders.isNoValue(value.text());
            }
        }
        String published = name == null ? "" : Folding.fold(name.text());
        String named = Placeholders.isBlank(published) ? "" : Numbering.stripIndicator(published);
        if (!begins || (named.isEmpty() && !valued)) {
            Stream.concat(Stream.ofNullable(name), values.values().stream())
                    .filter(cell -> row.startsHere(cell) && !cell.isBlank())
                    .forEach(cell -> roles.assignIfFree(cell, Role.BLANK_OF_FORM));
            return List.of();
        }
        return indicators(row, ordinal, name, named, values);
    }

    private List<Indicator> indicators(
            IndicatorRow row, int ordinal, @Nullable Cell name, String published, EnumMap<Horizon, Cell> values) {
        TargetWords.Peeled glued = glued(published);
        String named = glued == null ? published : Numbering.stripIndicator(glued.rest());
        IndicatorLevels levels = glued == null || name == null
                ? levels()
                : IndicatorLevels.of(part(name, glued.level1()), part(name, glued.level2()));
        markUsed(name);
        markUsed(level1);
        markUsed(level2);
        Cell operator = cell(row, IndicatorColumn.OPERATOR);
        Cell unit = cell(row, IndicatorColumn.UNIT);
        Cell actual = used(row, IndicatorColumn.ACTUAL);
        String weight = text(used(row, IndicatorColumn.WEIGHT));
        String score = text(used(row, IndicatorColumn.SCORE));
        String deviation = text(used(row, IndicatorColumn.DEVIATION));
        String note = note(row);
        values.values().forEach(this::markUsed);
        Cell origin = name != null && !name.isBlank()
                ? name
                : values.values().stream().findFirst().orElse(row.printed().get(0));
        boolean apart = operator == null && unit == null && actual == null && (weight + score).isEmpty();
        NamedValues whole = NamedValues.of(named, values);
        List<Indicator> indicators = new ArrayList<>();
        for (NamedValues stated : apart ? whole.each() : List.of(whole)) {
            stated.values()
                    .forEach((horizon, value) -> indicators.add(new Indicator(
                            ordinal,
                            horizon,
                            levels.level1(),
                            levels.level1Raw(),
                            levels.level2(),
                            levels.level2Raw(),
                            stated.name(),
                            name == null ? "" : name.text(),
                            value(operator, value, unit),
                            weight.isEmpty() ? null : PlainNumber.of(weight),
                            text(actual).isEmpty() ? null : value(null, text(actual), actualUnit(actual, unit)),
                            score.isEmpty() ? null : PlainNumber.of(score),
                            deviation.isEmpty() ? null : deviation,
                            note.isEmpty() ? null : note,
                            table.origin(origin))));
        }
        return indicators;
    }

    private IndicatorLevels levels() {
        Cell single = level1 == null ? level2 : level2 == null ? level1 : null;
        boolean both = Stream.of(level1Column, level2Column)
                .anyMatch(column -> column != null && TargetWords.saysBothLevels(column.heading()));
        return both && single != null ? IndicatorLevels.ofBoth(single) : IndicatorLevels.of(level1, level2);
    }

    /** A name that begins with its levels, in a form that has no columns of them; absent where it does not. */
    private TargetWords.@Nullable Peeled glued(String name) {
        if (level1Column != null || level2Column != null || level1 != null || level2 != null) {
            return null;
        }
        TargetWords.Peeled peeled = TargetWords.peel(name);
        boolean levels = !peeled.level1().isEmpty() || !peeled.level2().isEmpty();
        return levels && !peeled.rest().isEmpty() ? peeled : null;
    }

    private static @Nullable Cell part(Cell name, String level) {
        return level.isEmpty() ? null : name.withText(level);
    }

    /** What was reached is counted in the unit of what was planned, where it states a bare number. */
    private static @Nullable Cell actualUnit(@Nullable Cell actual, @Nullable Cell unit) {
        return actual != null && Numerals.parse(actual.text()).isPresent() ? unit : null;
    }

    private @Nullable Cell used(IndicatorRow row, IndicatorColumn role) {
        Cell cell = cell(row, role);
        markUsed(cell);
        return cell;
    }

    private void takeLevels(IndicatorRow row) {
        List<Cell> both = level2Column == null || level1Column != null ? List.of() : row.cells(level2Column);
        boolean split = both.size() == 2;
        Cell first = split ? both.get(0) : level1Column == null ? null : row.cell(level1Column);
        Cell second = split ? both.get(1) : level2Column == null ? null : row.cell(level2Column);
        if (both.size() == 1 && level1Above == null) {
            // one cell says both again
            level1 = null;
        }
        boolean misplaced = (second == null || second.isBlank())
                && TargetWords.level1(first).isEmpty()
                && TargetWords.level2(first).isPresent();
        if (misplaced) {
            second = first;
        } else if (first != null && !first.isBlank() && !first.equals(level1)) {
            // a page break may print the first level of open rows below it only
            boolean goesOn = level1 == null && IndicatorLevels.isWithin(level2, first);
            level1 = first;
            level2 = goesOn ? level2 : null;
            TargetWords.level1(first).ifPresent(match -> note(first, match));
        }
        takeSecond(second);
        boolean unsaid = first != null && first.isBlank();
        if (unsaid && level1 != null && IndicatorLevels.isOutside(level2, level1)) {
            // the blank beside it goes on with no level that it can belong to
            level1 = null;
        }
        label(first);
        label(second);
    }

    private void takeSecond(@Nullable Cell second) {
        if (second != null && !second.isBlank() && !second.equals(level2)) {
            level2 = second;
            TargetWords.level2(second).ifPresent(match -> note(second, match));
        }
    }

    private void note(Cell cell, Vocabulary.Match<?> match) {
        if (!match.exact()) {
            findings.add(Finding.of(
                    table.id(),
                    "matched_loosely",
                    FindingSeverity.INFO,
                    "taken for " + match.wording(),
                    match.wording(),
                    Folding.fold(cell.text()),
                    table.origin(cell)));
        }
    }

    /** A level without an indicator is still understood. */
    private void label(@Nullable Cell cell) {
        if (cell != null && !cell.isBlank()) {
            roles.assignIfFree(cell, Role.LABEL);
        }
    }

    private void markUsed(@Nullable Cell cell) {
        if (cell != null && !cell.isBlank()) {
            roles.assign(cell, Role.VALUE);
        }
    }

    private static IndicatorValue value(@Nullable Cell operator, String value, @Nullable Cell unit) {
        return operator == null && unit == null
                ? IndicatorValues.parse(value)
                : IndicatorValues.joined(text(operator), value, text(unit));
    }

    private String note(IndicatorRow row) {
        List<String> parts = new ArrayList<>();
        for (IndicatorHeading.Column column : columns.columns()) {
            Cell cell = row.cell(column);
            boolean kept = column.role() == IndicatorColumn.NOTE
                    || (column.role() == IndicatorColumn.OPERATOR && cell != null && isKind(cell));
            if (kept && cell != null && !cell.isBlank()) {
                parts.add(column.heading().isEmpty() ? text(cell) : column.heading() + ": " + text(cell));
            }
            if (kept || column.role() == IndicatorColumn.OPERATOR || column.role() == IndicatorColumn.UNIT) {
                markUsed(cell);
            }
        }
        return String.join("; ", parts);
    }

    /** An operator that is a word of kind (定性) and no comparator would be lost in the joined value. */
    private static boolean isKind(Cell operator) {
        return IndicatorValues.joined(text(operator), "1", "").comparator() == null;
    }

    private @Nullable Cell cell(IndicatorRow row, IndicatorColumn role) {
        Optional<IndicatorHeading.Column> column = columns.first(role);
        return column.isEmpty() ? null : row.cell(column.get());
    }

    private static String text(@Nullable Cell cell) {
        return cell == null ? "" : Folding.fold(cell.text());
    }
}
