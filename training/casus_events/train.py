"""Trains the event encoder.

    python -m casus_events.train                          on the examples of this project alone
    python -m casus_events.train --relations R            with the real relations; with --fold on four fifths of them
    python -m casus_events.train --reports R --read READ  with the reports annotated whole
    python -m casus_events.train --wide W                 a teacher: all layers of a wider encoder
    python -m casus_events.train --teachers T... --pool P after teachers, also on sentences that nobody annotated

With --fold the rest is scored; `casus_events.scores` puts the folds together.
"""

import argparse
import copy
import json
import math
import pickle
import random
import time
from pathlib import Path

import torch

from casus_events import batches, facts, losses, reports, wide
from casus_events.batches import Item, Labels
from casus_events.examples import NONE, Act, Example, fold, own, relations
from casus_events.model import EventModel, Lower
from casus_events.scores import line
from casus_events.vary import Names
from casus_reader import base
from casus_reader.dataset import Encoder
from casus_reader.model import Encoder as Transformer
from casus_reader.released import released


def options():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_sources(p)
    p.add_argument("--examples", required=True, help="folder with the JSON lines of this project")
    p.add_argument("--reports", help="folder with annotated reports")
    p.add_argument("--read", help="what casus read makes of their texts")
    p.add_argument("--report-copies", type=int, default=2, help="how often an epoch has the reports")
    p.add_argument("--quiet", help="sentences that tell no act, made by casus_events.quiet")
    p.add_argument("--facts", help="how factual words are: lines of uds-factuality, gzipped")
    p.add_argument("--pool-pairs", type=int, default=1, help="pairs asked of a sentence of the pool in an epoch")
    p.add_argument("--teachers", nargs="*", default=[], help="checkpoints of teachers, trained with --wide")
    p.add_argument("--pool", help="sentences for the teachers, made by casus_events.pool")
    p.add_argument("--pool-share", type=float, default=0.5, help="share of the pool used in an epoch")
    p.add_argument("--init", help="checkpoint to go on from")
    p.add_argument("--out", required=True, help="the checkpoint to write")
    p.add_argument("--own-share", type=float, default=1, help="share of the own examples used in an epoch")
    p.add_argument("--undone-copies", type=int, default=2, help="how often an epoch has the own sentences of acts that did not happen")
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


def add_sources(p):
    """What is needed to build a model and to score it on a fold."""
    p.add_argument("--reader", required=True, help="the released reader: folder with encoder.onnx")
    p.add_argument("--base", required=True, help="folder with the base encoder: its vocabulary, and its layers without --from-reader")
    p.add_argument("--modes", required=True, help="modes.tsv of the codebook")
    p.add_argument("--relations", help="relations-train.tsv")
    p.add_argument("--fold", help="I/N: leave out the I-th of N parts of the relations and score it")
    p.add_argument("--shared", type=int, default=2, help="layers taken from the reader as they are")
    p.add_argument("--from-reader", action="store_true", help="start the upper layers from the reader's, not from the base's")
    p.add_argument("--layers", type=int, default=6, help="layers in all")
    p.add_argument("--wide", help="folder with the wider encoder: train a teacher")
    p.add_argument("--device", default="cpu")


class Sentences:
    """Examples as items."""

    def __init__(self, base_folder):
        self.encoder = Encoder(base.read_vocabulary(Path(base_folder) / "tokenizer.json"))
        self.known = {}

    def item(self, example, marked):
        return Item(self._encoded(tuple(example.words)), example.roles() if marked else [0] * len(example.words), example, marked)

    def asked(self, words, source=(), target=()):
        """An item that nothing is known of, with a pair marked or with nothing marked."""
        roles = [1 if i in source else 2 if i in target else 0 for i in range(len(words))]
        return Item(self._encoded(tuple(words)), roles, None, bool(source or target))

    def told(self, words, facts):
        """An item of which nothing is known but how factual some of its words are."""
        return Item(self._encoded(tuple(words)), [0] * len(words), None, False, tuple(facts))

    def _encoded(self, words):
        if words not in self.known:
            self.known[words] = self.encoder.inputs(words)
        return self.known[words]


class Coder:
    """Fixed lower layers and a model on top, on a device."""

    def __init__(self, lower, model, device):
        self.lower, self.model, self.device = lower.to(device).eval(), model.to(device), device

    def __call__(self, inputs):
        ids, first, last, chars, mask, roles = inputs
        with torch.autocast(torch.device(self.device).type, torch.bfloat16):
            with torch.no_grad():
                x, bias = self.lower(ids, first, last, chars, mask), self.lower.bias(ids.shape[1])
            out = self.model(x, first, last, roles, mask, bias)
        return {name: value.float() for name, value in out.items()}


def build(args, labels, wide_folder=None, init=None):
    """The coder that the options describe; `wide_folder` makes it a teacher."""
    if wide_folder:
        whole = wide.load(wide_folder)
        upper = whole.layers
        lower = wide.Embedded(whole)
    else:
        reader = released(Path(args.reader))
        lower = Lower(reader, args.shared)
        whole = reader.encoder
        if not args.from_reader:
            whole = Transformer(args.layers)
            base.load_encoder(whole, Path(args.base))
        upper = whole.layers[args.shared : args.layers]
    model = EventModel(copy.deepcopy(upper), len(labels.modes), lower.width)
    if init:
        model.load_state_dict({k: v.float() for k, v in torch.load(init, weights_only=True, map_location="cpu").items()})
    return Coder(lower, model, args.device)


def read_pool(path):
    if not path:
        return []
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


class Material:
    """Everything there is to learn from, and the items of one epoch of it."""

    def __init__(self, args):
        self.args, self.sentences = args, Sentences(args.base)
        self.own, self.real, self.held = own(args.examples), [], []
        if args.relations:
            self.real = relations(args.relations)
        if args.fold:
            part, parts = map(int, args.fold.split("/"))
            self.held = [e for e in self.real if fold(e, parts) == part]
            self.real = [e for e in self.real if fold(e, parts) != part]
        self.whole, self.pairs = reports.read(args.reports, args.read) if args.reports else ([], [])
        quiet = [entry["words"] for entry in read_pool(args.quiet)]
        self.whole += [Example(w, Act(NONE, None, None, [], [], []), " ".join(w), True, whole=True) for w in quiet]
        self.pool = read_pool(args.pool)
        self.facts = facts.read(args.facts) if args.facts else []
        self.names = Names(self.own + self.real)
        print(f"{len(self.own)} own examples, {len(self.real)} relations, {len(self.held)} held out, {len(self.whole)} sentences"
              f" of reports with {len(self.pairs)} pairs, {len(self.pool)} sentences in the pool, {len(self.facts)} with facts", flush=True)

    def epoch(self, rng):
        """Every pair once, a share of the sentences with nothing marked, the reports, a share of the pool with some of its pairs, and the facts."""
        args, item = self.args, self.sentences.item
        undone = {id(e) for e in self.own if e.act.status not in (None, "actual")}
        chosen = [e for e in self.own if id(e) in undone or rng.random() < args.own_share]
        marked = [e for e in chosen if e.act.event != NONE] + self.real * args.real_copies + self.pairs * args.report_copies
        items = [item(self.names.vary(e, rng, args.vary), True) for e in marked]
        plain = list({e.plain: e for e in chosen}.values())
        items += [item(e, False) for e in plain if rng.random() < args.words]
        # Acts that did not take place are few, and their words are many: each sentence comes again with nothing marked.
        items += [item(e, False) for e in {e.plain: e for e in chosen if id(e) in undone}.values()] * args.undone_copies
        for e in self.whole:
            # Most sentences tell nothing; half of those are enough in one epoch.
            copies = args.report_copies if e.act.event != NONE else args.report_copies / 2
            items += [item(e, False)] * (int(copies) + (rng.random() < copies % 1))
        for entry in self.pool:
            if rng.random() < args.pool_share:
                items.append(self.sentences.asked(entry["words"]))
                for pair in rng.sample(entry["pairs"], min(args.pool_pairs, len(entry["pairs"]))):
                    items.append(self.sentences.asked(entry["words"], *pair))
        for words, told in self.facts:
            items.append(self.sentences.told(words, told))
        return items


def optimizer_of(model, args):
    upper = list(model.layers)
    groups = [
        {"params": list(layer.parameters()), "lr": args.rate * args.decay ** (len(upper) - 1 - i)} for i, layer in enumerate(upper)
    ]
    groups.append({"params": [p for n, p in model.named_parameters() if not n.startswith("layers.")], "lr": args.head_rate})
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=0.01)


def fit(coder, teachers, material, labels, args):
    rng, started, model = random.Random(args.seed), time.time(), coder.model
    optimizer = optimizer_of(model, args)
    rates = [group["lr"] for group in optimizer.param_groups]
    average = copy.deepcopy(model)
    size = sum(1 for _ in batches.plan(material.epoch(random.Random(0)), args.budget, 0))
    steps, step = math.ceil(size * args.epochs), 0
    model.train()
    while step < steps:
        for items in batches.plan(material.epoch(rng), args.budget, args.seed + step):
            factor = min(1, step / (0.06 * steps + 1)) * (1 - step / steps)
            for group, rate in zip(optimizer.param_groups, rates):
                group["lr"] = rate * factor
            inputs, pairs, words = batches.moved(batches.tensors(items, labels), args.device)
            out = coder(inputs)
            loss = losses.pair_loss(out, pairs, args.real_weight) + losses.word_loss(out, words)
            if teachers:
                with torch.no_grad():
                    shares = losses.taught([teacher(inputs) for teacher in teachers])
                marked = torch.tensor([i.marked for i in items], device=args.device)
                loss = loss + losses.soft_loss(out, shares, marked, inputs[2])
            loss = loss / len(items)
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
    coder.model = average.eval()


@torch.no_grad()
def scored(coder, examples, sentences, labels):
    """[(plain sentence, root, log shares of the roots)]"""
    result = []
    for e in examples:
        inputs, *_ = batches.moved(batches.tensors([sentences.item(e, True)], labels), coder.device)
        shares = batches.root_scores(coder(inputs)["event"].log_softmax(-1))[0]
        result.append((e.plain, e.act.event, shares.tolist()))
    return result


def main():
    args = options()
    torch.manual_seed(args.seed)
    labels = Labels(args.modes)
    coder = build(args, labels, args.wide if not args.teachers else None, args.init)
    teachers = []
    for path in args.teachers:
        teacher = build(args, labels, args.wide, path)
        teacher.model.eval()
        teachers.append(teacher)
    material = Material(args)
    fit(coder, teachers, material, labels, args)
    torch.save({k: v.half() for k, v in coder.model.state_dict().items()}, args.out)
    if args.fold:
        found = scored(coder, material.held, material.sentences, labels)
        Path(args.out).with_suffix(".pickle").write_bytes(pickle.dumps(found))
        print(line(found))


if __name__ == "__main__":
    main()
