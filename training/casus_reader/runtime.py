"""Runs an exported reader with onnxruntime, one sentence a call, one thread, as Java does."""

from pathlib import Path

import numpy as np
import onnxruntime

from casus_reader import scoring
from casus_reader.dataset import Encoder


def session(path):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def feed(encoder, words):
    ids, first, last, chars = encoder.inputs(words)
    arrays = {"input_ids": ids, "word_first": first, "word_last": last, "word_chars": chars}
    return {name: np.array([value], dtype=np.int64) for name, value in arrays.items()}


class Model:
    """Encoder and heads of an exported folder."""

    def __init__(self, folder, encoder):
        self.encoder, self.parts = encoder, [session(Path(folder) / name) for name in ("encoder.onnx", "heads.onnx")]

    def __call__(self, words):
        states = self.parts[0].run(None, feed(self.encoder, words))[0]
        names = [output.name for output in self.parts[1].get_outputs()]
        return {name: array[0] for name, array in zip(names, self.parts[1].run(None, {"states": states}))}


def annotate(folder, pieces, inventory, word_lists, table=None):
    model = Model(folder, Encoder(pieces, inventory))
    return [scoring.annotate(words, model(words), inventory, table) for words in word_lists]
