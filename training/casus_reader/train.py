"""Trains a reader, alone or with a teacher's scores as additional targets."""

import argparse
import copy
import json
import time
from pathlib import Path

import torch

from casus_reader import base, corpus, distil, gold, parallel, predict, scoring
from casus_reader.dataset import MAX_WORDS, Encoder, Inventory
from casus_reader.model import Reader


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
    p.add_argument("--workers", type=int, default=1, help="processes; each adds a batch to every step")
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


class Average:
    """A moving average of a model's trained parameters."""

    def __init__(self, model):
        self.model = copy.deepcopy(model)

    @torch.no_grad()
    def update(self, model, step):
        keep = min(0.995, step / (step + 10))
        for ours, theirs in zip(self.model.parameters(), model.parameters()):
            if theirs.requires_grad:
                ours.lerp_(theirs, 1 - keep)


def prepare(args):
    """(train, dev, encoder) as the options ask for them."""
    repairs = json.loads(Path(args.repairs).read_text()) if args.repairs else None
    train, dev = corpus.load(args.data, repairs)
    inventory = Inventory.of(train)
    if args.held_out:
        part, parts = map(int, args.held_out.split("/"))
        train = [s for i, s in enumerate(train) if i % parts != part]
    if args.limit:
        train, dev = train[: args.limit], dev[: args.limit]
    encoder = Encoder(base.read_vocabulary(Path(args.base) / "tokenizer.json"), inventory)
    return [s for s in train if len(s.words) <= MAX_WORDS], dev, encoder


def run(rank, args):
    torch.manual_seed(args.seed)
    train, dev, encoder = prepare(args)
    model = build(args, encoder.inventory)
    torch.manual_seed(args.seed + rank)
    optimizer = torch.optim.AdamW(groups(model, args), betas=(0.9, 0.98), fused=True)
    rates = [group["lr"] for group in optimizer.param_groups]
    average = Average(model)
    source = distil.Soft(train, encoder, args) if args.soft else gold.Gold(train, encoder, args)
    step_loss = distil.step if args.soft else gold.step
    size = sum(1 for _ in source.epoch(0)) // args.workers
    steps = int(size * args.epochs)
    report = print if rank == 0 else lambda *_, **__: None
    report(f"{len(train)} sentences, {size} steps an epoch, {encoder.inventory.sizes()}", flush=True)
    step, number, started, shown = 0, 0, time.time(), None
    while step < steps:
        number += 1
        for batch, targets in parallel.share(source.epoch(number), rank, args.workers):
            if step >= steps:
                break
            factor = schedule(step, steps, min(300, steps // 10 + 1))
            for group, rate in zip(optimizer.param_groups, rates):
                group["lr"] = rate * factor
            model.train()
            loss = step_loss(model, batch, targets)
            loss.backward()
            parallel.average_gradients(model.parameters())
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimizer.step()
            optimizer.zero_grad()
            average.update(model, step)
            step += 1
            shown = loss.item() if shown is None else 0.98 * shown + 0.02 * loss.item()
            if step % 100 == 0:
                report(f"step {step}/{steps} loss {shown:.3f} {time.time() - started:.0f}s", flush=True)
        if rank == 0 and (number % args.evaluate_every == 0 or step >= steps):
            guessed = predict.annotate(average.model, encoder, [s.words for s in dev], fast=step < steps)
            result = scoring.evaluate(dev, guessed)
            report(f"epoch {number} {time.time() - started:.0f}s  {scoring.line(result)}", flush=True)
            save(average.model, args.out, result)


if __name__ == "__main__":
    parallel.launch(run, options())
