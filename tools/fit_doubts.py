#!/usr/bin/env python3
"""Fits the weights of doubts.tsv to documents with truth, so that the confidence of a table is how often such a table is right.

usage: fit_doubts.py SCORE_DIR OUT TRUTH [OUT TRUTH ...] [--show]

SCORE_DIR holds score.py, which compares a run with a truth in the contract's terms; OUT is the output folder of `extract TRUTH`,
TRUTH a folder of <id>/ with the published file and truth/. A table is right where every fact of it is one of the truth and the
truth has none on its pages that was not found. Prints the weights, then for each confidence how many tables are right, and where
the wrong facts lie. The confidence of a table is the product over its doubts of 1 - weight * share; the weights are those under
which what is known of the tables is most likely, each between 0 and 0.98.
"""
import csv
import fnmatch
import json
import math
import sys
from collections import Counter, defaultdict
from pathlib import Path

SURE = 0.95
MOST = 0.98
# a table without any doubt is wrong so often all the same
UNKNOWN = 0.01
# of a doubt that few tables have one must not decide: to each weight a right table and a wrong one are added that have it alone
ADDED = (0, 1)
STEPS = [i / 50 for i in range(50)]
ROUNDS = 20


def tables_of(score, out, truth, glob):
    """Of the document that glob means: doubts, wrong facts and facts of every table that is judged."""
    documents = [d for d in score.read(out, "documents") if fnmatch.fnmatch(d["source"], glob)]
    for document in documents:
        doc = document["document_id"]
        pages = score.judged_pages(truth)
        want, found = score.truth_rows(truth), score.out_rows(out, doc)
        for rows in found.values():
            for r in rows:
                r["of"] = table_of(r)
        if pages is not None:
            found = {t: [r for r in rows if r.get("page") in pages] for t, rows in found.items()}
        score.drop_neutral(want, found)
        listed = [t for t in score.read(out, "tables") if t["document_id"] == doc]
        doubts = {t["table_id"]: t for t in json.load(open(Path(out) / "documents" / (doc + ".json"), encoding="utf-8"))["tables"]}
        wrong, facts = Counter(), Counter()
        for name in score.TABLES:
            judge(score, name, want, found, listed, wrong, facts)
        for t in listed:
            inside = pages is None or any(str(p) in pages for p in range(int(t["page_first"]), int(t["page_last"]) + 1))
            if inside and (facts[t["table_id"]] or wrong[t["table_id"]]):
                raw = next((d for d in doubts.values() if d.get("table_id") == t["table_id"]), None)
                yield dict(id=f'{Path(truth).parent.name}#{t["ordinal"]}', kind=t["kind"], doubts=(raw or {}).get("doubts", {}),
                           stated=float(t["confidence"]), wrong=wrong[t["table_id"]], facts=facts[t["table_id"]])


def table_of(row):
    """The table that a row of any flat table is in."""
    return row.get("table_id") or row["target_id"].split("/")[0]


def judge(score, name, want, found, listed, wrong, facts):
    """Counts what of one flat table is wrong, by table; what the truth has and nobody found, by its page."""
    key = lambda rows: [(r, k) for r in rows for k in score.keys(dict({t: [] for t in score.TABLES}, **{name: [r]}))[name]]
    left = Counter(k for _, k in key(want[name]))
    for r, k in key(found[name]):
        facts[r["of"]] += 1
        if left[k] > 0:
            left[k] -= 1
        else:
            wrong[r["of"]] += 1
    for r, k in key(want[name]):
        if left[k] > 0:
            left[k] -= 1
            on = [t for t in listed if r.get("page") and int(t["page_first"]) <= int(r["page"]) <= int(t["page_last"])]
            named = [t for t in on if t["kind"] == r.get("kind")] or [t for t in on if (name == "budget_lines") != ("target" in t["kind"])]
            for t in (named or on)[:1]:
                wrong[t["table_id"]] += 1
                facts[t["table_id"]] += 1


def confidence(table, weights):
    return math.prod(1 - weights.get(d, 0) * s for d, s in table["doubts"].items())


def likelihood(tables, weights):
    total = 0
    for t in tables:
        p = min(1 - UNKNOWN, max(UNKNOWN, confidence(t, weights) * (1 - UNKNOWN)))
        total += math.log(1 - p if t["wrong"] else p)
    return total


def fit(tables):
    """The most likely weights, one after the other until none changes."""
    names = sorted({d for t in tables for d in t["doubts"]})
    tables = tables + [dict(doubts={n: 1.0}, wrong=w) for n in names for w in ADDED]
    weights = {n: 0.1 for n in names}
    for _ in range(ROUNDS):
        before = dict(weights)
        for n in names:
            weights[n] = max((MOST * s for s in STEPS), key=lambda w: likelihood(tables, dict(weights, **{n: w})))
        if weights == before:
            break
    return weights


def report(tables, stated):
    sure = [t for t in tables if stated(t) >= SURE]
    wrong = sum(t["wrong"] for t in tables)
    print(f"{len(tables)} tables, {sum(t['wrong'] == 0 for t in tables)} right, {wrong} wrong facts of {sum(t['facts'] for t in tables)}")
    print(f"confidence >= {SURE}: {len(sure)} tables, {sum(t['wrong'] == 0 for t in sure)} all right"
          f" ({sum(t['wrong'] == 0 for t in sure) / max(1, len(sure)):.3f}); wrong facts below: {1 - sum(t['wrong'] for t in sure) / max(1, wrong):.3f}")
    bands = defaultdict(list)
    for t in tables:
        bands[int(stated(t) * 10)].append(t)
    for band in sorted(bands, reverse=True):
        print(f"  {band / 10:.1f}: {len(bands[band])} tables, {sum(t['wrong'] == 0 for t in bands[band])} right")


def main(words):
    show = "--show" in words
    words = [w for w in words if w != "--show"]
    sys.path.insert(0, words[0])
    import score
    tables = []
    for out, root in zip(words[1::2], words[2::2]):
        for d in sorted(x for x in Path(root).iterdir() if (x / "truth").is_dir() and not (x / "truth" / "numbers.csv").exists()):
            for f in sorted(x for x in d.iterdir() if x.is_file() and x.name != "source.txt"):
                tables += tables_of(score, out, d / "truth", f"*{d.name}/{f.name}".replace("[", "?").replace("]", "?"))
    print("as stated:")
    report(tables, lambda t: t["stated"])
    weights = fit(tables)
    print("fitted:")
    report(tables, lambda t: confidence(t, weights))
    for n, w in weights.items():
        touched = [t for t in tables if t["doubts"].get(n, 0) > 0]
        print(f"{n}\t{w:.2f}\t{len(touched)} tables, {sum(t['wrong'] == 0 for t in touched)} right")
    if show:
        for t in sorted(tables, key=lambda t: -confidence(t, weights)):
            print(f"{confidence(t, weights):.3f} {t['wrong']:>4}/{t['facts']:<5} {t['id']} {t['kind']} {t['doubts']}")


if __name__ == "__main__":
    if len(sys.argv) < 4:
        print(__doc__)
        sys.exit(2)
    main(sys.argv[1:])
