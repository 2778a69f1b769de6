"""Training on gold annotation."""

import random

import torch
from torch.nn import functional as F

from casus_reader.augment import Augmenter
from casus_reader.dataset import IGNORE, by_size, collate, hide, pad
from casus_reader.losses import WEIGHTS, without_padding


class Gold:
    """Batches of annotated sentences, varied anew in every epoch."""

    def __init__(self, sentences, encoder, args):
        self.sentences, self.encoder, self.args = sentences, encoder, args
        self.augment = Augmenter(args.seed)
        self.random = random.Random(args.seed)

    def epoch(self, number):
        varied = [self.augment(s) for s in self.sentences]
        inputs = [self.encoder.inputs(s.words) for s in varied]
        for batch in by_size([len(i[0]) for i in inputs], self.args.budget, self.args.seed + number):
            yield [hide(inputs[i], self.encoder.pieces.mask, self.args.mask, self.random) for i in batch], [
                self.encoder.targets(varied[i]) for i in batch
            ]


def step(model, batch, targets):
    ids, first, last, chars, mask = collate(batch)
    padded = {name: pad([t[name] for t in targets], IGNORE) for name in WEIGHTS}
    with torch.autocast("cpu", torch.bfloat16):
        out = model(ids, first, last, chars, mask, padded["arc"].clamp(min=0))
    out["arc"] = without_padding(out["arc"].float(), batch)
    return hard_loss(out, padded)


def hard_loss(out, targets):
    """Cross-entropy against gold labels; unknown ones are IGNORE."""
    total = 0
    for name, weight in WEIGHTS.items():
        logits, gold = out[name].float(), targets[name]
        total = total + weight * F.cross_entropy(logits.flatten(0, 1), gold.flatten(), ignore_index=IGNORE)
    return total
