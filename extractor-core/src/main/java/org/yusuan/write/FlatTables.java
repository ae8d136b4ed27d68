package org.yusuan.write;

import java.util.List;

/** The flat tables of an output folder, in the contract's order. */
final class FlatTables {
    private FlatTables() {}

    static final List<FlatTable<?>> ALL = List.of(
            DocumentTables.DOCUMENTS,
            DocumentTables.TABLES,
            TargetTables.TARGETS,
            TargetTables.ATTRIBUTES,
            TargetTables.FUNDING,
            TargetTables.INDICATORS,
            TargetTables.TASKS,
            BudgetTables.BUDGET_LINES,
            DocumentTables.STATEMENTS,
            DocumentTables.CHECKS,
            DocumentTables.FINDINGS,
            DocumentTables.RESIDUE);

    /** Those of which a document with the same bytes as an earlier one adds no row. */
    static final List<FlatTable<?>> OF_DOCUMENTS = ALL.subList(1, ALL.size());
}
