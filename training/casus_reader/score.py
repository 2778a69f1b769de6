"""Writes the soft scores of one or more trained readers for the training and the unlabelled sentences.

The probabilities of several readers are averaged. With `--folds`, entities come from readers trained on parts of the
sentences: for a training sentence from the one that did not see it, since the others repeat its annotation, right or wrong.
"""

import argparse
import pickle
from pathlib import Path

import numpy as np

from casus_reader import base, checkpoint, corpus, decode, predict, rawtext
from casus_reader.dataset import MAX_WORDS, Encoder, Inventory

TOP = 3


def softmax(x):
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def mean(outputs):
    """{name: probabilities} from the score arrays of several readers for one sentence."""
    return {name: sum(softmax(o[name]) for o in outputs) / len(outputs) for name in outputs[0]}


def compact(p, gold_heads):
    """Probabilities in half precision, relations at one head; feats and lemmas keep the best few labels only."""
    heads = gold_heads or decode.tree(np.log(p["arc"] + 1e-9))
    kept = {
        "heads": heads,
        "arc": p["arc"].astype(np.float16),
        "rel": p["rel"][np.arange(len(heads)), heads].astype(np.float16),
        "upos": p["upos"].astype(np.float16),
        "entity": p["entity"].astype(np.float16),
    }
    for kind in ("feats", "lemma"):
        best = np.argsort(-p[kind], -1)[:, :TOP]
        kept[kind] = (best.astype(np.uint16), np.take_along_axis(p[kind], best, -1).astype(np.float16))
    return kept


def by_folds(folds, encoder, items):
    """{index of the item: entity probabilities}"""
    found = {}
    for k, model in enumerate(folds):
        chosen = [i for i, item in enumerate(items) if item[3] is None or item[3] % len(folds) == k]
        for at, arrays in predict.scores(model, encoder, [items[i][1] for i in chosen], fast=True):
            i, p = chosen[at], softmax(arrays["entity"])
            share = 1 if items[i][3] is not None else 1 / len(folds)
            found[i] = found.get(i, 0) + share * p
    return found


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--data", required=True, help="folder with the treebank and entity files")
    p.add_argument("--words", help="unlabelled tokenised sentences (see rawtext)")
    p.add_argument("--base", required=True)
    p.add_argument("--checkpoints", nargs="+", required=True)
    p.add_argument("--folds", nargs="*", default=[], help="checkpoints of cross-validation, in order")
    p.add_argument("--out", required=True)
    p.add_argument("--device", default="cpu")
    p.add_argument("--part", default="0/1", help="I/N: score the I-th of N shares")
    args = p.parse_args()
    train, _ = corpus.load(args.data)
    encoder = Encoder(base.read_vocabulary(Path(args.base) / "tokenizer.json"), Inventory.of(train))
    models = [checkpoint.load(path)[0].to(args.device) for path in args.checkpoints]
    folds = [checkpoint.load(path)[0].to(args.device) for path in args.folds]
    # The fold of a sentence goes by its place among all training sentences, as in train --held-out.
    items = [(s.key, s.words, s.heads, i) for i, s in enumerate(train) if len(s.words) <= MAX_WORDS]
    if args.words:
        items += [(None, words, None, None) for words in rawtext.read(args.words)]
    part, parts = map(int, args.part.split("/"))
    items = items[part::parts]
    word_lists = [words for _, words, _, _ in items]
    entities = by_folds(folds, encoder, items) if folds else {}
    scored = []
    for outputs in zip(*(predict.scores(model, encoder, word_lists, fast=True) for model in models)):
        at = outputs[0][0]
        key, words, heads, _ = items[at]
        p = mean([arrays for _, arrays in outputs])
        p["entity"] = entities.get(at, p["entity"])
        scored.append({"key": key, "words": words, **compact(p, heads)})
    with open(args.out, "wb") as out:
        pickle.dump(scored, out)
    print(f"{len(scored)} sentences scored")


if __name__ == "__main__":
    main()
