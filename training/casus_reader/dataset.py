"""Label inventories, encoded sentences and batches."""

import random
from collections import Counter
from functools import lru_cache

import torch

from casus_reader import lemmas
from casus_reader.entities import LABELS
from casus_reader.text import MAX_PIECES, char_codes

KINDS = ("upos", "feats", "lemma", "deprel", "entity")
IGNORE = -100
MAX_WORDS = 120  # longer sentences are not trained on


class Inventory:
    """The labels of every kind, in output order."""

    def __init__(self, labels):
        self.labels = labels
        self.index = {kind: {value: i for i, value in enumerate(values)} for kind, values in labels.items()}

    @classmethod
    def of(cls, sentences, least=3):
        scripts = Counter(lemmas.script(w, m) for s in sentences for w, m in zip(s.words, s.lemma))
        feats = Counter(f for s in sentences for f in s.feats)
        return cls(
            {
                "upos": sorted({u for s in sentences for u in s.upos}),
                "feats": sorted(f for f, n in feats.items() if n >= least),
                "lemma": sorted(e for e, n in scripts.items() if n >= least),
                "deprel": sorted({d for s in sentences for d in s.deprel}),
                "entity": LABELS,
            }
        )

    @classmethod
    def read(cls, path):
        labels = {kind: [] for kind in KINDS}
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                kind, index, value = line.rstrip("\n").split("\t")
                assert int(index) == len(labels[kind])
                labels[kind].append(value)
        return cls(labels)

    def write(self, path):
        with open(path, "w", encoding="utf-8") as out:
            for kind in KINDS:
                for i, value in enumerate(self.labels[kind]):
                    out.write(f"{kind}\t{i}\t{value}\n")

    def sizes(self):
        return {kind: len(values) for kind, values in self.labels.items()}


class Encoder:
    """Sentences to the integers that the reader sees."""

    def __init__(self, pieces, inventory=None):
        self.pieces = pieces
        self.inventory = inventory
        self._word = lru_cache(200_000)(pieces.word)
        self._chars = lru_cache(200_000)(char_codes)
        self._script = lru_cache(200_000)(lemmas.script)

    def inputs(self, words):
        """(ids, first, last, chars); words that do not fit into the positions are an error."""
        ids, first, last = [self.pieces.cls], [], []
        for word in words:
            first.append(len(ids))
            ids += self._word(word)
            last.append(len(ids) - 1)
        ids.append(self.pieces.sep)
        if len(ids) > MAX_PIECES:
            raise ValueError(f"{len(ids)} pieces, at most {MAX_PIECES}")
        return ids, first, last, [self._chars(word) for word in words]

    def targets(self, s):
        index = self.inventory.index

        def coded(kind, values):
            return [index[kind].get(value, IGNORE) for value in values]

        return {
            "upos": coded("upos", s.upos),
            "feats": coded("feats", s.feats),
            "lemma": coded("lemma", map(self._script, s.words, s.lemma)),
            "entity": coded("entity", s.entity),
            "arc": s.heads,
            "rel": coded("deprel", s.deprel),
        }


def pad(rows, value=0):
    width = max(len(row) for row in rows)
    return torch.tensor([list(row) + [value] * (width - len(row)) for row in rows])


def collate(inputs):
    """Padded input tensors and the additive attention mask (None if nothing is padded)."""
    ids, first, last, chars = zip(*inputs)
    lengths = torch.tensor([len(row) for row in ids])
    width = int(lengths.max())
    mask = None
    if int(lengths.min()) < width or len({len(row) for row in first}) > 1:
        padded = torch.arange(width).view(1, -1) >= lengths.view(-1, 1)
        mask = torch.zeros(len(ids), 1, 1, width).masked_fill(padded.view(-1, 1, 1, width), -1e4)
    words = max(len(row) for row in first)
    empty = [0] * len(chars[0][0])
    boxes = torch.tensor([row + [empty] * (words - len(row)) for row in chars])
    return pad(ids), pad(first), pad(last, -1), boxes, mask


def hide(inputs, mask_id, share, rng):
    """The inputs with a share of the words' pieces replaced by [MASK]; their shapes stay visible."""
    ids, first, last, chars = inputs
    ids = list(ids)
    for a, b in zip(first, last):
        if rng.random() < share:
            ids[a : b + 1] = [mask_id] * (b + 1 - a)
    return ids, first, last, chars


def by_size(lengths, budget, seed=None):
    """Index batches of similar length holding about `budget` pieces each, in random order."""
    rng = random.Random(seed)
    noise = (lambda: rng.uniform(0.9, 1.1)) if seed is not None else (lambda: 1.0)
    order = sorted(range(len(lengths)), key=lambda i: lengths[i] * noise())
    batches, batch, longest = [], [], 0
    for i in order:
        longest = max(longest, lengths[i])
        if batch and longest * (len(batch) + 1) > budget:
            batches.append(batch)
            batch, longest = [], lengths[i]
        batch.append(i)
    batches.append(batch)
    if seed is not None:
        rng.shuffle(batches)
    return batches
