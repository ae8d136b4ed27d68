package org.yusuan.generalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yusuan.CsvRow;
import org.yusuan.OutputTables;

/** A reading is held against a truth as the contract's comparison does it. */
class JudgementTest {
    @TempDir
    private Path folder;

    private Path truth;
    private Path printed;

    @BeforeEach
    void makeFolders() throws IOException {
        truth = Files.createDirectory(folder.resolve("truth"));
        printed = Files.createDirectory(folder.resolve("printed"));
        tables("d#1,d,1,project_target,,1,1", "d#2,d,2,expenditure_summary,,1,1");
        write(printed, "targets", "target_id,document_id,scope,name,amount_total,goal_annual");
        write(printed, "indicators", "target_id,horizon,level1,level2,level3,value");
        write(printed, "funding", "target_id,horizon,source,amount");
        write(printed, "tasks", "target_id,name");
        lines();
    }

    @Test
    void layoutAndCodesOfNamesAreNotCompared() throws IOException {
        write(truth, "targets", "scope,name,amount_total,goal_annual", "project,会议费,600000.00,完成 （全部）");
        write(
                printed,
                "targets",
                "target_id,document_id,scope,name,amount_total,goal_annual",
                "d#1,d,project,204001-会 议费,600000,<p>完成(全部)</p>");
        assertThat(judged().f1()).isEqualTo(1);
    }

    @Test
    void aValueIsComparedByItsSigns() throws IOException {
        write(printed, "targets", "target_id,document_id,scope,name", "d#1,d,project,会议费");
        write(truth, "targets", "scope,name", "project,会议费");
        write(
                truth,
                "indicators",
                "target,horizon,level1,level2,level3,value",
                "会议费,annual,output,quantity,人数,≥200 人",
                "会议费,annual,output,quality,出席率,≥95%");
        write(
                printed,
                "indicators",
                "target_id,horizon,level1,level2,level3,value",
                "d#1,annual,output,quantity,人数,>=200人",
                "d#1,annual,output,quality,出席率,≥9%");
        Judgement judged = judged();
        assertThat(judged.right()).extracting(fact -> fact.key().get(0)).contains("indicators");
        assertThat(judged.wrong())
                .singleElement()
                .satisfies(fact -> assertThat(fact.key()).contains("出席率"));
        assertThat(judged.missing()).hasSize(1);
    }

    @Test
    void aTotalThatRepeatsTheTargetsOwnAmountCountsOnlyWhereTheTruthListsOne() throws IOException {
        write(printed, "targets", "target_id,document_id,name,amount_total", "d#1,d,会议费,60.00");
        write(truth, "targets", "name,amount_total", "会议费,60.00");
        write(printed, "funding", "target_id,horizon,source,amount", "d#1,total,all,60.00", "d#1,total,other,1.00");
        assertThat(judged().wrong())
                .singleElement()
                .satisfies(fact -> assertThat(fact.key()).contains("other"));
    }

    @Test
    void aKindOrMeasureThatTheTruthAcceptsIsAsGood() throws IOException {
        write(
                truth,
                "budget_lines",
                "kind,kind_alt,name,measure,measure_alt,amount",
                "project_expenditure,expenditure_summary,培训,total,current_year,5.00",
                "project_expenditure,,差旅,total,,7.00");
        lines("d#2,d,培训,current_year,5.00,", "d#2,d,差旅,total,7.00,");
        Judgement judged = judged();
        assertThat(judged.right()).hasSize(1);
        assertThat(judged.wrong()).hasSize(1);
    }

    @Test
    void whatTheTruthIsNotSureOfCountsOnlyWhereItIsMet() throws IOException {
        write(
                truth,
                "budget_lines",
                "kind,name,measure,amount,uncertain",
                "expenditure_summary,培训,total,5.00,1",
                "expenditure_summary,差旅,total,7.00,1");
        lines("d#2,d,培训费,total,5.00,", "d#2,d,差旅,total,7.00,");
        Judgement judged = judged();
        assertThat(judged.right()).hasSize(1);
        assertThat(judged.wrong()).isEmpty();
        assertThat(judged.missing()).isEmpty();
    }

    @Test
    void measuresWithoutANameAndOtherPagesAreNotJudged() throws IOException {
        Files.writeString(truth.resolve("pages.txt"), "1,3-4\n");
        write(truth, "budget_lines", "kind,name,measure,amount,page", "expenditure_summary,培训,total,5.00,3");
        lines("d#2,d,培训,total,5.00,3", "d#2,d,培训,change,1.00,3", "d#2,d,培训,total,9.00,5");
        assertThat(judged().f1()).isEqualTo(1);
    }

    private Judgement judged() {
        Map<String, List<CsvRow>> rows = new HashMap<>();
        rows.put("tables", OutputTables.read(printed, "tables"));
        Facts.TABLES.forEach(table -> rows.put(table, OutputTables.read(printed, table)));
        return Judgement.of(Truth.in(truth), rows);
    }

    private void tables(String... rows) throws IOException {
        write(printed, "tables", "table_id,document_id,ordinal,kind,title,page_first,page_last", rows);
    }

    private void lines(String... rows) throws IOException {
        write(printed, "budget_lines", "table_id,document_id,name,measure,amount,page", rows);
    }

    private static void write(Path folder, String table, String header, String... rows) throws IOException {
        Files.writeString(folder.resolve(table + ".csv"), header + "\n" + String.join("\n", rows) + "\n");
    }
}
