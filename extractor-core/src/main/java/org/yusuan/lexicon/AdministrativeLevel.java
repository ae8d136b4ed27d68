package org.yusuan.lexicon;

import java.util.Optional;

/** At what level of the state something is, by the last character of such a place's name. */
public enum AdministrativeLevel implements EnumId {
    /** 省. */
    PROVINCE("省"),
    /** 自治区. */
    AUTONOMOUS_REGION("自治区"),
    /** 区: of a city, where 全区 is not said of an 自治区. */
    REGION("区"),
    /** 市: a prefecture, a city of a county's rank, one directly under the centre. */
    CITY("市"),
    /** 自治州. */
    PREFECTURE("州"),
    /** 盟. */
    LEAGUE("盟"),
    /** 县. */
    COUNTY("县"),
    /** 旗. */
    BANNER("旗"),
    /** 镇, 乡, 街道: below what places are known by. */
    TOWNSHIP("");

    private static final WordRules<AdministrativeLevel> WORDS = WordRules.load(AdministrativeLevel.class, "ranks.tsv");

    private final String ending;

    AdministrativeLevel(String ending) {
        this.ending = ending;
    }

    /** The rank a title says that it is about: 全市, 省级, 县本级. */
    public static Optional<AdministrativeLevel> in(String title) {
        return WORDS.of(title);
    }

    boolean isOf(String placeName) {
        return !ending.isEmpty() && placeName.endsWith(ending);
    }
}
