package org.yusuan.lexicon;

import java.util.regex.Pattern;

/** Recognises values that say when: a day, a month, a period, a deadline. */
final class DateWords {
    /** The longest words in characters that may follow a deadline, {@code 前完成全部任务}. */
    private static final String WHAT_IS_DONE = "[^\\d，。；]{0,20}";

    private static final String TO = " ?[-~～—–至到] ?";
    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final String MONTH = "(?:1[0-2]|0?[1-9]) ?月份?";
    private static final String DAY = "(?:3[01]|[12]\\d|0?[1-9]) ?[日号]";
    private static final String RELATIVE = "(?:[每当次翌本今明前]年度?|[每次当本]月|每季度?)";
    private static final String POINT = "(?:(?:" + YEAR + " ?年度?|" + RELATIVE + ") ?" + MONTH + "(?: ?" + DAY + ")?"
            + "|" + MONTH + "(?: ?" + DAY + ")?"
            + "|[每次当本]月 ?" + DAY
            + "|(?:" + YEAR + " ?年度?|" + RELATIVE + ")? ?第?[一二三四1-4] ?季度"
            + "|" + RELATIVE + "?年?[底末]"
            + "|" + YEAR + " ?年度?"
            + "|" + YEAR + "([-/.])(?:1[0-2]|0?[1-9])(?:\\1(?:3[01]|[12]\\d|0?[1-9]))?"
            + "|20\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))";
    private static final String SPAN =
            "(?:" + YEAR + " ?年度? ?)?(?:1[0-2]|0?[1-9])" + TO + MONTH + "|" + YEAR + TO + YEAR + " ?年度?";
    private static final String BEFORE = "(?:截[至止]到?|不得?晚于|不迟于|早于|[于在自从到至按]|[≤≥<>=]=?)? ?";
    private static final String AFTER = "(?:[底末初中上下]旬?)?(?:(?:之|以)?[前内]|止|起|期间)?";
    private static final String DONE = "(?:(?:[底末]?(?:之|以)?[前内]|[底末]|全部|按时|如期)" + WHAT_IS_DONE
            + "|(?:完成|完工|竣工|交付|发放|结束|到位|实施|开展)" + WHAT_IS_DONE + ")?";

    private static final Pattern WHEN = Pattern.compile(BEFORE + "(?:" + SPAN + "|" + POINT + "(?:" + TO
            + POINT.replace("\\1", "\\2") + ")?) ?" + AFTER + " ?" + DONE + "[。.;；]?");

    private DateWords() {}

    /** Whether the folded text says when, and nothing else. */
    static boolean isWhen(String folded) {
        return WHEN.matcher(folded).matches();
    }
}
