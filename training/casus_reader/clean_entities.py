"""Repairs the entity annotation of the training sentences by cross-validation.

Each fold's model labels the sentences that it did not see. Where it is sure and the annotation
disagrees, the words become unknown (no loss); where it is very sure of a whole name made of proper
nouns that the annotation misses altogether, the name is added. Unknown words are filled in.
"""

import argparse
import json
from collections import Counter
from pathlib import Path

from casus_reader import base, checkpoint, corpus, decode, predict
from casus_reader.dataset import Encoder, Inventory
from casus_reader.entities import spans
from casus_reader.score import softmax

SURE, VERY_SURE = 0.9, 0.97


def repaired(s, guess, p, counts):
    """New labels for sentence `s`; `p` holds the probability of each guessed label."""
    old, new = list(s.entity), list(s.entity)
    here, there = spans(old), spans(guess)
    for i, label in enumerate(old):
        if label is None and p[i] >= SURE:
            new[i] = guess[i]
            counts["filled"] += 1
    for span in there:
        start, end, kind = span
        inside = range(start, end)
        least = min(p[i] for i in inside)
        if span in here or least < SURE:
            continue
        touched = [h for h in here if h[0] < end and start < h[1]]
        proper = all(s.upos[i] in ("PROPN", "PUNCT", "ADP") for i in inside)
        if not touched and least >= VERY_SURE and proper and kind != "OTH":
            new[start:end] = guess[start:end]
            counts["added " + kind] += 1
        else:
            for i in inside:
                new[i] = None
            for a, b, _ in touched:
                new[a:b] = [None] * (b - a)
            counts["doubted"] += 1
    for a, b, kind in here:
        if kind != "OTH" and all(guess[i] == "O" and p[i] >= SURE for i in range(a, b)):
            proper = any(s.upos[i] == "PROPN" for i in range(a, b))
            new[a:b] = [None if proper else "O"] * (b - a)
            counts["dropped " + kind] += 1
    return new


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--data", required=True)
    p.add_argument("--base", required=True)
    p.add_argument("--checkpoints", nargs="+", required=True, help="one for each fold, in order")
    p.add_argument("--device", default="cpu")
    p.add_argument("--out", required=True)
    args = p.parse_args()
    train, _ = corpus.load(args.data)
    encoder = Encoder(base.read_vocabulary(Path(args.base) / "tokenizer.json"), Inventory.of(train))
    labels = encoder.inventory.labels["entity"]
    repairs, counts, folds = {}, Counter(), len(args.checkpoints)
    for fold, path in enumerate(args.checkpoints):
        model = checkpoint.load(path)[0].to(args.device)
        held = train[fold::folds]
        for i, arrays in predict.scores(model, encoder, [s.words for s in held], fast=True):
            best = decode.viterbi(arrays["entity"], labels)
            chances = softmax(arrays["entity"])[range(len(best)), best]
            new = repaired(held[i], [labels[k] for k in best], chances, counts)
            if new != held[i].entity:
                repairs[held[i].key] = new
    Path(args.out).write_text(json.dumps(repairs))
    print(f"{len(repairs)} sentences repaired: {dict(counts)}")


if __name__ == "__main__":
    main()
