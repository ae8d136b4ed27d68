package org.yusuan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "590.14|590.14|",
                "12.5万元|12.5|WAN_YUAN",
                "12.5 万 元|12.5|WAN_YUAN",
                "75,000元|75000|YUAN",
                "￥1,000|1000|",
                "¥ 1,000.50|1000.50|",
                "1.2亿元|1.2|YI_YUAN",
                "5千元|5|QIAN_YUAN",
                "590.14万|590.14|WAN_YUAN",
                "人民币1000元整|1000|YUAN",
                "RMB1000|1000|",
                "12.5（万元）|12.5|WAN_YUAN",
                "(1.00)万元|-1.00|WAN_YUAN",
                "-3元|-3|YUAN",
            })
    void readsSums(String published, BigDecimal number, @Nullable MoneyUnit unit) {
        assertThat(MoneyText.parse(published)).contains(new MoneyText(number, unit));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(strings = {"", "无", "元", "约12万元", "12万元/年", "12万元和3万元", "1 2元", "12万美元", "12.5%", "甲12元"})
    void whatIsNotOneSumIsNone(String published) {
        assertThat(MoneyText.parse(published)).isEmpty();
    }

    @ParameterizedTest(name = "[{index}] {0} in {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "590.14|WAN_YUAN|5901400.00",
                "590.14万元|YUAN|5901400.00",
                "1.2亿元||120000000.00",
                "0|YUAN|0.00",
                "0.00001|WAN_YUAN|0.10",
                "1.23456789|WAN_YUAN|12345.6789",
                "12.345|YUAN|12.345",
                "12.340|YUAN|12.34",
                "-5|WAN_YUAN|-50000.00",
            })
    void isExactInYuan(String published, @Nullable MoneyUnit fallback, String expected) {
        assertThat(MoneyText.parse(published).flatMap(sum -> sum.yuan(fallback)).map(BigDecimal::toPlainString))
                .contains(expected);
    }

    @Test
    void withoutAnyUnitThereAreNoYuan() {
        assertThat(MoneyText.parse("590.14").orElseThrow().yuan(null)).isEmpty();
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "单位：万元|WAN_YUAN",
                "单位:元|YUAN",
                "金额单位: 元|YUAN",
                "预算金额(万元)|WAN_YUAN",
                "总金额（万元）|WAN_YUAN",
                "单位:人民币元|YUAN",
                "单位：万|WAN_YUAN",
                "（单位：亿元）|YI_YUAN",
                "预算公开 单位：万 元|WAN_YUAN",
                "'单 位 ： 万\n元'|WAN_YUAN",
                "单位：万元 填报日期：2025年1月|WAN_YUAN",
                "单位：元编制单位：某局|YUAN",
                "某局2025年收支总表 单位：元|YUAN",
                "单位为万元|WAN_YUAN",
                "以万元为单位|WAN_YUAN",
                "金额单位（万元）|WAN_YUAN",
                "单位：人民币（万元）|WAN_YUAN",
                "万元|WAN_YUAN",
                "元|YUAN",
                "（元）|YUAN",
                "预算金额(万元|WAN_YUAN",
                "预算数/万元|WAN_YUAN",
                "金额 万元|WAN_YUAN",
                "经费万元|WAN_YUAN",
                "（万元、%）|WAN_YUAN",
                "单位：万元、%|WAN_YUAN",
                "总金额（万元）：590.14|WAN_YUAN",
                "单位：元（保留两位小数）|YUAN",
                "单位　万元|WAN_YUAN",
                "单位：⼀|",
                "单位名称|",
                "单位名称：某局|",
                "元旦|",
                "单位：元旦办|",
                "万元以上项目|",
                "单位：万元以上项目|",
                "5000元/个/年|",
                "单位：元/人|",
                "12.5万元|",
                "12.5 万元|",
                "（72.79亿元）|",
                "单位：千元|QIAN_YUAN",
                "预算数（千元）|QIAN_YUAN",
                "以千元为单位|QIAN_YUAN",
                "单位：百万元|",
                "单位：美元|",
                "单位：万宁市财政局|",
                "单位：元氏县财政局|",
                "项目单位|",
                "度量单位|",
                "''|",
            })
    void findsTheUnitStated(String published, @Nullable MoneyUnit expected) {
        assertThat(MoneyUnits.stated(published).orElse(null)).isEqualTo(expected);
    }
}
