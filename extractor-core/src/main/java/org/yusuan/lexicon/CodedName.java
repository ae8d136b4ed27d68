package org.yusuan.lexicon;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A name with the code that is printed in front of it in one cell: {@code 204001-省科学技术厅}, {@code [201]某局},
 * {@code 105001某市信访局}.
 *
 * @param code absent where there is none
 * @param name without it
 */
public record CodedName(@Nullable String code, String name) {
    /** Before a dash or in brackets a short code is one; glued to the name only one that is too long for a count or a year. */
    private static final Pattern CODED =
            Pattern.compile("(?:[\\[(（【]?(?<dashed>[0-9A-Z]*\\d[0-9A-Z]+)[])）】]?\\s*[-—–_－]+|"
                    + "[\\[(（【](?<bracketed>\\d[0-9A-Z]+)[])）】]|(?<glued>\\d{6,}))\\s*(?<name>\\p{IsHan}.*)");

    /** A year in front of a name is none of its code: 2025-2027年某规划. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** Parts a name from a code in front of it. */
    public static CodedName of(String published) {
        String text = Folding.fold(published);
        Matcher matcher = CODED.matcher(text);
        if (!matcher.matches()) {
            return new CodedName(null, text);
        }
        String code = Stream.of("dashed", "bracketed", "glued")
                .map(matcher::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return YEAR.matcher(code).matches() ? new CodedName(null, text) : new CodedName(code, matcher.group("name"));
    }
}
