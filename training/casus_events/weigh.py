"""Fits how the lexicon and the event layers are weighed against each other (org.casus.event.Weighing).

    python -m casus_events.weigh --lines LINES.tsv --reports FOLDER [--other LINES.tsv FOLDER]

LINES is what the test tool org.casus.event.CandidateLines prints for the texts of the reports, with event layers that have not seen
them. The weights that make the right types the most probable are found by a search; with folds by report the scores of each least
probability are those of reports that did not take part. `--other` scores the weights on more reports.
"""

import argparse
import json
import math
from collections import defaultdict
from pathlib import Path

NONE = "NONE"
LEAST = (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7)
START = {"layers": 0.8, "row": 1.5, "strict": 2.5, "unnamed": 0.01, "nothing": 0.0}


def read_lines(path):
    """{report: [(start, end, row, weight, {type: share})]}"""
    found = defaultdict(list)
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        name, start, end, row, weight, shares = line.split("\t")
        kinds = {k: float(v) for k, v in (part.split("=") for part in shares.split())} or {NONE: 1.0}
        found[Path(name).stem].append((int(start), int(end), row, int(weight), kinds))
    return found


def read_reports(folder):
    return {p.stem: json.loads(p.read_text(encoding="utf-8"))["events"] for p in sorted(Path(folder).glob("*.json"))}


def labelled(lines, reports):
    """{report: ([(candidate, right type)], events)}: the words of an event that share its trigger tell it; the surest of them does."""
    result = {}
    for name, events in reports.items():
        types = [NONE] * len(lines[name])
        for event in events:
            over = [i for i, c in enumerate(lines[name]) if c[0] < event["end"] and event["start"] < c[1] and types[i] == NONE]
            if over:
                best = max(over, key=lambda i: (lines[name][i][2] == event["event"], lines[name][i][4].get(event["event"], 0)))
                types[best] = event["event"]
        result[name] = list(zip(lines[name], types)), events
    return result


def kinds(candidate, w):
    """{type: probability}"""
    *_, row, weight, shares = candidate
    scores = {k: w["layers"] * math.log(max(s, w["unnamed"])) for k, s in shares.items()}
    unnamed = w["layers"] * math.log(w["unnamed"])
    scores[NONE] = scores.get(NONE, unnamed) + w["nothing"]
    if row != "-":
        scores[row] = scores.get(row, unnamed) + (w["strict"] if weight else w["row"])
    total = sum(math.exp(s) for s in scores.values())
    return {k: math.exp(s) / total for k, s in scores.items()}


def loss(sets, w):
    return -sum(math.log(max(kinds(c, w).get(t, 0), 1e-3)) for told, _ in sets for c, t in told)


def fitted(sets):
    w, best, step = dict(START), loss(sets, START), 0.4
    while step > 0.02:
        better = False
        for name in w:
            for sign in (1, -1):
                tried = dict(w)
                tried[name] = w[name] * math.exp(sign * step) if name in ("layers", "unnamed") else w[name] + sign * step
                tried["unnamed"] = min(tried["unnamed"], 0.03)
                value = loss(sets, tried)
                if value < best - 1e-9:
                    w, best, better = tried, value, True
        if not better:
            step /= 2
    return w


def told(candidates, w, least):
    """[(start, end, type, probability)] of what is told: of a row, the best type; of neighbours that tell the same, the surest."""
    found = []
    for c, _ in candidates:
        shares = kinds(c, w)
        none = shares.pop(NONE)
        best = max(shares, key=shares.get, default=None)
        if best and shares[best] >= least and (c[2] != "-" or shares[best] > none):
            found.append((c[0], c[1], best, shares[best]))
    return found


def matched(found, events):
    """Pairs of what is told and the events it tells, as `casus eval events` has them: same type, at most 60 characters apart."""
    pairs = []
    for i, (start, end, kind, _) in enumerate(found):
        for j, e in enumerate(events):
            apart = max(0, start - e["end"], e["start"] - end)
            if kind == e["event"] and apart <= 60:
                pairs.append((apart, i, j))
    used, taken = set(), set()
    for _, i, j in sorted(pairs):
        if i not in used and j not in taken:
            used.add(i)
            taken.add(j)
    return used


def report(name, sets):
    """`sets`: [(candidates, events, weights)]"""
    print(name)
    for least in LEAST:
        right = guessed = gold = 0
        sure = [0, 0]
        for candidates, events, w in sets:
            found = told(candidates, w, least)
            hit = matched(found, events)
            right, guessed, gold = right + len(hit), guessed + len(found), gold + len(events)
            for i, f in enumerate(found):
                if f[3] >= 0.9:
                    sure[0] += i in hit
                    sure[1] += 1
        p, r = right / max(1, guessed), right / max(1, gold)
        print(f"  least {least}: P {p:.3f} R {r:.3f} F1 {2 * p * r / max(1e-9, p + r):.3f}; at 0.9 and more {sure[0]} of {sure[1]} right")


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--lines", required=True)
    p.add_argument("--reports", required=True)
    p.add_argument("--other", nargs=2, action="append", default=[])
    p.add_argument("--folds", type=int, default=4)
    args = p.parse_args()
    sets = labelled(read_lines(args.lines), read_reports(args.reports))
    names = sorted(sets)
    held = []
    for fold in range(args.folds):
        w = fitted([sets[n] for i, n in enumerate(names) if i % args.folds != fold])
        held += [(*sets[n], w) for i, n in enumerate(names) if i % args.folds == fold]
    report(f"{len(names)} reports, weights of the others", held)
    w = fitted(list(sets.values()))
    print({k: round(v, 3) for k, v in w.items()})
    for lines, folder in args.other:
        report(folder, [(*s, w) for s in labelled(read_lines(lines), read_reports(folder)).values()])


if __name__ == "__main__":
    main()
