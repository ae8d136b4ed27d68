package org.yusuan.run.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.record.Check;
import org.yusuan.record.CheckOutcome;
import org.yusuan.record.CrossDocumentResult;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Finding;
import org.yusuan.record.FindingSeverity;
import org.yusuan.run.spool.DisclosureWriter.Mode;
import org.yusuan.write.CsvFormat;
import org.yusuan.write.Samples;
import org.yusuan.write.TableFormat;

/** What stands in an output folder, and when. */
final class DisclosureWriterTest {
    private static final RunReport REPORT = new RunReport("1.0", Instant.EPOCH, Instant.EPOCH, List.of(), new Tally());

    private static final Mode MODE = mode(CsvFormat.STANDARD);

    @TempDir
    private Path folder;

    @Test
    void everyTableOfTheContractIsThereWithItsColumns() throws IOException {
        Path output = write(Samples.disclosure("a"));
        assertThat(header(output, "files")).isEqualTo("source,document_id");
        assertThat(header(output, "documents"))
                .isEqualTo(
                        "document_id,source,format,pages,title,fiscal_year,disclosure,level,organisation,"
                                + "organisation_code,province,city,county,region_code,published,tables,confidence,status,error");
        assertThat(header(output, "tables"))
                .isEqualTo("table_id,document_id,ordinal,kind,title,form_no,budget,coverage,unit,confidence,"
                        + "page_first,page_last,rows,columns,is_empty");
        assertThat(header(output, "targets"))
                .isEqualTo("target_id,document_id,table_id,scope,name,fiscal_year,project_code,project_type,"
                        + "supervising_department,supervising_department_code,implementing_unit,"
                        + "implementing_unit_code,start,end,duration_years,amount_total,amount_total_raw,"
                        + "amount_annual,amount_annual_raw,overview,basis,necessity,safeguards,plan,goal_total,"
                        + "goal_annual,page,bbox,ref");
        assertThat(header(output, "attributes"))
                .isEqualTo("target_id,ordinal,label_raw,field,value,value_raw,page,bbox,ref");
        assertThat(header(output, "funding"))
                .isEqualTo("target_id,ordinal,horizon,source,label_raw,amount,amount_raw,initial,initial_raw,executed,"
                        + "executed_raw,execution_rate,weight,score,page,bbox,ref");
        assertThat(header(output, "indicators"))
                .isEqualTo("target_id,ordinal,horizon,level1,level1_raw,level2,level2_raw,level3,level3_raw,value,"
                        + "comparator,number,number_high,unit,value_type,weight,weight_raw,actual,actual_number,score,"
                        + "score_raw,deviation,note,page,bbox,ref");
        assertThat(header(output, "tasks"))
                .isEqualTo("target_id,ordinal,name,content,amount,amount_raw,goal,page,bbox,ref");
        assertThat(header(output, "budget_lines"))
                .isEqualTo("line_id,table_id,document_id,row,side,code,name,name_raw,level,parent_code,economic_code,"
                        + "economic_name,counterpart,counterpart_code,organisation,organisation_code,item,group,"
                        + "dims,measure,measure_raw,year,stage,amount,amount_raw,percent,page,bbox,ref");
        assertThat(header(output, "statements"))
                .isEqualTo("document_id,ordinal,subject,subject_raw,amount,count,unit,text,page,ref");
        assertThat(header(output, "checks"))
                .isEqualTo("document_id,ordinal,rule,table_id,outcome,expected,actual,count");
        assertThat(header(output, "findings"))
                .isEqualTo("finding_id,document_id,table_id,rule,severity,message,expected,actual,difference,page,ref,"
                        + "refs");
        assertThat(header(output, "residue")).isEqualTo("document_id,ordinal,table_id,text,reason,page,bbox,ref");
    }

    @Test
    void aRowShowsWhatTheRecordSays() throws IOException {
        Path output = write(Samples.disclosure("a"));
        assertThat(only(output, "indicators"))
                .containsEntry("target_id", Samples.tableId("a"))
                .containsEntry("level1", "output")
                .containsEntry("level2", "quantity")
                .containsEntry("value", "≥90.50%")
                .containsEntry("comparator", ">=")
                .containsEntry("number", "90.50")
                .containsEntry("number_high", "")
                .containsEntry("unit", "%")
                .containsEntry("value_type", "percent")
                .containsEntry("page", "2")
                .containsEntry("bbox", "10 20.25 30.12 40")
                .containsEntry("ref", "t1:r3:c4");
        assertThat(only(output, "budget_lines"))
                .containsEntry("document_id", Samples.documentId("a"))
                .containsEntry("amount", "5901400.00")
                .containsEntry("amount_raw", "590.14")
                .containsEntry("bbox", "")
                .containsEntry("stage", "budget");
        assertThat(only(output, "tables")).containsEntry("unit", "wan_yuan").containsEntry("is_empty", "false");
    }

    /** A spreadsheet would take some of them for formulas; the tables say what is published and nothing else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "he said \"预算\"",
                "a,b;c\td",
                "line\nline\r\nline\rline",
                "=1+1",
                "-5",
                "@SUM(A1)",
                "'quoted'",
                " \u3000spaces ",
                "\uFEFFmark",
                "\uD83D\uDE00 𠀀",
                "#comment",
                "\"",
                "\u2028"
            })
    void hostileTextComesBackAsItIs(String text) throws IOException {
        Path output = write(Samples.withResidue("a", text));
        assertThat(only(output, "residue")).containsEntry("text", text);
        assertThat(json(output, "a").at("/residue/0/text").textValue()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"a\uD83Db, a\uFFFDb", "a\u0000b, a\uFFFDb"})
    void whatIsNoCharacterIsReplaced(String text, String expected) throws IOException {
        Path output = write(Samples.withResidue("a", text));
        assertThat(only(output, "residue")).containsEntry("text", expected);
        assertThat(json(output, "a").at("/residue/0/text").textValue()).isEqualTo(expected);
    }

    @Test
    void linesEndAsRfc4180Says() throws IOException {
        Path output = write(Samples.disclosure("a"));
        String csv = Files.readString(output.resolve("documents.csv"));
        assertThat(csv).endsWith("\r\n").doesNotStartWith("\uFEFF");
        assertThat(csv.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void theNestedDocumentSaysTheSame() throws IOException {
        Path output = write(Samples.disclosure("a"));
        JsonNode document = json(output, "a");
        assertThat(document.at("/document/source").textValue()).isEqualTo("a.pdf");
        assertThat(document.at("/document/tables").isInt()).isTrue();
        assertThat(document.at("/tables/0/is_empty").isBoolean()).isTrue();
        assertThat(document.at("/tables/0/cells/0/role").textValue()).isEqualTo("value");
        assertThat(document.at("/tables/0/cells/0/areas/0/bbox").textValue()).isEqualTo("10 20.25 30.12 40");
        assertThat(document.at("/targets/0/name").textValue()).isEqualTo("会议费");
        assertThat(document.at("/targets/0/fields/name/raw").textValue()).isEqualTo("会 议费");
        assertThat(document.at("/targets/0/fields/name/ref").textValue()).isEqualTo("t1:r3:c4");
        assertThat(document.at("/targets/0/fields/amount_annual/raw").textValue())
                .isEqualTo("590.14");
        assertThat(document.at("/targets/0/indicators/0/comparator").textValue())
                .isEqualTo(">=");
        assertThat(document.at("/targets/0/indicators/0/target_id").isMissingNode())
                .isTrue();
        assertThat(document.at("/budget_lines/0/amount").textValue()).isEqualTo("5901400.00");
        assertThat(document.at("/findings/0/rule").textValue()).isEqualTo("unreadable_text");
        assertThat(document.at("/findings/1/rule").textValue()).isEqualTo("unit_not_found");
        assertThat(document.at("/diagnostics/0/severity").textValue()).isEqualTo("warning");
    }

    @Test
    void theSameBytesUnderTwoNamesAreTwoFilesAndOneDocument() throws IOException {
        Path output = write(Samples.disclosure("a"), Samples.renamed(Samples.disclosure("a"), "copy.pdf"));
        assertThat(rows(output, "files"))
                .containsExactly(
                        Map.of("source", "a.pdf", "document_id", Samples.documentId("a")),
                        Map.of("source", "copy.pdf", "document_id", Samples.documentId("a")));
        assertThat(only(output, "documents")).containsEntry("source", "a.pdf");
        for (String table : List.of("tables", "targets", "indicators", "budget_lines", "residue", "findings")) {
            assertThat(rows(output, table)).extracting(Map::toString).as(table).doesNotHaveDuplicates();
        }
        assertThat(json(output, "a").at("/document/source").textValue()).isEqualTo("a.pdf");
    }

    @Test
    void whatIsFoundBetweenDocumentsStandsBehindWhatIsFoundInEach() throws IOException {
        Finding finding = Finding.of(null, "years_agree", FindingSeverity.WARNING, "differs", "3.00", "2.00", null);
        Check check = new Check("years_agree", null, CheckOutcome.FAILS, 1, "3.00", "2.00");
        CrossDocumentResult between =
                new CrossDocumentResult(Samples.documentId("a"), List.of(finding), List.of(check));
        Path output = write(MODE, List.of(between), Samples.disclosure("a"), Samples.disclosure("b"));
        for (String table : List.of("findings", "checks")) {
            List<Map<String, String>> rows = rows(output, table);
            assertThat(rows)
                    .extracting(row -> row.get("rule"))
                    .filteredOn("years_agree"::equals)
                    .hasSize(1);
            String numbered = table.equals("checks") ? "ordinal" : "finding_id";
            assertThat(rows.get(rows.size() - 1))
                    .containsEntry("document_id", Samples.documentId("a"))
                    .containsEntry(numbered, table.equals("checks") ? "2" : Samples.documentId("a") + "/f3")
                    .containsEntry("rule", "years_agree")
                    .containsEntry("actual", "2.00");
        }
        assertThat(rows(output, "residue")).hasSize(2);
    }

    @Test
    void nothingIsSeenBeforeTheRunIsFinished() throws IOException {
        Path output = write(Samples.disclosure("a"));
        Map<String, String> before = only(output, "documents");
        try (DisclosureWriter writer = DisclosureWriter.open(output, MODE)) {
            writer.spool().write(Samples.disclosure("b"), Map.of(), true);
            assertThat(only(output, "documents")).isEqualTo(before);
            assertThat(output.resolve(".yusuan/unfinished")).isDirectoryNotContaining("glob:**.{csv,json}");
            assertThat(output.resolve("documents")).isDirectoryNotContaining("glob:**" + Samples.documentId("b") + "*");
        }
        assertThat(only(output, "documents")).isEqualTo(before);
        assertThat(output.resolve(".yusuan")).isDirectoryNotContaining("glob:**unfinished");
    }

    @Test
    void aFailingWriteNamesTheFileAndLeavesNothingHalfWritten() throws IOException {
        Path output = folder.resolve("out");
        Mode overwrite = new Mode(MadeFingerprint.ONE, List.of(CsvFormat.STANDARD), List.of(), true, false);
        Files.createDirectories(output.resolve("tables.csv"));
        assertThatThrownBy(() -> write(overwrite, Samples.disclosure("a")))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining(output.resolve("tables.csv").toString());
        assertThat(output.toFile().list()).containsExactlyInAnyOrder("tables.csv", ".yusuan");
    }

    /** A spreadsheet that opens the file computes nothing. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"=1+1, '=1+1", "-5, '-5", "@SUM(A1), '@SUM(A1)", "+8610, '+8610", "预算=1, 预算=1"})
    void formulasAreDefusedWhereThatIsWanted(String text, String expected) throws IOException {
        Path output = write(mode(new CsvFormat(true, false)), Samples.withResidue("a", text));
        assertThat(only(output, "residue")).containsEntry("text", expected);
        assertThat(json(output, "a").at("/residue/0/text").textValue()).isEqualTo(text);
    }

    @Test
    void oneRunAtATimeHasTheFolder() throws IOException {
        Path output = folder.resolve("out");
        try (DisclosureWriter first = DisclosureWriter.open(output, MODE)) {
            assertThatThrownBy(() -> DisclosureWriter.open(output, MODE))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageContaining("another run");
            assertThat(first.isResumed()).isFalse();
        }
    }

    @Test
    void whatAKilledRunLeftIsRemoved() throws IOException {
        Path output = folder.resolve("out");
        Files.createDirectories(output.resolve(".yusuan/unfinished/documents"));
        Files.writeString(output.resolve(".yusuan/unfinished/targets.csv.part"), "half a li");
        write(Samples.disclosure("a"));
        assertThat(output.resolve(".yusuan")).isDirectoryNotContaining("glob:**unfinished");
        assertThat(rows(output, "targets")).hasSize(1);
    }

    @Test
    void documentsOfAnEarlierRunGoOtherFilesStay() throws IOException {
        Path output = write(Samples.disclosure("a"));
        Files.writeString(output.resolve("documents/notes.json"), "mine");
        Files.writeString(output.resolve("notes.txt"), "mine");
        write(Samples.disclosure("b"));
        assertThat(output.resolve("documents").toFile().list())
                .containsExactlyInAnyOrder(Samples.documentId("b") + ".json", "notes.json");
        assertThat(output.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void anOutputFolderMayBeALink() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("out"), real);
        write(Samples.disclosure("a"));
        assertThat(real.resolve("run.json")).exists();
    }

    @Test
    void aDocumentInChunksIsTheSameAsAWholeOne() throws IOException {
        Disclosure first = Samples.withoutDiagnostics(Samples.disclosure("a"));
        Disclosure second = Samples.withoutDiagnostics(Samples.withResidue("a", "说明"));
        Spool whole = Spool.unfinished(folder.resolve("whole"));
        JournalEntry expected = whole.write(Samples.joined(first, second), Map.of(), true);
        Spool spool = Spool.unfinished(folder.resolve("chunks"));
        JournalEntry part;
        try (SpooledDocument document = spool.begin(Samples.documentId("a"), true)) {
            document.add(first);
            part = document.finish(second, Map.of());
        }
        assertThat(Files.readString(spool.nested(Samples.documentId("a"))))
                .isEqualTo(Files.readString(whole.nested(Samples.documentId("a"))));
        assertThat(part.tables()).isEqualTo(expected.tables());
        assertThat(part.kinds()).isEqualTo(expected.kinds());
        assertThat(part.rows("residue")).isEqualTo(2);
        assertThat(Files.readString(spool.rows(Samples.documentId("a"))))
                .contains(Samples.documentId("a") + "\",2,", Samples.documentId("a") + "/f2");
        assertThat(JournalEntryJson.read(JournalEntryJson.write(part))).isEqualTo(part);
    }

    @Test
    void ofADocumentThatIsGivenUpNothingStays() throws IOException {
        try (SpooledDocument document =
                Spool.unfinished(folder.resolve("spool")).begin(Samples.documentId("a"), true)) {
            document.add(Samples.disclosure("a"));
        }
        try (Stream<Path> left = Files.walk(folder.resolve("spool"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private static Mode mode(TableFormat... formats) {
        return new Mode(MadeFingerprint.ONE, List.of(formats), List.of(), false, false);
    }

    private Path write(Disclosure... disclosures) throws IOException {
        return write(MODE, disclosures);
    }

    private Path write(Mode mode, Disclosure... disclosures) throws IOException {
        return write(mode, List.of(), disclosures);
    }

    private Path write(Mode mode, List<CrossDocumentResult> between, Disclosure... disclosures) throws IOException {
        Path output = folder.resolve("out");
        try (DisclosureWriter writer = DisclosureWriter.open(output, mode)) {
            List<DisclosureWriter.Done> done = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (Disclosure disclosure : disclosures) {
                boolean isFirst = seen.add(disclosure.document().documentId());
                done.add(writer.note(writer.spool().write(disclosure, Map.of(), isFirst)));
            }
            writer.finish(done, told -> tell(writer, done, between, told), REPORT);
        }
        return output;
    }

    private static void tell(
            DisclosureWriter writer,
            List<DisclosureWriter.Done> done,
            List<CrossDocumentResult> between,
            CrossDocumentFindings.Taker taker)
            throws IOException {
        for (DisclosureWriter.Done document : done) {
            JournalEntry part = writer.part(document);
            for (CrossDocumentResult found : between) {
                if (found.documentId().equals(part.document().documentId())) {
                    taker.take(part, found);
                }
            }
        }
    }

    private static String header(Path output, String table) throws IOException {
        return Files.readAllLines(output.resolve(table + ".csv")).get(0);
    }

    private static Map<String, String> only(Path output, String table) throws IOException {
        List<Map<String, String>> rows = rows(output, table);
        assertThat(rows).as(table).hasSize(1);
        return rows.get(0);
    }

    private static List<Map<String, String>> rows(Path output, String table) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(output.resolve(table + ".csv"))) {
            csv.forEach(row -> rows.add(row.getFieldsAsMap()));
        }
        return rows;
    }

    private static JsonNode json(Path output, String document) throws IOException {
        Path file = output.resolve("documents/" + Samples.documentId(document) + ".json");
        return new ObjectMapper().readTree(file.toFile());
    }
}
