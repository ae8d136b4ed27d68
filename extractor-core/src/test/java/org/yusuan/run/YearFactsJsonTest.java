package org.yusuan.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yusuan.check.YearFacts;
import org.yusuan.check.YearFigure;
import org.yusuan.lexicon.MoneyUnit;
import org.yusuan.record.BudgetStage;

/** What is kept of a document for other years goes to another process and comes back. */
class YearFactsJsonTest {
    private static final YearFigure FIGURE = new YearFigure(
            "reception",
            2024,
            BudgetStage.BUDGET,
            true,
            new BigDecimal("20000.00"),
            new BigDecimal("50"),
            MoneyUnit.WAN_YUAN,
            "公务接待“费”",
            3,
            12,
            "t3:r1:c1");

    @Test
    void comesBackAsItWas() throws IOException {
        YearFacts facts = new YearFacts("id", "a\\b \"c\".pdf", "某县 教育局", "某县教育局", List.of(FIGURE));
        String text = YearFactsJson.write(facts);
        assertThat(text).isNotNull().hasSizeLessThan(500);
        assertThat(YearFactsJson.read(String.valueOf(text))).isEqualTo(facts);
    }

    @Test
    void nothingIsWrittenOfWhatSaysNothing() throws IOException {
        assertThat(YearFactsJson.write(new YearFacts("id", "a.pdf", "", null, List.of(FIGURE))))
                .isNull();
    }

    @Test
    void factsOfAnotherVersionAreRefused() {
        assertThatThrownBy(() -> YearFactsJson.read("{\"document_id\":\"id\"}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("expected facts of this version");
    }
}
