"""What the losses of gold and of distilled training share."""

import torch

WEIGHTS = {"upos": 0.8, "feats": 0.4, "lemma": 0.6, "entity": 1.0, "arc": 1.0, "rel": 0.7}


def without_padding(arc, batch):
    """Arc scores with the padding words ruled out as heads."""
    lengths = torch.tensor([len(first) for _, first, _, _ in batch]).view(-1, 1, 1)
    return arc.masked_fill(torch.arange(arc.shape[2]) > lengths, -1e4)
