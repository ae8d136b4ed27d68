package org.yusuan.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Block;
import org.yusuan.document.Paragraph;
import org.yusuan.document.SourceDocument;
import org.yusuan.form.caption.TableKinds;
import org.yusuan.lexicon.Dates;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.Places;
import org.yusuan.record.DisclosureType;
import org.yusuan.record.DocumentFacts;
import org.yusuan.record.Status;
import org.yusuan.record.TableKind;
import org.yusuan.source.Source;

/** What is known of a document as a whole: title, year, kind of disclosure, organisation, place. */
final class FactsReader {
    /** Paragraphs at the head of a document that may be its cover or headline. */
    private static final int HEAD_PARAGRAPHS = 12;
    /** Longest text, in characters, that can be a title; longer ones are prose. */
    private static final int LONGEST_TITLE = 60;

    /** A web page's path to the article, or its address. */
    private static final Pattern BREADCRUMB = Pattern.compile("[>»]|https?:|首页");

    private static final Pattern NUMBER_BEFORE_TITLE = Pattern.compile("^附[件表]\\s*\\d*\\s*[:：]?\\s*");

    /** 发布日期：2025-02-18, as an article's page says over its text. */
    private static final Pattern PUBLISHED = Pattern.compile("(?:发布|公布|公开|发文|成文)(?:日期|时间)?\\s?[:：]\\s?"
            + "((?:19|20)\\d\\d\\s?[年./-]\\s?\\d{1,2}\\s?[月./-]\\s?\\d{1,2}日?)");

    /** 某县农牧局2025年部门预算公开: what stands before the year is an office by its last word, not a place. */
    private static final Pattern OFFICE_BEFORE_YEAR =
            Pattern.compile("(\\p{IsHan}{2,30}(?:局|厅|委|会|办|室|中心|院|所|处|队|校|学|站|馆|部|社|台))"
                    + "(?:19|20)\\d\\d\\s?年度?(?:部门|单位)?(?:综合)?(?:预算|决算).*");

    private static final String ISO_DAY = "yyyy-mm-dd";

    private final Source source;
    private final List<String> head;

    FactsReader(Source source, SourceDocument document) {
        this.source = source;
        this.head = head(document);
    }

    /** The year the headline states, else another line of the head. */
    @Nullable
    Integer statedYear() {
        return title().flatMap(Dates::year)
                .or(() ->
                        head.stream().flatMap(text -> Dates.year(text).stream()).findFirst())
                .or(() -> Dates.year(source.name()))
                .orElse(null);
    }

    /** @param pages as far as they are known */
    DocumentFacts read(DocumentSummary tables, int pages) {
        Optional<String> title = title().or(() -> tables.titles().findFirst());
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
                organisation,
                place.map(Places.Place::province).orElse(null),
                place.map(Places.Place::city).orElse(null),
                place.map(Places.Place::county).orElse(null),
                place.map(Places.Place::code).orElse(null),
                published(),
                Status.OK,
                null);
    }

    /** The day that a line of the head states as that of publication, or that stands alone on the cover. */
    private @Nullable String published() {
        for (String text : head) {
            Matcher stated = PUBLISHED.matcher(text);
            String day = stated.find() ? stated.group(1) : text;
            Optional<String> iso = Dates.iso(day).filter(date -> date.length() == ISO_DAY.length());
            if (iso.isPresent()) {
                return iso.get();
            }
        }
        return null;
    }

    private static List<String> head(SourceDocument document) {
        List<String> head = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (!(block instanceof Paragraph paragraph) || head.size() == HEAD_PARAGRAPHS) {
                break;
            }
            String text = Folding.fold(paragraph.text());
            if (!text.isEmpty()) {
                head.add(text);
            }
        }
        return head;
    }

    /** The first line of the head that names a disclosure and its year, else the first that names one. */
    private Optional<String> title() {
        List<String> titles = head.stream()
                .filter(text -> text.length() <= LONGEST_TITLE && namesDisclosure(text))
                .filter(text -> !BREADCRUMB.matcher(text).find())
                .map(text -> NUMBER_BEFORE_TITLE.matcher(text).replaceFirst(""))
                .toList();
        Optional<String> first = titles.stream()
                .filter(text -> Dates.year(text).isPresent())
                .findFirst()
                .or(() -> titles.stream().findFirst());
        // a browser's header repeats the headline with the site's name behind it
        return first.map(header -> titles.stream()
                .filter(headline -> header.startsWith(headline))
                .reduce(header, (shortest, headline) -> headline.length() < shortest.length() ? headline : shortest));
    }

    private static boolean namesDisclosure(String text) {
        return text.contains("预算") || text.contains("决算") || text.contains("绩效目标");
    }

    /** The headline's year, else the one most tables state, else what the head or the file's name says. */
    private @Nullable Integer year(DocumentSummary tables) {
        return title().flatMap(Dates::year)
                .or(() -> mostFrequent(tables.years()))
                .or(() -> Optional.ofNullable(statedYear()))
                .or(() -> Dates.year(source.name()))
                .orElse(null);
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
        texts.addAll(head);
        texts.addAll(tables.implementing());
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
