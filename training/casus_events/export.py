"""Writes upper layers and heads in int8 with fused operators: pairs.onnx or acts.onnx, and their labels.

    python -m casus_events.export pairs --checkpoint C --temperature T --modes M --out FOLDER
    python -m casus_events.export acts --checkpoint C --modes M --out FOLDER

Every answer is a probability. pairs.onnx: of the 16 events for the marked pair. acts.onnx: of the modes and the statuses for the
marked pair, and with nothing marked of the kinds (NONE and the events), modes and statuses for every word; and of the words as source and as target of the act that a word tells. Two more are told of every word: whether its act is
background, and how factual it is, from -3 (surely not) to 3 (surely).
"""

import argparse
from pathlib import Path

import numpy as np
import torch
from onnx import TensorProto, helper

from casus_events.batches import Labels
from casus_events.examples import STATUSES, TYPES
from casus_events.model import POINTER, POOLS, ROLES, WIDTH
from casus_reader import fuse

SEVEN_BITS = 63  # safe without VNNI


class Weights:
    """Trained tensors by name; matrices as bytes when asked for as a product."""

    def __init__(self, state, temperature):
        self.state = {name: value.float().numpy() for name, value in state.items()}
        for part in ("weight", "bias"):
            self.state[f"pair.answers.event.{part}"] = self.state[f"pair.answers.event.{part}"] / temperature

    def __getitem__(self, name):
        return self.state[name]

    def product(self, module):
        matrix = self.state[module + ".weight"].T
        scale = np.maximum(np.abs(matrix).max(0), 1e-8) / SEVEN_BITS
        return np.round(matrix / scale).astype(np.int8), scale.astype(np.float32)

    def layers(self):
        return sum(name.endswith("qkv.weight") for name in self.state)


class Graph(fuse.Encoder):
    """The event encoder, part by part, as model.py has it."""

    def small(self, x, module):
        w = self.w
        matrix = w.tensor(module + ".matrix", self.traced[module + ".weight"].T)
        return w.node("Add", w.node("MatMul", x, matrix), self.parameter(module + ".bias"))

    def answers(self, x, module, names):
        """Shares of the answers; what they are made of."""
        hidden = self.w.fused("Gelu", self.linear(x, module + ".hidden.1"))
        for name in names:
            self.w.node("Softmax", self.small(hidden, f"{module}.answers.{name}"), axis=-1, name=name)
        return hidden

    def mean(self, weights, rows):
        """[1, n, 384]: weighted means of rows, where weights [1, n, rows] are 0 or 1."""
        w = self.w
        count = w.node("Max", w.node("ReduceSum", weights, w.integers(2), keepdims=1), w.tensor("least", np.float32(1)))
        return w.node("Div", w.node("MatMul", weights, rows), count)

    def pair(self, x, words, names):
        w = self.w
        shares = w.node("Softmax", self.small(x, "pool"), axis=1)
        pooled = [w.node("MatMul", w.node("Transpose", shares, perm=[0, 2, 1]), x)]
        for role in range(1, ROLES):
            marked = w.node("Equal", "roles", w.tensor(f"role{role}", np.int64(role)))
            weights = w.node("Unsqueeze", w.node("Cast", marked, to=TensorProto.FLOAT), w.integers(1))
            pooled.append(self.mean(weights, words))
        flat = w.node("Reshape", w.node("Concat", *pooled, axis=1), w.integers(1, (POOLS + ROLES - 1) * WIDTH))
        self.answers(flat, "pair", names)

    def pointers(self, words):
        w = self.w
        for i, name in enumerate(("source", "target")):
            party = w.node("Transpose", self.linear(words, f"party.{i}"), perm=[0, 2, 1])
            scores = w.node("MatMul", self.linear(words, f"trigger.{i}"), party)
            scaled = w.node("Mul", scores, w.tensor("pointer", np.float32(POINTER**-0.5)))
            w.node("Softmax", scaled, axis=-1, name=name)

    def graph(self, part):
        w = self.w
        inside = self.inside(w.node("Shape", fuse.LOWER, start=1, end=2))
        x = w.node("Add", fuse.LOWER, w.node("MatMul", inside, w.node("Gather", self.parameter("roles.weight"), "roles")))
        for i in range(self.traced.layers()):
            x = self.layer(x, f"layers.{i}")
        words = self.mean(w.node("Transpose", inside, perm=[0, 2, 1]), x)
        if part == "pairs":
            self.pair(x, words, ("event",))
            return
        self.pair(x, words, ("mode", "status"))
        hidden = self.answers(words, "word", ("kind", "word_mode", "word_status", "background"))
        least, most = w.tensor("no", np.float32(-3)), w.tensor("yes", np.float32(3))
        w.node("Clip", self.small(hidden, "word.answers.factuality"), least, most, name="factuality")
        self.pointers(words)


def write(part, state, labels, folder, temperature=1.0):
    """`part`: pairs or acts"""
    graph = Graph(Weights(state, temperature))

    def value(name, *shape, kind=TensorProto.FLOAT):
        return helper.make_tensor_value_info(name, kind, [1, *shape])

    modes, statuses = len(labels.modes), len(STATUSES)
    inputs = [value(fuse.LOWER, "pieces", WIDTH)]
    inputs += [value(name, "words", kind=TensorProto.INT64) for name in ("word_first", "word_last", "roles")]
    graph.graph(part)
    if part == "pairs":
        outputs = [value("event", len(TYPES) - 1)]
    else:
        outputs = [
            value("mode", modes), value("status", statuses),
            value("kind", "words", len(TYPES)), value("word_mode", "words", modes), value("word_status", "words", statuses),
            value("background", "words", 2), value("factuality", "words", 1),
            value("source", "words", "words"), value("target", "words", "words"),
        ]
    fuse.save(graph.w, inputs, outputs, Path(folder) / f"{part}.onnx")
    labels.write(Path(folder) / "event-labels.tsv")


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("part", choices=("pairs", "acts"))
    p.add_argument("--checkpoint", required=True)
    p.add_argument("--modes", required=True, help="modes.tsv of the codebook")
    p.add_argument("--temperature", type=float, default=1.0, help="what the scores of events are divided by, chosen on held-out folds")
    p.add_argument("--out", required=True, help="folder")
    args = p.parse_args()
    write(args.part, torch.load(args.checkpoint, weights_only=True, map_location="cpu"), Labels(args.modes), args.out, args.temperature)


if __name__ == "__main__":
    main()
