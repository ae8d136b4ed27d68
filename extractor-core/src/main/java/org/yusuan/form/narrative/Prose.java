package org.yusuan.form.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Block;
import org.yusuan.document.Box;
import org.yusuan.document.Paragraph;
import org.yusuan.document.SourceDocument;
import org.yusuan.lexicon.Folding;
import org.yusuan.record.Origin;

/** The sentences of a document's narrative: printed lines joined where the line was full, then parted at full stops. */
final class Prose {
    private static final String SENTENCE_ENDS = "。！？；：";
    private static final Pattern SENTENCE = Pattern.compile("[^。！？；]+[。！？；]?");

    /** A page number between two lines is not part of the text. */
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–\\s]*\\d{1,4}[-—–\\s]*");

    /** A line goes on in the next one if it reaches this share of the right end of its page's widest line. */
    private static final double FULL_LINE = 0.9;

    /** What goes on longer without a full stop, in characters, is no sentence. */
    private static final int LONGEST_SENTENCE = 4_000;

    private final Map<Integer, Double> rightEnds = new HashMap<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Origin origin;
    private @Nullable Paragraph last;

    private Prose(SourceDocument document) {
        for (Paragraph paragraph : document.paragraphs()) {
            Box box = paragraph.area().upright();
            if (box != null) {
                rightEnds.merge(paragraph.page(), box.x1(), Math::max);
            }
        }
    }

    /**
     * A sentence.
     *
     * @param origin of the paragraph or line where its paragraph begins
     */
    record Sentence(String text, Origin origin) {}

    static List<Sentence> sentences(SourceDocument document) {
        Prose prose = new Prose(document);
        int ordinal = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                ordinal++;
                prose.add(paragraph, ordinal);
            } else {
                prose.end();
            }
        }
        prose.end();
        return prose.sentences;
    }

    private void add(Paragraph paragraph, int ordinal) {
        if (paragraph.text().isBlank() || PAGE_NUMBER.matcher(paragraph.text()).matches()) {
            return;
        }
        if (!goesOn()) {
            end();
        }
        if (origin == null) {
            origin = new Origin(paragraph.area(), "p" + ordinal);
        }
        text.append(paragraph.text().strip());
        last = paragraph;
    }

    /** Only lines of a layout go on; elsewhere a paragraph is whole. */
    private boolean goesOn() {
        Box box = last == null ? null : last.area().upright();
        if (last == null || box == null || text.isEmpty()) {
            return false;
        }
        boolean ended = SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        return !ended && box.x1() >= FULL_LINE * rightEnds.getOrDefault(last.page(), 0.0);
    }

    private void end() {
        if (origin != null) {
            Matcher matcher = SENTENCE.matcher(text);
            while (matcher.find()) {
                String sentence = Folding.fold(matcher.group());
                if (!sentence.isEmpty() && sentence.length() <= LONGEST_SENTENCE) {
                    sentences.add(new Sentence(sentence, origin));
                }
            }
        }
        text.setLength(0);
        origin = null;
        last = null;
    }
}
