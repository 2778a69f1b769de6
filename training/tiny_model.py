"""Writes the graphs of a few nodes that stand in for a trained model in the tests of the reader.

Every word hangs on the one before it; the code of its first character, modulo the number of labels, is its label of
every kind, and ``dep`` is the best relation everywhere. A word's state is that code and the number of its first piece.

    python training/tiny_model.py core/src/test/resources/org/casus/reader/tiny
"""

import hashlib
import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

STATES = 2
LEMMAS = 4
DEP = 1
SLOTS = 16


def node(operator, inputs, output, **attributes):
    return helper.make_node(operator, inputs.split(), [output], **attributes)


def integers(name, *values):
    return numpy_helper.from_array(np.array(values, np.int64), name)


def value(name, kind, *shape):
    return helper.make_tensor_value_info(name, kind, [1, *shape])


def graph(path, nodes, inputs, outputs, constants):
    whole = helper.make_graph(nodes, "tiny", inputs, outputs, constants)
    model = helper.make_model(whole, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    path.write_bytes(model.SerializeToString())


def encoder(path):
    graph(
        path,
        [
            node("Gather", "word_chars zero", "code", axis=2),
            node("Unsqueeze", "word_first two", "first"),
            node("Concat", "code first", "both", axis=2),
            node("Cast", "both", "states", to=TensorProto.FLOAT),
        ],
        [
            value("input_ids", TensorProto.INT64, "pieces"),
            value("word_first", TensorProto.INT64, "words"),
            value("word_last", TensorProto.INT64, "words"),
            value("word_chars", TensorProto.INT64, "words", SLOTS),
        ],
        [value("states", TensorProto.FLOAT, "words", STATES)],
        [integers("zero", 0), integers("two", 2)],
    )


def heads(path, sizes):
    """Lemma scripts in the order of their distance from the code, wherever it is counted round."""
    lemmas = sizes["lemma"]
    graph(
        path,
        [
            node("Gather", "states zero", "column", axis=2),
            node("Cast", "column", "code", to=TensorProto.INT64),
            node("Squeeze", "code two", "codes"),
            node("Mod", "codes size_upos", "upos"),
            node("Mod", "codes size_feats", "feats"),
            node("Add", "code steps", "stepped"),
            node("Mod", "stepped size_lemma", "lemma"),
            node("Mod", "codes size_entity", "entities"),
            node("OneHot", "entities size_entity off_on", "entity"),
            node("Shape", "codes", "shape"),
            node("Gather", "shape one", "words"),
            node("Add", "words one", "heads"),
            node("Concat", "words heads", "square", axis=0),
            node("ConstantOfShape", "square", "blank"),
            node("EyeLike", "blank", "eye"),
            node("Unsqueeze", "eye zero", "arc"),
            node("Concat", "one words heads", "cube", axis=0),
            node("Expand", "dep cube", "rel"),
        ],
        [value("states", TensorProto.FLOAT, "words", STATES)],
        [
            value("upos", TensorProto.INT64, "words"),
            value("feats", TensorProto.INT64, "words"),
            value("lemma", TensorProto.INT64, "words", LEMMAS),
            value("entity", TensorProto.FLOAT, "words", sizes["entity"]),
            value("arc", TensorProto.FLOAT, "words", "heads"),
            value("rel", TensorProto.INT64, "words", "heads"),
        ],
        [
            integers("zero", 0),
            integers("one", 1),
            integers("two", 2),
            integers("steps", *(step % lemmas for step in range(LEMMAS))),
            numpy_helper.from_array(np.array([[[DEP]]], np.int64), "dep"),
            numpy_helper.from_array(np.array([0, 1], np.float32), "off_on"),
            *(integers("size_" + kind, sizes[kind]) for kind in ("upos", "feats", "lemma", "entity")),
        ],
    )


def main(folder):
    kinds = [line.split("\t")[0] for line in (folder / "labels.tsv").read_text(encoding="utf-8").splitlines()]
    encoder(folder / "encoder.onnx")
    heads(folder / "heads.onnx", {kind: kinds.count(kind) for kind in kinds})
    lines = ["version=tiny-2", f"states={STATES}"]
    for name in ("encoder.onnx", "heads.onnx", "labels.tsv", "vocab.txt", "lemmas.tsv"):
        lines.append(f"sha256.{name}={hashlib.sha256((folder / name).read_bytes()).hexdigest()}")
    (folder / "reader.properties").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
