package org.yusuan.form.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.document.Area;
import org.yusuan.document.Block;
import org.yusuan.document.Paragraph;
import org.yusuan.document.SourceDocument;
import org.yusuan.form.FormReader;
import org.yusuan.record.Target;
import org.yusuan.record.TargetField;
import org.yusuan.source.Format;
import org.yusuan.source.Source;

class ProjectProseTest {
    private static final List<String> DESCRIPTION = List.of(
            "科技创新专项经费情况说明",
            "一、项目概述",
            "加快推动企业创新驱动发展，",
            "加快成果转化。",
            "二、立项依据",
            "1、《服务企业发展工作实施意见》。",
            "三、实施主体",
            "某区商务委员会",
            "四、实施方案",
            "按程序落实专项资金拨付。",
            "- 23 -",
            "五、实施周期",
            "2025.1.1-2025.12.31",
            "六、年度预算安排",
            "2025年度项目总预算1720.00万，其中技术中心认定1720.00万。",
            "七、绩效目标",
            "详见单位的项目绩效目标表");

    @Test
    void aProjectDescribedInProseIsATarget() {
        Target target = read(DESCRIPTION).get(0);

        assertThat(target.value(TargetField.NAME)).isEqualTo("科技创新专项");
        assertThat(target.value(TargetField.OVERVIEW)).isEqualTo("加快推动企业创新驱动发展，加快成果转化。");
        assertThat(target.value(TargetField.IMPLEMENTING_UNIT)).isEqualTo("某区商务委员会");
        assertThat(target.value(TargetField.PLAN)).isEqualTo("按程序落实专项资金拨付。");
        assertThat(target.value(TargetField.START)).isEqualTo("2025-01-01");
        assertThat(target.value(TargetField.END)).isEqualTo("2025-12-31");
        assertThat(target.amountAnnual())
                .satisfies(amount -> assertThat(amount.yuan()).isEqualByComparingTo(new BigDecimal("17200000")));
        assertThat(target.origin().area().page()).isEqualTo(1);
    }

    @Test
    void whatOnlySaysWhereTheGoalStandsIsNoGoal() {
        assertThat(read(DESCRIPTION).get(0).value(TargetField.GOAL_ANNUAL)).isNull();
    }

    @Test
    void ofSeveralSumsNoneIsTheAmount() {
        List<String> lines = new ArrayList<>(DESCRIPTION);
        lines.set(14, "2025年度安排支持发展870.00万，支持创新70.00万。");

        assertThat(read(lines).get(0).amountAnnual()).isNull();
    }

    @Test
    void eachHeadingBeginsAProject() {
        List<String> lines = new ArrayList<>(DESCRIPTION);
        lines.addAll(DESCRIPTION);
        lines.set(DESCRIPTION.size(), "生命健康专项（政策资金）经费情况说明");

        assertThat(read(lines))
                .extracting(target -> target.value(TargetField.NAME))
                .containsExactly("科技创新专项", "生命健康专项（政策资金）");
    }

    @Test
    void aHeadingWithoutANameOrWithoutPartsIsNone() {
        List<String> nameless = new ArrayList<>(DESCRIPTION);
        nameless.set(0, "项目经费情况说明");

        assertThat(read(nameless)).isEmpty();
        assertThat(read(DESCRIPTION.subList(0, 6))).isEmpty();
    }

    private static List<Target> read(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        lines.forEach(line -> blocks.add(new Paragraph(line, Area.ofPage(1))));
        Source source = new Source("case.txt", Path.of("case.txt"), "id", 1, Format.TEXT);
        return FormReader.read(source, new SourceDocument(1, blocks, List.of())).targets();
    }
}
