package org.yusuan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "阳城县|山西省|晋城市|阳城县|140522",
                "阳城县人民代表大会常务委员会2025年预算|山西省|晋城市|阳城县|140522",
                "山西省晋城市阳城县|山西省|晋城市|阳城县|140522",
                "廉江市|广东省|湛江市|廉江市|440881",
                "东莞市|广东省|东莞市||441900",
                "中共东莞市委宣传部|广东省|东莞市||441900",
                "江苏省委办公厅|江苏省|||320000",
                "上海市普陀区商务委员会|上海市|上海市|普陀区|310107",
                "舟山市普陀区|浙江省|舟山市|普陀区|330903",
                "普陀区（上海市）|上海市|上海市|普陀区|310107",
                "上海市|上海市|上海市||310000",
                "重庆市城口县|重庆市|重庆市|城口县|500229",
                "济源市财政局|河南省||济源市|419001",
                "西藏自治区2021年|西藏自治区|||540000",
                "西藏2021年预算|西藏自治区|||540000",
                "江苏省|江苏省|||320000",
                "东莞宣传部|广东省|东莞市||441900",
                "2025年东莞预算|广东省|东莞市||441900",
                "中共江苏委员会|江苏省|||320000",
                "安徽固镇|安徽省|蚌埠市|固镇县|340323",
                "吉林2025年预算|吉林省|||220000",
                "海南2021年预算|海南省|||460000",
                "吉林省2025年预算|吉林省|||220000",
                "吉林省吉林市船营区|吉林省|吉林市|船营区|220204",
                "海南藏族自治州|青海省|海南藏族自治州||632500",
                "海南州财政局|青海省|海南藏族自治州||632500",
                "延边州|吉林省|延边朝鲜族自治州||222400",
                "长阳县|湖北省|宜昌市|长阳土家族自治县|420528",
                "长阳土家族自治县|湖北省|宜昌市|长阳土家族自治县|420528",
                "2025年费县财政局部门预算|山东省|临沂市|费县|371325",
                "临沂市费县|山东省|临沂市|费县|371325",
                "阳泉市城区|山西省|阳泉市|城区|140302",
                "上海市浦东新区|上海市|上海市|浦东新区|310115",
                "洛阳市老城区|河南省|洛阳市|老城区|410302",
                "河南省预算|河南省|||410000",
                "河南预算|河南省|||410000",
                "单位名称：阳 城 县人大|山西省|晋城市|阳城县|140522",
                "北京市朝阳区2025年|北京市|北京市|朝阳区|110105",
                "东莞市支援阳城县|广东省|东莞市||441900",
                "普陀区|||||",
                "朝阳区|||||",
                "老城区改造|||||",
                "新城区建设|||||",
                "经费县级配套|||||",
                "组成县级|||||",
                "《意见》和县级文件|||||",
                "市、和县级|||||",
                "马鞍山市和县|安徽省|马鞍山市|和县|340523",
                "四川北路街道|||||",
                "人文县情|||||",
                "学习中山精神|||||",
                "江北区域|||||",
                "全市财政工作|||||",
                "''|||||",
            })
    void findsTheMostSpecificPlace(
            String text,
            @Nullable String province,
            @Nullable String city,
            @Nullable String county,
            @Nullable String code) {
        Places.@Nullable Place expected =
                province == null || code == null ? null : new Places.Place(province, city, county, code);
        assertThat(Places.find(text).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "普陀区商务委;上海市普陀区预算|310107", "普陀区;舟山市财政局|330903", "普陀区商务委|", "朝阳区财政局;北京市|110105",
                        "2025年部门预算;阳城县人大;山西省|140522",
                "东莞市委宣传部;东莞市;支援阳城县|441900", "安徽省财政厅;安徽省濉溪县扶贫;安徽省固镇县扶贫|340000", "阳城县;濉溪县|140522", "濉溪县;阳城县;濉溪县人大|340621",
                        "某局;某表|",
            })
    void agreesBetweenTexts(String texts, @Nullable String code) {
        assertThat(Places.find(List.of(texts.split(";")))
                        .map(Places.Place::code)
                        .orElse(null))
                .isEqualTo(code);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "三亚市|PROVINCE|460000",
                "三亚市|CITY|460200",
                "上海市普陀区|CITY|310000",
                "上海市普陀区|REGION|310107",
                "山西省晋城市阳城县|CITY|140500",
                "湛江市廉江市|CITY|440881",
                "宁夏回族自治区|REGION|640000",
                "海南省|CITY|460000",
                "迪庆州|PREFECTURE|533400",
            })
    void aPlaceIsLookedUpToTheRankThatATitleSpeaksOf(String text, AdministrativeLevel rank, String code) {
        assertThat(Places.find(text).map(place -> Places.ofRank(place, rank).code()))
                .contains(code);
    }

    @Test
    void noTextsNameNoPlace() {
        assertThat(Places.find(List.of())).isEmpty();
    }
}
