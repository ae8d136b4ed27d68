package org.yusuan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
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

    /** A document with few sums has fewer ways to tell. */
    private static final double LEAST_CAUGHT_OF_ONE = 0.85;

    private final Checker checker = new Checker(Language.EN);

    /** Documents of different families, and how many amounts of each are changed. */
    private static final Map<String, Integer> CHANGES = new TreeMap<>(Map.of(
            "yangcheng-2025/yangcheng-2025.pdf", 1000,
            "layouts/beijing-budget.docx", 200,
            "layouts/shandong-budget.docx", 200,
            "layouts/sichuan-budget.pdf", 200,
            "layouts/zhejiang-budget.docx", 200,
            "layouts/henan-budget.xlsx", 200,
            "layouts/tibet-budget.html", 200,
            "layouts/shanxi-final-accounts.xlsx", 200));

    /** Amounts changed that take part in an identity, and those of them that are caught. */
    private record Caught(int tried, int caught) {
        Caught plus(Caught other) {
            return new Caught(tried + other.tried, caught + other.caught);
        }

        double share() {
            return (double) caught / tried;
        }
    }

    @Test
    void aChangedAmountIsCaught() {
        Caught all = new Caught(0, 0);
        for (Map.Entry<String, Integer> document : CHANGES.entrySet()) {
            Caught here = changed(document.getKey(), document.getValue());
            assertThat(here.share()).as(document.getKey()).isGreaterThanOrEqualTo(LEAST_CAUGHT_OF_ONE);
            all = all.plus(here);
        }
        assertThat(all.share()).isGreaterThanOrEqualTo(LEAST_CAUGHT);
    }

    private Caught changed(String document, int changes) {
        Disclosure sound = read(DOCUMENTS.resolve(document));
        Set<String> taking = takingPart(sound);
        Set<Finding> before = told(sound);
        Map<String, Integer> byRule = new TreeMap<>();
        Random random = new Random(SEED);
        int tried = 0;
        int caught = 0;
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(sound.budgetLines().size());
            BudgetLine line = sound.budgetLines().get(at);
            if (line.percent() == null && taking.contains(line.amount().origin().ref())) {
                Set<Finding> news = told(with(sound, at, misread(line, random)));
                news.removeAll(before);
                news.stream().map(Finding::rule).distinct().forEach(rule -> byRule.merge(rule, 1, Integer::sum));
                tried++;
                caught += news.isEmpty() ? 0 : 1;
            }
        }
        LOG.info("{}: {} of {} changes were of amounts in an identity; {} caught", document, tried, changes, caught);
        LOG.info("{}: caught by {}", document, byRule);
        assertThat(tried).isGreaterThan(changes / 2);
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
    private static BudgetLine misread(BudgetLine line, Random random) {
        String raw = line.amount().raw().replace(",", "");
        BigDecimal was = new BigDecimal(raw);
        BigDecimal now = was;
        while (now.compareTo(was) == 0) {
            now = new BigDecimal(misread(raw, random));
        }
        BigDecimal yuan = line.amount().yuan();
        BigDecimal unit = was.signum() == 0 || yuan == null ? BigDecimal.ONE : yuan.divide(was);
        Amount amount = new Amount(
                now.multiply(unit).setScale(2),
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
