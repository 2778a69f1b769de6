"""Distillation: gold sentences and unlabelled ones in the same batches, with a teacher's soft scores.

A gold sentence counts half by its gold labels and half by the teacher; a varied (augmented) gold
sentence by its gold labels alone; an unlabelled sentence by the teacher alone.
"""

import pickle
import random

import numpy as np
import torch

from casus_reader.augment import Augmenter
from casus_reader.dataset import IGNORE, by_size, collate, hide, pad
from casus_reader.losses import WEIGHTS, without_padding

FULL = ("upos", "entity", "arc", "rel")
TOP = ("feats", "lemma")


class Soft:
    """Batches of (inputs, targets); a target holds `hard`, `soft` (or None) and `heads`."""

    def __init__(self, sentences, encoder, args):
        scored = []
        for path in args.soft:
            with open(path, "rb") as source:
                scored += pickle.load(source)
        self.teacher = {s["key"]: s for s in scored if s["key"] is not None}
        self.unlabelled = [s for s in scored if s["key"] is None]
        self.sentences, self.encoder, self.args = sentences, encoder, args
        self.augment, self.random = Augmenter(args.seed), random.Random(args.seed)

    def epoch(self, number):
        """All gold sentences and a fresh half of the unlabelled ones."""
        items = []
        for s in self.sentences:
            varied = self.augment(s)
            soft = self.teacher.get(s.key) if varied is s else None
            items.append((varied.words, self.encoder.targets(varied), soft, varied.heads))
        half = len(self.unlabelled) // 2
        if number % 2 == 1:
            self.random.shuffle(self.unlabelled)
        chosen = self.unlabelled[:half] if number % 2 else self.unlabelled[half:]
        items += [(s["words"], None, s, s["heads"]) for s in chosen]
        inputs = [self.encoder.inputs(words) for words, _, _, _ in items]
        for batch in by_size([len(i[0]) for i in inputs], self.args.budget, self.args.seed + number):
            yield [hide(inputs[i], self.encoder.pieces.mask, self.args.mask, self.random) for i in batch], [
                items[i][1:] for i in batch
            ]


def step(model, batch, targets):
    """The loss of one batch, a mean over its words."""
    ids, first, last, chars, mask = collate(batch)
    heads = pad([h for _, _, h in targets])
    with torch.autocast("cpu", torch.bfloat16):
        out = model(ids, first, last, chars, mask, heads)
    out["arc"] = without_padding(out["arc"].float(), batch)
    words = sum(len(h) for _, _, h in targets)
    width = heads.shape[1]
    trust = torch.tensor([0.0 if hard is None else 0.5 if soft else 1.0 for hard, soft, _ in targets])
    total = 0
    for name, weight in WEIGHTS.items():
        logs = out[name].float().log_softmax(-1)
        gold = pad([hard[name] if hard else [IGNORE] for hard, _, _ in targets] + [[IGNORE] * width], IGNORE)[:-1]
        known = gold != IGNORE
        right = logs.gather(-1, gold.clamp(min=0).unsqueeze(-1)).squeeze(-1)
        loss = -(right * known * trust.unsqueeze(-1)).sum()
        loss = loss - (soft_part(logs, [soft for _, soft, _ in targets], name).sum((1, 2)) * (1 - trust)).sum()
        total = total + weight * loss / words
    return total


def soft_part(logs, scored, name):
    """The teacher's probabilities times the student's log-probabilities; zero without a teacher."""
    if name in TOP:
        shape = (*logs.shape[:2], 3)
        index, share = np.zeros(shape, np.int64), np.zeros(shape, np.float32)
        for row, s in enumerate(scored):
            if s:
                best, p = s[name]
                index[row, : len(best)], share[row, : len(best)] = best, p
        return torch.from_numpy(share) * logs.gather(-1, torch.from_numpy(index))
    share = np.zeros(tuple(logs.shape), np.float32)
    for row, s in enumerate(scored):
        if s:
            share[row, : s[name].shape[0], : s[name].shape[1]] = s[name]
    return torch.from_numpy(share) * logs
