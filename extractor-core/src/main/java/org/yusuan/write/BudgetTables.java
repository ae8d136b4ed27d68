package org.yusuan.write;

import static org.yusuan.write.InDocument.its;

import java.util.List;
import java.util.stream.Stream;
import org.yusuan.record.Amount;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.BudgetStage;
import org.yusuan.record.CodeAndName;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Measure;
import org.yusuan.record.Side;
import org.yusuan.record.ThreePublicItem;

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

    private static List<OutputColumn<InDocument<BudgetLine>>> columns() {
        return Provenance.withOrigin(
                Stream.of(place(), names(), amount()).flatMap(List::stream).toList(),
                its(BudgetLine::amount, Amount::origin));
    }

    private static List<OutputColumn<InDocument<BudgetLine>>> place() {
        return List.of(
                OutputColumn.text(
                                "line_id",
                                "<table_id>/r<row>c<column>",
                                "标识：<table_id>/r<行>c<列>",
                                its(BudgetLine::lineId))
                        .required(),
                OutputColumn.text("table_id", "table it is in", "所在的表", its(BudgetLine::tableId))
                        .required(),
                OutputColumn.<InDocument<BudgetLine>>text(
                                "document_id", "document it is in", "所在文档", InDocument::documentId)
                        .required(),
                OutputColumn.integer("row", "row of the table, from 1", "表中的行，从 1 起", its(BudgetLine::row))
                        .required(),
                OutputColumn.code("side", "side of the budget", "收入或支出", Side.class, its(BudgetLine::side)));
    }

    private static List<OutputColumn<InDocument<BudgetLine>>> names() {
        return List.of(
                OutputColumn.text(
                        "code", "code of the item, split columns joined", "科目编码，分列的类、款、项相连", its(BudgetLine::code)),
                OutputColumn.text("name", "the item, without its number", "名称，不含编号", its(BudgetLine::name)),
                OutputColumn.text("name_raw", "the item as published", "名称，原文", its(BudgetLine::nameRaw)),
                OutputColumn.integer(
                        "level",
                        "1 类, 2 款, 3 项; where there are no codes, by numbering and indentation",
                        "层级：1 类、2 款、3 项；无编码时按编号和缩进",
                        its(BudgetLine::level)),
                OutputColumn.text(
                        "parent_code", "code of the item it is part of", "上级科目编码", its(BudgetLine::parentCode)),
                OutputColumn.text(
                        "economic_code",
                        "code of its departmental economic item",
                        "部门预算支出经济分类编码",
                        its(BudgetLine::economic, CodeAndName::code)),
                OutputColumn.text(
                        "economic_name",
                        "its departmental economic item, where the row also has a functional name",
                        "部门预算支出经济分类名称（同一行另有功能分类时）",
                        its(BudgetLine::economic, CodeAndName::name)),
                OutputColumn.text(
                        "counterpart",
                        "second name of the row",
                        "对应的另一名称",
                        its(BudgetLine::counterpart, CodeAndName::name)),
                OutputColumn.text(
                        "counterpart_code",
                        "code of the second name",
                        "另一名称的编码",
                        its(BudgetLine::counterpart, CodeAndName::code)),
                OutputColumn.text(
                        "organisation", "unit the row is of", "所属单位", its(BudgetLine::organisation, CodeAndName::name)),
                OutputColumn.text(
                        "organisation_code",
                        "code of that unit",
                        "单位代码",
                        its(BudgetLine::organisation, CodeAndName::code)),
                OutputColumn.code(
                        "item",
                        "item of the closed lists",
                        "固定项目（“三公”等）",
                        ThreePublicItem.class,
                        its(BudgetLine::item)),
                OutputColumn.text(
                        "group",
                        "outer label of the row, or heading of its block",
                        "外层名称，或所在列块的标题",
                        its(BudgetLine::group)),
                OutputColumn.text(
                        "dims",
                        "other text columns of the row, heading: text",
                        "该行其他文字列，标题: 内容",
                        its(BudgetLine::dims)));
    }

    private static List<OutputColumn<InDocument<BudgetLine>>> amount() {
        return List.of(
                OutputColumn.code(
                        "measure", "what the column measures", "列的含义", Measure.class, its(BudgetLine::measure)),
                OutputColumn.text(
                        "measure_raw",
                        "heading path of the column as published",
                        "列标题，原文",
                        its(BudgetLine::measureRaw)),
                OutputColumn.integer(
                        "year",
                        "year the amount is of, where the table compares years",
                        "金额所属年度（表中有多个年度时）",
                        its(BudgetLine::year)),
                OutputColumn.code(
                                "stage",
                                "stage of the budget",
                                "预算、调整预算、执行或决算",
                                BudgetStage.class,
                                its(BudgetLine::stage))
                        .required(),
                OutputColumn.amount("amount", "amount", "金额", its(BudgetLine::amount, Amount::yuan)),
                OutputColumn.text("amount_raw", "the same as published", "原文", its(BudgetLine::amount, Amount::raw)),
                OutputColumn.percent("percent", "the percentage, where it is one", "百分数", its(BudgetLine::percent)));
    }
}
