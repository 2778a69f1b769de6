"""Base weights from the ONNX file of a published embedding model (see fetch_base.sh)."""

import json

import onnx
import torch
from onnx import numpy_helper

from casus_reader.text import WordPiece


def read_vocabulary(tokenizer_json):
    """The WordPiece vocabulary inside a tokenizer.json, in index order."""
    with open(tokenizer_json, encoding="utf-8") as source:
        vocab = json.load(source)["model"]["vocab"]
    return WordPiece(sorted(vocab, key=vocab.get))


def read_weights(onnx_file):
    """Named BERT weights; the matrices of linear layers, which lost their names, by graph order."""
    graph = onnx.load(onnx_file).graph
    arrays = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    linear = [arrays[n.input[1]] for n in graph.node if n.op_type == "MatMul" and n.input[1] in arrays]
    return arrays, linear


def load_encoder(encoder, onnx_file):
    """Copies embeddings and the first layers of the file into `encoder` (an `Encoder`)."""
    arrays, linear = read_weights(onnx_file)
    start = next(name for name in arrays if name.endswith("embeddings.word_embeddings.weight"))
    prefix = start[: -len("embeddings.word_embeddings.weight")]

    def named(name):
        return torch.from_numpy(arrays[prefix + name].copy())

    def matrix(layer, index):
        return torch.from_numpy(linear[6 * layer + index].copy()).T

    with torch.no_grad():
        encoder.pieces.weight.copy_(named("embeddings.word_embeddings.weight"))
        segment = named("embeddings.token_type_embeddings.weight")[0]
        encoder.positions.weight.copy_(named("embeddings.position_embeddings.weight") + segment)
        encoder.norm.weight.copy_(named("embeddings.LayerNorm.weight"))
        encoder.norm.bias.copy_(named("embeddings.LayerNorm.bias"))
        for i, layer in enumerate(encoder.layers):
            at = f"encoder.layer.{i}."
            layer.qkv.weight.copy_(torch.cat([matrix(i, k) for k in range(3)]))
            layer.qkv.bias.copy_(torch.cat([named(f"{at}attention.self.{k}.bias") for k in ("query", "key", "value")]))
            layer.out.weight.copy_(matrix(i, 3))
            layer.out.bias.copy_(named(at + "attention.output.dense.bias"))
            layer.up.weight.copy_(matrix(i, 4))
            layer.up.bias.copy_(named(at + "intermediate.dense.bias"))
            layer.down.weight.copy_(matrix(i, 5))
            layer.down.bias.copy_(named(at + "output.dense.bias"))
            for norm, name in ((layer.norm1, "attention.output"), (layer.norm2, "output")):
                norm.weight.copy_(named(f"{at}{name}.LayerNorm.weight"))
                norm.bias.copy_(named(f"{at}{name}.LayerNorm.bias"))
