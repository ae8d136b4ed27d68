package org.yusuan.check;

import java.math.BigDecimal;
import org.yusuan.lexicon.MoneyUnit;
import org.yusuan.record.BudgetStage;

/**
 * An amount that a document of another year may state again.
 *
 * @param subject what it is an amount of, the same in every year: kind and title of the table, side, item or name of the row
 * @param year it is of
 * @param restated whether the document repeats it from the year before, for comparison
 * @param halfUnit half a unit of its last published digit, in yuan
 * @param unit it is published in
 * @param name of its row
 * @param table its ordinal in the document
 */
public record YearFigure(
        String subject,
        int year,
        BudgetStage stage,
        boolean restated,
        BigDecimal yuan,
        BigDecimal halfUnit,
        MoneyUnit unit,
        String name,
        int table,
        int page,
        String ref) {}
