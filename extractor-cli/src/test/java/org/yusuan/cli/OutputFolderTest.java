package org.yusuan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yusuan.check.Language;

/** What a run does to the folder it writes, and to the work of runs before it: real processes, real folders. */
class OutputFolderTest {
    private static final CliMessages ENGLISH = CliMessages.in(Language.EN);
    private static final int READ = 0;
    private static final int STOPPED = 1;
    private static final int REFUSED = 2;
    private static final int SOME_FAILED = 3;
    private static final int NOTHING_READ = 3;

    @TempDir
    Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void documents() throws IOException {
        input = Files.createDirectory(folder.resolve("in"));
        output = folder.resolve("out");
        for (int i = 0; i < 4; i++) {
            Files.writeString(input.resolve(i + ".html"), page(i));
        }
    }

    private static String page(int number) {
        return "<meta charset=utf-8><h1>某县" + number + "局2024年部门预算</h1><p>一般公共预算支出表<p>单位：万元<table>"
                + "<tr><th>科目编码<th>科目名称<th>合计<th>基本支出<th>项目支出<tr><td><td>合计<td>3.00<td>1.00<td>2.00"
                + "<tr><td>201<td>一般公共服务支出<td>3.00<td>1.00<td>2.00</table>";
    }

    @Test
    void aFolderThatIsNotOursIsRefusedByNameAndLeftAlone() throws Exception {
        Files.createDirectory(output);
        Files.writeString(output.resolve("tables.csv"), "mine");
        assertThat(run(REFUSED)).contains(output.toString(), "tables.csv", "--overwrite");
        assertThat(everything(output)).containsExactly(Map.entry("tables.csv", "mine"));
        Files.writeString(output.resolve("notes.txt"), "mine too");
        run(READ, "--overwrite");
        assertThat(output.resolve("tables.csv")).content().startsWith("table_id");
        assertThat(output.resolve("notes.txt")).hasContent("mine too");
        run(READ);
    }

    @Test
    void whatTheUserAddsToAFolderOfOursIsLeftAlone() throws Exception {
        run(READ);
        Files.writeString(output.resolve("notes.txt"), "mine");
        Files.writeString(output.resolve("documents/notes.json"), "mine");
        Files.writeString(input.resolve("4.html"), page(4));
        run(READ, "--prune");
        assertThat(output.resolve("notes.txt")).hasContent("mine");
        assertThat(output.resolve("documents/notes.json")).hasContent("mine");
    }

    @Test
    void aFolderWithNothingButWhatSystemsLeaveThereIsEmpty() throws Exception {
        Files.createDirectory(output);
        Files.writeString(output.resolve("Thumbs.db"), "");
        run(READ);
        assertThat(output.resolve("Thumbs.db")).exists();
    }

    @Test
    void withoutAnInputTheEarlierResultStays() throws Exception {
        run(READ);
        Map<String, String> before = everything(output);
        Path empty = Files.createDirectory(folder.resolve("unmounted"));
        Files.writeString(empty.resolve(".hidden"), "");
        String said = yusuan(NOTHING_READ, "extract", empty.toString(), "-o", output.toString(), "--prune");
        assertThat(said).contains("no file to read in " + empty, output + " is as it was");
        assertThat(everything(output)).isEqualTo(before);
        yusuan(
                NOTHING_READ,
                "extract",
                empty.toString(),
                "-o",
                folder.resolve("never").toString());
        assertThat(folder.resolve("never")).doesNotExist();
    }

    @Test
    void withoutAReadableInputTheEarlierResultStays() throws Exception {
        run(READ);
        Map<String, String> before = everything(output);
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Files.createSymbolicLink(broken.resolve("0.html"), folder.resolve("nothing"));
        Files.writeString(broken.resolve("1.html"), "");
        String said = yusuan(NOTHING_READ, "extract", broken.toString(), "-o", output.toString(), "--prune");
        assertThat(said)
                .contains("no file in " + broken + " could be read", "the result in " + output + " is as it was");
        assertThat(everything(output)).isEqualTo(before);
    }

    @Test
    void onlyNewAndChangedFilesAreReadAndTheResultIsThatOfAFreshRun() throws Exception {
        run(READ);
        assertThat(run(READ)).contains("read now: 0; unchanged: 4");
        Files.writeString(input.resolve("1.html"), page(11));
        Files.writeString(input.resolve("00-first.html"), page(3));
        Files.createDirectory(input.resolve("new"));
        Files.writeString(input.resolve("new/5.html"), page(5));
        // the bytes of 3.html have another first name now, under which they are read; 3.html is listed as the second
        assertThat(run(READ)).contains("read now: 4; unchanged: 2");
        assertEqualsFresh();
    }

    @Test
    void copiesOfADamagedArchiveAreNotReadAgain() throws Exception {
        Path archive = input.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String member : List.of("sound.html", "damaged.html")) {
                zip.putNextEntry(new ZipEntry(member));
                zip.write(page(7).getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] bytes = Files.readAllBytes(archive);
        String readable = new String(bytes, StandardCharsets.ISO_8859_1);
        int damage = readable.indexOf("damaged.html") + "damaged.html".length();
        Arrays.fill(bytes, damage, damage + 50, (byte) 0xFF);
        Files.write(archive, bytes);
        Files.write(input.resolve("b.zip"), bytes);
        assertThat(run(SOME_FAILED)).contains("failed a.zip", "failed b.zip").doesNotContain("unchanged");
        assertThat(run(SOME_FAILED)).contains("read now: 0; unchanged: 8");
        assertEqualsFresh(SOME_FAILED);
    }

    @Test
    void filesThatAreGoneAreKeptUntilTheyArePruned() throws Exception {
        run(READ);
        Path copy = folder.resolve("copy.html");
        Files.move(input.resolve("2.html"), copy);
        assertThat(run(READ)).contains("kept though their files are gone: 1");
        assertThat(output.resolve("files.csv")).content().contains("2.html");
        Files.move(copy, input.resolve("2.html"));
        assertEqualsFresh();
        Files.delete(input.resolve("2.html"));
        assertThat(run(READ, "--prune")).contains("dropped because their files are gone: 1");
        assertThat(output.resolve("files.csv")).content().doesNotContain("2.html");
        assertEqualsFresh();
    }

    @Test
    void otherOptionsReadEverythingAgainAndSaySo() throws Exception {
        run(READ);
        String said = run(READ, "--second-opinion");
        assertThat(said)
                .contains("every file is read again, because of: --second-opinion")
                .doesNotContain("unchanged");
        assertEqualsFresh("--second-opinion");
        assertThat(run(READ, "--second-opinion", "--reread"))
                .contains("4 documents")
                .doesNotContain("unchanged");
    }

    @Test
    void otherFormatsReadNothingAgainAndTheTablesInFormatsThatAreNotAskedForAnyMoreGo() throws Exception {
        run(READ);
        Files.writeString(output.resolve("mine.ndjson"), "mine");
        for (String words : List.of(
                "--format ndjson",
                "--format ndjson,csv,parquet --partition",
                "--format parquet --bom",
                "--bom --defuse-formulas")) {
            assertThat(run(READ, words.split(" "))).contains("read now: 0; unchanged: 4");
            assertThat(output.resolve("mine.ndjson")).hasContent("mine");
            Files.move(output.resolve("mine.ndjson"), folder.resolve("mine"));
            assertEqualsFresh(words.split(" "));
            Files.move(folder.resolve("mine"), output.resolve("mine.ndjson"));
        }
        // a file of a format of old is the user's, once that was left
        Files.writeString(output.resolve("tables.parquet"), "mine");
        run(READ);
        assertThat(output.resolve("tables.parquet")).hasContent("mine");
        assertThat(run(REFUSED, "--format", "parquet")).contains("tables.parquet");
    }

    @Test
    void whatCannotBeReadAgainIsNotLostUnasked() throws Exception {
        run(READ);
        Map<String, String> before = everything(output);
        Files.delete(input.resolve("2.html"));
        assertThat(run(STOPPED, "--second-opinion")).contains("2.html", "--second-opinion", "--prune");
        assertThat(results(output)).isEqualTo(results(before));
        assertThat(run(READ, "--second-opinion", "--prune")).contains("3 documents");
        assertEqualsFresh("--second-opinion");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws Exception {
        Files.createDirectory(output);
        assertThat(mounted("mount -o ro -t tmpfs none", STOPPED)).contains("cannot continue", output.toString());
    }

    @Test
    void aFullDiskStopsTheRunAndTheSameCallGoesOn() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        output = disk.resolve("out");
        List<String> script = List.of(
                "mount -t tmpfs -o size=100k none " + disk,
                start(input, output) + " && exit 99",
                "ls " + output + " | grep -q csv && exit 98",
                "mount -o remount,size=100m " + disk,
                start(input, output) + " || exit 97",
                "cp -r " + output + " " + folder.resolve("copied"));
        assertThat(shell(script)).isZero();
        output = folder.resolve("copied");
        assertEqualsFresh();
    }

    @Test
    void oneRunAtATimeHasTheFolder() throws Exception {
        for (int i = 10; i < 40; i++) {
            Files.writeString(input.resolve(i + ".html"), page(i));
        }
        try (StartedRun first = new StartedRun(List.of(words("--json-progress", "--in-process")))) {
            first.awaitLine(line -> line.contains("\"event\":\"document\""));
            assertThat(run(STOPPED)).contains(output.toString(), "another run is writing to it");
            assertThat(first.said()).contains("\"event\":\"finished\"");
            assertThat(first.status()).isZero();
        }
        assertEqualsFresh();
    }

    /** What tells that a run has come so far. */
    enum Reached {
        OPENED(".yusuan/marker.json"),
        READING(".yusuan/unfinished/journal.ndjson"),
        PUT_TOGETHER(".yusuan/unfinished/result/tables.csv.part"),
        PUBLISHED(".yusuan/unfinished/complete"),
        ALMOST_OVER("run.json");

        private final String file;

        Reached(String file) {
            this.file = file;
        }
    }

    /** Killed outright, wherever it was: the next call ends as if nothing had happened, over an earlier result too. */
    @ParameterizedTest
    @EnumSource
    void aKilledRunLeavesNothingHalfDone(Reached reached) throws Exception {
        for (int i = 10; i < 30; i++) {
            Files.writeString(input.resolve(i + ".html"), page(i));
        }
        try (StartedRun run = new StartedRun(List.of(words("--quiet", "--in-process")))) {
            while (!Files.exists(output.resolve(reached.file)) && run.isAlive()) {
                Thread.onSpinWait();
            }
            run.kill();
        }
        if (!Files.exists(output.resolve(".yusuan/unfinished/complete")) && !Files.exists(output.resolve("run.json"))) {
            assertThat(results(output)).isEmpty();
        }
        run(READ);
        assertEqualsFresh();
    }

    private void assertEqualsFresh(String... options) throws Exception {
        assertEqualsFresh(READ, options);
    }

    private void assertEqualsFresh(int status, String... options) throws Exception {
        Path fresh = folder.resolve("fresh");
        List<String> words =
                new ArrayList<>(List.of("extract", input.toString(), "-o", fresh.toString(), "--reread", "--prune"));
        words.addAll(List.of(options));
        yusuan(status, words.toArray(String[]::new));
        assertThat(results(output)).isEqualTo(results(fresh)).isNotEmpty();
    }

    private String run(int status, String... options) throws Exception {
        return yusuan(status, words(options));
    }

    private String[] words(String... options) {
        List<String> words = new ArrayList<>(List.of("extract", input.toString(), "-o", output.toString()));
        words.addAll(List.of(options));
        return words.toArray(String[]::new);
    }

    /** In this process, which is faster; runs that are killed or compete have one of their own. */
    private static String yusuan(int status, String... words) {
        StringWriter said = new StringWriter();
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--in-process");
        int ended = Main.commandLine(ENGLISH, new ExtractCommand(ENGLISH))
                .setErr(new PrintWriter(said, true))
                .execute(all.toArray(String[]::new));
        assertThat(ended).as(said.toString()).isEqualTo(status);
        return said.toString();
    }

    private static String start(Path input, Path output) {
        return StartedRun.command(
                        List.of("extract", input.toString(), "-o", output.toString(), "--in-process", "--quiet"))
                .stream()
                .map(word -> "'" + word + "'")
                .reduce("", (line, word) -> line + " " + word);
    }

    /** Runs with something else mounted where the output goes, as root in a namespace of its own. */
    private String mounted(String mount, int status) throws Exception {
        Path said = folder.resolve("said");
        int ended = shell(List.of(mount + " " + output, start(input, output) + " 2>" + said));
        assertThat(ended).isEqualTo(status);
        return Files.readString(said);
    }

    private static int shell(List<String> script) throws Exception {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/unshare")) && namespaces(),
                "needs namespaces of its own to mount");
        return new ProcessBuilder("unshare", "-rm", "sh", "-c", String.join("\n", script))
                .start()
                .waitFor();
    }

    private static boolean namespaces() throws Exception {
        return new ProcessBuilder("unshare", "-rm", "true").start().waitFor() == 0;
    }

    /** All files below a folder. */
    private static Map<String, String> everything(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        if (Files.exists(root)) {
            try (Stream<Path> walked = Files.walk(root)) {
                for (Path file : walked.filter(Files::isRegularFile).toList()) {
                    // some are not text: a character for each byte
                    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                    contents.put(root.relativize(file).toString(), bytes);
                }
            }
        }
        return contents;
    }

    /** Those that a run is for, but the report of the run itself. */
    private static Map<String, String> results(Path root) throws IOException {
        return results(everything(root));
    }

    private static Map<String, String> results(Map<String, String> everything) {
        Map<String, String> results = new TreeMap<>(everything);
        results.keySet().removeIf(name -> name.startsWith(".yusuan") || name.equals("run.json"));
        return results;
    }
}
