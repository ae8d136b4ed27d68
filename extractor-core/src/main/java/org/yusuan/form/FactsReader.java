package org.yusuan.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.SourceDocument;
import org.yusuan.form.caption.TableKinds;
import org.yusuan.lexicon.Dates;
import org.yusuan.lexicon.Places;
import org.yusuan.lexicon.WordRules;
import org.yusuan.record.DisclosureLevel;
import org.yusuan.record.DisclosureType;
import org.yusuan.record.DocumentFacts;
import org.yusuan.record.Status;
import org.yusuan.record.TableKind;
import org.yusuan.source.Source;

/** What is known of a document as a whole: title, year, kind of disclosure, organisation, place. */
final class FactsReader {
    /** 某县农牧局2025年部门预算公开: what stands before the year is an office by its last word, not a place. */
    private static final Pattern OFFICE_BEFORE_YEAR =
            Pattern.compile("(\\p{IsHan}{2,30}(?:局|厅|委|会|办|室|中心|院|所|处|队|校|学|站|馆|部|社|台))"
                    + "(?:19|20)\\d\\d\\s?年度?(?:(?:部门|单位)?(?:综合)?(?:预算|决算)"
                    + "|(?:部门|单位|项目|整体|支出|预算){0,4}绩效).*");

    private static final WordRules<Publisher> LEVELS = WordRules.load(Publisher.class, "disclosure-levels.tsv");

    private final Source source;
    private final @Nullable String publisher;
    private final Headline headline;

    FactsReader(Source source, SourceDocument document) {
        this.source = source;
        this.publisher = document.description().publisher();
        this.headline = Headline.of(document);
    }

    /** The year the head of the document states, else its file's name. */
    @Nullable
    Integer statedYear() {
        return headline.year().or(() -> Dates.year(source.name())).orElse(null);
    }

    /** @param pages as far as they are known */
    DocumentFacts read(DocumentSummary tables, int pages) {
        Optional<String> title = headline.title().or(() -> tables.titles().findFirst());
        String organisation = organisation(tables)
                .or(() -> title.flatMap(FactsReader::organisationOf))
                .orElse(null);
        Optional<Places.Place> place = Places.find(placeTexts(organisation, tables));
        return new DocumentFacts(
                source.sha256(),
                source.name(),
                source.format().id(),
                pages,
                title.orElse(null),
                year(tables),
                disclosure(title.orElse(""), tables),
                level(title.orElse(""), tables, place),
                organisation,
                place.map(Places.Place::province).orElse(null),
                place.map(Places.Place::city).orElse(null),
                place.map(Places.Place::county).orElse(null),
                place.map(Places.Place::code).orElse(null),
                headline.published(),
                null,
                Status.OK,
                null);
    }

    /** The headline's year, else the one most tables state, else what the head or the file's name says. */
    private @Nullable Integer year(DocumentSummary tables) {
        return headline.titleYear()
                .or(() -> mostFrequent(tables.years()))
                .or(() -> Optional.ofNullable(statedYear()))
                .orElse(null);
    }

    /** What the headline says, else what most of the tables' titles say that say something. */
    private static @Nullable DisclosureLevel level(String title, DocumentSummary tables, Optional<Places.Place> place) {
        return publisherIn(title)
                .or(() -> mostFrequent(tables.publishers()))
                .flatMap(publisher -> level(publisher, place))
                .orElse(null);
    }

    /** A government is of the level of its place. */
    private static Optional<DisclosureLevel> level(Publisher publisher, Optional<Places.Place> place) {
        return switch (publisher) {
            case DEPARTMENT -> Optional.of(DisclosureLevel.DEPARTMENT);
            case UNIT -> Optional.of(DisclosureLevel.UNIT);
            case GOVERNMENT ->
                place.map(of -> of.county() != null
                        ? DisclosureLevel.COUNTY
                        : of.city() != null ? DisclosureLevel.CITY : DisclosureLevel.PROVINCE);
        };
    }

    /** Whose money a title says that it is about. */
    static Optional<Publisher> publisherIn(String title) {
        return LEVELS.of(title);
    }

    private static DisclosureType disclosure(String title, DocumentSummary tables) {
        boolean statements =
                tables.kinds().stream().anyMatch(kind -> !TableKinds.isTarget(kind) && kind != TableKind.OTHER);
        if (!statements && tables.kinds().stream().anyMatch(TableKinds::isTarget)) {
            return DisclosureType.PERFORMANCE_TARGET;
        }
        String titles = title + "\n" + tables.titles().collect(Collectors.joining("\n"));
        if (titles.contains("决算")) {
            return DisclosureType.FINAL_ACCOUNT;
        }
        boolean budget = titles.contains("预算") || (statements && !titles.contains("执行"));
        return budget ? DisclosureType.BUDGET : DisclosureType.OTHER;
    }

    /** The office that the headline of a department's budget begins with. */
    private static Optional<String> organisationOf(String title) {
        Matcher headline = OFFICE_BEFORE_YEAR.matcher(title);
        return headline.matches() ? Optional.of(headline.group(1)) : Optional.empty();
    }

    private static Optional<String> organisation(DocumentSummary tables) {
        // forms of several departments in one document leave its own organisation open
        Set<String> supervising = tables.supervising();
        return mostFrequent(tables.organisations())
                .or(() -> mostFrequent(tables.departments()))
                .or(() -> supervising.size() == 1 ? supervising.stream().findFirst() : Optional.empty());
    }

    private List<String> placeTexts(@Nullable String organisation, DocumentSummary tables) {
        List<String> texts = new ArrayList<>();
        if (organisation != null) {
            texts.add(organisation);
        }
        headline.title().ifPresent(texts::add);
        texts.addAll(headline.lines());
        texts.addAll(tables.implementing());
        Stream.ofNullable(publisher).forEach(texts::add);
        texts.add(source.name());
        return texts;
    }

    /** The value that comes most often; of several the one that comes first. */
    private static <T> Optional<T> mostFrequent(Map<T, Integer> counts) {
        Optional<Map.Entry<T, Integer>> best = Optional.empty();
        for (Map.Entry<T, Integer> entry : counts.entrySet()) {
            if (best.isEmpty() || entry.getValue() > best.get().getValue()) {
                best = Optional.of(entry);
            }
        }
        return best.map(Map.Entry::getKey);
    }
}
