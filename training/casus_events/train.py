"""Trains the event encoder.

    python -m casus_events.train --stage own    on the examples of this project alone
    python -m casus_events.train --stage all    goes on from there with the real relations, or with --fold on four fifths of them

With --fold the rest is scored; `casus_events.scores` puts the folds together.
"""

import argparse
import copy
import math
import pickle
import random
import time
from pathlib import Path

import torch

from casus_events import batches, losses
from casus_events.batches import Item, Labels
from casus_events.examples import NONE, fold, own, relations
from casus_events.model import EventModel, Lower
from casus_events.scores import line
from casus_events.vary import Names
from casus_reader import base
from casus_reader.dataset import Encoder, collate
from casus_reader.model import Encoder as Transformer
from casus_reader.released import released


def options():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--stage", choices=("own", "all"), required=True)
    p.add_argument("--reader", required=True, help="the released reader: folder with encoder.onnx")
    p.add_argument("--base", required=True, help="folder with the base encoder that the upper layers start from, and its vocabulary")
    p.add_argument("--examples", required=True, help="folder with the JSON lines of this project")
    p.add_argument("--relations", help="relations-train.tsv")
    p.add_argument("--modes", required=True, help="modes.tsv of the codebook")
    p.add_argument("--shared", type=int, default=2, help="layers taken from the reader as they are")
    p.add_argument("--from-reader", action="store_true", help="start the upper layers from the reader's, not from the base's")
    p.add_argument("--layers", type=int, default=6, help="layers in all")
    p.add_argument("--init", help="checkpoint of the first stage")
    p.add_argument("--out", required=True, help="the checkpoint to write")
    p.add_argument("--fold", help="I/N: leave out the I-th of N parts of the relations and score it")
    p.add_argument("--own-share", type=float, default=1, help="share of the own examples used in an epoch")
    p.add_argument("--vary", type=float, default=0, help="share of the names of sources and targets that are replaced by others")
    p.add_argument("--real-weight", type=float, default=2)
    p.add_argument("--real-copies", type=int, default=1, help="how often an epoch has the real relations")
    p.add_argument("--words", type=float, default=0.5, help="share of the sentences read in an epoch with nothing marked")
    p.add_argument("--epochs", type=float, default=3)
    p.add_argument("--budget", type=int, default=900, help="pieces in a batch")
    p.add_argument("--rate", type=float, default=2e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--decay", type=float, default=0.9)
    p.add_argument("--seed", type=int, default=20261127)
    return p.parse_args()


class Sentences:
    """Examples as items; what the fixed lower layers make of a sentence is kept."""

    def __init__(self, lower, base_folder):
        self.lower = lower.eval()
        self.encoder = Encoder(base.read_vocabulary(Path(base_folder) / "tokenizer.json"))
        self.known = {}

    @torch.no_grad()
    def item(self, example, marked):
        roles = example.roles() if marked else [0] * len(example.words)
        return Item(*self._encoded(tuple(example.words)), roles, example, marked)

    def _encoded(self, words):
        if words not in self.known:
            inputs = self.encoder.inputs(words)
            # A sentence with other names than its own seldom comes again; there is no need to forget it.
            self.known[words] = self.lower(*collate([inputs]))[0].half(), inputs[1], inputs[2]
        return self.known[words]


def build(args, labels):
    """(fixed lower layers, the model)"""
    reader = released(Path(args.reader))
    lower = Lower(reader, args.shared)
    if args.from_reader:
        upper = reader.encoder.layers[args.shared : args.layers]
    else:
        whole = Transformer(args.layers)
        base.load_encoder(whole, Path(args.base))
        upper = whole.layers[args.shared :]
    model = EventModel(copy.deepcopy(upper), len(labels.modes))
    if args.init:
        model.load_state_dict(torch.load(args.init, weights_only=True))
    return lower, model


def epoch(rng, own_examples, real, sentences, names, args):
    """Items of one epoch: every pair once, and a share of the sentences with nothing marked."""
    chosen = [e for e in own_examples if rng.random() < args.own_share]
    pairs = [e for e in chosen if e.act.event != NONE] + real * args.real_copies
    items = [sentences.item(names.vary(e, rng, args.vary), True) for e in pairs]
    plain = list({e.plain: e for e in chosen}.values())
    return items + [sentences.item(e, False) for e in plain if rng.random() < args.words]


def fit(model, own_examples, real, sentences, labels, args):
    rng, names, started = random.Random(args.seed), Names(own_examples + real), time.time()
    upper = list(model.layers)
    groups = [
        {"params": list(layer.parameters()), "lr": args.rate * args.decay ** (len(upper) - 1 - i)} for i, layer in enumerate(upper)
    ]
    groups.append({"params": [p for n, p in model.named_parameters() if not n.startswith("layers.")], "lr": args.head_rate})
    optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=0.01)
    rates = [group["lr"] for group in groups]
    average = copy.deepcopy(model)
    size = sum(1 for _ in batches.plan(epoch(random.Random(0), own_examples, real, sentences, names, args), args.budget, 0))
    steps, step = math.ceil(size * args.epochs), 0
    model.train()
    while step < steps:
        for items in batches.plan(epoch(rng, own_examples, real, sentences, names, args), args.budget, args.seed + step):
            factor = min(1, step / (0.06 * steps + 1)) * (1 - step / steps)
            for group, rate in zip(optimizer.param_groups, rates):
                group["lr"] = rate * factor
            inputs, pairs, words = batches.tensors(items, labels)
            with torch.autocast("cpu", torch.bfloat16):
                out = {name: value.float() for name, value in model(*inputs).items()}
            loss = (losses.pair_loss(out, pairs, args.real_weight) + losses.word_loss(out, words)) / len(items)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad()
            step += 1
            with torch.no_grad():
                keep = min(0.99, step / (step + 10))
                torch._foreach_lerp_(list(average.parameters()), list(model.parameters()), 1 - keep)
            if step % 100 == 0:
                print(f"step {step}/{steps} loss {loss.item():.3f} {time.time() - started:.0f}s", flush=True)
            if step >= steps:
                break
    return average.eval()


@torch.no_grad()
def scored(model, examples, sentences, labels):
    """[(plain sentence, root, log shares of the roots)]"""
    result = []
    for e in examples:
        inputs, *_ = batches.tensors([sentences.item(e, True)], labels)
        shares = batches.root_scores(model(*inputs)["event"].log_softmax(-1))[0]
        result.append((e.plain, e.act.event, shares.tolist()))
    return result


def main():
    args = options()
    torch.manual_seed(args.seed)
    labels = Labels(args.modes)
    lower, model = build(args, labels)
    sentences = Sentences(lower, args.base)
    own_examples, real, held = own(args.examples), [], []
    if args.stage == "all":
        real = relations(args.relations)
        if args.fold:
            part, parts = map(int, args.fold.split("/"))
            held = [e for e in real if fold(e, parts) == part]
            real = [e for e in real if fold(e, parts) != part]
    print(f"{len(own_examples)} own examples, {len(real)} relations, {len(held)} held out", flush=True)
    model = fit(model, own_examples, real, sentences, labels, args)
    torch.save(model.state_dict(), args.out)
    if held or not real:
        found = scored(model, held or relations(args.relations), sentences, labels)
        Path(args.out).with_suffix(".pickle").write_bytes(pickle.dumps(found))
        print(line(found))


if __name__ == "__main__":
    main()
