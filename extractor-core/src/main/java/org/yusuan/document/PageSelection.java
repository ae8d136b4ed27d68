package org.yusuan.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which pages of a document are asked for. */
public record PageSelection(List<Range> ranges) {
    /** Every page. */
    public static final PageSelection ALL = new PageSelection(List.of(new Range(1, Integer.MAX_VALUE)));

    /** A number that does not fit is refused by its length: no document has a million pages. */
    private static final Pattern RANGE = Pattern.compile("\\s*(\\d{1,6})\\s*(?:-\\s*(\\d{1,6})\\s*)?");

    /** Pages from the first to the last, both counted. */
    public record Range(int first, int last) {
        public Range {
            if (first < 1 || last < first) {
                throw new IllegalArgumentException("pages " + first + "-" + last + " run backwards or begin before 1");
            }
        }
    }

    public PageSelection {
        ranges = List.copyOf(ranges);
    }

    /**
     * Reads {@code 1-3,7}.
     *
     * @throws IllegalArgumentException if the text is no such list; the message says what was expected
     */
    public static PageSelection parse(String text) {
        List<Range> ranges = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Matcher matcher = RANGE.matcher(part);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("expected pages such as 1-3,7, found '" + text + "'");
            }
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
            ranges.add(new Range(first, last));
        }
        return new PageSelection(ranges);
    }

    public static PageSelection of(Collection<Integer> pages) {
        return new PageSelection(
                new TreeSet<>(pages).stream().map(page -> new Range(page, page)).toList());
    }

    public boolean includes(int page) {
        return ranges.stream().anyMatch(range -> page >= range.first && page <= range.last);
    }

    /** Whether a document of so many pages has one of those asked for. */
    public boolean includesAny(int pages) {
        return ranges.stream().anyMatch(range -> range.first <= pages);
    }

    /** The document with only the blocks that are printed, at least in part, on pages asked for. */
    public SourceDocument of(SourceDocument document) {
        return document.withBlocks(
                document.blocks().stream().filter(this::includes).toList());
    }

    private boolean includes(Block block) {
        int first = block.page();
        int last = block instanceof Grid grid ? grid.lastPage() : first;
        return ranges.stream().anyMatch(range -> last >= range.first && first <= range.last);
    }
}
