"""Runs an exported reader with onnxruntime, one sentence a call, one thread, as Java does."""

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


def scores(run, encoder, words):
    names = [output.name for output in run.get_outputs()]
    return {name: array[0] for name, array in zip(names, run.run(None, feed(encoder, words)))}


def annotate(path, pieces, inventory, word_lists, table=None):
    run, encoder = session(path), Encoder(pieces, inventory)
    return [scoring.annotate(words, scores(run, encoder, words), inventory, table) for words in word_lists]
