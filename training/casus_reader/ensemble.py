"""Scores of several readers together on dev: their probabilities are averaged."""

import argparse
from pathlib import Path

import numpy as np

from casus_reader import base, checkpoint, corpus, predict, scoring
from casus_reader.dataset import Encoder, Inventory
from casus_reader.score import mean


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--data", required=True)
    p.add_argument("--base", required=True)
    p.add_argument("--checkpoints", nargs="+", required=True)
    p.add_argument("--device", default="cpu")
    args = p.parse_args()
    train, dev = corpus.load(args.data)
    encoder = Encoder(base.read_vocabulary(Path(args.base) / "tokenizer.json"), Inventory.of(train))
    models = [checkpoint.load(path)[0].to(args.device) for path in args.checkpoints]
    words, result = [s.words for s in dev], [None] * len(dev)
    for outputs in zip(*(predict.scores(model, encoder, words, fast=True) for model in models)):
        logs = {name: np.log(p + 1e-9) for name, p in mean([arrays for _, arrays in outputs]).items()}
        best = scoring.decided(logs, encoder.inventory)
        result[outputs[0][0]] = scoring.annotate(words[outputs[0][0]], best, encoder.inventory)
    print("together  ", scoring.line(scoring.evaluate(dev, result)))


if __name__ == "__main__":
    main()
