#!/usr/bin/env python3
"""Fits the weights of doubts.tsv to documents with truth, so that the confidence of a table is how often such a table is right.

usage: fit_doubts.py TABLES [--show]

TABLES is what `benchmark/generalise --tables TABLES` wrote: every table of the documents with truth, as published and printed
otherwise, with its doubts and what was right in it. A table is right where every fact of it is one of the truth and none is
missing. Prints for each confidence how many tables are right and where the wrong facts lie, then the weights.
The confidence of a table is the product over its doubts of 1 - weight * share; the weights are those under
which what is known of the tables is most likely, each between 0 and 0.98.
"""
import csv
import math
import sys
from collections import defaultdict

SURE = 0.95
MOST = 0.98
# a table without any doubt is wrong so often all the same
UNKNOWN = 0.01
# of a doubt that few tables have one must not decide: to each weight a right table and a wrong one are added that have it alone
ADDED = (0, 1)
STEPS = [i / 50 for i in range(50)]
ROUNDS = 20


def read(file):
    """The tables that `benchmark/generalise --tables FILE` judged, as published and printed otherwise."""
    with open(file, newline="", encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            words = row["doubts"].split()
            yield dict(printed=row["printed"], id=f'{row["of"]}#{row["table"]}', kind=row["kind"], stated=float(row["confidence"]),
                       doubts={doubt: float(share) for doubt, share in zip(words[::2], words[1::2])},
                       wrong=int(row["wrong"]) + int(row["missing"]),
                       facts=int(row["right"]) + int(row["wrong"]) + int(row["missing"]))


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
    tables = list(read([w for w in words if w != "--show"][0]))
    weights = fit(tables)
    for printed in sorted({t["printed"] for t in tables}):
        of = [t for t in tables if t["printed"] == printed]
        print(printed + ", as stated:")
        report(of, lambda t: t["stated"])
        print(printed + ", fitted:")
        report(of, lambda t: confidence(t, weights))
    for n, w in weights.items():
        touched = [t for t in tables if t["doubts"].get(n, 0) > 0]
        print(f"{n}\t{w:.2f}\t{len(touched)} tables, {sum(t['wrong'] == 0 for t in touched)} right")
    if show:
        for t in sorted(tables, key=lambda t: -confidence(t, weights)):
            print(f"{confidence(t, weights):.3f} {t['wrong']:>4}/{t['facts']:<5} {t['id']} {t['kind']} {t['doubts']}")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        print(__doc__)
        sys.exit(2)
    main(sys.argv[1:])
