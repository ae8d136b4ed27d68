package org.yusuan.lexicon;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name with the code that is glued to it: {@code [201]一般公共服务支出}, {@code 204001-省科学技术厅},
 * {@code 105001某市信访局}.
 *
 * @param code digits and capital letters
 * @param name without it
 */
public record CodedName(String code, String name) {
    private static final Pattern SET_OFF = Pattern.compile(
            "(?:[\\[(（【]([0-9A-Z]{3,30})[\\])）】]\\s*[-—–_－]?|([0-9A-Z]{3,30})\\s*[-—–_－])\\s*([“\"《〈]?\\p{IsHan}.*)");

    /** A code too long to be anything else, in front of a name that may begin with digits or letters. */
    private static final Pattern LONG = Pattern.compile("([0-9A-Z]{12,30})\\s*[-—–_－]\\s*(\\S.*)");

    /** The classes of 政府收支分类科目: revenue, expenditure by function, departments' and governments' economic items. */
    private static final String CLASSES = "10[1-6]|110|2[0-3]\\d|30\\d|31[0-3]|399|50\\d|51[0-4]|599";

    /**
     * Without a mark between them a code is one of a subject, or longer than numbers of things are: 12333 is a telephone
     * number, and no subject is of class 123.
     */
    private static final Pattern RUN_ON =
            Pattern.compile("((?:" + CLASSES + ")(?:\\d{2}){0,2}|\\d{6,30})\\s?(\\p{IsHan}.*)");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern DIGITS = Pattern.compile(".*\\d.*\\d.*\\d.*");

    /** What follows a number that is none of a code's; 人 begins names of subjects too: 人大事务, 人力资源事务. */
    private static final Pattern COUNTED = Pattern.compile("^(?:[年月日个元万亿号辆台平]|人(?![大力口民防才])).*");

    /** The parts of a folded text without numbering; empty where no code is glued to it. */
    public static Optional<CodedName> of(String text) {
        Optional<CodedName> setOff = setOff(text);
        if (setOff.isPresent()) {
            return setOff;
        }
        Matcher runOn = RUN_ON.matcher(text);
        return runOn.matches() && !COUNTED.matcher(runOn.group(2)).matches()
                ? Optional.of(new CodedName(runOn.group(1), runOn.group(2)))
                : Optional.empty();
    }

    /** The parts of a name that brackets or a dash set off from its code: what begins with a number may be named so. */
    public static Optional<CodedName> setOff(String text) {
        Matcher setOff = SET_OFF.matcher(text);
        if (setOff.matches()) {
            String code = setOff.group(1) != null ? setOff.group(1) : setOff.group(2);
            boolean coded =
                    DIGITS.matcher(code).matches() && !YEAR.matcher(code).matches();
            return coded ? Optional.of(new CodedName(code, setOff.group(3))) : Optional.empty();
        }
        Matcher behindLong = LONG.matcher(text);
        return behindLong.matches()
                ? Optional.of(new CodedName(behindLong.group(1), behindLong.group(2)))
                : Optional.empty();
    }
}
