"""amounts.py [-v] READ SCANNED: share of the amounts of one output folder that another one has, over all documents.

READ holds what was read of the documents with text, SCANNED of their scans. An amount counts once for each row that prints it.
"""
import csv
import sys
from collections import Counter, defaultdict
from pathlib import Path

COLUMNS = {
    "targets": ("amount_total", "amount_annual"),
    "funding": ("amount", "initial", "executed"),
    "tasks": ("amount",),
    "budget_lines": ("amount",),
}


def amounts(folder):
    found = defaultdict(Counter)
    names = {}
    for row in csv.DictReader(open(Path(folder) / "documents.csv", encoding="utf-8")):
        names[row["document_id"]] = Path(row["source"]).stem
    for table, columns in COLUMNS.items():
        path = Path(folder) / f"{table}.csv"
        if not path.exists():
            continue
        for row in csv.DictReader(open(path, encoding="utf-8")):
            owner = row.get("document_id") or (row.get("table_id") or row.get("target_id")).split("#")[0]
            for column in columns:
                if row.get(column):
                    found[names[owner]][row[column]] += 1
    return found


def main(read, scanned):
    want, got = amounts(read), amounts(scanned)
    totals = [0, 0, 0]
    for name in sorted(set(want) | set(got)):
        met = sum((want[name] & got[name]).values())
        row = (sum(want[name].values()), sum(got[name].values()), met)
        totals = [a + b for a, b in zip(totals, row)]
        if "-v" in sys.argv:
            print(f"  {name:<42} printed {row[0]:>4} read {row[1]:>4} right {row[2]:>4}", dict(want[name] - got[name]), dict(got[name] - want[name]))
    printed, seen, met = totals
    shares = f": {met / printed:.4f} of printed, {met / seen:.4f} of read" if met else ""
    print(f"amounts: printed {printed}, read {seen}, right {met}{shares}")


if __name__ == "__main__":
    main(*[a for a in sys.argv[1:] if a != "-v"][:2])
