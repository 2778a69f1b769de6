"""Sentences without annotation for teachers to code: words, and pairs of phrases that one might ask about.

    python -m casus_events.pool --out POOL.jsonl READ.conllu...

reads what `casus read` writes. A pair is the subject of a verb and another phrase under it, or any two phrases.
"""

import argparse
import json
import random

from casus_reader import conllu

HEADS = ("NOUN", "PROPN", "PRON")
PLACES = ("nsubj", "obj", "iobj", "obl", "nmod", "conj", "ccomp")
LEFT = ("det", "amod", "compound", "nummod", "nmod", "flat", "nmod:poss")
LONGEST = 60


def sentences(path):
    """[(words, parts of speech, heads from 0 and -1 for the root, relations)]"""
    for _, rows in conllu.read_blocks(path):
        if 5 <= len(rows) <= LONGEST:
            yield [r[1] for r in rows], [r[3] for r in rows], [int(r[6]) - 1 for r in rows], [r[7] for r in rows]


def phrase(head, heads, relations, rng):
    """Indices of a noun phrase: what stands before its head, names after it, and at times what depends on it."""
    inside = {head}
    grown = True
    while grown:
        grown = False
        for i, h in enumerate(heads):
            if h in inside and i not in inside and (i < head and relations[i] in LEFT or relations[i] in ("flat", "compound")):
                inside.add(i)
                grown = True
    if rng.random() < 0.4:
        after = [i for i, h in enumerate(heads) if h == head and i > head and relations[i] in ("nmod", "appos")]
        if after:
            inside |= subtree(after[0], heads)
    return list(range(min(inside), max(inside) + 1))


def subtree(top, heads):
    found, grown = {top}, True
    while grown:
        more = {i for i, h in enumerate(heads) if h in found} - found
        found |= more
        grown = bool(more)
    return found


def pairs(tags, heads, relations, rng, most=3):
    nominals = [i for i, tag in enumerate(tags) if tag in HEADS and relations[i] in PLACES]
    under = [(a, b) for a in nominals for b in nominals
             if a != b and relations[a] == "nsubj" and (heads[a] == heads[b] or heads[b] >= 0 and heads[heads[b]] == heads[a])]
    chosen = rng.sample(under, min(len(under), most - 1))
    if len(nominals) > 1:
        chosen.append(tuple(rng.sample(nominals, 2)))
    found = []
    for a, b in chosen:
        if rng.random() < 0.25:
            a, b = b, a
        source, target = phrase(a, heads, relations, rng), phrase(b, heads, relations, rng)
        if not {*source} & {*target}:
            found.append([source, target])
    return found


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("files", nargs="+")
    p.add_argument("--out", required=True)
    p.add_argument("--seed", type=int, default=20261127)
    args = p.parse_args()
    rng, seen, count = random.Random(args.seed), set(), 0
    with open(args.out, "w", encoding="utf-8") as out:
        for path in args.files:
            for words, tags, heads, relations in sentences(path):
                if tuple(words) not in seen:
                    seen.add(tuple(words))
                    chosen = pairs(tags, heads, relations, rng)
                    count += len(chosen)
                    out.write(json.dumps({"words": words, "pairs": chosen}, ensure_ascii=False) + "\n")
    print(f"{len(seen)} sentences, {count} pairs")


if __name__ == "__main__":
    main()
