package org.yusuan.write;

import static org.yusuan.write.InDocument.its;

import java.util.List;
import java.util.stream.Stream;
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
            new Words("One row per amount of a budget statement.", "预算表中每个金额一行。"),
            columns(),
            List.of("line_id"),
            List.of(DocumentTables.TO_DOCUMENT, DocumentTables.TO_TABLE),
            InDocument.all(Disclosure::budgetLines));

    private static List<Column<InDocument<BudgetLine>>> columns() {
        return Provenance.withOrigin(
                Stream.of(place(), names(), amount()).flatMap(List::stream).toList(),
                its(BudgetLine::amount, Amount::origin));
    }

    private static List<Column<InDocument<BudgetLine>>> place() {
        return List.of(
                Column.text("line_id", "<table_id>/r<row>c<column>", "标识：<table_id>/r<行>c<列>", its(BudgetLine::lineId))
                        .required(),
                Column.text("table_id", "table it is in", "所在的表", its(BudgetLine::tableId))
                        .required(),
                Column.<InDocument<BudgetLine>>text("document_id", "document it is in", "所在文档", InDocument::documentId)
                        .required(),
                Column.integer("row", "row of the table, from 1", "表中的行，从 1 起", its(BudgetLine::row))
                        .required(),
                Column.code("side", "side of the budget", "收入或支出", Side.class, its(BudgetLine::side)));
    }

    private static List<Column<InDocument<BudgetLine>>> names() {
        return List.of(
                Column.text("code", "code of the item, split columns joined", "科目编码，分列的类、款、项相连", its(BudgetLine::code)),
                Column.text("name", "the item, without its number", "名称，不含编号", its(BudgetLine::name)),
                Column.text("name_raw", "the item as published", "名称，原文", its(BudgetLine::nameRaw)),
                Column.integer(
                        "level",
                        "1 类, 2 款, 3 项; where there are no codes, by numbering and indentation",
                        "层级：1 类、2 款、3 项；无编码时按编号和缩进",
                        its(BudgetLine::level)),
                Column.text("parent_code", "code of the item it is part of", "上级科目编码", its(BudgetLine::parentCode)),
                Column.text(
                        "economic_code",
                        "code of its departmental economic item",
                        "部门预算支出经济分类编码",
                        its(BudgetLine::economic, Named::code)),
                Column.text(
                        "economic_name",
                        "its departmental economic item, where the row also has a functional name",
                        "部门预算支出经济分类名称（同一行另有功能分类时）",
                        its(BudgetLine::economic, Named::name)),
                Column.text(
                        "counterpart", "second name of the row", "对应的另一名称", its(BudgetLine::counterpart, Named::name)),
                Column.text(
                        "counterpart_code",
                        "code of the second name",
                        "另一名称的编码",
                        its(BudgetLine::counterpart, Named::code)),
                Column.text("organisation", "unit the row is of", "所属单位", its(BudgetLine::organisation, Named::name)),
                Column.text(
                        "organisation_code", "code of that unit", "单位代码", its(BudgetLine::organisation, Named::code)),
                Column.code("item", "item of the closed lists", "固定项目（“三公”等）", Item.class, its(BudgetLine::item)),
                Column.text(
                        "group",
                        "outer label of the row, or heading of its block",
                        "外层名称，或所在列块的标题",
                        its(BudgetLine::group)),
                Column.text(
                        "dims",
                        "other text columns of the row, heading: text",
                        "该行其他文字列，标题: 内容",
                        its(BudgetLine::dims)));
    }

    private static List<Column<InDocument<BudgetLine>>> amount() {
        return List.of(
                Column.code("measure", "what the column measures", "列的含义", Measure.class, its(BudgetLine::measure)),
                Column.text(
                        "measure_raw",
                        "heading path of the column as published",
                        "列标题，原文",
                        its(BudgetLine::measureRaw)),
                Column.integer(
                        "year",
                        "year the amount is of, where the table compares years",
                        "金额所属年度（表中有多个年度时）",
                        its(BudgetLine::year)),
                Column.code("stage", "stage of the budget", "预算、调整预算、执行或决算", Stage.class, its(BudgetLine::stage))
                        .required(),
                Column.amount("amount", "amount", "金额", its(BudgetLine::amount, Amount::yuan)),
                Column.text("amount_raw", "the same as published", "原文", its(BudgetLine::amount, Amount::raw)),
                Column.percent("percent", "the percentage, where it is one", "百分数", its(BudgetLine::percent)));
    }
}
