"""Scores of held-out relations: macro F1 over the 15 roots, and the temperature that makes confidence honest.

    python -m casus_events.scores --out FOLDER FOLD.pickle...

writes gold.jsonl and codes.jsonl, from which `casus eval relate` makes the table by class, the confusions and the reliability.
"""

import argparse
import json
import pickle
from collections import Counter
from pathlib import Path

import numpy as np

from casus_events.examples import ROOTS

TEMPERATURES = [t / 20 for t in range(10, 61)]


def softened(shares, temperature):
    scores = np.array(shares) / temperature
    scores -= scores.max(-1, keepdims=True)
    p = np.exp(scores)
    return p / p.sum(-1, keepdims=True)


def temperature(found):
    """The one under which the held-out codes are the most probable."""
    gold = [ROOTS.index(event) for _, event, _ in found]
    shares = [s for _, _, s in found]

    def loss(t):
        return -np.log(softened(shares, t)[np.arange(len(gold)), gold] + 1e-12).mean()

    return min(TEMPERATURES, key=loss)


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


def write(found, folder, t):
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "gold.jsonl", "w", encoding="utf-8") as gold, open(folder / "codes.jsonl", "w", encoding="utf-8") as codes:
        for i, (_, event, shares) in enumerate(found):
            p = softened([shares], t)[0]
            gold.write(json.dumps({"id": str(i), "event": event}) + "\n")
            best = int(p.argmax())
            codes.write(json.dumps({"id": str(i), "event": ROOTS[best], "confidence": round(float(p[best]), 4)}) + "\n")


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("files", nargs="+")
    p.add_argument("--out")
    args = p.parse_args()
    found = [row for path in args.files for row in pickle.loads(Path(path).read_bytes())]
    t = temperature(found)
    print(line(found))
    print(f"temperature {t}")
    if args.out:
        write(found, Path(args.out), t)


if __name__ == "__main__":
    main()
