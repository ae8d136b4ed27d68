package org.yusuan.form.performance;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Cell;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.Numbering;
import org.yusuan.lexicon.TextCache;
import org.yusuan.lexicon.Vocabulary;
import org.yusuan.record.FundingSource;
import org.yusuan.record.Horizon;
import org.yusuan.record.Level1;
import org.yusuan.record.Level2;

/** The words of performance-target forms: what a cell's text means as a label, heading, source or level. */
final class TargetWords {
    private static final Vocabulary<TargetLabel> LABELS = Vocabulary.load(TargetLabel.class, "target-labels.tsv");
    private static final Vocabulary<IndicatorColumn> INDICATOR_COLUMNS =
            Vocabulary.load(IndicatorColumn.class, "indicator-columns.tsv");
    private static final Vocabulary<FundingColumn> FUNDING_COLUMNS =
            Vocabulary.load(FundingColumn.class, "funding-columns.tsv");
    private static final Vocabulary<TaskColumn> TASK_COLUMNS = Vocabulary.load(TaskColumn.class, "task-columns.tsv");
    private static final Vocabulary<FundingSource> SOURCES =
            Vocabulary.load(FundingSource.class, "funding-sources.tsv");
    private static final Vocabulary<Horizon> HORIZONS = Vocabulary.load(Horizon.class, "horizons.tsv");
    private static final Vocabulary<Level1> LEVELS1 = Vocabulary.load(Level1.class, "level1.tsv");
    private static final Vocabulary<Level2> LEVELS2 = Vocabulary.load(Level2.class, "level2.tsv");

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]");
    private static final Pattern YEAR = Pattern.compile("^\\(?(?:19|20)\\d{2}\\)?年度?");
    private static final Pattern LEADING_MARK = Pattern.compile("^(?:其中:|\\*|★)+");

    /** Headings that end so are not clipped, whatever longer ones begin so: 中期指标 is not 中期指标值. */
    private static final Pattern WHOLE = Pattern.compile(".*(?:指标|目标|标准)");

    /** The points of a level behind its name: 产出指标（50分）, or beside empty brackets where the digits were set upright. */
    private static final Pattern POINTS = Pattern.compile("[（(]\\s*[\\d.]*\\s*[分%]?\\s*[）)]|[\\d.]+\\s*[分%]?$");

    /** A level's heading may ask for more than the level: 一级指标及分值. */
    private static final Pattern AND_MORE = Pattern.compile("^(?:及|和|与|/|,).*");

    /** What may stand between two levels, or a level and a name, in one cell. */
    private static final Pattern BETWEEN_LEVELS =
            Pattern.compile("^(?:[（(][\\d.\\s]*分?[）)][\\d.]*)?[-—–－/、:：;；,，\\s]*");

    /** Whose sign, unit or weight it is says nothing more: 绩效指标性质, 本年权重. */
    private static final Pattern OWNER = Pattern.compile("^(?:绩效|年度|本年|当年)+");

    private static final Pattern LABEL_END = Pattern.compile("[:：]|[\\s\\u3000\\u00a0]+");

    /** The unit of the form's money behind a value: 填报单位：某局　金额单位：万元. */
    private static final Pattern UNIT_BEHIND = Pattern.compile("\\s*(?:金额)?单位\\s?[:：]\\s?\\S{0,2}元$");

    private static final String NAME = "名称";

    private static final String FISCAL = "财政";

    /** Words that say of a source only that it is money, or whose year's. */
    private static final Pattern WORD_FOR_MONEY = Pattern.compile("财政|预算|资金|拨款|补助|收入|安排|投入|年度|本年|当年|全年");

    /** Longest name of a source, in characters. */
    private static final int LONGEST_SOURCE = 14;

    /** Longest text, in characters, that is looked up as a heading by the words it contains. */
    private static final int LONGEST_HEADING = 24;

    /** Longest name of a level, in characters. */
    private static final int LONGEST_LEVEL = 14;

    /** Longest text, in characters, that can be a label or heading with all its brackets; longer ones are prose. */
    private static final int LONGEST_LABEL = 200;

    private static final TextCache<String> BARE = new TextCache<>(TargetWords::stripped);
    private static final TextCache<Optional<TargetLabel>> LABEL_OF = new TextCache<>(TargetWords::findLabel);
    private static final TextCache<Optional<FundingSource>> SOURCE_OF = new TextCache<>(TargetWords::findSource);
    private static final TextCache<Optional<IndicatorColumn>> INDICATOR_COLUMN_OF =
            new TextCache<>(TargetWords::findIndicatorColumn);
    private static final TextCache<Optional<IndicatorColumn>> PERHAPS_VALUE =
            new TextCache<>(TargetWords::findPerhapsValue);
    private static final TextCache<Optional<TaskColumn>> TASK_COLUMN_OF = new TextCache<>(TargetWords::findTaskColumn);
    private static final TextCache<Optional<Vocabulary.Match<Level1>>> LEVEL1_OF =
            new TextCache<>(TargetWords::findLevel1);
    private static final TextCache<Optional<Vocabulary.Match<Level2>>> LEVEL2_OF =
            new TextCache<>(TargetWords::findLevel2);

    private TargetWords() {}

    /**
     * A label and the text glued behind it in the same cell ({@code 填报日期：2025年1月}).
     *
     * @param label absent where it is a source of money
     * @param source absent where it is another label
     */
    record Glued(@Nullable TargetLabel label, @Nullable FundingSource source, String labelText, String value) {}

    /**
     * A label as the vocabularies list it: folded, without white space, brackets with their content, numbering, leading
     * {@code 其中：} and final colon; a year at the start ({@code 2026年}) reads {@code 年度}.
     */
    static String bare(String text) {
        return BARE.of(text);
    }

    private static String stripped(String text) {
        // a pattern is tried only where its first character is
        String numberless = Numbering.stripItem(Folding.fold(text));
        String key = Folding.key(numberless.isEmpty() ? text : numberless);
        key = startsWithOneOf("其*★", key) ? LEADING_MARK.matcher(key).replaceFirst("") : key;
        key = Numbering.stripItem(key);
        key = key.indexOf('(') >= 0 || key.indexOf('[') >= 0
                ? BRACKETS.matcher(key).replaceAll("")
                : key;
        key = startsWithOneOf("(12", key) ? YEAR.matcher(key).replaceFirst("年度") : key;
        return withoutSection(Folding.key(key));
    }

    /** A list's heading may stand before its first source: {@code 资金来源：（1）政府预算资金}. */
    private static String withoutSection(String key) {
        int colon = key.indexOf(':');
        boolean section = colon > 0
                && LABELS.exact(key.substring(0, colon))
                        .or(() -> LabelComposition.of(key.substring(0, colon)))
                        .filter(label -> label.use() == TargetLabel.Use.FUNDS)
                        .isPresent();
        return section ? Folding.key(key.substring(colon + 1)) : key;
    }

    private static boolean startsWithOneOf(String characters, String text) {
        return !text.isEmpty() && characters.indexOf(text.charAt(0)) >= 0;
    }

    /** What a text means; most cells are numbers, which no vocabulary lists and nobody need remember. */
    private static <T> Optional<T> word(String text, TextCache<Optional<T>> meanings) {
        return hasLetter(text) ? meanings.of(text) : Optional.empty();
    }

    private static boolean hasLetter(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetter(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    static Optional<TargetLabel> label(Cell cell) {
        return label(cell.text());
    }

    static Optional<TargetLabel> label(String text) {
        return word(text, LABEL_OF);
    }

    private static Optional<TargetLabel> findLabel(String text) {
        if (text.length() > LONGEST_LABEL) {
            return Optional.empty();
        }
        String bare = once(bare(text));
        return bare.isEmpty()
                ? Optional.empty()
                : LABELS.exact(bare).or(() -> LabelComposition.of(bare)).or(() -> named(bare));
    }

    /** A label that is printed again where a page breaks its cell, once: 绩效指标绩效指标. */
    private static String once(String bare) {
        String half = bare.substring(0, bare.length() / 2);
        return half.length() > 1 && bare.equals(half + half) ? half : bare;
    }

    /** A heading of a list, which may only name what its cells are: 重点项目 is 项目名称 there. */
    static Optional<TargetLabel> listHeading(Cell cell) {
        return label(cell)
                .or(() -> cell.text().length() > LONGEST_LABEL
                        ? Optional.empty()
                        : LabelComposition.ofHeading(bare(cell.text())));
    }

    /** The name of an organisation is asked for by what it is and by 名称 behind it. */
    private static Optional<TargetLabel> named(String bare) {
        return bare.endsWith(NAME)
                ? LABELS.exact(bare.substring(0, bare.length() - NAME.length())).filter(TargetLabel::isOrganisation)
                : Optional.empty();
    }

    /** The label that the text nearly is: clipped as narrow cells leave it, or with one character wrong. */
    static Optional<Vocabulary.Match<TargetLabel>> nearLabel(String text) {
        String bare = text.length() > LONGEST_LABEL ? "" : bare(text);
        return bare.isEmpty() ? Optional.empty() : LABELS.closest(bare).filter(match -> !match.exact());
    }

    /** The heading of a level's or a value's column that the text nearly is. */
    static Optional<Vocabulary.Match<IndicatorColumn>> nearIndicatorColumn(String heading) {
        String bare = heading.length() > LONGEST_LABEL ? "" : bare(heading);
        return bare.isEmpty()
                        || WHOLE.matcher(bare).matches()
                        || indicatorColumn(heading).isPresent()
                ? Optional.empty()
                : INDICATOR_COLUMNS
                        .closest(bare)
                        .filter(match ->
                                match.concept().isLevel() || match.concept().isValue());
    }

    /** The label at the start of a text, with a colon or white space and a value behind it. */
    static Optional<Glued> glued(String text) {
        // folding takes the white space between Han characters away, which here parts label and value
        String published = text.strip();
        Matcher end = LABEL_END.matcher(published);
        while (end.find() && end.start() <= LONGEST_HEADING) {
            String labelText = Folding.fold(published.substring(0, end.start()));
            String value = UNIT_BEHIND
                    .matcher(Folding.fold(published.substring(end.end())))
                    .replaceFirst("");
            Optional<FundingSource> source = source(labelText);
            Optional<TargetLabel> label = label(labelText)
                    .filter(found -> found.use() != TargetLabel.Use.FUNDS && found.use() != TargetLabel.Use.SECTION);
            if (!value.isEmpty() && (label.isPresent() || source.isPresent())) {
                return Optional.of(new Glued(label.orElse(null), source.orElse(null), labelText, value));
            }
        }
        return Optional.empty();
    }

    static Optional<FundingSource> source(Cell cell) {
        return source(cell.text());
    }

    private static Optional<FundingSource> source(String text) {
        return word(text, SOURCE_OF);
    }

    private static Optional<FundingSource> findSource(String text) {
        if (text.length() > LONGEST_LABEL) {
            return Optional.empty();
        }
        String bare = bare(text);
        return bare.isEmpty() ? Optional.empty() : SOURCES.exact(bare).or(() -> sourceByMatter(bare));
    }

    /** A source in a wording that no list has, by what is left of it without the words for money: 当年市级财政补助. */
    private static Optional<FundingSource> sourceByMatter(String bare) {
        String matter = bare.length() > LONGEST_SOURCE
                ? bare
                : WORD_FOR_MONEY.matcher(bare).replaceAll("");
        if (matter.equals(bare)
                || LABELS.exact(bare).isPresent()
                || LabelComposition.of(bare).isPresent()) {
            return Optional.empty();
        }
        String rest = matter.isEmpty() && bare.contains(FISCAL) ? FISCAL : matter;
        return Stream.of("", "资金", "财政资金", "拨款", "预算")
                .map(money -> rest.isEmpty() ? Optional.<FundingSource>empty() : SOURCES.exact(rest + money))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The column a heading announces; a value column also by what it is composed of. */
    static Optional<IndicatorColumn> indicatorColumn(String heading) {
        return word(heading, INDICATOR_COLUMN_OF);
    }

    private static Optional<IndicatorColumn> findIndicatorColumn(String heading) {
        String bare = bareHeading(heading);
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        return INDICATOR_COLUMNS
                .exact(bare)
                .or(() -> INDICATOR_COLUMNS
                        .exact(OWNER.matcher(bare).replaceFirst(""))
                        .filter(IndicatorColumn::qualifiesValue))
                .or(() -> saysBothLevels(bare) ? Optional.of(IndicatorColumn.LEVEL2) : levelAndMore(bare))
                .or(() -> endingAs(bare, IndicatorColumn.NOTE::equals))
                .or(() -> valueIn(bare)
                        .filter(value -> LabelComposition.isGeneric(bare.replace(value.wording(), "")))
                        .map(Vocabulary.Match::concept));
    }

    /** The column of values that a heading may announce whose other words nobody knows: 近两年指标值, 预期可实现值. */
    static Optional<IndicatorColumn> perhapsValue(String heading) {
        return word(heading, PERHAPS_VALUE);
    }

    private static Optional<IndicatorColumn> findPerhapsValue(String heading) {
        String bare = bareHeading(heading);
        Optional<IndicatorColumn> value = valueIn(bare)
                .map(Vocabulary.Match::concept)
                .or(() -> bare.endsWith("值") ? Optional.of(IndicatorColumn.VALUE) : Optional.empty());
        Optional<Horizon> period = HORIZONS.contained(bare);
        return value.map(column -> period.isEmpty() || column.horizon() != null
                ? column
                : period.get() == Horizon.TOTAL ? IndicatorColumn.VALUE_TOTAL : IndicatorColumn.VALUE_ANNUAL);
    }

    private static String bareHeading(String heading) {
        String bare = heading.length() > LONGEST_LABEL ? "" : bare(heading);
        return bare.length() > LONGEST_HEADING ? "" : bare;
    }

    private static Optional<Vocabulary.Match<IndicatorColumn>> valueIn(String bare) {
        return INDICATOR_COLUMNS
                .containedIn(bare)
                .filter(match -> match.concept().isValue());
    }

    private static Optional<IndicatorColumn> endingAs(String bare, Predicate<IndicatorColumn> accepted) {
        return INDICATOR_COLUMNS.trailing(bare).filter(accepted);
    }

    static Optional<TaskColumn> taskColumn(String heading) {
        return word(heading, TASK_COLUMN_OF);
    }

    private static Optional<TaskColumn> findTaskColumn(String heading) {
        String bare = bare(heading);
        return bare.isEmpty()
                ? Optional.empty()
                : TASK_COLUMNS
                        .exact(bare)
                        .or(() -> isBudgetOfYear(bare) ? Optional.of(TaskColumn.AMOUNT) : Optional.empty());
    }

    private static boolean isBudgetOfYear(String bare) {
        return FUNDING_COLUMNS
                        .exact(bare)
                        .filter(column -> column == FundingColumn.INITIAL || column == FundingColumn.BUDGET)
                        .isPresent()
                || label(bare).equals(Optional.of(TargetLabel.AMOUNT_ANNUAL));
    }

    static Optional<FundingColumn> fundingColumn(String heading) {
        String bare = bare(heading);
        return bare.isEmpty() ? Optional.empty() : FUNDING_COLUMNS.exact(bare);
    }

    /** The period that words of a heading or label state. */
    static Optional<Horizon> horizon(String text) {
        return HORIZONS.contained(bare(text));
    }

    private static Optional<IndicatorColumn> levelAndMore(String bare) {
        return INDICATOR_COLUMNS
                .leadingIn(bare)
                .filter(match -> match.concept().isLevel()
                        && bare.startsWith(match.wording())
                        && AND_MORE.matcher(bare.substring(match.wording().length()))
                                .matches())
                .map(Vocabulary.Match::concept);
    }

    /** Whether a heading stands over the first and the second level together: 一级、二级指标. */
    static boolean saysBothLevels(String heading) {
        return heading.contains("一级") && heading.contains("二级");
    }

    /** Whether a heading is of the indicators of a period: 中期指标. */
    static boolean isIndicatorsOfPeriod(String heading) {
        String bare = bare(heading);
        return bare.endsWith("指标")
                && HORIZONS.exact(bare.substring(0, bare.length() - 2)).isPresent();
    }

    static Optional<Vocabulary.Match<Level1>> level1(@Nullable Cell cell) {
        return cell == null ? Optional.empty() : word(cell.text(), LEVEL1_OF);
    }

    private static Optional<Vocabulary.Match<Level1>> findLevel1(String text) {
        return LEVELS1.closest(levelName(text));
    }

    static Optional<Vocabulary.Match<Level2>> level2(@Nullable Cell cell) {
        return cell == null ? Optional.empty() : word(cell.text(), LEVEL2_OF);
    }

    private static Optional<Vocabulary.Match<Level2>> findLevel2(String text) {
        String name = levelName(text);
        Optional<Vocabulary.Match<Level2>> closest = LEVELS2.closest(name);
        return closest.filter(Vocabulary.Match::exact)
                .or(() -> ending(name))
                .or(() -> closest)
                .or(() -> {
                    Peeled both = peel(name);
                    return both.level1().isEmpty() ? Optional.empty() : LEVELS2.closest(both.level2() + both.rest());
                });
    }

    /** A level may say whose it is: 帮扶对象满意度指标. */
    private static Optional<Vocabulary.Match<Level2>> ending(String name) {
        return name.length() > LONGEST_LEVEL
                ? Optional.empty()
                : LEVELS2.trailingIn(name).filter(match -> match.wording().endsWith("指标"));
    }

    /** Whether the cell's text is the name of a first level and nothing else. */
    static boolean isLevel1(Cell cell) {
        return level1(cell).filter(Vocabulary.Match::exact).isPresent();
    }

    /** Whether the cell's text is the name of a second level, alone or behind its first. */
    static boolean isLevel2(Cell cell) {
        return level2(cell).filter(Vocabulary.Match::exact).isPresent();
    }

    /**
     * A text without the names of levels that it begins with.
     *
     * @param level1 as published; blank where there is none
     * @param level2 likewise
     */
    record Peeled(String level1, String level2, String rest) {}

    /** Takes levels off the start of a text: {@code 产出指标-数量指标：…}, {@code 产出指标数量指标气象监测站}. */
    static Peeled peel(String text) {
        String name = Numbering.stripLevel(Folding.fold(text));
        String level1 = leadingLevel(LEVELS1, name);
        String behind = BETWEEN_LEVELS.matcher(name.substring(level1.length())).replaceFirst("");
        String level2 = leadingLevel(LEVELS2, behind);
        String rest = BETWEEN_LEVELS.matcher(behind.substring(level2.length())).replaceFirst("");
        return new Peeled(level1, level2, rest);
    }

    /** Only whole words of levels: what begins with 数量 may go on in many ways. */
    private static String leadingLevel(Vocabulary<?> levels, String text) {
        return levels.leadingIn(text)
                .map(Vocabulary.Match::wording)
                .filter(wording -> wording.endsWith("指标") && text.startsWith(wording))
                .orElse("");
    }

    private static String levelName(String text) {
        String name = Numbering.stripLevel(Folding.fold(text));
        return POINTS.matcher(name).replaceAll("").strip();
    }
}
