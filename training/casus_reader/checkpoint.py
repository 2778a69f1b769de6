"""Trained readers on disk."""

import json

import torch

from casus_reader.model import Reader


def save(model, path, result):
    state = {"model": model.state_dict(), "config": json.dumps(model.config), "dev": json.dumps(result)}
    torch.save(state, path)


def load(path):
    """(reader, its configuration); word pieces that the checkpoint leaves out are zero."""
    state = torch.load(path, weights_only=True, map_location="cpu")
    config = json.loads(state["config"])
    model = Reader(config.pop("sizes"), **config)
    weights = {name: value.float() for name, value in state["model"].items()}
    model.load_state_dict({"encoder.pieces.weight": torch.zeros_like(model.encoder.pieces.weight), **weights})
    return model.eval(), config
