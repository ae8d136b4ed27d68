package org.yusuan.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.SourceDocument;
import org.yusuan.form.caption.TableKinds;
import org.yusuan.lexicon.AdministrativeLevel;
import org.yusuan.lexicon.CodedName;
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
    /** An office by its last word, which a place's name does not end in. */
    private static final String OFFICE =
            "\\p{IsHan}{2,30}(?:局|厅|委|会|办|室|中心|院|所|处|队|校|学|站|馆|部|社|台)(?:[(（](?:本级|机关)[)）])?";

    /** 某县农牧局2025年部门预算公开. */
    private static final Pattern OFFICE_BEFORE_YEAR =
            Pattern.compile("(" + OFFICE + ")(?:[(（]汇总[)）])?(?:19|20)\\d\\d\\s?年度?(?:(?:部门|单位)?(?:综合)?(?:预算|决算)"
                    + "|(?:部门|单位|项目|整体|支出|预算){0,4}绩效).*");

    /** 2025年某县农牧局部门预算. */
    private static final Pattern OFFICE_BEHIND_YEAR = Pattern.compile(
            "(?:19|20)\\d\\d\\s?年度?(" + OFFICE + ")\\s?(?:(?:部门|单位)(?:综合)?(?:预算|决算)|(?:部门|单位)?整体支出绩效).*");

    /** Who puts the tables of a whole government together. */
    private static final Pattern TREASURY = Pattern.compile(".*财政(?:局|厅)");

    private static final WordRules<OrganisationKind> LEVELS =
            WordRules.load(OrganisationKind.class, "disclosure-levels.tsv");

    private static final WordRules<DisclosureType> DISCLOSURES =
            WordRules.load(DisclosureType.class, "disclosures.tsv");

    private static final Set<DisclosureType> OF_STATEMENTS =
            EnumSet.of(DisclosureType.BUDGET, DisclosureType.EXECUTION, DisclosureType.FINAL_ACCOUNT);

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
        Optional<String> stated = organisation(title, tables);
        Optional<CodedName> coded = stated.flatMap(CodedName::of);
        Optional<String> name = coded.map(CodedName::name).or(() -> stated);
        Optional<Places.Place> place = place(title, name, tables);
        return new DocumentFacts(
                source.sha256(),
                source.name(),
                source.format().id(),
                pages,
                title.orElse(null),
                year(tables),
                disclosure(title.orElse(""), tables),
                level(title.orElse(""), tables, name, place),
                name.orElse(null),
                coded.map(CodedName::code).orElse(null),
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

    /** What the headline says, else who publishes, else what most of the tables' titles say that say something. */
    private @Nullable DisclosureLevel level(
            String title, DocumentSummary tables, Optional<String> organisation, Optional<Places.Place> place) {
        boolean isOffice = organisation.isPresent()
                && !TREASURY.matcher(organisation.get()).matches();
        Optional<OrganisationKind> ofTables =
                mostFrequent(tables.publishers()).filter(said -> said != OrganisationKind.GOVERNMENT || !isOffice);
        return publisherIn(title)
                .or(() -> ofTables)
                .or(() -> organisation
                        .filter(name -> isOffice && name.matches(OFFICE))
                        .map(name -> OrganisationKind.DEPARTMENT))
                .flatMap(publisher -> level(publisher, AdministrativeLevel.in(title), place))
                .orElse(null);
    }

    /** A government is of the level of its place; where none is named, of that which the title speaks of. */
    private static Optional<DisclosureLevel> level(
            OrganisationKind publisher, Optional<AdministrativeLevel> rank, Optional<Places.Place> place) {
        return switch (publisher) {
            case DEPARTMENT -> Optional.of(DisclosureLevel.DEPARTMENT);
            case UNIT -> Optional.of(DisclosureLevel.UNIT);
            case GOVERNMENT ->
                rank.filter(said -> said == AdministrativeLevel.TOWNSHIP || place.isEmpty())
                        .flatMap(FactsReader::level)
                        .or(() -> place.map(FactsReader::level));
        };
    }

    private static Optional<DisclosureLevel> level(AdministrativeLevel rank) {
        return switch (rank) {
            case PROVINCE, AUTONOMOUS_REGION -> Optional.of(DisclosureLevel.PROVINCE);
            case CITY, PREFECTURE, LEAGUE -> Optional.of(DisclosureLevel.CITY);
            case COUNTY, BANNER -> Optional.of(DisclosureLevel.COUNTY);
            case TOWNSHIP -> Optional.of(DisclosureLevel.TOWNSHIP);
            case REGION -> Optional.empty();
        };
    }

    private static DisclosureLevel level(Places.Place place) {
        return place.county() != null
                ? DisclosureLevel.COUNTY
                : place.isProvince() ? DisclosureLevel.PROVINCE : DisclosureLevel.CITY;
    }

    /** Whose money a title says that it is about. */
    static Optional<OrganisationKind> publisherIn(String title) {
        return LEVELS.of(title);
    }

    private static DisclosureType disclosure(String title, DocumentSummary tables) {
        Set<TableKind> statements = EnumSet.noneOf(TableKind.class);
        Set<TableKind> targets = EnumSet.noneOf(TableKind.class);
        tables.kinds().stream()
                .filter(kind -> kind != TableKind.OTHER)
                .forEach(kind -> (TableKinds.isTarget(kind) ? targets : statements).add(kind));
        Optional<DisclosureType> stated = kindIn(title);
        if (statements.isEmpty() && !targets.isEmpty()) {
            boolean areAims =
                    targets.contains(TableKind.PROJECT_TARGET) || targets.contains(TableKind.DEPARTMENT_TARGET);
            return areAims && !stated.equals(Optional.of(DisclosureType.SELF_ASSESSMENT))
                    ? DisclosureType.PERFORMANCE_TARGET
                    : DisclosureType.SELF_ASSESSMENT;
        }
        if (statements.isEmpty()) {
            return stated.orElse(DisclosureType.OTHER);
        }
        if (statements.equals(Set.of(TableKind.GOVERNMENT_DEBT))) {
            return DisclosureType.DEBT;
        }
        // forms and tables of debts are parts of a budget or final account that has others too
        return stated.filter(OF_STATEMENTS::contains)
                .or(() -> tables.titles()
                        .flatMap(table -> kindIn(table).stream())
                        .filter(OF_STATEMENTS::contains)
                        .max(Comparator.comparing(kind -> kind == DisclosureType.FINAL_ACCOUNT)))
                .orElse(DisclosureType.BUDGET);
    }

    /** What kind of disclosure a title says that it heads. */
    static Optional<DisclosureType> kindIn(String title) {
        return DISCLOSURES.of(title);
    }

    /** The office that the headline of a department's budget is about. */
    static Optional<String> organisationOf(String title) {
        return Stream.of(OFFICE_BEFORE_YEAR, OFFICE_BEHIND_YEAR)
                .map(pattern -> pattern.matcher(title))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    /** Whom the tables name, or a part of that which the headline names; else whom the headline names. */
    private static Optional<String> organisation(Optional<String> title, DocumentSummary tables) {
        // forms of several departments in one document leave its own organisation open
        Set<String> supervising = tables.supervising();
        Optional<String> headed = title.flatMap(FactsReader::organisationOf);
        Optional<String> named = mostFrequent(tables.organisations())
                .or(() -> mostFrequent(tables.departments()))
                .or(() -> supervising.size() == 1 ? supervising.stream().findFirst() : Optional.empty());
        return headed.filter(office -> named.isEmpty() || office.startsWith(named.get()))
                .or(() -> named);
    }

    /**
     * The place it is about. A headline that names a place of the rank it speaks of (海南省省级) leaves no doubt. Else it is
     * the one of whoever publishes, at the rank that the headline speaks of; the lines below it and the units of its projects
     * are asked only where nothing else names one, since they also name where money goes.
     */
    private Optional<Places.Place> place(
            Optional<String> title, Optional<String> organisation, DocumentSummary tables) {
        Optional<Places.Place> headed = title.flatMap(Places::find);
        Optional<AdministrativeLevel> rank = title.flatMap(AdministrativeLevel::in);
        if (headed.isPresent()
                && rank.isPresent()
                && Places.ofRank(headed.get(), rank.get()).equals(headed.get())) {
            return headed;
        }
        List<String> texts = new ArrayList<>();
        organisation.ifPresent(texts::add);
        title.ifPresent(texts::add);
        Stream.ofNullable(publisher).forEach(texts::add);
        texts.add(source.name());
        Optional<Places.Place> place = Places.find(texts);
        for (Collection<String> more : List.of(headline.lines(), tables.implementing())) {
            if (place.isEmpty()) {
                texts.addAll(more);
                place = Places.find(texts);
            }
        }
        return headed.isEmpty() && rank.isPresent() ? place.map(named -> Places.ofRank(named, rank.get())) : place;
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
