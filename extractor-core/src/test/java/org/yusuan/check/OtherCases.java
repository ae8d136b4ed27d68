package org.yusuan.check;

import static org.yusuan.check.Made.disclosure;
import static org.yusuan.record.CheckOutcome.FAILS;
import static org.yusuan.record.CheckOutcome.HOLDS;
import static org.yusuan.record.CheckOutcome.NOT_APPLICABLE;
import static org.yusuan.record.CheckOutcome.NOT_DECIDABLE;

import java.util.List;
import org.junit.jupiter.params.provider.Arguments;
import org.yusuan.check.Made.Form;
import org.yusuan.record.Doubt;
import org.yusuan.record.Level1;
import org.yusuan.record.Level2;
import org.yusuan.record.Role;
import org.yusuan.record.Scope;
import org.yusuan.record.TableKind;

/** Sentences, indicators and readings of which a rule says something. */
final class OtherCases {
    private OtherCases() {}

    static List<Arguments> all() {
        return List.of(
                Arguments.of(
                        "narrative_amount",
                        NOT_DECIDABLE,
                        "no table of it",
                        disclosure().states("revenue_total", "5", "收入预算5万元")),
                Arguments.of(
                        "narrative_count",
                        NOT_DECIDABLE,
                        "more have targets than are published",
                        form(Form.of("", "1")).states("projects_with_targets", "23个", "23个项目实行绩效目标管理")),
                Arguments.of(
                        "narrative_share",
                        NOT_DECIDABLE,
                        "no amount to divide",
                        disclosure().states("general_public_budget_share", "99.58%", "占99.58%")),
                Arguments.of(
                        "narrative_change",
                        NOT_DECIDABLE,
                        "compared on another basis",
                        disclosure()
                                .states("government_funds", "10", "基金10万元，同口径比上年增加5万元")
                                .states("government_funds_change", "5", "基金10万元，同口径比上年增加5万元")),
                Arguments.of(
                        "percent_sign_missing",
                        NOT_APPLICABLE,
                        "the name has it",
                        indicators("保障率（%）", "98", "使用率(%)", "100")),
                Arguments.of("name_without_value", NOT_APPLICABLE, "a row without a name", indicators("", "", "", "")),
                Arguments.of("percent_sign_missing", HOLDS, "written", indicators("支出率", "100%", "完成率", "90%")),
                Arguments.of("unit_of_other_size", NOT_DECIDABLE, "no budget", cost()),
                Arguments.of("cost_above_budget", NOT_DECIDABLE, "no budget", cost()),
                Arguments.of("name_without_value", HOLDS, "value", indicators("次数", "3次", "人数", "5人")),
                Arguments.of("levels_belong", HOLDS, "quantity of output", indicators("次数", "3次", "人数", "5人")),
                Arguments.of("reading_unreadable", HOLDS, "text", read()),
                Arguments.of(
                        "reading_unreadable",
                        FAILS,
                        "a picture",
                        disclosure().pageScanned().table(TableKind.OTHER)),
                Arguments.of("reading_ambiguous", HOLDS, "clean", read()),
                Arguments.of("reading_ambiguous", FAILS, "most of it is left over", doubted(Doubt.RESIDUE, 1)),
                Arguments.of("reading_ambiguous", HOLDS, "hardly a doubt", doubted(Doubt.RESIDUE, 0.01)));
    }

    private static Made form(Form form) {
        return disclosure().form(Scope.PROJECT, "项目", form);
    }

    private static Made indicators(String first, String firstValue, String second, String secondValue) {
        return form(Form.of("", "1")
                .indicator(Level1.OUTPUT, Level2.QUANTITY, first, firstValue)
                .indicator(Level1.OUTPUT, Level2.QUANTITY, second, secondValue));
    }

    private static Made cost() {
        return form(Form.of("", "").indicator(Level1.OUTPUT, Level2.COST, "费用", "≤5万元"));
    }

    private static Made read() {
        return disclosure().cell(Role.LABEL, "项目名称").table(TableKind.OTHER);
    }

    private static Made doubted(Doubt doubt, double share) {
        return disclosure().doubted(doubt, share).table(TableKind.OTHER);
    }
}
