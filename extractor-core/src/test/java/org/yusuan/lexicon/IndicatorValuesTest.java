package org.yusuan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorValuesTest {
    @ParameterizedTest(name = "[{index}] {0}: {1}")
    @CsvFileSource(resources = "indicator-values.csv", numLinesToSkip = 1, delimiter = '|')
    void readsWhatTheValueSays(
            String id,
            String published,
            @Nullable String comparator,
            @Nullable BigDecimal number,
            @Nullable BigDecimal numberHigh,
            @Nullable String unit,
            @Nullable ValueType type) {
        IndicatorValue value = IndicatorValues.parse(published);
        String symbol = value.comparator() == null ? null : value.comparator().symbol();
        assertThat(new Object[] {symbol, value.number(), value.numberHigh(), value.unit(), value.type()})
                .as("%s: %s", id, published)
                .containsExactly(comparator, number, numberHigh, unit, type);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(
            delimiter = '|',
            value = {"<p>≥ 90 ％</p>|≥ 90 %", "'效 果\n显著'|效果显著", "' '|''", "—|''", "/|''"})
    void theTextIsThePublishedOneFolded(String published, String expected) {
        assertThat(IndicatorValues.parse(published).text()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "[{index}] {0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "≥|90|%|≥90%|>=|90|%",
                "等于|12|次|=12次|=|12|次",
                "=|1|个|=1个|=|1|个",
                "＝|1|个|=1个|=|1|个",
                "定性|效果显著|''|效果显著|||",
                "定性|优良|—|优良|||",
                "''|90|%|90%||90|%",
                "≥|≥90|%|≥90%|>=|90|%",
                "≥|90%|%|≥90%|>=|90|%",
                "大于等于|90|%|大于等于90%|>=|90|%",
                "≤|12.5|万元|≤12.5万元|<=|12.5|万元",
                "/|5|次|5次||5|次",
                "≥|''|%|''|||",
                "≥|/|%|''|||",
                "≥|90|（%）|≥90（%）|>=|90|%",
                "≥|260|台（套）|≥260台（套）|>=|260|台（套）",
            })
    void joinsThreeColumns(
            String comparator,
            String value,
            String unit,
            String text,
            @Nullable String symbol,
            @Nullable BigDecimal number,
            @Nullable String counted) {
        IndicatorValue joined = IndicatorValues.joined(comparator, value, unit);
        assertThat(joined.text()).isEqualTo(text);
        assertThat(joined.comparator() == null ? null : joined.comparator().symbol())
                .isEqualTo(symbol);
        assertThat(joined.number()).isEqualTo(number);
        assertThat(joined.unit()).isEqualTo(counted);
    }
}
