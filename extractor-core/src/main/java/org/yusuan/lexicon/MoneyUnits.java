package org.yusuan.lexicon;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units of money stated in captions, headings and labels. */
public final class MoneyUnits {
    private static final String UNIT = "(亿 ?元|万 ?元|千 ?元|元)";

    /** After 单位 a unit may stand short, but only where nothing that could be a name goes on. */
    private static final Pattern CAPTION = Pattern.compile("单 ?位 ?[:：为是—\\-]{0,2} ?[(（]? ?(?:人 ?民 ?币)? ?[(（]? ?"
            + "(?:(亿 ?元|万 ?元|千 ?元)(?!以[上下内])|(元|亿|万)(?=$|[ ()（）,，、;；。|]|编制|填报|填表|制表|公开|日期|部门))(?! ?[/每])");

    /** In brackets the unit stands alone or before another: (万元), （万元、%）. */
    private static final Pattern BRACKETED =
            Pattern.compile("[(（\\[【〔] ?(?:人 ?民 ?币 ?)?" + UNIT + " ?(?:[)）\\]】〕,，、;；]|$)");

    /** The whole text is a unit, or a heading ends with one: 预算数/万元, 金额 万元, 经费万元. */
    private static final Pattern ENDING =
            Pattern.compile("(?:^|[/,，、 :：]|金额|数|额|资金|经费|合计|小计|支出|收入|投资) ?(?:人 ?民 ?币)?(?<!\\d ?)" + UNIT + "$");

    private static final Pattern MEASURED_IN = Pattern.compile("以 ?[“\"(（]?(亿元|万元|千元|元)[”\")）]? ?为 ?(?:计量|金额|货币)?单 ?位");

    private static final Pattern LAST_BRACKETS = Pattern.compile("[(（]([^()（）]+)[)）]$");

    private static final Vocabulary<ValueType> UNITS = Vocabulary.load(ValueType.class, "units.tsv");

    private static final Pattern[] STATEMENTS = {CAPTION, MEASURED_IN, BRACKETED, ENDING};

    private MoneyUnits() {}

    /**
     * The unit the text states for the amounts it governs. A unit beside a number ({@code 5000元}) governs that number
     * only, and a price per something ({@code 元/人}) is none.
     */
    public static Optional<MoneyUnit> stated(String text) {
        if (!mentionsUnit(text)) {
            return Optional.empty();
        }
        String spaced = Folding.spaced(text);
        for (Pattern statement : STATEMENTS) {
            Matcher matcher = statement.matcher(spaced);
            if (matcher.find()) {
                String unit = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
                return Optional.of(named(unit.replace(" ", "")));
            }
        }
        return Optional.empty();
    }

    /** Whether a heading states that its column has no money: 评价分数（分）, 面积(平方米). */
    public static boolean isOther(String heading) {
        Matcher bracketed = LAST_BRACKETS.matcher(Folding.fold(heading).strip());
        return bracketed.find()
                && UNITS.exact(bracketed.group(1))
                        .filter(kind -> kind == ValueType.NUMBER)
                        .isPresent();
    }

    /** The unit of a name in full or short. */
    static MoneyUnit named(String unit) {
        return switch (unit) {
            case "亿元", "亿" -> MoneyUnit.YI_YUAN;
            case "万元", "万" -> MoneyUnit.WAN_YUAN;
            case "千元" -> MoneyUnit.QIAN_YUAN;
            case "元" -> MoneyUnit.YUAN;
            default -> throw new IllegalArgumentException("expected a unit of money, found " + unit);
        };
    }

    private static boolean mentionsUnit(String text) {
        return text.indexOf('元') >= 0 || text.indexOf('万') >= 0 || text.indexOf('亿') >= 0;
    }
}
