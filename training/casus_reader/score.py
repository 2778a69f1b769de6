"""Writes a trained reader's soft scores for the training and the unlabelled sentences, to distil from."""

import argparse
import pickle
from pathlib import Path

import numpy as np

from casus_reader import base, corpus, decode, export, predict, rawtext
from casus_reader.dataset import Encoder, Inventory

TOP = 3


def softmax(x):
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def compact(arrays, gold_heads):
    """Probabilities in half precision; feats and lemmas keep the best few labels only."""
    arc = softmax(arrays["arc"])
    heads = gold_heads or decode.tree(arrays["arc"])
    kept = {
        "heads": heads,
        "arc": arc.astype(np.float16),
        "rel": softmax(arrays["rel"][np.arange(len(heads)), heads]).astype(np.float16),
        "upos": softmax(arrays["upos"]).astype(np.float16),
        "entity": softmax(arrays["entity"]).astype(np.float16),
    }
    for kind in ("feats", "lemma"):
        p = softmax(arrays[kind])
        best = np.argsort(-p, -1)[:, :TOP]
        kept[kind] = (best.astype(np.uint16), np.take_along_axis(p, best, -1).astype(np.float16))
    return kept


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--data", required=True, help="folder with the treebank and entity files")
    p.add_argument("--text", help="folder with the unlabelled texts")
    p.add_argument("--base", required=True)
    p.add_argument("--checkpoint", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--part", default="0/1", help="I/N: score the I-th of N shares")
    args = p.parse_args()
    train, _ = corpus.load(args.data)
    encoder = Encoder(base.read_vocabulary(Path(args.base) / "tokenizer.json"), Inventory.of(train))
    model, _ = export.load(args.checkpoint)
    items = [(s.key, s.words, s.heads) for s in train if len(s.words) <= 120]
    if args.text:
        items += [(None, words, None) for words in rawtext.unlabelled(args.text)]
    part, parts = map(int, args.part.split("/"))
    items = items[part::parts]
    scored = []
    for i, arrays in predict.scores(model, encoder, [words for _, words, _ in items], fast=True):
        key, words, heads = items[i]
        scored.append({"key": key, "words": words, **compact(arrays, heads)})
    with open(args.out, "wb") as out:
        pickle.dump(scored, out)
    print(f"{len(scored)} sentences scored")


if __name__ == "__main__":
    main()
