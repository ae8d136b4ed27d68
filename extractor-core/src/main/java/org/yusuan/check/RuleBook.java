package org.yusuan.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.yusuan.lexicon.TsvResource;
import org.yusuan.record.FindingSeverity;

/** Every rule, in the order in which a reader of the findings meets them. */
final class RuleBook {
    private static final int COLUMNS = 8;

    /** The rules over records. */
    static final List<Rule> OF_RECORDS = List.of(
            new RevenueEqualsExpenditure(),
            new CurrentPlusCarryover(),
            new SideTotal(),
            new RowParts(),
            new HeadingParts(),
            new RowComparison(),
            new OutlineTotal(),
            new CodeTree(),
            new ClassTotal(),
            new NamedClassTotal(),
            new ListTotal(),
            new ThreePublicParts(),
            new RowsTotal(),
            new DebtBalance(),
            new DebtWithinLimit(),
            new WeightsTotal(),
            new AnnualWithinTotal(),
            new SourcesTotal(),
            new SummaryAndDetails(),
            new ClassesAgree(),
            new CodesAgree(),
            new PartWithinWhole(),
            new UseAndItsTable(),
            new ProjectAndItsForm(),
            new TasksTotal(),
            new DepartmentAndBudget(),
            new AmountsInScale(),
            new NarrativeAmount(),
            new NarrativeCount(),
            new NarrativeShare(),
            new NarrativeChange(),
            new NarrativeParts(),
            new PercentAbove100(),
            new PercentSignMissing(),
            new UnitOfOtherSize(),
            new StandardTimesNumber(),
            new CostAgainstBudget(),
            new DateInYear(),
            new NameWithoutValue(),
            new ValueCopiedFromName(),
            new RepeatedIndicator(),
            new LevelsBelong(),
            new PlaceholderLeft(),
            new ComparatorsAgree());

    /** The rules over how a document was read, which are tried once all of it was. */
    static final List<Rule> OF_READING = List.of(new ReadingQuality.Unreadable(), new ReadingQuality.Ambiguous());

    /** The rules between the documents of a run. */
    static final List<RunRule> RUN_RULES = List.of(new YearsAgree(), new OneNameTwoSpellings());

    private static final Map<String, RuleText> TEXTS = texts();

    private RuleBook() {}

    /** The ids of all rules, in the order in which they are told. */
    static List<String> ids() {
        return Stream.of(
                        OF_RECORDS.stream().map(Rule::id),
                        RUN_RULES.stream().map(RunRule::id),
                        OF_READING.stream().map(Rule::id),
                        Stream.of(DifferenceCause.values()).map(DifferenceCause::id))
                .flatMap(ids -> ids)
                .toList();
    }

    static RuleText text(String id) {
        RuleText text = TEXTS.get(id);
        if (text == null) {
            throw new IllegalStateException("rules.tsv: no row for " + id);
        }
        return text;
    }

    /** What is told of the rules, by id. */
    static Map<String, RuleText> texts() {
        Map<String, RuleText> texts = new LinkedHashMap<>();
        for (List<String> row : TsvResource.rows(RuleBook.class, "rules.tsv", COLUMNS)) {
            FindingSeverity severity = FindingSeverity.valueOf(row.get(2).toUpperCase(Locale.ROOT));
            texts.put(
                    row.get(0),
                    new RuleText(
                            row.get(0),
                            row.get(1),
                            severity,
                            row.get(3),
                            row.get(4),
                            row.get(5),
                            row.get(6),
                            row.get(7)));
        }
        return texts;
    }
}
