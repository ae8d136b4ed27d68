package org.yusuan.check;

/** {@code docs/checks.md}: every rule with its formula, tolerance and an example, as the program has them. */
final class RuleGuide {
    private static final String HEAD = """
            # Checks

            What the program holds the figures of a disclosure against. Written by `RuleGuideTest` from the rules themselves
            (`mvn -Dyusuan.golden=rewrite -Dtest=RuleGuideTest test`); do not edit.

            **How to read a finding.** `第 51 页《…项目支出绩效目标表》：“智慧人大三期项目”的指标“智慧人大三期系统费用”为 890000万元，项目金额为 890,000元，
            疑计量单位有误（规则 unit_of_other_size，请看 t32:r21:c7、t32:r4:c8）` names the page and table, what is the matter with both figures, the
            rule, which the tables below explain, and the cells: table 32 of the document, row 21, cell 7. Look there first: a finding says that
            the document does not agree with itself, not why. `error` is arithmetic that cannot be right or a limit that is exceeded, `warning`
            what is probably a slip, `info` what is worth knowing. Where several findings name the same cell, that cell is the one to doubt.

            A rule has four outcomes: it holds, it fails, the document has nothing it is about, or something it needs is missing.
            `checks.csv` has every outcome with how often it came of a rule in a table; what fails is a finding, whose `ref` names
            all cells involved, the one to look at first in front. Values are never changed.

            **Tolerance.** Published amounts are rounded: each may be half a unit of its last published digit away from what it
            was (`12.3` 万元: 500 元; `12.29` 万元: 50 元; `12` 千元: 500 元; a zero is exact). Two sums may differ by as much as
            all figures on both sides may; what a document rounds to ten thousand is not held against it to the fen.

            **Between documents.** Rules of that name are tried when every document of the run is read, so only the flat tables have
            what they say: their rows stand behind all others of `checks.csv` and `findings.csv`, under the document that restates
            a figure or spells a name in another way than one before it. Where no document can be held against another they
            have no row.

            **Conservative.** A rule that has to assume how a table is built fails only where most rows of the table bear the
            assumption out; otherwise it is `not_decidable`, with the reason in `actual`. An `error` is told only where every table
            that it rests on was read with a confidence of 0.95 or more, a `warning` where it is 0.7 or more; below, the outcome is
            `not_decidable`, `reading_ambiguous`. Where another reading explains the difference (a unit, a part counted twice, one
            printed row, rows that are not there) that is told instead, as `info`, under the rule of that reading.

            **Confidence.** The confidence of a table is Π (1 − weight × share) over its doubts, which `documents/<id>.json` lists:
            what of its cells is left over, headings nobody knows, records without names, sums that do not hold, … The weights
            stand in `doubts.tsv`; `tools/fit_doubts.py` fits them to documents with truth. A document’s is the mean of its
            tables’, each by its filled cells, times the share of it that could be read.
            """;

    private RuleGuide() {}

    static String text() {
        StringBuilder text = new StringBuilder(HEAD);
        String family = "";
        for (String rule : RuleBook.ids()) {
            RuleText told = RuleBook.text(rule);
            if (!told.family().equals(family)) {
                family = told.family();
                text.append("\n## ").append(family).append("\n\n");
            }
            text.append("### `")
                    .append(told.id())
                    .append("` (")
                    .append(told.severity().id())
                    .append(")\n\n");
            text.append(told.formula()).append("\n\n");
            text.append("- Premise: ").append(told.premise()).append('\n');
            text.append("- Not applied to: ").append(told.notAppliedTo()).append('\n');
            text.append("- Tolerance: ").append(told.tolerance()).append('\n');
            text.append("- Example: ").append(told.example()).append("\n\n");
        }
        return text.toString();
    }
}
