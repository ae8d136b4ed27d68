package org.yusuan.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yusuan.read.text.ClassifiedLine.Kind;

/** Splits a text into lines, joins those over which an HTML table runs, and says what each looks like. */
final class LineSplitter {
    private static final Pattern TABLE_TAG = Pattern.compile("<(/?)table\\b[^<>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern PIPE_RULE = Pattern.compile("\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?");
    private static final Pattern FENCE_OR_RULE =
            Pattern.compile("(?:```|~~~)\\w{0,20}|-{3,}|\\*{3,}|_{3,}|(?:- ){2,}-|(?:\\* ){2,}\\*");

    /** A leader of dots and a page number: a line of a table of contents, whatever stands between its parts. */
    private static final Pattern CONTENTS_ENTRY = Pattern.compile(
            "(?:[.．·‥。]{4,}|…{2,})[\\s*]*(?:[0-9０-９]{1,4}|[ivxlc]{1,6})\\**$", Pattern.CASE_INSENSITIVE);

    /** Longest line that may be an entry of a table of contents, in characters. */
    private static final int LONGEST_ENTRY = 400;

    private LineSplitter() {}

    static List<ClassifiedLine> split(String text) {
        List<ClassifiedLine> lines = new ArrayList<>();
        int page = 1;
        for (String pageText : text.split("\f", -1)) {
            for (String joined : joinedTables(pageText.lines().toList())) {
                lines.add(classified(joined, page));
            }
            page++;
        }
        return lines;
    }

    private static List<String> joinedTables(List<String> lines) {
        List<String> joined = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int depth = 0;
        for (String line : lines) {
            open.append(open.isEmpty() ? "" : "\n").append(line);
            depth = Math.max(0, depth + depthChange(line));
            if (depth == 0) {
                joined.add(open.toString());
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            joined.add(open.toString());
        }
        return joined;
    }

    private static int depthChange(String line) {
        int change = 0;
        Matcher tag = TABLE_TAG.matcher(line);
        while (tag.find()) {
            change += tag.group(1).isEmpty() ? 1 : -1;
        }
        return change;
    }

    private static ClassifiedLine classified(String text, int page) {
        String trimmed = text.strip();
        boolean tabs = text.contains("\t");
        if (!tabs && (isMark(trimmed) || CellMarkup.prose(text).isEmpty())) {
            return new ClassifiedLine(Kind.BLANK, text, List.of(), page);
        }
        List<String> fields = fields(text, '\t');
        if (isContentsEntry(trimmed)) {
            return new ClassifiedLine(Kind.PROSE, text, List.of(), page);
        }
        if (fields.size() > 1) {
            return new ClassifiedLine(Kind.TAB_ROW, text, fields, page);
        }
        if (TABLE_TAG.matcher(text).find()) {
            return new ClassifiedLine(Kind.HTML_TABLE, text, List.of(), page);
        }
        List<String> piped = fields(withoutOuterPipes(trimmed), '|');
        if (trimmed.contains("|") && PIPE_RULE.matcher(trimmed).matches()) {
            return new ClassifiedLine(Kind.PIPE_RULE, text, List.of(), page);
        }
        if (piped.size() > 1 || isEnclosed(trimmed)) {
            return new ClassifiedLine(Kind.PIPE_ROW, text, piped, page);
        }
        return new ClassifiedLine(Kind.PROSE, text, List.of(), page);
    }

    /** Whether a line is a mark of the converter: the fence of a listing, a rule between pages, a comment. */
    private static boolean isMark(String trimmed) {
        return FENCE_OR_RULE.matcher(trimmed).matches() || (trimmed.startsWith("<!--") && trimmed.endsWith("-->"));
    }

    private static boolean isContentsEntry(String trimmed) {
        return trimmed.length() <= LONGEST_ENTRY
                && CONTENTS_ENTRY.matcher(CellMarkup.plain(trimmed)).find();
    }

    static boolean isEnclosed(String trimmed) {
        return trimmed.length() > 2 && trimmed.startsWith("|") && trimmed.endsWith("|") && !trimmed.endsWith("\\|");
    }

    private static String withoutOuterPipes(String trimmed) {
        String inner = trimmed.startsWith("|") ? trimmed.substring(1) : trimmed;
        boolean closed = inner.endsWith("|") && !inner.endsWith("\\|");
        return closed ? inner.substring(0, inner.length() - 1) : inner;
    }

    /** The fields between separators that stand neither in an HTML table nor behind a backslash. */
    private static List<String> fields(String text, char separator) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        Matcher tag = TABLE_TAG.matcher(text);
        boolean tagAhead = tag.find();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            if (tagAhead && i == tag.start()) {
                depth = Math.max(0, depth + (tag.group(1).isEmpty() ? 1 : -1));
                tagAhead = tag.find();
            }
            char c = text.charAt(i);
            boolean escaped = separator == '|' && i > 0 && text.charAt(i - 1) == '\\';
            if (c == separator && depth == 0 && !escaped) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
