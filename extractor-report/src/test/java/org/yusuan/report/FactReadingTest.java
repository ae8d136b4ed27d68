package org.yusuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yusuan.report.RunTable.Row;
import org.yusuan.write.FlatTables;

class FactReadingTest {
    private static final List<String> HEADER = FlatTables.named("budget_lines").header();

    /** Whole, year, item: what comes of a line of 甲局's budget of 2026, or nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "three_public_expenses | item=reception;measure=total                            | three_public reception 2026",
                "three_public_expenses | item=reception;measure=prior_year                       | three_public reception 2025",
                "three_public_expenses | item=reception;measure=total;year=2024                  | three_public reception 2024",
                "three_public_expenses | item=reception;measure=total;dims=年度: 2025年           | three_public reception 2025",
                "three_public_expenses | item=reception;measure=total;dims=年度: 增减变化金额      | -",
                "three_public_expenses | item=reception;measure=change                           | -",
                "three_public_expenses | item=reception;measure=total;organisation=甲局所属中心    | -",
                "three_public_expenses | item=reception;measure=government_funds                 | -",
                "expenditure_summary   | code=208;name=社会保障和就业支出;measure=total             | function 208 2026",
                "expenditure_summary   | code=20805;name=行政事业单位养老支出;measure=total         | -",
                "expenditure_summary   | name=教育支出;measure=total                             | function 205 2026",
                "expenditure_summary   | name=合计;measure=project_expenditure                   | structure project_expenditure 2026",
                "expenditure_summary   | name=甲局;organisation=甲局;measure=total               | structure total 2026",
                "revenue_summary       | name=合计;measure=other_income                          | revenue other_income 2026",
                "revenue_summary       | name=某中心;measure=other_income                        | -",
                "government_procurement | name=合计;measure=total                                | -",
            })
    void aLineIsComparableWhereFormsAreLaidDown(String kind, String fields, String expected) {
        Optional<Fact> fact = read(kind, fields);

        assertThat(fact.map(it -> it.topic() + " " + it.item() + " " + it.year())
                        .orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void theRowOfTheWholeComesBeforeThatOfThePublisherAmongItsUnits() {
        Fact whole = read("expenditure_summary", "name=合计;measure=total").orElseThrow();
        Fact own = read("expenditure_summary", "name=甲局;organisation=甲局;measure=total;amount=7.00")
                .orElseThrow();

        assertThat(whole.or(own)).isEqualTo(whole);
        assertThat(own.or(whole)).isEqualTo(whole);
    }

    @Test
    void aSecondFigureForTheSameIsCounted() {
        Fact first = read("expenditure_summary", "name=合计;measure=total").orElseThrow();
        Fact other =
                read("expenditure_summary", "name=合计;measure=total;amount=7.00").orElseThrow();

        assertThat(first.or(other).others()).isEqualTo(1);
        assertThat(first.or(first).others()).isZero();
    }

    @Test
    void oneTableSpeaksForABasis() {
        Fact education = inTable(1, "code=205;measure=total");
        Fact health = inTable(1, "code=210;measure=total");
        Fact otherHealth = inTable(2, "code=210;measure=total;amount=7.00");
        Fact housing = inTable(2, "code=221;measure=total");
        Fact transport = inTable(1, "code=214;measure=total");

        assertThat(FactChoice.of(List.of(education, otherHealth, housing, health, transport)))
                .extracting(fact -> fact.item() + " " + fact.amount() + " " + fact.others())
                .containsExactly("205 5.00 0", "210 5.00 1", "214 5.00 0");
    }

    private static Fact inTable(int ordinal, String fields) {
        Fact fact = read("expenditure_summary", fields).orElseThrow();
        return new Fact(
                fact.topic(),
                fact.item(),
                fact.subject(),
                fact.account(),
                fact.coverage(),
                fact.year(),
                fact.stage(),
                fact.precedence(),
                ordinal,
                fact.amount(),
                fact.raw(),
                fact.page(),
                fact.ref(),
                0);
    }

    private static Optional<Fact> read(String kind, String fields) {
        Map<String, String> values = new HashMap<>(Map.of("amount", "5.00", "page", "3", "ref", "t1:r2:c3"));
        for (String field : fields.split(";", -1)) {
            values.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
        }
        return FactReading.of(row(values), new ReportedTable(document(), 1, kind, ""));
    }

    private static Row row(Map<String, String> values) {
        Map<String, Integer> columns = new HashMap<>();
        List<String> fields = new ArrayList<>();
        for (String name : HEADER) {
            columns.put(name, columns.size());
            fields.add('"' + values.getOrDefault(name, "") + '"');
        }
        CsvRecord record = CsvReader.builder().ofCsvRecord(String.join(",", fields)).stream()
                .findFirst()
                .orElseThrow();
        return new Row(columns, record);
    }

    private static ReportedDocument document() {
        return new ReportedDocument(
                0,
                "0",
                "0",
                "a.pdf",
                "pdf",
                9,
                "",
                "2026",
                "budget",
                "department",
                "甲局",
                "",
                "",
                "",
                "",
                1,
                "1.000",
                "ok",
                "");
    }
}
