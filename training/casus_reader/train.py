"""Trains a reader, alone or with a teacher's scores as additional targets."""

import argparse
import copy
import json
import random
import time
from pathlib import Path

import torch
from torch.nn import functional as F

from casus_reader import base, corpus, predict, scoring
from casus_reader.augment import Augmenter
from casus_reader.dataset import IGNORE, Encoder, Inventory, by_size, collate, pad
from casus_reader.model import Reader

WEIGHTS = {"upos": 0.5, "feats": 0.4, "lemma": 0.5, "entity": 1.0, "arc": 1.0, "rel": 0.7}


def options():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--data", required=True, help="folder with the treebank and entity files")
    p.add_argument("--base", required=True, help="folder with model.onnx and tokenizer.json of the base encoder")
    p.add_argument("--out", required=True, help="the checkpoint to write")
    p.add_argument("--init", help="a checkpoint to start from: its heads and its first layers")
    p.add_argument("--soft", nargs="*", default=[], help="files of scored sentences to distil from")
    p.add_argument("--repairs", help="repaired entity labels, JSON")
    p.add_argument("--layers", type=int, default=4)
    p.add_argument("--epochs", type=float, default=10)
    p.add_argument("--budget", type=int, default=1100, help="pieces in a batch")
    p.add_argument("--rate", type=float, default=2e-4, help="learning rate of the top encoder layer")
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--decay", type=float, default=0.9, help="learning rate factor from layer to layer, downwards")
    p.add_argument("--dropout", type=float, default=0.1)
    p.add_argument("--mask", type=float, default=0.04, help="share of words hidden behind [MASK]")
    p.add_argument("--held-out", help="I/N: leave out every N-th sentence from the I-th on (cross-validation)")
    p.add_argument("--evaluate-every", type=int, default=2)
    p.add_argument("--seed", type=int, default=20261123)
    p.add_argument("--limit", type=int, help="use only so many sentences (for a trial)")
    return p.parse_args()


def groups(model, args):
    """Parameter groups: the encoder's lower layers learn more slowly; word pieces stay fixed."""
    model.encoder.pieces.requires_grad_(False)
    layers = len(model.encoder.layers)
    found = {}
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            continue
        if name.startswith("encoder.layers."):
            rate = args.rate * args.decay ** (layers - 1 - int(name.split(".")[2]))
        elif name.startswith("encoder."):
            rate = args.rate * args.decay**layers
        else:
            rate = args.head_rate
        weight_decay = 0.01 if parameter.ndim > 1 else 0.0
        found.setdefault((rate, weight_decay), []).append(parameter)
    return [{"params": p, "lr": rate, "weight_decay": decay} for (rate, decay), p in found.items()]


def hard_loss(out, targets):
    """Cross-entropy against gold labels; unknown ones are IGNORE."""
    total = 0
    for name, weight in WEIGHTS.items():
        logits, gold = out[name].float(), targets[name]
        total = total + weight * F.cross_entropy(logits.flatten(0, 1), gold.flatten(), ignore_index=IGNORE)
    return total


class Gold:
    """Batches of annotated sentences, varied anew in every epoch."""

    def __init__(self, sentences, encoder, args):
        self.sentences, self.encoder, self.args = sentences, encoder, args
        self.augment = Augmenter(args.seed)
        self.random = random.Random(args.seed)

    def epoch(self, number):
        varied = [self.augment(s) for s in self.sentences]
        inputs = [self.encoder.inputs(s.words) for s in varied]
        for batch in by_size([len(i[0]) for i in inputs], self.args.budget, self.args.seed + number):
            yield [hide(inputs[i], self.encoder.pieces.mask, self.args.mask, self.random) for i in batch], [
                self.encoder.targets(varied[i]) for i in batch
            ]


def hide(inputs, mask_id, share, rng):
    """The inputs with a share of the words' pieces replaced by [MASK]; their shapes stay visible."""
    ids, first, last, chars = inputs
    ids = list(ids)
    for a, b in zip(first, last):
        if rng.random() < share:
            ids[a : b + 1] = [mask_id] * (b + 1 - a)
    return ids, first, last, chars


def gold_step(model, batch, targets):
    ids, first, last, chars, mask = collate(batch)
    padded = {name: pad([t[name] for t in targets], IGNORE) for name in WEIGHTS}
    with torch.autocast("cpu", torch.bfloat16):
        out = model(ids, first, last, chars, mask, padded["arc"].clamp(min=0))
    out["arc"] = without_padding(out["arc"].float(), batch)
    return hard_loss(out, padded)


def without_padding(arc, batch):
    """Arc scores with the padding words ruled out as heads."""
    lengths = torch.tensor([len(first) for _, first, _, _ in batch]).view(-1, 1, 1)
    return arc.masked_fill(torch.arange(arc.shape[2]) > lengths, -1e4)


def schedule(step, steps, warm):
    return step / warm if step < warm else max(0.0, (steps - step) / (steps - warm))


def build(args, inventory):
    model = Reader(inventory.sizes(), layers=args.layers, dropout=args.dropout)
    base.load_encoder(model.encoder, Path(args.base) / "model.onnx")
    if args.init:
        saved = torch.load(args.init, weights_only=True)["model"]
        own = model.state_dict()
        own.update({k: v for k, v in saved.items() if k in own and v.shape == own[k].shape})
        model.load_state_dict(own)
    return model


def save(model, path, result):
    state = {"model": model.state_dict(), "config": json.dumps(model.config), "dev": json.dumps(result)}
    torch.save(state, path)


def main():
    args = options()
    torch.manual_seed(args.seed)
    repairs = json.loads(Path(args.repairs).read_text()) if args.repairs else None
    train, dev = corpus.load(args.data, repairs)
    inventory = Inventory.of(train)
    if args.held_out:
        part, parts = map(int, args.held_out.split("/"))
        train = [s for i, s in enumerate(train) if i % parts != part]
    if args.limit:
        train, dev = train[: args.limit], dev[: args.limit]
    encoder = Encoder(base.read_vocabulary(Path(args.base) / "tokenizer.json"), inventory)
    train = [s for s in train if len(s.words) <= 120]
    model = build(args, inventory)
    average = copy.deepcopy(model)
    optimizer = torch.optim.AdamW(groups(model, args), betas=(0.9, 0.98), fused=True)
    rates = [group["lr"] for group in optimizer.param_groups]
    source = Gold(train, encoder, args)
    step_loss = gold_step
    if args.soft:
        from casus_reader import distil

        source, step_loss = distil.Soft(train, encoder, args), distil.step
    size = sum(1 for _ in source.epoch(0))
    steps = int(size * args.epochs)
    print(f"{len(train)} sentences, {size} batches an epoch, {inventory.sizes()}", flush=True)
    step, number, started, shown = 0, 0, time.time(), 0.0
    while step < steps:
        number += 1
        for batch, targets in source.epoch(number):
            if step >= steps:
                break
            factor = schedule(step, steps, min(300, steps // 10 + 1))
            for group, rate in zip(optimizer.param_groups, rates):
                group["lr"] = rate * factor
            model.train()
            loss = step_loss(model, batch, targets)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimizer.step()
            optimizer.zero_grad()
            keep = min(0.995, step / (step + 10))
            with torch.no_grad():
                for ours, theirs in zip(average.parameters(), model.parameters()):
                    if theirs.requires_grad:
                        ours.lerp_(theirs, 1 - keep)
            shown = 0.98 * shown + 0.02 * loss.item() if step else loss.item()
            step += 1
            if step % 100 == 0:
                print(f"step {step}/{steps} loss {shown:.3f} {time.time() - started:.0f}s", flush=True)
        if number % args.evaluate_every == 0 or step >= steps:
            guessed = predict.annotate(average, encoder, [s.words for s in dev], fast=step < steps)
            result = scoring.evaluate(dev, guessed)
            print(f"epoch {number} {time.time() - started:.0f}s  {scoring.line(result)}", flush=True)
            save(average, args.out, result)


if __name__ == "__main__":
    main()
