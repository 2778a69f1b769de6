"""The reader: a short BERT encoder that sees letter case, with light heads on words."""

import math

import torch
from torch import nn
from torch.nn import functional as F

from casus_reader.text import CHAR_CODES, CHAR_SLOTS


class EncoderLayer(nn.Module):
    """One BERT layer (post-norm), with the three attention projections in one matrix."""

    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        b, t, w = x.shape
        size = w // self.heads
        q, k, v = self.qkv(x).view(b, t, 3, self.heads, size).permute(2, 0, 3, 1, 4).unbind(0)
        scores = q @ k.transpose(-1, -2) / math.sqrt(size)
        if mask is not None:
            scores = scores + mask
        mixed = (scores.softmax(-1) @ v).transpose(1, 2).reshape(b, t, w)
        x = self.norm1(x + self.dropout(self.out(mixed)))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))

    def narrow(self, inner):
        """Keeps the `inner` units with the largest weights in and out."""
        strength = self.up.weight.norm(dim=1) * self.down.weight.norm(dim=0)
        kept = strength.topk(inner).indices.sort().values
        up, down = nn.Linear(self.up.in_features, inner), nn.Linear(inner, self.down.out_features)
        with torch.no_grad():
            up.weight.copy_(self.up.weight[kept])
            up.bias.copy_(self.up.bias[kept])
            down.weight.copy_(self.down.weight[:, kept])
            down.bias.copy_(self.down.bias)
        self.up, self.down = up, down


class Encoder(nn.Module):
    """Word pieces in, the output of every layer out."""

    def __init__(self, layers, width=384, heads=12, inner=1536, vocabulary=30522, positions=512, dropout=0.1):
        super().__init__()
        self.pieces = nn.Embedding(vocabulary, width)
        self.positions = nn.Embedding(positions, width)  # the segment embedding is folded in
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(EncoderLayer(width, heads, inner, dropout) for _ in range(layers))
        self.dropout = nn.Dropout(dropout)

    def forward(self, ids, extra, mask):
        x = self.pieces(ids) + self.positions.weight[: ids.shape[1]] + extra
        x = self.dropout(self.norm(x))
        outputs = [x]
        for layer in self.layers:
            x = layer(x, mask)
            outputs.append(x)
        return outputs


class Mlp(nn.Module):
    def __init__(self, source, target, dropout):
        super().__init__()
        self.linear = nn.Linear(source, target)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x):
        return self.dropout(F.leaky_relu(self.linear(x), 0.1))


class Reader(nn.Module):
    """Scores for tags, lemma scripts, entities and trees of one batch of sentences.

    `sizes` maps each of upos, feats, lemma, entity and deprel to its number of labels.
    """

    def __init__(self, sizes, layers=4, states=384, arc=192, rel=96, chars=16, inner=1536, dropout=0.1, head_dropout=0.25):
        super().__init__()
        self.config = dict(
            sizes=dict(sizes), layers=layers, states=states, arc=arc, rel=rel, chars=chars, inner=inner
        )
        self.encoder = Encoder(layers, inner=inner, dropout=dropout)
        width = self.encoder.pieces.embedding_dim
        self.char = nn.Embedding(CHAR_CODES, chars)
        self.char_in = nn.Linear(chars * CHAR_SLOTS, width)
        nn.init.zeros_(self.char_in.weight)
        nn.init.zeros_(self.char_in.bias)
        self.char_out = Mlp(chars * CHAR_SLOTS, 128, 0.1)
        self.mix = nn.Parameter(torch.zeros(layers + 1))
        with torch.no_grad():
            self.mix[-1] = 2.0
        self.word = nn.Linear(2 * width + 128, states)
        self.word_norm = nn.LayerNorm(states)
        self.head_dropout = nn.Dropout(head_dropout)
        self.upos = nn.Linear(states, sizes["upos"])
        self.feats = nn.Linear(states, sizes["feats"])
        self.lemma = nn.Linear(states, sizes["lemma"])
        self.entity = nn.Linear(states, sizes["entity"])
        self.root = nn.Parameter(torch.randn(states) * 0.02)
        self.arc_dep = Mlp(states, arc, head_dropout)
        self.arc_head = Mlp(states, arc, head_dropout)
        self.arc_pair = nn.Linear(arc, arc)
        self.arc_bias = nn.Linear(arc, 1)
        self.rel_dep = Mlp(states, rel, head_dropout)
        self.rel_head = Mlp(states, rel, head_dropout)
        self.rel_pair = nn.Linear(rel, sizes["deprel"] * rel)
        self.rel_bias = nn.Linear(rel, sizes["deprel"])
        nn.init.normal_(self.rel_pair.weight, std=0.02)

    def narrow(self, inner):
        """Keeps the `inner` strongest units inside each encoder layer."""
        self.config["inner"] = inner
        for layer in self.encoder.layers:
            layer.narrow(inner)

    def states(self, ids, first, last, chars, mask=None):
        """Word states [B, W, H]; `mask` is None or an additive [B, 1, 1, T] attention mask.

        A padding word has `last` = -1, so that no piece lies inside it.
        """
        b, w = first.shape
        shape = self.char(chars).reshape(b, w, -1)
        place = torch.arange(ids.shape[1], device=ids.device).view(1, -1, 1)
        inside = ((place >= first.unsqueeze(1)) & (place <= last.unsqueeze(1))).to(shape.dtype)
        outputs = self.encoder(ids, inside @ self.char_in(shape), mask)
        if mask is not None:
            last = last.clamp(min=0)
        weights = self.mix.softmax(0)
        mixed = sum(weights[i] * output for i, output in enumerate(outputs))
        width = mixed.shape[-1]
        ends = [mixed.gather(1, at.unsqueeze(-1).expand(-1, -1, width)) for at in (first, last)]
        joined = torch.cat(ends + [self.char_out(shape)], -1)
        return self.word_norm(F.leaky_relu(self.word(joined), 0.1))

    def tree(self, states):
        """Arc scores [B, W, W+1] and the two factors of the relation scores."""
        b, w, h = states.shape
        rooted = torch.cat([self.root.view(1, 1, h).expand(b, 1, h), states], 1)
        heads = self.arc_head(rooted)
        arc = self.arc_pair(self.arc_dep(states)) @ heads.transpose(1, 2)
        arc = arc / math.sqrt(heads.shape[-1]) + self.arc_bias(heads).transpose(1, 2)
        dep = self.rel_dep(states)
        pair = self.rel_pair(dep).view(b, w, -1, dep.shape[-1])
        return arc, pair, self.rel_bias(dep), self.rel_head(rooted)

    def heads(self, states, heads=None):
        """All scores of word states; with `heads` [B, W] the relation scores are [B, W, R], for these heads only."""
        arc, pair, bias, rel_heads = self.tree(states)
        if heads is None:
            b, w, r, d = pair.shape
            rel = (pair.reshape(b, w * r, d) @ rel_heads.transpose(1, 2)).view(b, w, r, w + 1)
            rel = rel.transpose(2, 3) + bias.unsqueeze(2)
        else:
            chosen = rel_heads.gather(1, heads.unsqueeze(-1).expand(-1, -1, rel_heads.shape[-1]))
            rel = (pair @ chosen.unsqueeze(-1)).squeeze(-1) + bias
        return {
            "upos": self.upos(states),
            "feats": self.feats(states),
            "lemma": self.lemma(states),
            "entity": self.entity(states),
            "arc": arc,
            "rel": rel,
        }

    def forward(self, ids, first, last, chars, mask=None, heads=None):
        return self.heads(self.head_dropout(self.states(ids, first, last, chars, mask)), heads)
