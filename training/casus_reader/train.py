"""Trains a reader, alone or with a teacher's scores as additional targets."""

import argparse
import copy
import json
import time
from pathlib import Path

import torch

from casus_reader import base, checkpoint, corpus, distil, gold, loading, parallel, predict, scoring
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
    p.add_argument("--inner", type=int, default=1536, help="width inside each layer; the strongest units are kept")
    p.add_argument("--train-pieces", action="store_true", help="train the word pieces too")
    p.add_argument("--trust", type=float, default=0.4, help="weight of the gold labels where the teacher speaks too")
    p.add_argument("--entity-weight", type=float, default=1.0, help="weight of the entities in the loss")
    p.add_argument("--unlabelled-parts", type=int, default=2, help="epochs over which the unlabelled sentences are spread")
    p.add_argument("--device", default="cpu")
    p.add_argument("--loaders", type=int, default=0, help="processes that prepare batches")
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
    p.add_argument("--seconds", type=float, default=float("inf"), help="end early, with the same schedule, after this time")
    p.add_argument("--limit", type=int, help="use only so many sentences (for a trial)")
    return p.parse_args()


def groups(model, args):
    """Parameter groups: the encoder's lower layers learn more slowly; word pieces stay fixed unless asked for."""
    model.encoder.pieces.requires_grad_(args.train_pieces)
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
    base.load_encoder(model.encoder, Path(args.base))
    if args.init:
        saved = torch.load(args.init, weights_only=True, map_location="cpu")["model"]
        own = model.state_dict()
        own.update({k: v for k, v in saved.items() if k in own and v.shape == own[k].shape})
        model.load_state_dict(own)
    if args.inner < 1536:
        model.narrow(args.inner)
    return model


class Average:
    """A moving average of a model's trained parameters."""

    def __init__(self, model):
        self.model = copy.deepcopy(model)

    @torch.no_grad()
    def update(self, model, step):
        keep = min(0.995, step / (step + 10))
        pairs = [(a, b) for a, b in zip(self.model.parameters(), model.parameters()) if b.requires_grad]
        torch._foreach_lerp_([a for a, _ in pairs], [b for _, b in pairs], 1 - keep)


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


def evaluate(model, encoder, dev, args, when, fast=True):
    result = scoring.evaluate(dev, predict.annotate(model, encoder, [s.words for s in dev], fast=fast))
    print(f"{when}  {scoring.line(result)}", flush=True)
    checkpoint.save(model, args.out, result)


def run(rank, args):
    torch.manual_seed(args.seed)
    torch.backends.cuda.matmul.allow_tf32 = True
    train, dev, encoder = prepare(args)
    device = torch.device(args.device)
    model = build(args, encoder.inventory).to(device)
    torch.manual_seed(args.seed + rank)
    optimizer = torch.optim.AdamW(groups(model, args), betas=(0.9, 0.98), fused=True)
    rates = [group["lr"] for group in optimizer.param_groups]
    average = Average(model)
    source = distil.Soft(train, encoder, args) if args.soft else gold.Gold(train, encoder, args)
    step_loss = distil.step if args.soft else gold.step
    size = sum(1 for _ in source.plan(1)) // args.workers
    steps = int(size * args.epochs)
    report = print if rank == 0 else lambda *_, **__: None
    report(f"{len(train)} sentences, {size} steps an epoch, {encoder.inventory.sizes()}", flush=True)
    started, shown = time.time(), torch.zeros((), device=device)
    model.train()
    for step, batch in enumerate(loading.batches(source, rank, args)):
        done = max(step, steps * (time.time() - started) / args.seconds)
        if done >= steps:
            break
        factor = schedule(done, steps, min(300, steps // 10 + 1))
        for group, rate in zip(optimizer.param_groups, rates):
            group["lr"] = rate * factor
        loss = step_loss(model, loading.moved(batch, device), args)
        loss.backward()
        parallel.average_gradients(model.parameters())
        torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0)
        optimizer.step()
        optimizer.zero_grad()
        average.update(model, step)
        shown = loss.detach() if step == 0 else 0.98 * shown + 0.02 * loss.detach()
        if step % 100 == 99:
            report(f"step {step + 1}/{steps} loss {shown.item():.3f} {time.time() - started:.0f}s", flush=True)
        if rank == 0 and (step + 1) % (size * args.evaluate_every) == 0 and step + 1 < steps:
            evaluate(average.model, encoder, dev, args, f"epoch {(step + 1) // size} {time.time() - started:.0f}s")
    if rank == 0:
        evaluate(average.model, encoder, dev, args, f"{step} steps {time.time() - started:.0f}s", fast=False)


if __name__ == "__main__":
    parallel.launch(run, options())
