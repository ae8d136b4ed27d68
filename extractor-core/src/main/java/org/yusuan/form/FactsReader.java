package org.yusuan.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.SourceDocument;
import org.yusuan.form.caption.Caption;
import org.yusuan.form.caption.TableKinds;
import org.yusuan.lexicon.Dates;
import org.yusuan.lexicon.Places;
import org.yusuan.lexicon.WordRules;
import org.yusuan.record.DisclosureLevel;
import org.yusuan.record.DisclosureType;
import org.yusuan.record.DocumentFacts;
import org.yusuan.record.Scope;
import org.yusuan.record.Status;
import org.yusuan.record.Table;
import org.yusuan.record.TableKind;
import org.yusuan.record.Target;
import org.yusuan.record.TargetField;
import org.yusuan.source.Source;

/** What is known of a document as a whole: title, year, kind of disclosure, organisation, place. */
final class FactsReader {
    /** 某县农牧局2025年部门预算公开: what stands before the year is an office by its last word, not a place. */
    private static final Pattern OFFICE_BEFORE_YEAR =
            Pattern.compile("(\\p{IsHan}{2,30}(?:局|厅|委|会|办|室|中心|院|所|处|队|校|学|站|馆|部|社|台))"
                    + "(?:19|20)\\d\\d\\s?年度?(?:部门|单位)?(?:综合)?(?:预算|决算).*");

    private static final WordRules<DisclosureLevel> LEVELS =
            WordRules.load(DisclosureLevel.class, "disclosure-levels.tsv");

    private final Source source;
    private final SourceDocument document;
    private final Headline headline;

    FactsReader(Source source, SourceDocument document) {
        this.source = source;
        this.document = document;
        this.headline = Headline.of(document);
    }

    /** The year the head of the document states, else its file's name. */
    @Nullable
    Integer statedYear() {
        return headline.year().or(() -> Dates.year(source.name())).orElse(null);
    }

    DocumentFacts read(List<Caption> captions, List<Table> tables, List<Target> targets) {
        Optional<String> title = headline.title().or(() -> firstTitle(captions));
        String organisation = organisation(captions, targets)
                .or(() -> title.flatMap(FactsReader::organisationOf))
                .orElse(null);
        Optional<Places.Place> place = Places.find(placeTexts(organisation, targets));
        return new DocumentFacts(
                source.sha256(),
                source.name(),
                source.format().id(),
                document.pages(),
                title.orElse(null),
                year(captions),
                disclosure(title.orElse(""), captions, tables),
                level(title.orElse(""), captions),
                organisation,
                place.map(Places.Place::province).orElse(null),
                place.map(Places.Place::city).orElse(null),
                place.map(Places.Place::county).orElse(null),
                place.map(Places.Place::code).orElse(null),
                headline.published(),
                Status.OK,
                null);
    }

    private static Optional<String> firstTitle(List<Caption> captions) {
        return captions.stream()
                .map(Caption::title)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .findFirst();
    }

    /** The headline's year, else the one most tables state, else what the head or the file's name says. */
    private @Nullable Integer year(List<Caption> captions) {
        Optional<Integer> ofTables = mostFrequent(
                captions.stream().map(Caption::year).flatMap(Stream::ofNullable).toList());
        return headline.titleYear()
                .or(() -> ofTables)
                .or(() -> Optional.ofNullable(statedYear()))
                .orElse(null);
    }

    /** What the headline says, else what most of the tables' titles say that say something. */
    private static @Nullable DisclosureLevel level(String title, List<Caption> captions) {
        return levelIn(title)
                .or(() -> mostFrequent(captions.stream()
                        .flatMap(caption -> Stream.ofNullable(caption.title()))
                        .flatMap(caption -> levelIn(caption).stream())
                        .toList()))
                .orElse(null);
    }

    /** Whose money a title says that it is about. */
    static Optional<DisclosureLevel> levelIn(String title) {
        return LEVELS.of(title);
    }

    private static DisclosureType disclosure(String title, List<Caption> captions, List<Table> tables) {
        List<Table> statements = tables.stream()
                .filter(table -> !TableKinds.isTarget(table.kind()) && table.kind() != TableKind.OTHER)
                .toList();
        if (statements.isEmpty() && tables.stream().anyMatch(table -> TableKinds.isTarget(table.kind()))) {
            return DisclosureType.PERFORMANCE_TARGET;
        }
        String titles = title + captions.stream().map(Caption::title).toList();
        if (titles.contains("决算")) {
            return DisclosureType.FINAL_ACCOUNT;
        }
        boolean budget = titles.contains("预算") || (!statements.isEmpty() && !titles.contains("执行"));
        return budget ? DisclosureType.BUDGET : DisclosureType.OTHER;
    }

    /** The office that the headline of a department's budget begins with. */
    private static Optional<String> organisationOf(String title) {
        Matcher headline = OFFICE_BEFORE_YEAR.matcher(title);
        return headline.matches() ? Optional.of(headline.group(1)) : Optional.empty();
    }

    private static Optional<String> organisation(List<Caption> captions, List<Target> targets) {
        List<String> named = captions.stream()
                .map(Caption::organisation)
                .flatMap(Stream::ofNullable)
                .toList();
        List<String> departments = targets.stream()
                .filter(target -> target.scope() == Scope.DEPARTMENT)
                .flatMap(target -> Stream.ofNullable(target.value(TargetField.NAME)))
                .toList();
        // forms of several departments in one document leave its own organisation open
        List<String> supervising = targets.stream()
                .flatMap(target -> Stream.ofNullable(target.value(TargetField.SUPERVISING_DEPARTMENT)))
                .distinct()
                .toList();
        return mostFrequent(named)
                .or(() -> mostFrequent(departments))
                .or(() -> supervising.size() == 1 ? Optional.of(supervising.get(0)) : Optional.empty());
    }

    private List<String> placeTexts(@Nullable String organisation, List<Target> targets) {
        List<String> texts = new ArrayList<>();
        if (organisation != null) {
            texts.add(organisation);
        }
        headline.title().ifPresent(texts::add);
        texts.addAll(headline.lines());
        targets.forEach(target ->
                Stream.ofNullable(target.value(TargetField.IMPLEMENTING_UNIT)).forEach(texts::add));
        Stream.ofNullable(document.description().publisher()).forEach(texts::add);
        texts.add(source.name());
        return texts;
    }

    /** The value that comes most often; of several the one that comes first. */
    private static <T> Optional<T> mostFrequent(Collection<T> values) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        Optional<Map.Entry<T, Integer>> best = Optional.empty();
        for (Map.Entry<T, Integer> entry : counts.entrySet()) {
            if (best.isEmpty() || entry.getValue() > best.get().getValue()) {
                best = Optional.of(entry);
            }
        }
        return best.map(Map.Entry::getKey);
    }
}
