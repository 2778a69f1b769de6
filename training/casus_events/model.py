"""The event encoder: the reader's lower layers, own upper layers that see which words are source and target, and heads.

With roles it codes one pair; without, it finds the acts of a sentence: a type for every word, and for a word that tells an act its
mode, its status, whether it is told as background, how factual it is, its source and its target.
"""

import math

import torch
from torch import nn
from torch.nn import functional as F

from casus_events.examples import EVENTS, STATUSES, TYPES
from casus_reader.model import Encoder

WIDTH = 384
ROLES = 3
POOLS = 2
POINTER = 96


class Lower(nn.Module):
    """Embeddings, shapes of words and the first layers of a reader; fixed."""

    width = WIDTH

    def __init__(self, reader, layers):
        super().__init__()
        self.char, self.char_in = reader.char, reader.char_in
        self.encoder = Encoder(0)
        self.encoder.pieces, self.encoder.positions, self.encoder.norm = (
            reader.encoder.pieces, reader.encoder.positions, reader.encoder.norm)
        self.encoder.layers = reader.encoder.layers[:layers]

    def forward(self, ids, first, last, chars, mask=None):
        shape = self.char(chars).reshape(*first.shape, -1)
        return self.encoder(ids, spread(first, last, ids.shape[1]) @ self.char_in(shape), mask)[-1]

    def bias(self, length):
        return None


def spread(first, last, pieces):
    """[B, T, W]: 1 where a piece belongs to a word. A padding word has `last` = -1."""
    place = torch.arange(pieces, device=first.device).view(1, -1, 1)
    return ((place >= first.unsqueeze(1)) & (place <= last.unsqueeze(1))).float()


class Head(nn.Module):
    """Dropout, a hidden layer, and several answers from it."""

    def __init__(self, width, hidden, **answers):
        super().__init__()
        self.hidden = nn.Sequential(nn.Dropout(0.2), nn.Linear(width, hidden), nn.GELU(), nn.Dropout(0.2))
        self.answers = nn.ModuleDict({name: nn.Linear(hidden, size) for name, size in answers.items()})

    def forward(self, x):
        x = self.hidden(x)
        return {name: answer(x) for name, answer in self.answers.items()}


class EventModel(nn.Module):
    """`modes` is the number of mode labels; `layers` the upper layers of an encoder to start from, `width` what they carry."""

    def __init__(self, layers, modes, width=WIDTH):
        super().__init__()
        self.roles = nn.Embedding(ROLES, width)
        nn.init.normal_(self.roles.weight, std=0.02)
        self.layers = layers
        self.pool = nn.Linear(width, POOLS)
        self.pair = Head((POOLS + 2) * width, 256, event=len(EVENTS), mode=modes, status=len(STATUSES))
        self.word = Head(width, 256, kind=len(TYPES), word_mode=modes, word_status=len(STATUSES), background=2, factuality=1)
        self.trigger = nn.ModuleList(nn.Linear(width, POINTER) for _ in range(2))
        self.party = nn.ModuleList(nn.Linear(width, POINTER) for _ in range(2))

    def forward(self, lower, first, last, roles, mask=None, bias=None):
        """`bias` is what else is added to the scores of attention."""
        inside = spread(first, last, lower.shape[1])
        x = lower + inside @ self.roles(roles)
        allowed = mask if bias is None else bias if mask is None else mask + bias
        for layer in self.layers:
            x = layer(x, allowed)
        words = (inside.transpose(1, 2) @ x) / inside.sum(1).clamp(min=1).unsqueeze(-1)
        return {**self._pair(x, words, roles, mask), **self.word(words), **self._pointers(words, last)}

    def _pair(self, x, words, roles, mask):
        scores = self.pool(x)
        if mask is not None:
            scores = scores + mask[:, 0, 0].unsqueeze(-1)
        pooled = [(scores[..., i : i + 1].softmax(1) * x).sum(1) for i in range(POOLS)]
        for role in range(1, ROLES):
            marked = (roles == role).float().unsqueeze(-1)
            pooled.append((marked * words).sum(1) / marked.sum(1).clamp(min=1))
        return self.pair(torch.cat(pooled, -1))

    def _pointers(self, words, last):
        """Log shares [B, W, W] of the words as source and as target of the act that a word tells."""
        absent = (last < 0).float().unsqueeze(1) * -1e4
        found = {}
        for name, trigger, party in zip(("source", "target"), self.trigger, self.party):
            scores = trigger(words) @ party(words).transpose(1, 2) / math.sqrt(POINTER)
            found[name] = F.log_softmax(scores + absent, -1)
        return found
