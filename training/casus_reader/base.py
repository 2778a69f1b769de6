"""Base weights from the ONNX file of a published embedding model (see fetch_base.sh), or packed in bytes."""

import argparse
import json
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper

from casus_reader.text import WordPiece

PACKED = "packed.pt"


def read_vocabulary(tokenizer_json):
    """The WordPiece vocabulary inside a tokenizer.json, in index order."""
    with open(tokenizer_json, encoding="utf-8") as source:
        vocab = json.load(source)["model"]["vocab"]
    return WordPiece(sorted(vocab, key=vocab.get))


def read_weights(onnx_file):
    """{name: tensor} of an encoder: the embeddings, and `layers.N.` weights as our layers name them."""
    graph = onnx.load(onnx_file).graph
    arrays = {tensor.name: torch.from_numpy(numpy_helper.to_array(tensor).copy()) for tensor in graph.initializer}
    # The matrices of the linear layers lost their names; they come in graph order.
    linear = [arrays[n.input[1]] for n in graph.node if n.op_type == "MatMul" and n.input[1] in arrays]
    start = next(name for name in arrays if name.endswith("embeddings.word_embeddings.weight"))
    prefix = start[: -len("embeddings.word_embeddings.weight")]

    def named(name):
        return arrays[prefix + name].float()

    weights = {
        "pieces.weight": named("embeddings.word_embeddings.weight"),
        "positions.weight": named("embeddings.position_embeddings.weight")
        + named("embeddings.token_type_embeddings.weight")[0],
        "norm.weight": named("embeddings.LayerNorm.weight"),
        "norm.bias": named("embeddings.LayerNorm.bias"),
    }
    for i in range(len(linear) // 6):
        q, k, v, out, up, down = (m.float().T for m in linear[6 * i : 6 * i + 6])
        at, to = f"encoder.layer.{i}.", f"layers.{i}."
        weights[to + "qkv.weight"] = torch.cat([q, k, v])
        weights[to + "qkv.bias"] = torch.cat([named(f"{at}attention.self.{n}.bias") for n in ("query", "key", "value")])
        for ours, matrix, bias in (
            ("out", out, "attention.output.dense.bias"),
            ("up", up, "intermediate.dense.bias"),
            ("down", down, "output.dense.bias"),
        ):
            weights[f"{to}{ours}.weight"], weights[f"{to}{ours}.bias"] = matrix.contiguous(), named(at + bias)
        for ours, name in (("norm1", "attention.output"), ("norm2", "output")):
            for part in ("weight", "bias"):
                weights[f"{to}{ours}.{part}"] = named(f"{at}{name}.LayerNorm.{part}")
    return weights


def weights(folder):
    """The weights of the base model in a folder, packed or as published."""
    packed = Path(folder) / PACKED
    return _unpacked(packed) if packed.exists() else read_weights(Path(folder) / "model.onnx")


def load_encoder(encoder, folder):
    """Copies embeddings and the first layers of a base model into `encoder` (an `Encoder`)."""
    found = weights(folder)
    encoder.load_state_dict({name: found[name] for name in encoder.state_dict()})


def as_bytes(matrix):
    """A matrix in bytes, and the scale of each of its rows."""
    scale = matrix.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
    return (matrix / scale).round().to(torch.int8), scale


def pack(weights, layers, rows):
    """Matrices as bytes with one scale a row; of the word pieces only the `rows` that are needed."""
    packed = {"rows": torch.tensor(rows)}
    for name, value in weights.items():
        if name.startswith("layers.") and int(name.split(".")[1]) >= layers:
            continue
        value = value[rows] if name == "pieces.weight" else value
        if value.ndim == 2:
            packed[name] = as_bytes(value)
        else:
            packed[name] = value
    return packed


def _unpacked(path):
    packed = torch.load(path, weights_only=True)
    rows = packed.pop("rows")
    weights = {k: v[0].float() * v[1] if isinstance(v, tuple) else v for k, v in packed.items()}
    pieces = torch.zeros(30522, weights["pieces.weight"].shape[1])
    pieces[rows] = weights["pieces.weight"]
    weights["pieces.weight"] = pieces
    return weights


def main():
    """Packs a base model for a machine that is hard to reach; the word pieces of `--words` alone are kept."""
    from casus_reader import corpus, rawtext

    p = argparse.ArgumentParser(description=main.__doc__)
    p.add_argument("--data", required=True)
    p.add_argument("--base", required=True)
    p.add_argument("--words", required=True, help="tokenised sentences, one a line")
    p.add_argument("--layers", type=int, default=12)
    p.add_argument("--out", required=True, help="folder")
    args = p.parse_args()
    pieces = read_vocabulary(Path(args.base) / "tokenizer.json")
    train, dev = corpus.load(args.data)
    words = {w for s in train + dev for w in s.words} | {w for s in rawtext.read(args.words) for w in s}
    from casus_reader import names

    words |= {w for pool in (names.GIVEN, names.SURNAMES, names.PLACES, names.ORGANISATIONS, names.AGENCIES) for w in pool}
    rows = sorted({i for w in words for i in pieces.word(w)} | {pieces.cls, pieces.sep, pieces.unk, pieces.mask, 0})
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    torch.save(pack(read_weights(Path(args.base) / "model.onnx"), args.layers, rows), out / PACKED)
    (out / "tokenizer.json").write_bytes((Path(args.base) / "tokenizer.json").read_bytes())
    print(f"{len(rows)} word pieces, {(out / PACKED).stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
