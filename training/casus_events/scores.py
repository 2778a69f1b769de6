"""Macro F1 over the 15 roots, by class, with a confusion table; over one fold or several: scores.py FILE.pickle..."""

import argparse
import pickle
from collections import Counter
from pathlib import Path

from casus_events.examples import ROOTS


def guesses(found):
    return [(event, ROOTS[max(range(len(ROOTS)), key=shares.__getitem__)]) for _, event, shares in found]


def by_class(pairs):
    gold, guess, right = (Counter(x) for x in ((g for g, _ in pairs), (p for _, p in pairs), (g for g, p in pairs if g == p)))
    return {c: 2 * right[c] / (gold[c] + guess[c]) if gold[c] + guess[c] else 1.0 for c in ROOTS}


def line(found):
    pairs = guesses(found)
    scores = by_class(pairs)
    right = sum(g == p for g, p in pairs)
    shown = "  ".join(f"{c} {100 * f:.0f}" for c, f in scores.items())
    return f"macro F1 {100 * sum(scores.values()) / len(scores):.2f}, right {right} of {len(pairs)}\n{shown}"


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("files", nargs="+")
    found = [row for path in p.parse_args().files for row in pickle.loads(Path(path).read_bytes())]
    print(line(found))
    confused = Counter(pair for pair in guesses(found) if pair[0] != pair[1])
    for (gold, guess), n in confused.most_common(25):
        print(f"{n}\t{gold} taken for {guess}")


if __name__ == "__main__":
    main()
