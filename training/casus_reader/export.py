"""Writes the folder that the Java reader loads: encoder and heads in int8 ONNX, labels, vocabulary, lemma table, properties."""

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

from casus_reader import base, checkpoint, corpus, fuse, lemmas, runtime, scoring
from casus_reader.dataset import Inventory

MODELS = ("encoder.onnx", "heads.onnx")
BEST_LEMMAS = 4  # a script may not fit a short word: the next one is tried


class Int8Embedding(nn.Module):
    """An embedding stored as bytes with one scale a row."""

    def __init__(self, table):
        super().__init__()
        scale = table.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("bytes", (table / scale).round().to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids):
        return self.bytes[ids].to(torch.float32) * self.scale[ids]


class EncoderPart(nn.Module):
    """Word pieces and characters in, word states out."""

    NAMES = (["input_ids", "word_first", "word_last", "word_chars"], ["states"])
    AXES = {"input_ids": {1: "pieces"}, **{name: {1: "words"} for name in ("word_first", "word_last", "word_chars", "states")}}

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, input_ids, word_first, word_last, word_chars):
        return self.model.states(input_ids, word_first, word_last, word_chars)

    @staticmethod
    def example():
        ids = torch.tensor([[101, 2000, 2001, 2002, 2003, 102]])
        return ids, torch.tensor([[1, 2, 4]]), torch.tensor([[1, 3, 4]]), torch.randint(0, 99, (1, 3, 16))


class HeadsPart(nn.Module):
    """Word states in; labels that are decided word by word out, scores for those that are decided together."""

    NAMES = (["states"], ["upos", "feats", "lemma", "entity", "arc", "rel"])
    AXES = {**{name: {1: "words"} for name in ("states", "upos", "feats", "lemma", "entity")},
            **{name: {1: "words", 2: "heads"} for name in ("arc", "rel")}}

    def __init__(self, model, root):
        super().__init__()
        self.model = model
        # The relation "root" belongs to the root alone, which needs no choice.
        self.barred = nn.functional.one_hot(torch.tensor(root), model.config["sizes"]["deprel"]) * -1e9

    def forward(self, states):
        out = self.model.heads(states)
        best = [out[name].argmax(-1) for name in ("upos", "feats")]
        lemma = out["lemma"].topk(BEST_LEMMAS).indices
        return (*best, lemma, out["entity"], out["arc"], (out["rel"] + self.barred).argmax(-1))

    def example(self):
        return (torch.randn(1, 3, self.model.config["states"]),)


def to_onnx(part, path):
    """The float32 graph; batch is always 1, the numbers of pieces and words are free."""
    inputs, outputs = part.NAMES
    torch.onnx.export(
        part.eval(), part.example(), path, input_names=inputs, output_names=outputs, dynamic_axes=part.AXES,
        opset_version=17, dynamo=False,
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


def write_properties(folder, config, result, args):
    files = {name: digest(folder / name) for name in (*MODELS, "labels.tsv", "vocab.txt", "lemmas.tsv")}
    rows = {
        "version": args.version,
        "layers": config["layers"],
        "width": 384,
        "states": config["states"],
        "encoder": f"{args.encoder}, first {config['layers']} layers, fine-tuned and distilled",
        "trained": args.date,
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
    p.add_argument("--encoder", default="e5-small-v2", help="name of the base model")
    p.add_argument("--date", default="unknown", help="day of the training")
    args = p.parse_args()
    folder = Path(args.out)
    folder.mkdir(parents=True, exist_ok=True)
    train, dev = corpus.load(args.data)
    pieces = base.read_vocabulary(Path(args.base) / "tokenizer.json")
    inventory = Inventory.of(train)
    inventory.write(folder / "labels.tsv")
    (folder / "vocab.txt").write_text("".join(piece + "\n" for piece in pieces.pieces), encoding="utf-8")
    model, config = checkpoint.load(args.checkpoint)
    if not model.encoder.pieces.weight.any():  # a checkpoint that left the fixed word pieces out
        model.encoder.pieces.weight.data.copy_(base.weights(Path(args.base))["pieces.weight"])
    heads = HeadsPart(model, inventory.index["deprel"]["root"])
    words = [s.words for s in dev]
    with tempfile.TemporaryDirectory() as scratch:
        plain = Path(scratch)
        to_onnx(EncoderPart(model), plain / MODELS[0])
        to_onnx(heads, plain / MODELS[1])
        scores = scoring.evaluate(dev, runtime.annotate(plain, pieces, inventory, words))
        print("float32 onnx ", scoring.line(scores), flush=True)
        model.encoder.pieces = Int8Embedding(model.encoder.pieces.weight.detach())
        to_onnx(EncoderPart(model), plain / MODELS[0])
        quantise(plain / MODELS[0], plain / "traced.onnx")
        fuse.fuse(plain / "traced.onnx", folder / MODELS[0])
        quantise(plain / MODELS[1], folder / MODELS[1])
    guessed = runtime.annotate(folder, pieces, inventory, words)
    table = useful_table(train, dev, guessed)
    lines = [f"{form}\t{tag}\t{lemma}\n" for (form, tag), lemma in sorted(table.items())]
    (folder / "lemmas.tsv").write_text("".join(lines), encoding="utf-8")
    result = scoring.evaluate(dev, runtime.annotate(folder, pieces, inventory, words, table))
    print("int8 onnx    ", scoring.line(result))
    write_properties(folder, config, result, args)


if __name__ == "__main__":
    main()
