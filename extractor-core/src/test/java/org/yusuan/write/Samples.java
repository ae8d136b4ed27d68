package org.yusuan.write;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yusuan.diagnose.Code;
import org.yusuan.diagnose.Diagnostic;
import org.yusuan.document.Area;
import org.yusuan.document.Box;
import org.yusuan.document.Cell;
import org.yusuan.lexicon.Comparator;
import org.yusuan.lexicon.IndicatorValue;
import org.yusuan.lexicon.MoneyUnit;
import org.yusuan.lexicon.ValueType;
import org.yusuan.record.Amount;
import org.yusuan.record.Attribute;
import org.yusuan.record.BudgetAccount;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.BudgetStage;
import org.yusuan.record.Check;
import org.yusuan.record.CheckOutcome;
import org.yusuan.record.CodeAndName;
import org.yusuan.record.Confidence;
import org.yusuan.record.Coverage;
import org.yusuan.record.Disclosure;
import org.yusuan.record.DisclosureLevel;
import org.yusuan.record.DisclosureType;
import org.yusuan.record.DocumentFacts;
import org.yusuan.record.Finding;
import org.yusuan.record.FindingSeverity;
import org.yusuan.record.Funding;
import org.yusuan.record.FundingExecution;
import org.yusuan.record.FundingSource;
import org.yusuan.record.Horizon;
import org.yusuan.record.Indicator;
import org.yusuan.record.Level1;
import org.yusuan.record.Level2;
import org.yusuan.record.Measure;
import org.yusuan.record.NarrativeFigure;
import org.yusuan.record.Origin;
import org.yusuan.record.PlainNumber;
import org.yusuan.record.Residue;
import org.yusuan.record.Role;
import org.yusuan.record.RoledCell;
import org.yusuan.record.Scope;
import org.yusuan.record.Side;
import org.yusuan.record.SourcedText;
import org.yusuan.record.Status;
import org.yusuan.record.Table;
import org.yusuan.record.TableKind;
import org.yusuan.record.Target;
import org.yusuan.record.TargetField;
import org.yusuan.record.Task;

/** Made disclosures with a record of every kind. */
public final class Samples {
    private static final Origin ORIGIN = new Origin(new Area(2, new Box(10, 20.25, 30.123, 40)), "t1:r3:c4");
    private static final Amount AMOUNT = new Amount(new BigDecimal("5901400.00"), "590.14", ORIGIN);
    private static final int ID_LENGTH = 64;

    private Samples() {}

    public static String documentId(String letter) {
        return letter.repeat(ID_LENGTH);
    }

    public static String tableId(String letter) {
        return documentId(letter) + "#1";
    }

    public static Disclosure disclosure(String letter) {
        return withResidue(letter, "备注");
    }

    public static Disclosure withResidue(String letter, String text) {
        String tableId = tableId(letter);
        return new Disclosure(
                facts(letter, letter + ".pdf"),
                List.of(table(tableId)),
                List.of(target(tableId)),
                List.of(line(tableId)),
                List.of(new NarrativeFigure(
                        "revenue_total", "收入预算", AMOUNT.yuan(), null, "yuan", "收入预算590.14万元。", ORIGIN)),
                List.of(Finding.of(tableId, "unit_not_found", FindingSeverity.WARNING, "no unit", null, null, ORIGIN)),
                List.of(new Check("total_is_sum", tableId, CheckOutcome.HOLDS, 1, "1", "1")),
                List.of(new Residue(tableId, text, "no_role", ORIGIN)),
                List.of(Diagnostic.ofPage(Code.UNREADABLE_TEXT, 1, "2 glyphs without a character")));
    }

    /** The same where nothing went wrong. */
    public static Disclosure withoutDiagnostics(Disclosure disclosure) {
        return new Disclosure(
                disclosure.document(),
                disclosure.tables(),
                disclosure.targets(),
                disclosure.budgetLines(),
                disclosure.statements(),
                disclosure.findings(),
                disclosure.checks(),
                disclosure.residue(),
                List.of());
    }

    /** The records of both, as of one document. */
    public static Disclosure joined(Disclosure first, Disclosure second) {
        return new Disclosure(
                second.document(),
                both(first.tables(), second.tables()),
                both(first.targets(), second.targets()),
                both(first.budgetLines(), second.budgetLines()),
                both(first.statements(), second.statements()),
                both(first.findings(), second.findings()),
                both(first.checks(), second.checks()),
                both(first.residue(), second.residue()),
                both(first.diagnostics(), second.diagnostics()));
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    public static Disclosure renamed(Disclosure disclosure, String source) {
        return new Disclosure(
                facts(disclosure.document().documentId().substring(0, 1), source),
                disclosure.tables(),
                disclosure.targets(),
                disclosure.budgetLines(),
                disclosure.statements(),
                disclosure.findings(),
                disclosure.checks(),
                disclosure.residue(),
                disclosure.diagnostics());
    }

    private static DocumentFacts facts(String letter, String source) {
        return new DocumentFacts(
                documentId(letter),
                source,
                "pdf",
                3,
                "2025年部门预算",
                2025,
                DisclosureType.BUDGET,
                DisclosureLevel.UNIT,
                "某县人大办",
                "101001",
                "广东省",
                "湛江市",
                "遂溪县",
                "440823",
                "2025-02-18",
                0.875,
                Status.OK,
                null);
    }

    private static Table table(String tableId) {
        RoledCell cell = new RoledCell(Cell.of(2, 3, 1, 1, "会 议费", ORIGIN.area()), Role.VALUE, ORIGIN.ref());
        return new Table(
                tableId,
                1,
                TableKind.PROJECT_TARGET,
                "项目支出绩效目标表",
                "表一",
                BudgetAccount.GENERAL_PUBLIC,
                Coverage.UNIT,
                MoneyUnit.WAN_YUAN,
                Confidence.FULL,
                2,
                3,
                10,
                5,
                false,
                List.of(cell),
                List.of("continued on page 3"));
    }

    private static Target target(String tableId) {
        return new Target(
                tableId,
                tableId,
                Scope.PROJECT,
                Map.of(
                        TargetField.NAME, new SourcedText("会议费", "会 议费", ORIGIN),
                        TargetField.FISCAL_YEAR, new SourcedText("2025", "2025年", ORIGIN),
                        TargetField.DURATION_YEARS, new SourcedText("1", "1年", ORIGIN)),
                null,
                AMOUNT,
                List.of(new Attribute("项目属性", null, new SourcedText("一年期项目", "一年期项目", ORIGIN))),
                List.of(new Funding(Horizon.ANNUAL, FundingSource.ALL, "年度总额", AMOUNT, execution())),
                List.of(indicator()),
                List.of(new Task(1, "会议", "开会", AMOUNT, "开好", ORIGIN)),
                ORIGIN);
    }

    private static Indicator indicator() {
        IndicatorValue value = new IndicatorValue(
                "≥90.50%", Comparator.AT_LEAST, new BigDecimal("90.50"), null, "%", ValueType.PERCENT);
        return new Indicator(
                1,
                Horizon.ANNUAL,
                Level1.OUTPUT,
                "产出指标",
                Level2.QUANTITY,
                "数量指标",
                "出席率",
                "指标1：出席率",
                value,
                PlainNumber.of("10"),
                new IndicatorValue("91%", null, new BigDecimal("91"), null, "%", ValueType.PERCENT),
                PlainNumber.of("9.5分"),
                "无偏差",
                null,
                ORIGIN);
    }

    private static FundingExecution execution() {
        return new FundingExecution(AMOUNT, AMOUNT, PlainNumber.of("100%"), PlainNumber.of("10"), PlainNumber.of("10"));
    }

    private static BudgetLine line(String tableId) {
        Origin sheet = new Origin(Area.ofPage(1), "Sheet1!B7");
        return new BudgetLine(
                tableId,
                4,
                2,
                Side.EXPENDITURE,
                "2010104",
                "人大会议",
                "（一）人大会议",
                3,
                "20101",
                new CodeAndName("30216", "培训费"),
                new CodeAndName("50203", "培训费"),
                new CodeAndName("101001", "某县人大办"),
                null,
                null,
                null,
                Measure.TOTAL,
                "合计",
                null,
                BudgetStage.BUDGET,
                new Amount(new BigDecimal("5901400"), "590.14", sheet),
                null);
    }
}
