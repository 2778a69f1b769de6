"""Writes the quantised encoder anew with one operator for what tracing spells out in many.

A traced layer is about sixty small operators, and most of the time on a short sentence goes into starting them. Here a layer is
seven: attention over bytes, two fused sums with normalisation, two products with GELU between. Shapes are computed once.
"""

import argparse
import re

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

MICROSOFT = "com.microsoft"
HEADS = 12
WIDTH = 384
LOWER = "lower"


class Traced:
    """The tensors of a quantised traced encoder, by the names of the modules that they belong to."""

    def __init__(self, model):
        self.tensors = {t.name: numpy_helper.to_array(t) for t in model.graph.initializer}
        self.products, self.factors, self.plain = {}, {}, {}
        for node in model.graph.node:
            module = re.sub(r"/(linear/)?MatMul_output_0.*", "", node.output[0]).removeprefix("/")
            if node.op_type == "MatMulInteger":
                self.products[module.replace("/", ".")] = node.input[1].removesuffix("_quantized")
            elif node.op_type == "MatMul" and node.input[1] in self.tensors:
                self.plain[module.replace("/", ".")] = node.input[1]
            elif node.op_type == "Mul" and node.input[0] in self.tensors and not self.tensors[node.input[0]].shape:
                self.factors[node.input[1]] = self.tensors[node.input[0]]

    def __getitem__(self, name):
        return self.tensors["model." + name]

    def product(self, module):
        """Weights as signed bytes, and the scale of every column."""
        stem = self.products[module]
        if self.tensors[stem + "_zero_point"].any():
            raise ValueError(f"{module}: the weights are not symmetric")
        return self.tensors[stem + "_quantized"], self.tensors[stem + "_scale"]

    def layers(self):
        return sum(name.endswith(".qkv") for name in self.products)

    def mixture(self):
        """The share of every layer's output in the states of the words, from the embeddings upwards."""
        names = ["/encoder/norm/LayerNormalization_output_0"]
        names += [f"/encoder/layers.{i}/norm2/LayerNormalization_output_0" for i in range(self.layers())]
        return [self.factors[name] for name in names]


class Writer:
    """Collects nodes and tensors; a value is known by the name of the operator that gives it."""

    def __init__(self):
        self.nodes, self.tensors, self.count = [], {}, 0

    def tensor(self, name, value):
        self.tensors.setdefault(name, numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def integers(self, *values):
        return self.tensor("ints" + "_".join(map(str, values)), np.array(values, dtype=np.int64))

    def node(self, operator, *inputs, outputs=1, domain="", name=None, **attributes):
        self.count += 1
        names = [name or f"{operator}{self.count}"] if outputs == 1 else [f"{operator}{self.count}.{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(operator, inputs, names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def fused(self, operator, *inputs, **attributes):
        return self.node(operator, *inputs, domain=MICROSOFT, **attributes)


class Encoder:
    """The graph, part by part."""

    def __init__(self, traced, shared=None):
        self.traced, self.shared, self.w = traced, shared, Writer()

    def parameter(self, name):
        return self.w.tensor(name, self.traced[name])

    def weights(self, module):
        matrix, scale = self.traced.product(module)
        return self.w.tensor(module + ".bytes", matrix), self.w.tensor(module + ".scale", scale)

    def linear(self, x, module):
        return self.w.fused("DynamicQuantizeMatMul", x, *self.weights(module), "", self.parameter(module + ".bias"))

    def sum_norm(self, x, y, module):
        scale, shift = self.parameter(module + ".weight"), self.parameter(module + ".bias")
        return self.w.fused("SkipLayerNormalization", x, y, scale, shift, epsilon=1e-12)

    def embeddings(self, shape):
        w = self.w
        values = w.node("Cast", w.node("Gather", self.parameter("encoder.pieces.bytes"), "input_ids"), to=TensorProto.FLOAT)
        pieces = w.node("Mul", values, w.node("Gather", self.parameter("encoder.pieces.scale"), "input_ids"))
        length = w.node("Shape", "input_ids", start=1, end=2)
        zero, one = w.integers(0), w.integers(1)
        places = w.node("Slice", self.parameter("encoder.positions.weight"), zero, length, zero, one)
        inside = self.inside(length)
        extra = w.node("MatMul", inside, self.linear(shape, "char_in"))
        return self.sum_norm(w.node("Add", pieces, places), extra, "encoder.norm")

    def inside(self, length):
        """[1, pieces, words]: 1 where a piece belongs to a word."""
        w = self.w
        start, step = w.tensor("zero", np.int64(0)), w.tensor("one", np.int64(1))
        place = w.node("Reshape", w.node("Range", start, w.node("Squeeze", length), step), w.integers(1, -1, 1))
        first, last = (w.node("Unsqueeze", name, w.integers(1)) for name in ("word_first", "word_last"))
        inside = w.node("And", w.node("GreaterOrEqual", place, first), w.node("LessOrEqual", place, last))
        return w.node("Cast", inside, to=TensorProto.FLOAT)

    def layer(self, x, name):
        w, name = self.w, name + "."
        value, scale, zero = w.node("DynamicQuantizeLinear", x, outputs=3)
        matrix, scales = self.weights(name + "qkv")
        bias = self.parameter(name + "qkv.bias")
        mixed = w.fused("QAttention", value, matrix, bias, scale, scales, "", zero, num_heads=HEADS)
        x = self.sum_norm(self.linear(mixed, name + "out"), x, name + "norm1")
        inner = w.fused("Gelu", self.linear(x, name + "up"))
        return self.sum_norm(self.linear(inner, name + "down"), x, name + "norm2")

    def mix(self, outputs):
        w = self.w
        shares = self.traced.mixture()
        return w.node("Sum", *(w.node("Mul", x, w.tensor(f"share{i}", s)) for i, (x, s) in enumerate(zip(outputs, shares))))

    def words(self, mixed, shape):
        w = self.w
        ends = [w.node("Gather", mixed, w.node("Reshape", name, w.integers(-1)), axis=1) for name in ("word_first", "word_last")]
        weights = w.tensor("char_out.weight", self.traced.tensors[self.traced.plain["char_out"]])
        seen = w.node("Add", w.node("MatMul", shape, weights), self.parameter("char_out.linear.bias"))
        joined = w.node("Concat", *ends, w.node("LeakyRelu", seen, alpha=0.1), axis=-1)
        x = w.node("LeakyRelu", self.linear(joined, "word"), alpha=0.1)
        scale, shift = self.parameter("word_norm.weight"), self.parameter("word_norm.bias")
        return w.node("LayerNormalization", x, scale, shift, name="states", axis=-1, epsilon=1e-5)

    def graph(self):
        w = self.w
        shape = w.node("Reshape", w.node("Gather", self.parameter("char.weight"), "word_chars"), w.integers(0, 0, -1))
        outputs = [self.embeddings(shape)]
        for i in range(self.traced.layers()):
            outputs.append(self.layer(outputs[-1], f"encoder.layers.{i}"))
        if self.shared is not None:
            w.node("Identity", outputs[self.shared], name=LOWER)
        self.words(self.mix(outputs), shape)


def save(writer, inputs, outputs, target):
    """Writes a graph of what a `Writer` collected."""
    graph = helper.make_graph(writer.nodes, "casus", inputs, outputs, list(writer.tensors.values()))
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)]
    onnx.save(helper.make_model(graph, opset_imports=opsets, ir_version=8), target)
    print(f"{target}: {len(writer.nodes)} operators")


def fuse(source, target, shared=None):
    """Reads the quantised traced encoder `source`, writes the same encoder with fused operators to `target`.

    With `shared` the graph also gives what stands after so many layers, for other encoders to go on from.
    """
    model = onnx.load(source)
    encoder = Encoder(Traced(model), shared)
    encoder.graph()
    outputs = list(model.graph.output)
    if shared is not None:
        outputs.append(helper.make_tensor_value_info(LOWER, TensorProto.FLOAT, [1, "pieces", WIDTH]))
    save(encoder.w, model.graph.input, outputs, target)


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--encoder", required=True, help="a quantised encoder as traced")
    p.add_argument("--out", required=True)
    p.add_argument("--shared", type=int, help="give the output of this layer too")
    args = p.parse_args()
    fuse(args.encoder, args.out, args.shared)


if __name__ == "__main__":
    main()
