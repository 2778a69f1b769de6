"""Writes the folder that the Java reader loads: int8 ONNX, labels, vocabulary, lemma table, properties."""

import argparse
import hashlib
import logging
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from casus_reader import base, checkpoint, corpus, lemmas, runtime, scoring
from casus_reader.dataset import Inventory

INPUTS = ["input_ids", "word_first", "word_last", "word_chars"]
OUTPUTS = ["upos", "feats", "lemma", "entity", "arc", "rel", "states"]
DATE = "2026-11-23"


class Int8Embedding(nn.Module):
    """An embedding stored as bytes with one scale a row."""

    def __init__(self, table):
        super().__init__()
        scale = table.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("bytes", (table / scale).round().to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids):
        return self.bytes[ids].to(torch.float32) * self.scale[ids]


class Exported(nn.Module):
    """The reader with exactly the inputs and outputs of the Java contract."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, input_ids, word_first, word_last, word_chars):
        out = self.model(input_ids, word_first, word_last, word_chars)
        return tuple(out[name] for name in OUTPUTS)


def to_onnx(model, path):
    """The float32 graph; batch is always 1, the numbers of pieces and words are free."""
    ids = torch.tensor([[101, 2000, 2001, 2002, 2003, 102]])
    first, last = torch.tensor([[1, 2, 4]]), torch.tensor([[1, 3, 4]])
    chars = torch.randint(0, 99, (1, 3, 16))
    axes = {"input_ids": {1: "pieces"}, "word_first": {1: "words"}, "word_last": {1: "words"}, "word_chars": {1: "words"}}
    axes.update({name: {1: "words"} for name in OUTPUTS})
    axes["arc"] = axes["rel"] = {1: "words", 2: "heads"}
    torch.onnx.export(
        Exported(model), (ids, first, last, chars), path, input_names=INPUTS, output_names=OUTPUTS,
        dynamic_axes=axes, opset_version=17, dynamo=False,
    )


def quantise(source, target):
    """Weights of the large matrix products as seven-bit integers, safe without VNNI."""
    logging.getLogger().setLevel(logging.ERROR)
    graph = onnx.load(source).graph
    shapes = {tensor.name: tensor.dims for tensor in graph.initializer}
    small = [
        node.name for node in graph.node
        if node.op_type == "MatMul" and np.prod(shapes.get(node.input[1], [0])) < 384 * 96
    ]
    quantize_dynamic(
        source, target, op_types_to_quantize=["MatMul"], per_channel=True, reduce_range=True,
        weight_type=QuantType.QInt8, nodes_to_exclude=small,
    )


def digest(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def write_properties(folder, config, result, version):
    files = {name: digest(folder / name) for name in ("reader.onnx", "labels.tsv", "vocab.txt", "lemmas.tsv")}
    rows = {
        "version": version,
        "layers": config["layers"],
        "width": 384,
        "states": config["states"],
        "encoder": "bge-small-en-v1.5, first %d layers, fine-tuned" % config["layers"],
        "trained": DATE,
        **{"sha256." + name: value for name, value in files.items()},
        **{"dev." + name: f"{value:.2f}" for name, value in result.items()},
    }
    (folder / "reader.properties").write_text("".join(f"{k}={v}\n" for k, v in rows.items()), encoding="utf-8")


def useful_table(train, dev, plain):
    """The training lemma table if it beats the lemma head on dev, else an empty one."""
    table = lemmas.table(train)
    gain = 0
    for gold, guess in zip(dev, plain):
        for word, tag, right, head in zip(gold.words, guess.upos, gold.lemma, guess.lemma):
            entry = table.get((word.lower(), tag), head)
            gain += (entry == right) - (head == right)
    print(f"lemma table: {len(table)} entries, {gain:+d} words on dev")
    return table if gain > 0 else {}


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--data", required=True)
    p.add_argument("--base", required=True)
    p.add_argument("--checkpoint", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--version", default="1")
    args = p.parse_args()
    folder = Path(args.out)
    folder.mkdir(parents=True, exist_ok=True)
    train, dev = corpus.load(args.data)
    pieces = base.read_vocabulary(Path(args.base) / "tokenizer.json")
    inventory = Inventory.of(train)
    inventory.write(folder / "labels.tsv")
    (folder / "vocab.txt").write_text("".join(piece + "\n" for piece in pieces.pieces), encoding="utf-8")
    model, config = checkpoint.load(args.checkpoint)
    words = [s.words for s in dev]
    with tempfile.TemporaryDirectory() as scratch:
        plain = Path(scratch) / "float.onnx"
        to_onnx(model, plain)
        scores = scoring.evaluate(dev, runtime.annotate(plain, pieces, inventory, words))
        print("float32 onnx ", scoring.line(scores), flush=True)
        model.encoder.pieces = Int8Embedding(model.encoder.pieces.weight.detach())
        to_onnx(model, plain)
        quantise(plain, folder / "reader.onnx")
    guessed = runtime.annotate(folder / "reader.onnx", pieces, inventory, words)
    table = useful_table(train, dev, guessed)
    lines = [f"{form}\t{tag}\t{lemma}\n" for (form, tag), lemma in sorted(table.items())]
    (folder / "lemmas.tsv").write_text("".join(lines), encoding="utf-8")
    result = scoring.evaluate(dev, runtime.annotate(folder / "reader.onnx", pieces, inventory, words, table))
    print("int8 onnx    ", scoring.line(result))
    write_properties(folder, config, result, args.version)


if __name__ == "__main__":
    main()
