"""The training and development sentences with every annotation layer joined."""

from pathlib import Path

from casus_reader import entities
from casus_reader.conllu import read_trees


def load(folder, repairs=None):
    """(train, dev) from the folder of the reader's data; `repairs` maps sentence keys to entity labels."""
    folder = Path(folder)
    train = read_trees(folder / "ud-ewt-train.conllu.gz")
    dev = read_trees(folder / "ud-ewt-dev.conllu.gz")
    gum = read_trees(folder / "gum-wikinews-speech-train.conllu.gz")
    entities.add_uner(train, entities.read_uner(folder / "uner-ewt-train.iob2.gz"), clean=True)
    entities.add_uner(dev, entities.read_uner(folder / "uner-ewt-dev.iob2.gz"), clean=False)
    entities.add_gum(gum)
    for s in train + gum:
        if repairs and s.key in repairs:
            s.entity = repairs[s.key]
    return train + gum, dev
