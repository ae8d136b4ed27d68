package org.yusuan.form.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yusuan.form.table.FormTable;
import org.yusuan.record.Side;

/**
 * The side of each row of a block whose headings and title name none or both: a two-sided form of which each half is a table,
 * or whose sides stand under one another. Names of rows say it: 非税收入, 教育支出, 支出总计.
 */
final class RowSides {
    /** Of the rows that name a side, the share from which all rows are of it. */
    private static final double NEARLY_ALL = 0.8;

    private static final String REVENUE_CLASS = "1";

    private RowSides() {}

    /** @return as many as there are rows */
    static List<@Nullable Side> of(FormTable table, StatementBlock block, List<StatementRow> rows) {
        List<Optional<Side>> said = rows.stream().map(RowSides::said).toList();
        List<Side> named = said.stream().flatMap(Optional::stream).toList();
        boolean open = block.side() == null && hasSides(table) && !named.isEmpty();
        double revenue = named.stream().filter(Side.REVENUE::equals).count() / (double) Math.max(1, named.size());
        Side most = revenue >= NEARLY_ALL ? Side.REVENUE : revenue <= 1 - NEARLY_ALL ? Side.EXPENDITURE : null;
        List<@Nullable Side> sides = new ArrayList<>();
        @Nullable Side last = block.side();
        for (Optional<Side> own : said) {
            last = open ? (most != null ? most : own.orElse(last)) : last;
            sides.add(last);
        }
        return sides;
    }

    /** The code's class says it before the name: 1 revenue, 2 functions, 3 and 5 economic items. */
    private static Optional<Side> said(StatementRow row) {
        @Nullable String code = row.code();
        if (code != null && SubjectCode.of(code).level() != null) {
            return Optional.of(code.startsWith(REVENUE_CLASS) ? Side.REVENUE : Side.EXPENDITURE);
        }
        return Sides.of(row.plainName());
    }

    private static boolean hasSides(FormTable table) {
        return switch (table.kind()) {
            case REVENUE_EXPENDITURE_SUMMARY,
                    FISCAL_APPROPRIATION_SUMMARY,
                    GOVERNMENT_FUND_BUDGET,
                    STATE_CAPITAL_BUDGET,
                    SOCIAL_INSURANCE_FUND -> true;
            default -> false;
        };
    }
}
