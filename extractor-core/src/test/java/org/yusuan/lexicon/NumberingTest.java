package org.yusuan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {
    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "一、一般公共服务支出|一般公共服务支出",
                "二十一、预备费|预备费",
                "(一)基本支出|基本支出",
                "（一）基本支出|基本支出",
                "（ 十 二 ）其他|其他",
                "1.一般公共预算|一般公共预算",
                "1. 一般公共预算|一般公共预算",
                "1、会议费|会议费",
                "１．会议费|会议费",
                "12．其他|其他",
                "①公务用车购置费|公务用车购置费",
                "⑴甲|甲",
                "⒈甲|甲",
                "㈠甲|甲",
                "Ⅱ、甲|甲",
                "(1)甲|甲",
                "（1）甲|甲",
                "1）甲|甲",
                "其中：财政拨款|财政拨款",
                "其中:财政拨款|财政拨款",
                "其中：1.财政拨款|财政拨款",
                "　其中：（1）公务用车购置|公务用车购置",
                "1.其中：甲|甲",
                "一、（一）甲|甲",
                "1.2025年度会议费|2025年度会议费",
                "一、三公经费|三公经费",
                "二、一般公共预算|一般公共预算",
                "（一）|''",
                "其中：|''",
                "2025年度活动费|2025年度活动费",
                "1.5级|1.5级",
                "12.31专项|12.31专项",
                "一般公共预算|一般公共预算",
                "三公经费|三公经费",
                "三类会议|三类会议",
                "五级人大代表培训费|五级人大代表培训费",
                "其中|其中",
                "其他支出|其他支出",
                "（十四五）规划|（十四五）规划",
                "（一次性）补助|（一次性）补助",
                "二、三级公路养护|二、三级公路养护",
                "2号楼维修|2号楼维修",
                "100.其他|100.其他",
                "50人会议|50人会议",
                "''|''",
            })
    void stripsNumbersOfItems(String published, String expected) {
        assertThat(Numbering.stripItem(Folding.fold(published))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "指标1：出席率|出席率",
                "指标1: 出席率|出席率",
                "指标10:出席率|出席率",
                "指标 2 ：出席率|出席率",
                "指标1|''",
                "指标1：|''",
                "指标1出席率|出席率",
                "指标一：出席率|出席率",
                "指标①：出席率|出席率",
                "指标（1）出席率|出席率",
                "指标：出席率|出席率",
                "指标1、出席率|出席率",
                "指标2.出席率|出席率",
                "指标完成率|指标完成率",
                "指标值|指标值",
                "出席率|出席率",
                "指标2025年完成率|指标2025年完成率",
                "指标1.5%以内|指标1.5%以内",
                "指标90%完成|指标90%完成",
                "1.会议次数|会议次数",
                "（1）会议次数|会议次数",
                "①会议次数|会议次数",
                "1.5米以下道路|1.5米以下道路",
                "2025年完成率|2025年完成率",
                "一类会议|一类会议",
            })
    void stripsNumbersOfIndicators(String published, String expected) {
        assertThat(Numbering.stripIndicator(published)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "任务1：会议|会议",
                "任务 1:会议|会议",
                "任务10：会议|会议",
                "任务一：会议|会议",
                "任务1|''",
                "任务完成|任务完成",
                "1、会议|会议",
                "会议|会议",
            })
    void stripsNumbersOfTasks(String published, String expected) {
        assertThat(Numbering.stripTask(published)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1-产出指标|产出指标", "11-数量指标|数量指标", "（一）产出指标|产出指标", "1.产出指标|产出指标", "一、产出指标|产出指标", "1 产出指标|产出指标",
                        "1.1数量指标|数量指标",
                "1.2、质量指标|质量指标", "(2)效益指标|效益指标", "1）产出指标|产出指标", "1－产出指标|产出指标", "产出指标|产出指标", "三级指标|三级指标", "''|''",
            })
    void stripsNumbersOfLevels(String published, String expected) {
        assertThat(Numbering.stripLevel(published)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "一、税收收入|1",
                "二十一、其他支出|1",
                "　一、税收收入|1",
                "（一）增值税|2",
                "(十二) 契税|2",
                "㈠增值税|2",
                "1.个人缴费收入|3",
                "１．个人缴费收入|3",
                "10、其他收入|3",
                "其中：1.保费收入|3",
                "（1）利息|4",
                "1）利息|4",
                "①本金|5",
            })
    void tellsHowDeepAnItemStands(String published, int depth) {
        assertThat(Numbering.depth(published)).isEqualTo(depth);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(strings = {"增值税", "其中：增值税", "2025年度活动费", "1.5级", "二、三级公路养护", "三公经费", "合计", ""})
    void aRowWithoutANumberHasNoDepth(String published) {
        assertThat(Numbering.depth(published)).isEqualTo(Numbering.NONE);
    }
}
