"""How factual a word is, from -3 (it surely did not happen) to 3 (it surely did): UDS factuality on the English Web Treebank.

    python -m casus_events.facts --checkpoint C --facts uds-factuality-dev.jsonl.gz ...

scores a checkpoint: Pearson r, the mean absolute error, and the share of words whose sign is right (a word at 0 has none).
"""

import argparse
import gzip
import json

import torch

from casus_events import batches, train
from casus_events.batches import Labels


def read(path):
    """[(words, [(word, factuality)])]: the last word of a predicate's span stands for it."""
    found = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            words = row["text"].split(" ")
            found.append((words, [(t["span1"][1] - 1, t["label"]) for t in row["targets"]]))
    return found


@torch.no_grad()
def predicted(coder, sentences, labels, rows):
    """[(factuality, the model's)]"""
    pairs = []
    for words, told in rows:
        inputs, *_ = batches.moved(batches.tensors([sentences.asked(words)], labels), coder.device)
        out = coder(inputs)["factuality"][0, :, 0].clamp(-3, 3).tolist()
        pairs += [(value, out[at]) for at, value in told]
    return pairs


def line(pairs):
    gold, found = torch.tensor(pairs).T
    r = torch.corrcoef(torch.stack([gold, found]))[0, 1].item()
    signed = gold != 0
    right = ((gold > 0) == (found > 0))[signed].float().mean().item()
    error = (gold - found).abs().mean().item()
    return f"{len(pairs)} words: Pearson r {r:.3f}, mean absolute error {error:.3f}, sign {right:.3f} of {int(signed.sum())}"


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    train.add_sources(p)
    p.add_argument("--checkpoint", required=True)
    p.add_argument("--facts", required=True)
    args = p.parse_args()
    labels = Labels(args.modes)
    coder = train.build(args, labels, args.wide, args.checkpoint)
    coder.model.eval()
    print(line(predicted(coder, train.Sentences(args.base), labels, read(args.facts))))


if __name__ == "__main__":
    main()
