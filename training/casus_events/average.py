"""The mean of several trainings from one start, weight by weight: steadier than any of them, at the cost of one."""

import argparse
import pickle
from pathlib import Path

import torch

from casus_events import train
from casus_events.batches import Labels
from casus_events.examples import fold, relations
from casus_events.scores import line


def mean(states):
    return {name: sum(s[name].float() for s in states) / len(states) for name in states[0]}


def main():
    p = argparse.ArgumentParser(description=__doc__)
    train.add_sources(p)
    p.add_argument("--checkpoints", nargs="+", required=True)
    p.add_argument("--out", required=True)
    args = p.parse_args()
    state = mean([torch.load(path, weights_only=True, map_location="cpu") for path in args.checkpoints])
    torch.save(state, args.out)
    if args.fold:
        labels = Labels(args.modes)
        coder = train.build(args, labels, args.wide, args.out)
        coder.model.eval()
        part, parts = map(int, args.fold.split("/"))
        held = [e for e in relations(args.relations) if fold(e, parts) == part]
        found = train.scored(coder, held, train.Sentences(args.base), labels)
        Path(args.out).with_suffix(".pickle").write_bytes(pickle.dumps(found))
        print(line(found))


if __name__ == "__main__":
    main()
