package org.yusuan.read.word;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.yusuan.read.flow.FlowText;

/** The text of a paragraph of a .doc as published: fields by their results, deleted and hidden runs left out. */
final class DocText {
    private static final char LINE_BREAK = 0x0B;
    private static final char PAGE_BREAK = 0x0C;
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_SEPARATOR = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char NO_BREAK_HYPHEN = 0x1E;

    /** Stands for a picture or a drawing where a run is marked as special. */
    private static final char DRAWING = 0x28;

    private final FlowText text;
    private final PageCounter pages;
    /** For each open field whether its result has begun: before that stand its instructions. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private int firstPage;

    private DocText(FlowText text, PageCounter pages) {
        this.text = text;
        this.pages = pages;
    }

    /** @return the page on which the paragraph's text begins */
    static int read(Paragraph paragraph, FlowText text, PageCounter pages) {
        if (paragraph.pageBreakBefore()) {
            pages.authorBreakBeforeText();
        }
        DocText reading = new DocText(text, pages);
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            reading.read(paragraph.getCharacterRun(i));
        }
        return reading.firstPage == 0 ? pages.page() : reading.firstPage;
    }

    private void read(CharacterRun run) {
        boolean published = !run.isVanished() && !run.isMarkedDeleted() && !run.isFldVanished();
        String characters = run.text();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            boolean drawing = run.isSpecialCharacter() && c == DRAWING;
            if (!field(c) && published && !drawing && !fields.contains(false)) {
                add(c);
            }
        }
    }

    private boolean field(char c) {
        switch (c) {
            case FIELD_BEGIN -> fields.push(false);
            case FIELD_SEPARATOR -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(true);
                }
            }
            case FIELD_END -> fields.poll();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void add(char c) {
        switch (c) {
            case LINE_BREAK -> text.endLine();
            case PAGE_BREAK -> {
                text.endLine();
                pages.authorBreak();
            }
            case NO_BREAK_HYPHEN -> append('-');
            case '\t' -> append(' ');
            default -> {
                if (c >= ' ') {
                    append(c);
                }
            }
        }
    }

    private void append(char c) {
        text.append(String.valueOf(c));
        if (!Character.isWhitespace(c)) {
            pages.text();
            firstPage = firstPage == 0 ? pages.page() : firstPage;
        }
    }
}
