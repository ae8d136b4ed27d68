package org.yusuan.form.caption;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.Area;
import org.yusuan.document.Cell;
import org.yusuan.document.Paragraph;
import org.yusuan.lexicon.Dates;
import org.yusuan.lexicon.Folding;
import org.yusuan.lexicon.MoneyUnit;
import org.yusuan.lexicon.MoneyUnits;
import org.yusuan.lexicon.Numbering;
import org.yusuan.lexicon.Places;

/** One line over a table (or a cell of its first rows) and what it can be read as. */
record CaptionLine(String text, Area area) {
    /** Form numbers: a kind of number, digits or Chinese numerals, then the title or nothing. 表一般… is no number. */
    private static final Pattern NUMBERED = Pattern.compile("((?:附件|附表|(?:部门|单位|预算|决算)?公开表|表)\\s?"
            + "(?:[一二三四五六七八九十]{1,4}(?!般)|\\d{1,2}(?:\\s?[-－—]\\s?\\d{1,3})*))"
            + "(?:\\s*[:：.、]\\s*|\\s+|$|(?=(?:19|20)\\d\\d\\s?年)|(?=\\p{IsHan}))(.*)");

    /** A number in brackets behind the title: 政府购买服务支出预算表（表十四）. */
    private static final Pattern NUMBERED_BEHIND =
            Pattern.compile("(.*\\p{IsHan})[(（](表\\s?(?:[一二三四五六七八九十]{1,4}|\\d{1,2}(?:[-－—]\\d{1,2})?))[)）]");

    /** Numbers of the final accounts' forms: 公开01表. */
    private static final Pattern OPEN_NUMBERED = Pattern.compile(
            "((?:(?:部门|单位|财政|预算|决算)*公开|(?:部门|单位|财政)?(?:预算|决算)|财决|财预)\\s?\\d{1,2}(?:[-－—]\\d{1,2})?\\s?表)"
                    + "\\s*[:：]?\\s*(.*)");

    /** A bare number before a form's name: 5-1 2024年…情况表; one of two parts also where the name goes on in the next line. */
    private static final Pattern BARE_NUMBERED = Pattern.compile("((?:\\d{1,2}(?:[-－—]\\d{1,2}){1,2})(?=[\\s　]+\\S{6,})"
            + "|\\d{1,3}(?=[\\s　].*表(?:[(（].*[)）])?$))[\\s　]+((?:(?:19|20)\\d\\d|\\p{IsHan}).*)");

    /** A place's code (GB/T 2260) before a name that the place is in, as the ministry's debt forms have it: 51 四川省2024年… */
    private static final Pattern REGION_CODED = Pattern.compile("(\\d{2}(?:\\d{2}){0,2})[\\s　]+(\\S.*)");

    private static final Pattern ORGANISATION =
            Pattern.compile("(?:^|\\s)(?:编制|填报|填列|公开|预算|主管)?(?:单位|部门)(?:\\s?名称)?(?:[(（]盖?章?[)）])?\\s?[:：]\\s?"
                    + "(\\S.*?)(?=\\s*(?:金额|计量)?单位\\s?[:：]|\\s\\S{1,4}[:：]|\\s*[(（]?(?:19|20)\\d\\d年度?[)）]?$|$)");
    private static final Pattern UNIT_LINE = Pattern.compile(".*(?:单位|金额)[:：].{1,8}|[(（]?(?:人民币)?(?:元|千元|万元|亿元)[)）]?");

    /** A label whose value stands apart from it on the same line: 部门：        某局. */
    private static final Pattern LABEL =
            Pattern.compile("(?:编制|填报|填列|公开|预算|主管|计量|金额)?(?:单位|部门)(?:名称)?(?:[(（]盖?章?[)）])?[:：]");

    private static final Pattern UNIT_BEHIND_TITLE = Pattern.compile("\\s*[(（]?(?:金额)?单位\\s?[:：]\\s?\\S{0,4}?元[)）]?$");
    private static final Pattern YEAR_LINE = Pattern.compile("[(（]?(?:19|20)\\d\\d年度?[)）]?");
    private static final Pattern DATE =
            Pattern.compile("(?:(?:填报|填表|编制)?(?:日期|时间)[:：])?(?:19|20)\\d\\d[-./年]\\d{1,2}(?:[-./月]\\d{1,2})?[月日]?");
    private static final Pattern FURNITURE = Pattern.compile("[-—–·.]*\\d{0,4}[-—–·.]*|第\\d+页.*|.*[….]{3,}\\d+");
    private static final Pattern REMARK = Pattern.compile("[(（][^()（）]+[)）]");
    private static final Pattern PROSE = Pattern.compile(".*[。；;].*|.*[，,：:]|(?:注|备注|说明|附注)[:：\\d].*");
    private static final Pattern FORM_NAME = Pattern.compile(".*表(?:格)?(?:[(（].*[)）])?");
    private static final Pattern BARE_NAME = Pattern.compile(".*(?:情况|表说明)");
    private static final Pattern POINTER = Pattern.compile(".*(?:下表|见表|附表如|如表|上表|报表.|表明).*");

    /** Form names with all their qualifiers stay below this; longer lines are sentences. In characters. */
    private static final int LONGEST_TITLE = 60;

    /** Names that do not end in 表 must be short to be told from sentences. In characters. */
    private static final int LONGEST_BARE_TITLE = 40;

    /** One character is no name but what is left of a unit that broke: 单位：万. */
    private static final int SHORTEST_NAME = 2;

    /** What every form's name ends with; on a line of its own, the rest of a name that broke. */
    private static final String NAME_END = "表";

    static CaptionLine of(Paragraph paragraph) {
        return new CaptionLine(Folding.fold(paragraph.text()), paragraph.area());
    }

    static CaptionLine of(Cell cell) {
        return new CaptionLine(Folding.fold(cell.text()), cell.areas().get(0));
    }

    CaptionLine withText(String newText) {
        return new CaptionLine(newText, area);
    }

    /** Whether the line breaks off inside brackets that the next one closes. */
    boolean goesOnIn(CaptionLine next) {
        return depth(text) > 0 && depth(next.text) < 0;
    }

    /** Whether the line is a label and the next one the value that stands beside it. */
    boolean isLabelOf(CaptionLine next) {
        return isLabel()
                && !next.isLabel()
                && next.title().isEmpty()
                && withText(text + next.text).isFact();
    }

    boolean isLabel() {
        return LABEL.matcher(compact()).matches();
    }

    private static int depth(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            depth += character == '（' || character == '(' ? 1 : 0;
            depth -= character == '）' || character == ')' ? 1 : 0;
        }
        return depth;
    }

    Optional<String> formNo() {
        return number(NUMBERED, 1)
                .or(() -> number(NUMBERED_BEHIND, 2))
                .or(() -> number(OPEN_NUMBERED, 1))
                .or(() -> afterRegionCode().isPresent() ? Optional.empty() : number(BARE_NUMBERED, 1))
                .map(number -> number.replaceAll("\\s", "").replaceAll("[－—]", "-"));
    }

    /** The line without a form number or a place's code before it and a unit behind it. */
    String withoutFormNo() {
        String rest = number(NUMBERED, 2)
                .or(() -> number(NUMBERED_BEHIND, 1))
                .or(() -> number(OPEN_NUMBERED, 2))
                .or(this::afterRegionCode)
                .or(() -> number(BARE_NUMBERED, 2))
                .orElse(text);
        return UNIT_BEHIND_TITLE.matcher(rest).replaceFirst("").trim();
    }

    private Optional<String> afterRegionCode() {
        Matcher coded = REGION_CODED.matcher(text);
        if (!coded.matches()) {
            return Optional.empty();
        }
        return Places.find(coded.group(2))
                .filter(place -> place.code().startsWith(coded.group(1)))
                .map(place -> coded.group(2));
    }

    Optional<MoneyUnit> unit() {
        String key = Folding.key(text);
        boolean stated = UNIT_LINE.matcher(key).matches()
                || UNIT_BEHIND_TITLE.matcher(text).find();
        return stated ? MoneyUnits.stated(text) : Optional.empty();
    }

    Optional<String> organisation() {
        Matcher matcher = ORGANISATION.matcher(withoutFormNo());
        while (matcher.find()) {
            String name = matcher.group(1).trim();
            if (name.length() >= SHORTEST_NAME
                    && MoneyUnits.stated("单位：" + name).isEmpty()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    Optional<Integer> year() {
        return YEAR_LINE.matcher(compact()).matches() ? Dates.year(text) : Optional.empty();
    }

    /** The form's name, if the line looks like one: it ends in 表, numbering, unit and organisation aside. */
    Optional<String> title() {
        String name = Numbering.stripItem(withoutFormNo());
        return isShort(name, LONGEST_TITLE)
                        && FORM_NAME.matcher(name).matches()
                        && !POINTER.matcher(name).matches()
                ? Optional.of(name)
                : Optional.empty();
    }

    /** A form's name without 表, such as 机关运行经费; only to be believed directly over a table. */
    Optional<String> bareTitle() {
        String name = Numbering.stripItem(withoutFormNo());
        boolean named =
                TableKinds.ofTitle(name).isPresent() || BARE_NAME.matcher(name).matches();
        return isShort(name, LONGEST_BARE_TITLE) && named ? Optional.of(name) : Optional.empty();
    }

    /** Page numbers, lines of a contents page, a label whose text is another line's: nothing of the table. */
    boolean isFurniture() {
        return isLabel() || FURNITURE.matcher(compact()).matches();
    }

    /** A remark in brackets on a line of its own. */
    boolean isRemark() {
        return REMARK.matcher(compact()).matches() && year().isEmpty() && unit().isEmpty();
    }

    /** A sentence, or a remark under the table before. */
    boolean isProse() {
        return unit().isEmpty()
                && organisation().isEmpty()
                && !isFurniture()
                && (PROSE.matcher(compact()).matches() || compact().length() > LONGEST_TITLE);
    }

    /** The day or month of which the table is: 2025年3月1日, 填报日期：2025.3.1. */
    boolean isDate() {
        return DATE.matcher(compact()).matches();
    }

    /** Whether the line says anything of a table but its name. */
    boolean isFact() {
        return unit().isPresent() || organisation().isPresent() || year().isPresent() || isBareFormNo();
    }

    boolean isBareFormNo() {
        return formNo().isPresent() && withoutFormNo().isEmpty();
    }

    String compact() {
        return text.replaceAll("\\s", "");
    }

    private boolean isShort(String name, int limit) {
        return (name.length() >= SHORTEST_NAME || name.equals(NAME_END))
                && name.length() <= limit
                && !PROSE.matcher(name).matches()
                && !isFurniture();
    }

    private Optional<@Nullable String> number(Pattern pattern, int group) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.ofNullable(matcher.group(group)) : Optional.empty();
    }
}
