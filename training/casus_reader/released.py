"""The released reader's encoder as a model to build on: its bytes made numbers again."""

import onnx
import torch
from onnx import numpy_helper

from casus_reader.model import Reader

# The heads are not read; their sizes do not matter.
SIZES = {"upos": 1, "feats": 1, "lemma": 1, "deprel": 1, "entity": 1}
HEADS = ("upos", "feats", "lemma", "entity", "root", "arc", "rel")


def released(folder):
    """The encoder of a released reader, as `fuse` wrote it; its heads are random."""
    graph = onnx.load(folder / "encoder.onnx").graph
    tensors = {t.name: torch.from_numpy(numpy_helper.to_array(t).copy()) for t in graph.initializer}

    def value(name):
        if name == "mix":
            return torch.cat([tensors[f"share{i}"].flatten() for i in range(layers + 1)]).log()
        if name == "char_out.linear.weight":
            return tensors["char_out.weight"].T
        stem = name.removesuffix(".weight")
        if stem + ".bytes" not in tensors:
            return tensors[name]
        matrix = tensors[stem + ".bytes"].float() * tensors[stem + ".scale"]
        return matrix if stem == "encoder.pieces" else matrix.T

    layers = sum(name.endswith("qkv.bytes") for name in tensors)
    reader = Reader(SIZES, layers=layers)
    state = reader.state_dict()
    state.update({name: value(name) for name in state if not name.startswith(HEADS)})
    reader.load_state_dict(state)
    return reader.eval()
