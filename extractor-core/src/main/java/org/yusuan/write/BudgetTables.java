package org.yusuan.write;

import java.util.List;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Item;
import org.yusuan.record.Measure;
import org.yusuan.record.Side;
import org.yusuan.record.Stage;

/** The flat table of budget statements. */
final class BudgetTables {
    private BudgetTables() {}

    static final FlatTable<InDocument<BudgetLine>> BUDGET_LINES = new FlatTable<>(
            "budget_lines",
            "One row per amount of a budget statement.",
            columns(),
            List.of(),
            List.of(DocumentTables.TO_DOCUMENT, DocumentTables.TO_TABLE),
            disclosure -> InDocument.all(disclosure, Disclosure::budgetLines));

    private static List<Column<InDocument<BudgetLine>>> columns() {
        return Provenance.withOrigin(
                List.of(
                        Column.text(
                                "table_id", "table it is in", row -> row.value().tableId()),
                        Column.text("document_id", "document it is in", InDocument::documentId),
                        Column.integer(
                                "row",
                                "row of the table, from 1",
                                row -> row.value().row()),
                        Column.code(
                                "side",
                                "side of the budget",
                                Side.class,
                                row -> row.value().side()),
                        Column.text(
                                "code",
                                "code of the item, split columns joined",
                                row -> row.value().code()),
                        Column.text(
                                "name",
                                "the item, without its number",
                                row -> row.value().name()),
                        Column.text(
                                "name_raw",
                                "the item as published",
                                row -> row.value().nameRaw()),
                        Column.integer(
                                "level", "1 类, 2 款, 3 项", row -> row.value().level()),
                        Column.text(
                                "parent_code",
                                "code of the item it is part of",
                                row -> row.value().parentCode()),
                        Column.text(
                                "counterpart",
                                "second name of the row",
                                row -> row.value().counterpart()),
                        Column.code(
                                "item",
                                "item of the closed lists",
                                Item.class,
                                row -> row.value().item()),
                        Column.text(
                                "group",
                                "outer label of the row, or heading of its block",
                                row -> row.value().group()),
                        Column.text(
                                "dims",
                                "other text columns of the row, heading: text",
                                row -> row.value().dims()),
                        Column.code(
                                "measure",
                                "what the column measures",
                                Measure.class,
                                row -> row.value().measure()),
                        Column.text(
                                "measure_raw",
                                "heading path of the column as published",
                                row -> row.value().measureRaw()),
                        Column.integer(
                                "year",
                                "year the amount is of, where the table compares years",
                                row -> row.value().year()),
                        Column.code(
                                "stage",
                                "stage of the budget",
                                Stage.class,
                                row -> row.value().stage()),
                        Column.amount(
                                "amount", "amount", row -> row.value().amount().yuan()),
                        Column.text(
                                "amount_raw",
                                "the same as published",
                                row -> row.value().amount().raw())),
                row -> row.value().amount().origin());
    }
}
