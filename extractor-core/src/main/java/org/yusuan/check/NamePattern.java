package org.yusuan.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.TsvResource;

/** What words make of a name. The words stand in {@code words.tsv}, tied to start or end by {@code ^} and {@code $}. */
enum NamePattern {
    /** 总计: the total of everything on a side. */
    GRAND_TOTAL,
    /** 合计, 小计, 总计. */
    TOTAL,
    /** 人员经费合计, 公用经费合计: the total of a part of a table. */
    PART_TOTAL,
    /** 本年收入, 本年支出 as the name of a row: the year's total under another name. */
    CURRENT_ROW,
    /** 本年, 当年 before a total: without what is carried over. */
    CURRENT,
    /** 上年结转, 年初结余, 结转下年. */
    CARRYOVER,
    /** A fund or other source of revenue as the name of a row. */
    FUND,
    /** Before the name of something: that it is of one fund only. */
    OF_A_FUND,
    /** 财政拨款 as the name of a row. */
    FISCAL_APPROPRIATION,
    /** A class of the departments' economic classification (工资福利支出). */
    ECONOMIC_CLASS,
    /** A class of the government's economic classification (机关工资福利支出). */
    GOVERNMENT_CLASS,
    /** A class (类) of the functional classification (一般公共服务支出). */
    FUNCTIONAL_CLASS,
    /** 税收收入, 非税收入. */
    REVENUE_CLASS,
    /** The total of a government's table under the table's own name (全区一般公共预算支出). */
    OWN_TOTAL,
    /** 全省, 本地区 as the name of a row: all of the places below it. */
    WHOLE_PLACE,
    /** 分地区 in the title of a table (as the rules of disclosure, 财预〔2016〕143号, ask for transfers): its rows are places, not all of which need be named. */
    BY_PLACE,
    /** 债务余额 in the name of a row or a heading. */
    DEBT_BALANCE,
    /** 债务限额. */
    DEBT_LIMIT,
    /** 新增债务限额: what a limit grows by. */
    NEW_LIMIT,
    /** 债务发行额. */
    DEBT_ISSUED,
    /** 债务还本额. */
    DEBT_REPAID,
    /** The end of the name of a public body. */
    BODY,
    /** A share that cannot be more than the whole. */
    BOUNDED_RATE,
    /** A rate that may well be above 100 %, as growth is. */
    UNBOUNDED_RATE,
    /** Any rate: a number of it wants a percent sign. */
    RATE,
    /** What a copied value ends with, though it says nothing. */
    EMPTY_NOUN,
    /** A name that stands for none: 无. */
    NOTHING,
    /** A blank of the form nobody filled in. */
    PLACEHOLDER,
    /** 执行数, 决算数 at the end of the name of a row: of what was done, not of what was planned. */
    EXECUTED,
    /** A heading that says what stands below it, though the contract has no measure for it: 专项债务, 税收返还, 本年收入. */
    KNOWN_COLUMN,
    /** A figure of another year or stage than the budget's. */
    OTHER_PERIOD,
    /** A column that has percentages. */
    PERCENT_COLUMN,
    /** Compared with another year. */
    COMPARISON,
    /** Not compared with the year before as it was published. */
    OTHER_COMPARISON,
    /** 全省, 省级: in the title of a table of a government's own budget. */
    GOVERNMENT_LEVEL,
    /** 部门, 单位: in the title of a table of a part of a government. */
    PART_OF_GOVERNMENT,
    /** A reason for joining tables over pages that rests on no layout. */
    DOUBTFUL_JOIN;

    private static final int COLUMNS = 3;

    private static final Map<NamePattern, List<Pattern>> PATTERNS = load();

    private record Pattern(String text, boolean atStart, boolean atEnd) {
        static Pattern of(String wording) {
            boolean atStart = wording.startsWith("^");
            boolean atEnd = wording.endsWith("$");
            String text = wording.substring(atStart ? 1 : 0, wording.length() - (atEnd ? 1 : 0));
            return new Pattern(Folding.key(text), atStart, atEnd);
        }

        boolean fits(String key) {
            if (atStart && atEnd) {
                return key.equals(text);
            }
            return atStart ? key.startsWith(text) : atEnd ? key.endsWith(text) : key.contains(text);
        }
    }

    /** Whether the words make the text this. */
    boolean fits(String text) {
        String key = Folding.key(text);
        for (Pattern pattern : PATTERNS.getOrDefault(this, List.of())) { // asked of every row by most rules
            if (pattern.fits(key)) {
                return true;
            }
        }
        return false;
    }

    private static Map<NamePattern, List<Pattern>> load() {
        Map<NamePattern, List<Pattern>> patterns = new EnumMap<>(NamePattern.class);
        for (List<String> row : TsvResource.rows(NamePattern.class, "words.tsv", COLUMNS)) {
            NamePattern word = valueOf(row.get(0).toUpperCase(Locale.ROOT));
            patterns.computeIfAbsent(word, key -> new ArrayList<>()).add(Pattern.of(row.get(1)));
        }
        return patterns;
    }
}
