"""Scores of a PyTorch reader for many sentences."""

import torch

from casus_reader import scoring
from casus_reader.dataset import by_size, collate
from casus_reader.loading import moved

NAMES = ("upos", "feats", "lemma", "entity", "arc", "rel")


@torch.no_grad()
def scores(model, encoder, word_lists, budget=2000, fast=False):
    """Yields (index, {name: array}) in any order, without padding in the arrays."""
    training = model.training
    model.eval()
    device = model.mix.device
    inputs = [encoder.inputs(words) for words in word_lists]
    for batch in by_size([len(i[0]) for i in inputs], budget):
        ready = moved(collate([inputs[i] for i in batch]), device)
        with torch.autocast("cpu", torch.bfloat16, enabled=fast and device.type == "cpu"):
            out = model(*ready)
        arrays = {name: out[name].float().cpu().numpy() for name in NAMES}
        for row, i in enumerate(batch):
            n = len(word_lists[i])
            one = {name: array[row, :n] for name, array in arrays.items()}
            one["arc"], one["rel"] = one["arc"][:, : n + 1], one["rel"][:, : n + 1]
            yield i, one
    model.train(training)


def annotate(model, encoder, word_lists, table=None, fast=False):
    """Decoded sentences in the order of `word_lists`."""
    result = [None] * len(word_lists)
    for i, one in scores(model, encoder, word_lists, fast=fast):
        result[i] = scoring.annotate(word_lists[i], scoring.decided(one, encoder.inventory), encoder.inventory, table)
    return result
