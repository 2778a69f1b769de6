"""What is learned from a batch: codes of marked pairs, acts of sentences with nothing marked, and what teachers make of both."""

import torch
from torch.nn import functional as F

from casus_reader.dataset import IGNORE

PARTS = 0.3  # weight of modes, parties and a pair's status beside the event
STATUS = 1.0  # weight of the status of a word's act: less, and all is taken for actual
FACTS = 0.5  # weight of the factuality of a word


def pair_loss(out, pairs, real_weight):
    """Summed over the marked sentences; the event of a real row may be any that its root allows."""
    if not len(pairs["row"]):
        return 0
    shares = out["event"][pairs["row"]].log_softmax(-1)
    right = shares.masked_fill(~pairs["allowed"], -1e4).logsumexp(-1)
    loss = -(right * (1 + (real_weight - 1) * (~pairs["own"]).float())).sum()
    for name in ("mode", "status"):
        loss = loss + PARTS * F.cross_entropy(out[name][pairs["row"]], pairs[name], ignore_index=IGNORE, reduction="sum")
    return loss


def word_loss(out, words):
    """Summed over the sentences with nothing marked."""
    types = F.cross_entropy(out["kind"].transpose(1, 2), words["types"], reduction="none")
    loss = (types * words["weight"]).sum()
    if len(words["facts"]):
        row, at = words["facts"].unbind(1)
        loss = loss + FACTS * F.smooth_l1_loss(out["factuality"][row, at, 0], words["fact"], reduction="sum")
    if not len(words["acts"]):
        return loss
    row, at = words["acts"].unbind(1)
    for name, scores, weight in (("mode", "word_mode", PARTS), ("status", "word_status", STATUS), ("background", "background", PARTS)):
        loss = loss + weight * F.cross_entropy(out[scores][row, at], words[name], ignore_index=IGNORE, reduction="sum")
    for name in ("source", "target"):
        found = out[name][row, at].masked_fill(~words[name], -1e4).logsumexp(-1)
        loss = loss - PARTS * found.sum()
    return loss


def taught(outs):
    """The mean shares of several teachers."""
    shares = {}
    for name in outs[0]:
        if name in ("source", "target"):
            shares[name] = sum(o[name].exp() for o in outs) / len(outs)
        elif name == "factuality":
            shares[name] = sum(o[name] for o in outs) / len(outs)
        else:
            shares[name] = sum(o[name].softmax(-1) for o in outs) / len(outs)
    return shares


def soft_loss(out, shares, marked, last):
    """Summed over the sentences: the pair's codes where one is marked [B], else what every word tells."""

    def cross(name):
        learned = out[name] if name in ("source", "target") else out[name].log_softmax(-1)
        return -(shares[name] * learned).sum(-1)

    pair = cross("event") + PARTS * (cross("mode") + cross("status"))
    telling = 1 - shares["kind"][..., 0]  # NONE comes first
    parts = cross("word_mode") + cross("source") + cross("target") + cross("background")
    parts = parts + F.smooth_l1_loss(out["factuality"], shares["factuality"], reduction="none").squeeze(-1)
    words = cross("kind") * (0.2 + 0.8 * telling) + telling * (PARTS * parts + STATUS * cross("word_status"))
    words = (words * (last >= 0)).sum(-1)
    return torch.where(marked, pair, words).sum()
