package org.yusuan.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Block;
import org.yusuan.document.Box;
import org.yusuan.document.DocumentMetadata;
import org.yusuan.document.Paragraph;
import org.yusuan.document.SourceDocument;
import org.yusuan.lexicon.Dates;
import org.yusuan.lexicon.Folding;

/** What stands at the head of a document, on its cover or over its text: the headline, its year, the day of publication. */
final class Headline {
    /** Paragraphs at the head of a document that may be its cover or headline. */
    private static final int PARAGRAPHS = 12;
    /** Longest text, in characters, that can be a title; longer ones are prose. */
    private static final int LONGEST = 60;
    /** Lines of one headline. */
    private static final int LINES = 3;

    /** Lines of one headline stand closer than this share of their height, in the same size (share), centred alike (points). */
    private static final double LINE_GAP = 1.6;

    private static final double SIZE_DIFFERENCE = 0.1;
    private static final double CENTRE_DIFFERENCE = 20;

    /** A web page's path to the article, or its address. */
    private static final Pattern BREADCRUMB = Pattern.compile("[>»]|https?:|首页");

    private static final Pattern NUMBER_BEFORE = Pattern.compile("^附[件表]\\s*\\d*\\s*[:：]?\\s*");

    /** A sentence or an item of one: it states an amount, or has the stops of prose. */
    private static final Pattern PROSE = Pattern.compile("\\d\\s?(?:万|亿)?元|\\d\\s?[万亿]$|[。；;，]|^[-—–]{2}");

    /** What 关于 … has come to its end with. */
    private static final Pattern ENDED = Pattern.compile("(?:报告|说明|通知|公告|公示|解读|批复|表|书)(?:[(（].*[)）])?$");

    /** What begins a heading of its own under the headline: a number, the name of a form. */
    private static final Pattern NEW_HEADING = Pattern.compile("^(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?[、.．].*|.*表$");

    private static final String CONCERNING = "关于";

    /** A report on one year's budget and on the next year's, which it is for: …2025年预算执行情况和2026年预算草案的报告. */
    private static final Pattern NEXT_BUDGET = Pattern.compile("执行情况.{0,12}?((?:19|20)\\d\\d)\\s?年.{0,12}预算");

    /** 发布日期：2025-02-18, as an article's page says over its text. */
    private static final Pattern PUBLISHED = Pattern.compile("(?:发布|公布|公开|发文|成文)(?:日期|时间)?\\s?[:：]\\s?"
            + "((?:19|20)\\d\\d\\s?[年./-]\\s?\\d{1,2}\\s?[月./-]\\s?\\d{1,2}日?)");

    /** The day before the time of day. */
    private static final Pattern DAY =
            Pattern.compile("((?:19|20)\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?).*", Pattern.DOTALL);

    private static final String ISO_DAY = "yyyy-mm-dd";
    private static final String ISO_YEAR = "yyyy";

    private final DocumentMetadata description;
    private final List<String> lines;
    private final List<String> headings;

    private Headline(DocumentMetadata description, List<Paragraph> head) {
        this.description = description;
        this.lines = head.stream().map(Headline::text).toList();
        this.headings = joined(head);
    }

    static Headline of(SourceDocument document) {
        List<Paragraph> head = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (!(block instanceof Paragraph paragraph) || head.size() == PARAGRAPHS) {
                break;
            }
            if (!text(paragraph).isEmpty()) {
                head.add(paragraph);
            }
        }
        return new Headline(document.description(), head);
    }

    private static String text(Paragraph paragraph) {
        return Folding.fold(paragraph.text());
    }

    /** The lines of the head, from the top. */
    List<String> lines() {
        return lines;
    }

    /** What the file itself calls its title, else the first heading that names a disclosure and its year, else one. */
    Optional<String> title() {
        return Optional.ofNullable(description.title())
                .map(Folding::fold)
                .filter(title -> !title.isEmpty())
                .or(this::printed);
    }

    private Optional<String> printed() {
        List<String> titles = headings.stream()
                .filter(text -> text.length() <= LONGEST && namesDisclosure(text))
                .filter(Headline::isHeading)
                .map(text -> NUMBER_BEFORE.matcher(text).replaceFirst(""))
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

    /** The year the headline is of. */
    Optional<Integer> titleYear() {
        return title().flatMap(title -> {
            Matcher next = NEXT_BUDGET.matcher(title);
            return next.find() ? Optional.of(Integer.valueOf(next.group(1))) : Dates.year(title);
        });
    }

    /** The year the headline is of, else the first that a line of the head names. */
    Optional<Integer> year() {
        return titleYear()
                .or(() -> lines.stream()
                        .flatMap(text -> Dates.year(text).stream())
                        .findFirst());
    }

    /** The day the file states as that of publication, that a line of the head states, or that stands alone on the cover. */
    @Nullable
    String published() {
        return Stream.concat(Stream.ofNullable(description.published()).map(Headline::day), lines.stream())
                .flatMap(text -> {
                    Matcher stated = PUBLISHED.matcher(text);
                    return Dates.iso(stated.find() ? stated.group(1) : text).stream();
                })
                .filter(date -> date.length() == ISO_DAY.length())
                .findFirst()
                .orElse(null);
    }

    private static String day(String published) {
        Matcher day = DAY.matcher(published);
        return day.matches() ? day.group(1) : published;
    }

    private static boolean namesDisclosure(String text) {
        return Stream.of("预算", "决算", "绩效目标", "“三公”经费").anyMatch(text::contains);
    }

    /** The head's lines, those of one heading joined. */
    private static List<String> joined(List<Paragraph> head) {
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            StringBuilder heading = new StringBuilder(text(head.get(i)));
            int last = i;
            while (last + 1 < head.size()
                    && last + 1 < i + LINES
                    && goesOn(heading.toString(), head.get(last), head.get(last + 1))) {
                last++;
                heading.append(text(head.get(last)));
            }
            headings.add(heading.toString());
            i = last;
        }
        return headings;
    }

    private static boolean goesOn(String heading, Paragraph upper, Paragraph lower) {
        if (!isHeading(heading)
                || ENDED.matcher(heading).find()
                || !isHeading(text(lower))
                || beginsAnew(text(lower))) {
            return false;
        }
        Box above = upper.area().upright();
        Box below = lower.area().upright();
        return (above == null || below == null)
                ? heading.startsWith(CONCERNING)
                : (upper.page() == lower.page() && isSet(above, below));
    }

    private static boolean isHeading(String text) {
        return !PROSE.matcher(text).find() && !BREADCRUMB.matcher(text).find();
    }

    /** Whether a line is a heading of its own, a date or says something with a label. */
    private static boolean beginsAnew(String text) {
        return NEW_HEADING.matcher(text).matches()
                || text.startsWith(CONCERNING)
                || text.contains("：")
                || Dates.iso(text)
                        .filter(date -> date.length() > ISO_YEAR.length())
                        .isPresent();
    }

    /** Whether two lines are set as one heading. */
    private static boolean isSet(Box above, Box below) {
        double height = Math.max(above.height(), below.height());
        return below.y0() >= above.y1()
                && below.y0() - above.y1() < LINE_GAP * height
                && Math.abs(above.height() - below.height()) <= SIZE_DIFFERENCE * height
                && Math.abs(above.centerX() - below.centerX()) <= CENTRE_DIFFERENCE;
    }
}
