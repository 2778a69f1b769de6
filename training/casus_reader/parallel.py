"""Several worker processes that share every step: each takes its own batch, gradients are averaged.

On a busy machine this is much faster than several threads inside one process.
"""

import os
import socket

import torch
from torch import distributed, multiprocessing


def launch(run, args):
    """Calls `run(rank, args)` in `args.workers` processes (in this one, if there is only one)."""
    if args.workers == 1:
        run(0, args)
        return
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    multiprocessing.spawn(_join, args=(run, args, port), nprocs=args.workers)


def _join(rank, run, args, port):
    os.environ.update(MASTER_ADDR="127.0.0.1", MASTER_PORT=str(port))
    distributed.init_process_group("gloo", rank=rank, world_size=args.workers)
    run(rank, args)
    distributed.destroy_process_group()


def share(batches, rank, workers):
    """This worker's part of the batches; every worker gets the same number."""
    group = []
    for batch in batches:
        group.append(batch)
        if len(group) == workers:
            yield group[rank]
            group = []


def average_gradients(parameters):
    if not distributed.is_initialized():
        return
    gradients = [p.grad for p in parameters if p.grad is not None]
    flat = torch.cat([g.flatten() for g in gradients])
    distributed.all_reduce(flat)
    flat /= distributed.get_world_size()
    start = 0
    for g in gradients:
        g.copy_(flat[start : start + g.numel()].view_as(g))
        start += g.numel()
