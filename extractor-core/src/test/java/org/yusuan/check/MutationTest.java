package org.yusuan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yusuan.document.PageSelection;
import org.yusuan.document.SourceDocument;
import org.yusuan.form.FormReader;
import org.yusuan.read.Readers;
import org.yusuan.read.pdf.PdfReader;
import org.yusuan.record.Amount;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.CheckOutcome;
import org.yusuan.record.Disclosure;
import org.yusuan.record.Finding;
import org.yusuan.record.Origin;
import org.yusuan.source.Limits;
import org.yusuan.source.Source;
import org.yusuan.source.Sources;
import org.yusuan.stitch.Stitcher;

/** A digit misread somewhere in a sound budget does not go unnoticed. */
final class MutationTest {
    private static final Logger LOG = LoggerFactory.getLogger(MutationTest.class);
    private static final Path DOCUMENTS = Path.of(System.getProperty("yusuan.fixtures"), "documents");

    private static final long SEED = 20250101;
    private static final double LEAST_CAUGHT = 0.9;

    /** Documents with fewer amounts in an identity say nothing of how many are found. */
    private static final int LEAST_TRIED = 20;

    private static final int CHANGES = 80;

    private static final int LEAST_FAMILIES = 24;

    private final Checker checker = new Checker(Language.EN);

    /** Amounts changed that take part in an identity, and those of them that are caught. */
    private record Caught(int tried, int caught) {
        Caught plus(Caught other) {
            return new Caught(tried + other.tried, caught + other.caught);
        }

        double share() {
            return (double) caught / tried;
        }
    }

    /** A document of every family, as published: none is chosen by what comes of it. */
    private static List<Path> families() {
        Map<String, Path> families = new TreeMap<>();
        for (String folder : List.of("layouts", "yangcheng-2025")) {
            try (Stream<Path> files = Files.list(DOCUMENTS.resolve(folder))) {
                files.sorted().forEach(file -> {
                    String[] name = file.getFileName().toString().split("\\.", -1);
                    if (name.length == 2 && !name[1].equals("md")) {
                        families.putIfAbsent(name[0], file);
                    }
                });
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }
        return List.copyOf(families.values());
    }

    @Test
    void aChangedAmountIsCaught() {
        Caught all = new Caught(0, 0);
        int families = 0;
        for (Path document : families()) {
            Disclosure sound = read(document);
            if (!sound.budgetLines().isEmpty()) {
                Caught here = changed(document.getFileName().toString(), sound);
                families += here.tried >= LEAST_TRIED ? 1 : 0;
                all = all.plus(here);
            }
        }
        LOG.info("{} families: {} of {} caught", families, all.caught, all.tried);
        assertThat(families).isGreaterThanOrEqualTo(LEAST_FAMILIES);
        assertThat(all.share()).isGreaterThanOrEqualTo(LEAST_CAUGHT);
    }

    private Caught changed(String document, Disclosure sound) {
        Set<String> taking = takingPart(sound);
        Set<Finding> before = told(sound);
        Map<String, Integer> byRule = new TreeMap<>();
        Random random = new Random(SEED);
        int tried = 0;
        int caught = 0;
        for (int i = 0; i < CHANGES; i++) {
            int at = random.nextInt(sound.budgetLines().size());
            BudgetLine line = sound.budgetLines().get(at);
            if (line.percent() == null && taking.contains(line.amount().origin().ref())) {
                Set<Finding> news = told(with(sound, at, misread(sound, line, random)));
                news.removeAll(before);
                news.stream().map(Finding::rule).distinct().forEach(rule -> byRule.merge(rule, 1, Integer::sum));
                tried++;
                caught += news.isEmpty() ? 0 : 1;
            }
        }
        LOG.info("{}: {} of {} changes were of amounts in an identity; {} caught", document, tried, CHANGES, caught);
        LOG.info("{}: caught by {}", document, byRule);
        return new Caught(tried, caught);
    }

    private static Disclosure read(Path file) {
        String name = file.getFileName().toString();
        Source source = new Sources(Limits.standard()).identify(file, name);
        SourceDocument document = new Readers(new PdfReader(), Limits.standard()).read(source, PageSelection.ALL);
        return FormReader.read(source, Stitcher.stitch(document));
    }

    /** The cells of amounts that some rule about money holds for. */
    private static Set<String> takingPart(Disclosure disclosure) {
        Records records = new Records(disclosure);
        Set<String> refs = new LinkedHashSet<>();
        for (Rule rule : RuleBook.OF_RECORDS) {
            Verdicts verdicts = new Verdicts();
            rule.check(records, verdicts);
            verdicts.all().stream()
                    .filter(verdict -> verdict.outcome() == CheckOutcome.HOLDS)
                    .flatMap(verdict -> verdict.where().stream())
                    .map(Origin::ref)
                    .forEach(refs::add);
        }
        return refs;
    }

    private Set<Finding> told(Disclosure disclosure) {
        return new LinkedHashSet<>(checker.check(disclosure).findings());
    }

    /** One digit of the published number read as another, a digit lost, or the decimal point. */
    private static BudgetLine misread(Disclosure sound, BudgetLine line, Random random) {
        String raw = line.amount().raw().replace(",", "");
        BigDecimal was = new BigDecimal(raw);
        BigDecimal now = was;
        while (now.compareTo(was) == 0) {
            now = new BigDecimal(misread(raw, random));
        }
        Amount amount = new Amount(
                now.multiply(unit(sound, line.tableId())).setScale(2, RoundingMode.HALF_UP),
                now.toPlainString(),
                line.amount().origin());
        return new BudgetLine(
                line.tableId(),
                line.row(),
                line.column(),
                line.side(),
                line.code(),
                line.name(),
                line.nameRaw(),
                line.level(),
                line.parentCode(),
                line.economic(),
                line.counterpart(),
                line.organisation(),
                line.item(),
                line.group(),
                line.dims(),
                line.measure(),
                line.measureRaw(),
                line.year(),
                line.stage(),
                amount,
                line.percent());
    }

    /** Yuan for each published number of a table, as one that is not zero tells. */
    private static BigDecimal unit(Disclosure sound, String tableId) {
        for (BudgetLine line : sound.budgetLines()) {
            BigDecimal yuan = line.amount().yuan();
            if (line.tableId().equals(tableId) && line.percent() == null && yuan != null && yuan.signum() != 0) {
                return yuan.divide(new BigDecimal(line.amount().raw().replace(",", "")), MathContext.DECIMAL64);
            }
        }
        return BigDecimal.ONE;
    }

    private static String misread(String raw, Random random) {
        int at = random.nextInt(raw.length());
        String before = raw.substring(0, at);
        String after = raw.substring(at + 1);
        if (raw.charAt(at) == '.' || (raw.length() > 1 && random.nextInt(4) == 0)) {
            String shorter = before + after;
            return shorter.equals(".") || shorter.isEmpty() ? raw : shorter;
        }
        return before + (char) ('0' + random.nextInt(10)) + after;
    }

    private static Disclosure with(Disclosure disclosure, int at, BudgetLine line) {
        List<BudgetLine> lines = new ArrayList<>(disclosure.budgetLines());
        lines.set(at, line);
        return new Disclosure(
                disclosure.document(),
                disclosure.tables(),
                disclosure.targets(),
                lines,
                disclosure.statements(),
                disclosure.findings(),
                disclosure.checks(),
                disclosure.residue(),
                disclosure.diagnostics());
    }
}
