"""A wider base encoder, for teachers: MPNet base, read from the files of a published embedding model (see fetch_wide.sh).

Its layers are BERT's; beside them it has a bias of attention by distance, the same in every layer (Song et al. 2020).
"""

import argparse
import json
import math
import struct
from pathlib import Path

import torch
from torch import nn

from casus_reader import base
from casus_reader.model import EncoderLayer

WIDTH, HEADS, INNER, LAYERS, BUCKETS, FAR = 768, 12, 3072, 12, 32, 128
PACKED = "wide.pt"
# Word pieces are BERT's, four further on; these three have places of their own. Positions begin at 2.
SHIFT, PLACES, FIRST_POSITION = 4, {101: 0, 102: 2, 0: 1}, 2


class Wide(nn.Module):
    """Word pieces by their BERT numbers in, the last layer out. `layers` and `bias` are also used apart."""

    width = WIDTH

    def __init__(self):
        super().__init__()
        self.pieces = nn.Embedding(30527, WIDTH)
        self.positions = nn.Embedding(514, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-5)
        self.distance = nn.Embedding(BUCKETS, HEADS)
        self.layers = nn.ModuleList(EncoderLayer(WIDTH, HEADS, INNER, 0.1) for _ in range(LAYERS))
        for layer in self.layers:
            layer.norm1.eps = layer.norm2.eps = 1e-5

    def embed(self, ids):
        moved = ids + SHIFT
        for piece, place in PLACES.items():
            moved = moved.masked_fill(ids == piece, place)
        return self.norm(self.pieces(moved) + self.positions.weight[FIRST_POSITION : FIRST_POSITION + ids.shape[1]])

    def bias(self, length):
        """[1, heads, length, length]: what is added to the scores of attention."""
        return self.distance(buckets(length).to(self.distance.weight.device)).permute(2, 0, 1).unsqueeze(0)

    def forward(self, ids):
        x = self.embed(ids)
        for layer in self.layers:
            x = layer(x, self.bias(ids.shape[1]))
        return x


def buckets(length):
    """[length, length]: the bucket of the distance from one piece to another; far ones share buckets."""
    place = torch.arange(length)
    back = place.unsqueeze(1) - place.unsqueeze(0)
    half, near = BUCKETS // 2, BUCKETS // 4
    away = back.abs()
    far = near + (torch.log(away.clamp(min=1) / near) / math.log(FAR / near) * (half - near)).long()
    return (back < 0).long() * half + torch.where(away < near, away, far.clamp(max=half - 1))


def read_weights(path):
    """{our name: tensor} of model.safetensors."""
    with open(path, "rb") as source:
        (size,) = struct.unpack("<Q", source.read(8))
        heads = json.loads(source.read(size))
        data = source.read()
    heads.pop("__metadata__", None)

    def named(name):
        start, end = heads[name]["data_offsets"]
        return torch.frombuffer(bytearray(data[start:end]), dtype=torch.float32).reshape(heads[name]["shape"])

    weights = {
        "pieces.weight": named("embeddings.word_embeddings.weight"),
        "positions.weight": named("embeddings.position_embeddings.weight"),
        "distance.weight": named("encoder.relative_attention_bias.weight"),
        "norm.weight": named("embeddings.LayerNorm.weight"),
        "norm.bias": named("embeddings.LayerNorm.bias"),
    }
    for i in range(LAYERS):
        at, to = f"encoder.layer.{i}.", f"layers.{i}."
        for part in ("weight", "bias"):
            weights[f"{to}qkv.{part}"] = torch.cat([named(f"{at}attention.attn.{n}.{part}") for n in "qkv"])
            for ours, name in (
                ("out", "attention.attn.o"), ("norm1", "attention.LayerNorm"), ("up", "intermediate.dense"),
                ("down", "output.dense"), ("norm2", "output.LayerNorm"),
            ):
                weights[f"{to}{ours}.{part}"] = named(f"{at}{name}.{part}")
    return weights


class Embedded(nn.Module):
    """The embeddings alone, fixed: what the layers of a teacher start from. Letter case is not seen."""

    width = WIDTH

    def __init__(self, wide):
        super().__init__()
        self.wide = wide
        wide.layers = nn.ModuleList()

    def forward(self, ids, first, last, chars, mask=None):
        return self.wide.embed(ids)

    def bias(self, length):
        return self.wide.bias(length)


def load(folder):
    """The model in a folder, as published or packed."""
    packed = Path(folder) / PACKED
    if packed.exists():
        found = torch.load(packed, weights_only=True)
        weights = {k: v[0].float() * v[1] if isinstance(v, tuple) else v.float() for k, v in found.items()}
    else:
        weights = read_weights(Path(folder) / "model.safetensors")
    model = Wide()
    model.load_state_dict(weights)
    return model.eval()


def main():
    """Packs the model for a machine that is hard to reach: matrices as bytes with one scale a row."""
    p = argparse.ArgumentParser(description=main.__doc__)
    p.add_argument("--base", required=True)
    p.add_argument("--out", required=True, help="folder")
    args = p.parse_args()
    packed = {}
    for name, value in read_weights(Path(args.base) / "model.safetensors").items():
        if value.ndim == 2 and name != "distance.weight":
            numbers, scale = base.as_bytes(value)
            packed[name] = numbers, scale.half()
        else:
            packed[name] = value.half() if value.ndim == 2 else value
    Path(args.out).mkdir(parents=True, exist_ok=True)
    torch.save(packed, Path(args.out) / PACKED)


if __name__ == "__main__":
    main()
