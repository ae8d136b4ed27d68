package org.yusuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectOutlineTest {
    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "10 7 3            | 7 3     | a total above its projects",
                "10 10 7 4 3 3     | 4 3 3   | total, unit, kind with two, one project beside",
                "10 7 7 3          | 7 3     | a kind with a single project, where the outline is borne out",
                "7 7 3             | 7 7 3   | two projects of one amount, and no total that bears anything out",
                "5 0 0             | 5 0 0   | nothing is the sum of noughts",
                "4                 | 4       | a single row",
            })
    void rowsThatAreSumsAreNoProjects(String amounts, String leaves, String behaviour) {
        List<BigDecimal> rows =
                Arrays.stream(amounts.split(" ", -1)).map(BigDecimal::new).toList();

        ProjectOutline outline = ProjectOutline.of(rows);

        assertThat(IntStream.range(0, rows.size())
                        .filter(row -> !outline.isSum(row))
                        .mapToObj(row -> rows.get(row).toPlainString())
                        .collect(Collectors.joining(" ")))
                .as(behaviour)
                .isEqualTo(leaves);
    }
}
