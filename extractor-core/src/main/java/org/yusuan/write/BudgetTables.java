package org.yusuan.write;

import static org.yusuan.write.InDocument.its;

import java.util.List;
import org.yusuan.record.Amount;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Item;
import org.yusuan.record.Measure;
import org.yusuan.record.Named;
import org.yusuan.record.Side;
import org.yusuan.record.Stage;

/** The flat table of budget statements. */
final class BudgetTables {
    private BudgetTables() {}

    static final FlatTable<InDocument<BudgetLine>> BUDGET_LINES = new FlatTable<>(
            "budget_lines",
            "One row per amount of a budget statement.",
            columns(),
            List.of("line_id"),
            List.of(DocumentTables.TO_DOCUMENT, DocumentTables.TO_TABLE),
            disclosure -> InDocument.all(disclosure, Disclosure::budgetLines));

    private static List<Column<InDocument<BudgetLine>>> columns() {
        return Provenance.withOrigin(
                List.of(
                        Column.text("line_id", "<table_id>/r<row>c<column>", its(BudgetLine::lineId)),
                        Column.text("table_id", "table it is in", its(BudgetLine::tableId)),
                        Column.text("document_id", "document it is in", InDocument::documentId),
                        Column.integer("row", "row of the table, from 1", its(BudgetLine::row)),
                        Column.code("side", "side of the budget", Side.class, its(BudgetLine::side)),
                        Column.text("code", "code of the item, split columns joined", its(BudgetLine::code)),
                        Column.text("name", "the item, without its number", its(BudgetLine::name)),
                        Column.text("name_raw", "the item as published", its(BudgetLine::nameRaw)),
                        Column.integer("level", "1 类, 2 款, 3 项", its(BudgetLine::level)),
                        Column.text("parent_code", "code of the item it is part of", its(BudgetLine::parentCode)),
                        Column.text(
                                "economic_code", "code of its economic item", its(BudgetLine::economic, Named::code)),
                        Column.text(
                                "economic_name",
                                "its economic item, where the row also has a functional name",
                                its(BudgetLine::economic, Named::name)),
                        Column.text("counterpart", "second name of the row", its(BudgetLine::counterpart, Named::name)),
                        Column.text(
                                "counterpart_code",
                                "code of the second name",
                                its(BudgetLine::counterpart, Named::code)),
                        Column.text("organisation", "unit the row is of", its(BudgetLine::organisation, Named::name)),
                        Column.text(
                                "organisation_code", "code of that unit", its(BudgetLine::organisation, Named::code)),
                        Column.code("item", "item of the closed lists", Item.class, its(BudgetLine::item)),
                        Column.text("group", "outer label of the row, or heading of its block", its(BudgetLine::group)),
                        Column.text("dims", "other text columns of the row, heading: text", its(BudgetLine::dims)),
                        Column.code("measure", "what the column measures", Measure.class, its(BudgetLine::measure)),
                        Column.text(
                                "measure_raw", "heading path of the column as published", its(BudgetLine::measureRaw)),
                        Column.integer(
                                "year", "year the amount is of, where the table compares years", its(BudgetLine::year)),
                        Column.code("stage", "stage of the budget", Stage.class, its(BudgetLine::stage)),
                        Column.amount("amount", "amount", its(BudgetLine::amount, Amount::yuan)),
                        Column.text("amount_raw", "the same as published", its(BudgetLine::amount, Amount::raw)),
                        Column.number("percent", "the percentage, where it is one", its(BudgetLine::percent))),
                its(BudgetLine::amount, Amount::origin));
    }
}
