package org.yusuan.write;

import java.util.List;
import java.util.stream.Stream;

/** The flat tables of an output folder, in the contract's order. */
public final class FlatTables {
    private FlatTables() {}

    /** Those of which a document has its rows in the spool. */
    public static final List<FlatTable<?>> OF_DOCUMENTS = List.of(
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

    /** All, those of a whole run first; a table stands behind those it refers to, but for files. */
    public static final List<FlatTable<?>> ALL = Stream.concat(
                    Stream.of(DocumentTables.FILES, DocumentTables.DOCUMENTS), OF_DOCUMENTS.stream())
            .toList();
}
