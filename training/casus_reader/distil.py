"""Distillation: gold sentences and unlabelled ones in the same batches, with a teacher's soft scores.

A gold sentence counts in part by its gold labels and in part by the teacher; a varied (augmented) gold
sentence by its gold labels alone; an unlabelled sentence by the teacher alone.
"""

import pickle
import random

import numpy as np
import torch

from casus_reader.augment import Augmenter, Names
from casus_reader.dataset import IGNORE, by_size, collate, hide, pad
from casus_reader.losses import WEIGHTS, padding, precision, weights

FULL = ("upos", "entity", "arc", "rel")
TOP = ("feats", "lemma")


class Soft:
    """Batches for distillation, from files of scored sentences."""

    def __init__(self, sentences, encoder, args):
        scored = []
        for path in args.soft:
            with open(path, "rb") as source:
                scored += pickle.load(source)
        self.teacher = {s["key"]: s for s in scored if s["key"] is not None}
        self.unlabelled = [s for s in scored if s["key"] is None]
        self.sentences, self.encoder, self.args = sentences, encoder, args
        self.names = Names(sentences)

    def plan(self, number):
        """All gold sentences and a part of the unlabelled ones, another one in the next epochs."""
        seed = 1000 * self.args.seed + number
        augment, rng = Augmenter(seed, self.names), random.Random(seed)
        items = []
        for s in self.sentences:
            varied = augment(s)
            items.append((varied.words, varied, self.teacher.get(s.key) if varied is s else None, varied.heads))
        items += [(s["words"], None, s, s["heads"]) for s in self._share(number)]
        inputs = [self.encoder.inputs(words) for words, _, _, _ in items]
        for batch in by_size([len(i[0]) for i in inputs], self.args.budget, seed):
            yield [hide(inputs[i], self.encoder.pieces.mask, self.args.mask, rng) for i in batch], [
                items[i][1:] for i in batch
            ]

    def _share(self, number):
        parts = self.args.unlabelled_parts
        order = list(range(len(self.unlabelled)))
        random.Random(1000 * self.args.seed + (number - 1) // parts).shuffle(order)
        return [self.unlabelled[i] for i in order[(number - 1) % parts :: parts]]

    def tensors(self, inputs, items):
        heads = pad([h for _, _, h in items])
        width, words = heads.shape[1], sum(len(h) for _, _, h in items)
        coded = [self.encoder.targets(s) if s else None for s, _, _ in items]
        soft = [scored for _, scored, _ in items]
        trust = torch.tensor([0.0 if s is None else self.args.trust if scored else 1.0 for s, scored, _ in items])
        sizes = self.encoder.inventory.sizes()
        widths = {"upos": sizes["upos"], "entity": sizes["entity"], "arc": width + 1, "rel": sizes["deprel"]}
        hard = {
            name: pad([c[name] if c else [IGNORE] for c in coded] + [[IGNORE] * width], IGNORE)[:-1] for name in WEIGHTS
        }
        return {
            "inputs": collate(inputs),
            "padding": padding(inputs),
            "heads": heads,
            "trust": trust,
            "words": torch.tensor(float(words)),
            "targets": hard,
            "full": {name: torch.from_numpy(_full(soft, name, width, widths[name])) for name in FULL},
            "top": {name: tuple(map(torch.from_numpy, _top(soft, name, width))) for name in TOP},
        }


def _full(scored, name, width, labels):
    share = np.zeros((len(scored), width, labels), np.float32)
    for row, s in enumerate(scored):
        if s:
            share[row, : s[name].shape[0], : s[name].shape[1]] = s[name]
    return share


def _top(scored, name, width):
    index, share = np.zeros((len(scored), width, 3), np.int64), np.zeros((len(scored), width, 3), np.float32)
    for row, s in enumerate(scored):
        if s:
            best, p = s[name]
            index[row, : len(best)], share[row, : len(best)] = best, p
    return index, share


def step(model, batch, args):
    """The loss of one batch, a mean over its words."""
    trust = batch["trust"].unsqueeze(-1)
    with precision(trust.device):
        out = model(*batch["inputs"], batch["heads"])
    out["arc"] = out["arc"].float() + batch["padding"]
    total = 0
    for name, weight in weights(args).items():
        logs = out[name].float().log_softmax(-1)
        gold = batch["targets"][name]
        right = logs.gather(-1, gold.clamp(min=0).unsqueeze(-1)).squeeze(-1) * (gold != IGNORE)
        taught = _taught(logs, batch, name).sum(-1)
        total = total - weight * (right * trust + taught * (1 - trust)).sum() / batch["words"]
    return total


def _taught(logs, batch, name):
    """The teacher's probabilities times the student's log-probabilities; zero without a teacher."""
    if name in TOP:
        index, share = batch["top"][name]
        return share * logs.gather(-1, index)
    return batch["full"][name] * logs
