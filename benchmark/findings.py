#!/usr/bin/env python3
"""How often each rule was tried, held and failed over the documents of a run.

usage: findings.py OUT [--documents]

OUT is the output folder of `yusuan extract`. A rule that fails in more than one of fifty trials on documents that are sound is one
that does not hold for such forms: it is marked. --documents adds, for each rule that fails, in how many documents it does.
"""
import csv
import sys
from collections import Counter, defaultdict
from pathlib import Path

MOST_FAILING = 0.02


def rows(out, name):
    csv.field_size_limit(sys.maxsize)
    with open(Path(out) / (name + ".csv"), newline="", encoding="utf-8") as file:
        yield from csv.DictReader(file)


def main(words):
    out = words[0]
    outcomes, documents = defaultdict(Counter), defaultdict(set)
    for row in rows(out, "checks"):
        if row["outcome"] != "not_applicable":
            outcomes[row["rule"]][row["outcome"]] += int(row["count"])
        if row["outcome"] == "fails":
            documents[row["rule"]].add(row["document_id"])
    severities = {row["rule"]: row["severity"] for row in rows(out, "findings")}
    print(f'{"rule":<28}{"severity":<9}{"tried":>8}{"held":>8}{"failed":>8}{"share":>8}{"undecided":>11}'
          + (f'{"documents":>11}' if "--documents" in words else ""))
    for rule, counted in sorted(outcomes.items()):
        held, failed = counted["holds"], counted["fails"]
        share = failed / max(1, held + failed)
        print(f'{rule:<28}{severities.get(rule, ""):<9}{held + failed:>8}{held:>8}{failed:>8}{share:>8.3f}{counted["not_decidable"]:>11}'
              + (f"{len(documents[rule]):>11}" if "--documents" in words else "")
              + ("  too often" if share > MOST_FAILING and not rule.startswith("reading_") else ""))


if __name__ == "__main__":
    if len(sys.argv) < 2:
        print(__doc__)
        sys.exit(2)
    main(sys.argv[1:])
