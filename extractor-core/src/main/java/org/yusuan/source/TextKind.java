package org.yusuan.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells web pages, marked-up files of other kinds and plain texts apart, and all of them from binary content. */
final class TextKind {
    private static final Pattern DECLARED_PAGE = Pattern.compile("\\s*<!doctype\\s+html", Pattern.CASE_INSENSITIVE);

    /** A page, wherever in the looked-at bytes its first tags stand. */
    private static final Pattern WHOLE_PAGE =
            Pattern.compile("<!doctype\\s+html|<html[\\s>:]|<head[\\s>]|<body[\\s>]", Pattern.CASE_INSENSITIVE);

    /** A piece of a page; converters put the same tags at the beginning of a Markdown text. */
    private static final Pattern PAGE_PIECE = Pattern.compile(
            "\\s*(?:<!--.*?-->\\s*)*<(?:meta|title|link|style|script|table|div|p|center|span|font|h[1-6]|ul|ol|br|b)[\\s/>]",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Exports leave out the declaration that XML begins with. */
    private static final Pattern XML = Pattern.compile("\\s*<(?:\\?xml|(?:ss:)?workbook[\\s>])");

    /** Control characters, besides those a text has, that are forgiven: one in a hundred characters. */
    private static final int CHARACTERS_FOR_EACH_CONTROL = 100;

    /** How far into a file the mark of a marked-up format is looked for, in characters. */
    private static final int MARK_ZONE = 1024;

    private record Mark(String text, Detected found) {}

    private static final List<Mark> OTHER_MARKUP = List.of(
            new Mark("progid=\"excel.sheet\"", Detected.of(Format.SPREADSHEET_XML)),
            new Mark("urn:schemas-microsoft-com:office:spreadsheet\"", Detected.of(Format.SPREADSHEET_XML)),
            new Mark("progid=\"word.document\"", Detected.of(Format.WORD_XML)),
            new Mark("<pkg:package", Detected.of(Format.WORD_XML)),
            new Mark("<office:document", Detected.unsupported("a flat OpenDocument file")),
            new Mark("<svg", Detected.unsupported("an SVG image")));

    private TextKind() {}

    static Optional<Detected> of(byte[] head, Optional<Format> byExtension) {
        String text = TextDecoding.declared(head);
        if (!isText(text)) {
            return Optional.empty();
        }
        String zone = text.substring(0, Math.min(text.length(), MARK_ZONE)).toLowerCase(Locale.ROOT);
        if (isMimeMessage(zone)) {
            return Optional.of(Detected.of(Format.MHTML));
        }
        boolean wholePage = WHOLE_PAGE.matcher(text).find();
        if (XML.matcher(zone).lookingAt() && !wholePage) {
            return Optional.of(markup(zone));
        }
        if (isPage(text, byExtension)) {
            return Optional.of(Detected.of(Format.HTML));
        }
        // nothing in the bytes tells separated values from prose with commas
        return Optional.of(Detected.of(byExtension.equals(Optional.of(Format.CSV)) ? Format.CSV : Format.TEXT));
    }

    private static boolean isPage(String text, Optional<Format> byExtension) {
        if (DECLARED_PAGE.matcher(text).lookingAt()) {
            return true;
        }
        if (byExtension.equals(Optional.of(Format.TEXT)) || byExtension.equals(Optional.of(Format.CSV))) {
            return false;
        }
        boolean namedPage = byExtension.equals(Optional.of(Format.HTML));
        return WHOLE_PAGE.matcher(text).find()
                || PAGE_PIECE.matcher(text).lookingAt()
                || (namedPage && text.contains("<"));
    }

    private static boolean isMimeMessage(String zone) {
        return (zone.contains("mime-version:") || zone.startsWith("from:")) && zone.contains("content-type:");
    }

    private static Detected markup(String zone) {
        return OTHER_MARKUP.stream()
                .filter(mark -> zone.contains(mark.text()))
                .map(Mark::found)
                .findFirst()
                .orElseGet(() -> Detected.unsupported("an XML file"));
    }

    private static boolean isText(String text) {
        long controls = text.chars().filter(TextKind::isStray).count();
        return controls * CHARACTERS_FOR_EACH_CONTROL <= text.length();
    }

    /** A character that binary content has and texts do not. */
    private static boolean isStray(int c) {
        boolean layout = c == '\t' || c == '\n' || c == '\r' || c == '\f';
        return c == 0xFFFD || (Character.isISOControl(c) && !layout);
    }
}
