package org.yusuan.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.lexicon.Folding;
import org.yusuan.record.BudgetLine;
import org.yusuan.record.BudgetStage;
import org.yusuan.record.Disclosure;
import org.yusuan.record.DisclosureType;
import org.yusuan.record.DocumentFacts;
import org.yusuan.record.Measure;
import org.yusuan.record.Table;
import org.yusuan.record.TableKind;

/**
 * What is kept of a document for the rules that compare documents of several years and places. A run may hold very many
 * documents, so it is little: whose document it is, and a bounded number of totals.
 *
 * @param source path below the input root
 * @param body the public body by its place and the essence of its name; empty where neither is known
 * @param organisation its name as published
 */
public record YearFacts(
        String documentId,
        String source,
        String body,
        @Nullable String organisation,
        List<YearFigure> figures) {
    /** Totals that are kept of a document: those of its statements and of its “三公” expenses, for two years. */
    private static final int MOST_FIGURES = 48;

    private static final Pattern YEARS = Pattern.compile("[（(]?(?:19|20)?\\d{2}\\s*年度?[）)]?|[〇○零一二三四五六七八九]{4}\\s*年度?");

    public YearFacts {
        figures = List.copyOf(figures);
    }

    /** Whether nothing of it can be held against another document: neither an amount nor a name. */
    public boolean isEmpty() {
        return body.isEmpty() || (organisation == null && figures.isEmpty());
    }

    /** What is kept of a disclosure. */
    public static YearFacts of(Disclosure disclosure) {
        DocumentFacts document = disclosure.document();
        String body = OrganisationKey.of(document);
        Integer year = document.fiscalYear();
        List<YearFigure> figures = body.isEmpty() || year == null ? List.of() : figures(disclosure, year);
        return new YearFacts(document.documentId(), document.source(), body, document.organisation(), figures);
    }

    private static List<YearFigure> figures(Disclosure disclosure, int documentYear) {
        Records records = new Records(disclosure);
        List<YearFigure> figures = new ArrayList<>();
        boolean government = disclosure.document().organisation() == null;
        for (Table table : disclosure.tables()) {
            if (!table.confidence().isSure() || (government && !isOfGovernment(table))) {
                continue;
            }
            List<AmountColumn> columns = records.columns(table.tableId());
            int latest = columns.stream()
                    .mapToInt(column -> year(column, documentYear))
                    .max()
                    .orElse(documentYear);
            columns.stream()
                    .filter(column -> isPublished(column, disclosure.document()))
                    .flatMap(column -> figures(table, column, government, year(column, documentYear), latest))
                    .forEach(figures::add);
        }
        return unambiguous(figures).limit(MOST_FIGURES).toList();
    }

    /** A document that names no organisation may be a department's all the same: only a title says that it is not. */
    private static boolean isOfGovernment(Table table) {
        String title = table.title();
        return title != null && NamePattern.GOVERNMENT_LEVEL.fits(title) && !NamePattern.PART_OF_GOVERNMENT.fits(title);
    }

    /** Where a document has the tables of several units, nothing tells whose of another year they are. */
    private static Stream<YearFigure> unambiguous(List<YearFigure> figures) {
        Map<List<Object>, Set<BigDecimal>> amounts = new HashMap<>();
        figures.forEach(figure -> amounts.computeIfAbsent(key(figure), key -> new HashSet<>())
                .add(figure.yuan().stripTrailingZeros()));
        return figures.stream()
                .filter(figure -> amounts.getOrDefault(key(figure), Set.of()).size() == 1);
    }

    private static List<Object> key(YearFigure figure) {
        return List.of(figure.subject(), figure.year(), figure.stage());
    }

    /** The budget of a year is published once, and so are its final accounts; an expected execution is neither. */
    private static boolean isPublished(AmountColumn column, DocumentFacts document) {
        Measure measure = column.key().measure();
        boolean amount = measure == Measure.TOTAL || measure == Measure.PRIOR_YEAR;
        BudgetStage stage = column.key().stage();
        boolean closed = stage == BudgetStage.FINAL && document.disclosure() == DisclosureType.FINAL_ACCOUNT;
        return amount && (stage == BudgetStage.BUDGET || closed);
    }

    private static int year(AmountColumn column, int documentYear) {
        Integer year = column.key().year();
        boolean before = column.key().measure() == Measure.PRIOR_YEAR;
        return year != null ? year : before ? documentYear - 1 : documentYear;
    }

    private static Stream<YearFigure> figures(
            Table table, AmountColumn column, boolean government, int year, int latest) {
        return column.lines().stream()
                .filter(line -> line.item() != null || NamePattern.TOTAL.fits(line.name()))
                .flatMap(line -> Figure.of(line)
                        .map(figure -> new YearFigure(
                                subject(table, line, government),
                                year,
                                line.stage(),
                                year < latest,
                                figure.yuan(),
                                figure.halfUnit(),
                                figure.unit(),
                                figure.name(),
                                table.ordinal(),
                                figure.origin().area().page(),
                                figure.origin().ref()))
                        .stream());
    }

    private static String subject(Table table, BudgetLine line, boolean government) {
        String side = line.side() == null ? "" : line.side().id();
        String group = line.group() == null ? "" : line.group();
        // the tables of one kind in a book (全省, 省级) have titles of their own; “三公” items are the same under any
        boolean item = !government && line.item() != null && table.kind() == TableKind.THREE_PUBLIC_EXPENSES;
        String title = table.title() == null ? "" : YEARS.matcher(table.title()).replaceAll("");
        String row = line.item() != null ? line.item().id() : line.name();
        return String.join("/", table.kind().id(), side, item ? "" : Folding.key(title), Folding.key(group + row));
    }
}
