"""Training on gold annotation."""

import random

import torch
from torch.nn import functional as F

from casus_reader.augment import Augmenter, Names
from casus_reader.dataset import IGNORE, by_size, collate, hide, pad
from casus_reader.losses import WEIGHTS, padding, precision, weights


class Gold:
    """Batches of annotated sentences, varied anew in every epoch."""

    def __init__(self, sentences, encoder, args):
        self.sentences, self.encoder, self.args = sentences, encoder, args
        self.names = Names(sentences)

    def plan(self, number):
        """The batches of one epoch, before they become tensors; the same ones whenever they are asked for."""
        seed = 1000 * self.args.seed + number
        augment, rng = Augmenter(seed, self.names), random.Random(seed)
        varied = [augment(s) for s in self.sentences]
        inputs = [self.encoder.inputs(s.words) for s in varied]
        for batch in by_size([len(i[0]) for i in inputs], self.args.budget, seed):
            yield [hide(inputs[i], self.encoder.pieces.mask, self.args.mask, rng) for i in batch], [
                varied[i] for i in batch
            ]

    def tensors(self, inputs, sentences):
        targets = [self.encoder.targets(s) for s in sentences]
        padded = {name: pad([t[name] for t in targets], IGNORE) for name in WEIGHTS}
        return {"inputs": collate(inputs), "padding": padding(inputs), "targets": padded}


def step(model, batch, args):
    targets = batch["targets"]
    with precision(batch["padding"].device):
        out = model(*batch["inputs"], targets["arc"].clamp(min=0))
    out["arc"] = out["arc"].float() + batch["padding"]
    return hard_loss(out, targets, weights(args))


def hard_loss(out, targets, weights):
    """Cross-entropy against gold labels; unknown ones are IGNORE."""
    total = 0
    for name, weight in weights.items():
        logits, gold = out[name].float(), targets[name]
        total = total + weight * F.cross_entropy(logits.flatten(0, 1), gold.flatten(), ignore_index=IGNORE)
    return total
